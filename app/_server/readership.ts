/**
 * Views on their way to the database: gathered for a moment, so that a crowd costs a statement and not one for each
 * reader. Nobody waits for them, and what cannot be written down is lost, which harms nobody.
 */
import { isbot } from 'isbot'
import { log } from '#app/_server/log.ts'
import { countViews, type View } from '#db/views.ts'

const GATHERED_MS = 2_000
/** More than that in one moment is no readership. */
const MOST = 5_000

let gathered: View[] = []

/** Takes note of a view, unless a machine made it, or a reader who asked not to be counted. */
export function noteView(articleId: string, network: string, headers: Headers): void {
  const browser = headers.get('user-agent') ?? ''
  if (browser === '' || isbot(browser) || wantsNoCount(headers) || isAhead(headers) || gathered.length >= MOST) return
  if (gathered.push({ articleId, network, browser }) === 1) setTimeout(write, GATHERED_MS).unref()
}

/** Do Not Track, and Global Privacy Control. */
const wantsNoCount = (headers: Headers) => headers.get('dnt') === '1' || headers.get('sec-gpc') === '1'
/** Fetched before anybody asked to see it. */
const isAhead = (headers: Headers) => /prefetch|prerender/i.test(`${headers.get('sec-purpose') ?? ''} ${headers.get('purpose') ?? ''}`)

async function write(): Promise<void> {
  const batch = gathered
  gathered = []
  await countViews(batch).catch((err: unknown) => log.warn({ err, lost: batch.length }, 'views were not counted'))
}
