/**
 * No regular expression of the project may take long over a text that somebody made for it to take long. Each is judged by
 * recheck, which proves it or looks for an attack; what is not proven stands below, with why it may stay and its worst case.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { check } from 'recheck'
import { expect, test } from 'vitest'

/** What only ever reads the paper's own words: its environment, its database server, its demonstration edition. */
const own = /\.test\.tsx?$|^db\/(?:seed|embedded)\/|^db\/(?:env|migrate|testing)\.ts$/

/** By their file and the beginning of their pattern. */
const known: { file: string; start: string; why: string; worst: string[] }[] = [
  {
    file: 'db/typography.ts',
    start: '"(?=[^\\s"«»“”]',
    why: 'looks no further than 500 signs either way',
    worst: [`'"(${'("!'.repeat(20_000)}«`, `«${'("!'.repeat(20_000)}`, `«${' "a'.repeat(20_000)}"`],
  },
  { file: 'app/_server/front/policy.ts', start: '<script(', why: 'reads pages of ours, in which no text holds a tag', worst: ['<script>;'.repeat(2_000)] },
]

/**
 * What it cannot prove it attacks at random: by one seed, and counting steps instead of time, or a rule would stand on one
 * day and fall on another, when the machine is busy.
 */
const steady = { timeout: null, seedingTimeout: null, incubationTimeout: null, attackTimeout: null, randomSeed: 2 }

const root = join(import.meta.dirname, '..')
const regexps = globSync(['{app,components,db}/**/*.{ts,tsx}', '*.ts', 'public/*.js'], { cwd: root })
  .filter((path) => !own.test(path))
  .toSorted()
  .flatMap((file) => {
    const found: { file: string; source: string; flags: string }[] = []
    new Visitor({
      Literal(node) {
        if ('regex' in node) found.push({ file, source: node.regex.pattern, flags: node.regex.flags })
      },
    }).visit(parseSync(file, readFileSync(join(root, file), 'utf8')).program)
    return found
  })
const knownOf = ({ file, source }: { file: string; source: string }) => known.find((entry) => entry.file === file && source.startsWith(entry.start))

test('there are regular expressions to judge, and all that are known stand where they are said to', () => {
  expect(regexps.length).toBeGreaterThan(80)
  for (const entry of known)
    expect(
      regexps.filter((regexp) => knownOf(regexp) === entry),
      entry.start,
    ).toHaveLength(1)
})

test('each is proven or found to read any text in linear time', async () => {
  const open: string[] = []
  const left = regexps.filter((regexp) => !knownOf(regexp)).values()
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const { file, source, flags } of left) {
        const judged = await check(source, flags, steady)
        if (judged.status !== 'safe')
          open.push(
            `${file}: /${source}/${flags} is ${judged.status} ${judged.status === 'vulnerable' ? `(${judged.complexity.summary}) by ${judged.attack.pattern}` : ''}`,
          )
      }
    }),
  )
  expect(open, 'Write it so that two parts of it never read the same signs, or bound what it reads.').toEqual([])
}, 600_000)

test.each(known)('the worst that $file may be given ends: $why', ({ file, start, worst }) => {
  const regexp = regexps.find((one) => one.file === file && one.source.startsWith(start))
  for (const text of worst) expect(typeof text.replace(new RegExp(regexp?.source ?? '', regexp?.flags), '')).toBe('string')
})
