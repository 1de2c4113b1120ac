/**
 * `npm run bench`: how long pages take to read in a large archive against a small one, and how many a second the site
 * serves against references on the same machine. Nothing is asserted; figures from a busy machine say little.
 * `--million` adds an archive of 1,000,000 articles (10 GB), `--archives` names a folder that keeps them for the next time,
 * `--seconds` shortens the outage; `queries`, `desk`, `throughput`, `endurance`, `sign-in` or `me` runs that part alone.
 */
import { parseArgs } from 'node:util'
import { benchDesk } from '#e2e/bench/desk.ts'
import { benchEndurance } from '#e2e/bench/endurance.ts'
import { benchMe } from '#e2e/bench/me.ts'
import { benchQueries } from '#e2e/bench/queries.ts'
import { benchSignIn } from '#e2e/bench/sign-in.ts'
import { benchThroughput } from '#e2e/bench/throughput.ts'

const { values, positionals } = parseArgs({
  options: { million: { type: 'boolean', default: false }, archives: { type: 'string' }, seconds: { type: 'string', default: '60' } },
  allowPositionals: true,
})
const wants = (part: string) => positionals.length === 0 || positionals.includes(part)

if (wants('queries')) await benchQueries([1_000, 100_000, ...(values.million ? [1_000_000] : [])], values.archives)
if (wants('desk')) await benchDesk(values.archives)
if (wants('throughput')) await benchThroughput()
if (wants('sign-in')) await benchSignIn()
if (wants('me')) await benchMe()
if (wants('endurance')) await benchEndurance(Number(values.seconds))
