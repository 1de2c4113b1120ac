/**
 * The laws of the house that the linter's import rules do not see, checked over every source file. A failure names the
 * files; README.md says why each law stands.
 */
import { globSync, readFileSync } from 'node:fs'
import { join, normalize, sep } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const glob = (...patterns: string[]) =>
  globSync(patterns, { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .toSorted()

const paths = glob('{app,components,db,e2e}/**/*').filter((path) => !path.startsWith('db/migrations/'))
/** Without the declarations that Next writes. */
const sources = glob('{app,components,db,e2e}/**/*.{ts,tsx}', '*.ts')
  .filter((path) => path !== 'next-env.d.ts')
  .map((path) => ({ path, code: withoutComments(read(path)) }))
const lines = (code: string) => code.split('\n').filter((line) => line.trim() !== '')

/** Line comments only where they fill a line: an address within a string has two slashes too. */
function withoutComments(code: string): string {
  return code.replace(/^\s*\/\/.*$/gm, '').replace(/\/\*[\s\S]*?\*\//g, '')
}

/** Files whose code breaks a law, without those that may. */
function offenders(breaks: (code: string, path: string) => boolean, allowed = /^$/): string[] {
  return sources.filter(({ path, code }) => breaks(code, path) && !allowed.test(path)).map(({ path }) => path)
}

const says = (directive: string) => (code: string) => new RegExp(`^\\s*['"]use ${directive}\\b[^'"]*['"];?\\s*$`, 'm').test(code)
const specifiers = (code: string) => [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"\n]+)['"]/g)].flatMap(([, specifier]) => specifier ?? [])

test('there are sources to check', () => {
  expect(sources.length).toBeGreaterThan(100)
  expect(offenders(says('cache'))).toContain('db/reader.ts')
})

test.each([
  [
    'client',
    /^(components\/.*|app\/providers\.tsx|app\/(.*\/)?(global-)?error\.tsx)$/,
    'Only components/, app/providers.tsx and error files run in the browser.',
  ],
  ['cache', /^db\/reader\.ts$/, 'Only db/reader.ts caches: what it holds is public and carries its tags.'],
  ['server', /^$/, 'There is one way to write, the JSON API; no Server Actions.'],
])('‘use %s’ stands where it may', (directive, allowed, why) => {
  expect(offenders(says(directive), allowed), why).toEqual([])
})

test('no folder collects what has no place', () => {
  const vague = /(^|\/)(lib|utils|helpers|services|hooks|types)\//
  expect(
    paths.filter((path) => vague.test(`${path}/`)),
    'Name a folder after a noun of the newsroom, or put the function beside what it serves.',
  ).toEqual([])
})

test('no file only passes on what others export', () => {
  const passesOn = (code: string) => {
    const rest = code.replace(/^export\s+(type\s+)?(\*(\s+as\s+\w+)?|\{[^}]*\})\s+from\s+['"][^'"]+['"];?$/gm, '')
    return lines(code).length > 0 && lines(rest).length === 0
  }
  expect(offenders(passesOn), 'Import from the file that defines; no barrels.').toEqual([])
})

test('the paper does without its demonstration edition', () => {
  const seeds = (code: string) => specifiers(code).some((to) => to.startsWith('#db/seed/'))
  const allowed = /^(db\/seed\/.*|server\.ts|e2e\/.*|.*\.test\.tsx?)$/
  expect(offenders(seeds, allowed), 'Move what both need out of db/seed/.').toEqual([])
})

test('the environment is read in one place', () => {
  const reads = (code: string) => /\bprocess\s*(\?\.|\.)\s*env\b|\bprocess\[|\benv\b[^;\n]*from ['"](node:)?process['"]/.test(code)
  expect(offenders(reads, /^(db\/env\.ts|instrumentation\.ts|e2e\/.*|.*\.test\.tsx?|[\w-]+\.config\.ts)$/), 'Ask env() of db/env.ts.').toEqual([])
})

test('imports between the folders are subpaths with their ending', () => {
  const top = (path: string) => (path.includes('/') ? path.split('/')[0] : '.')
  const strays = ({ path, code }: { path: string; code: string }) =>
    specifiers(code)
      .filter((to) =>
        to.startsWith('#') ? !/^#(app|components|db|e2e)\/.+\.\w+$/.test(to) : to.startsWith('.') && top(normalize(join(path, '..', to))) !== top(path),
      )
      .map((to) => `${path} → ${to}`)
  expect(sources.flatMap(strays), 'Write #db/client.ts, not ../db/client.').toEqual([])
})

test.each([
  ['next-auth', 'app/_server/oauth.ts'],
  ['next/headers', 'app/_server/auth.ts'],
  ['nodemailer', 'app/_server/mail.ts'],
  ['pg-boss', 'app/_server/clock.ts'],
])('%s has one door', (foreign, door) => {
  const knows = (code: string) => specifiers(code).some((to) => to === foreign || to.startsWith(`${foreign}/`))
  expect(offenders(knows, /\.test\.ts$|^e2e\//), `What is needed of ${foreign} goes through ${door}.`).toEqual([door])
})

test('names of files and folders are kebab-case', () => {
  const word = '[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*'
  // Around a folder of app/ stand the signs of the router: (group), [param], [...rest], _private, @slot.
  const name = new RegExp(`^([_@]?${word}|\\(${word}\\)|\\[{1,2}(\\.{3})?${word}\\]{1,2})$`)
  const misnamed = paths.filter((path) => !path.split('/').every((part) => name.test(part)))
  expect(misnamed, 'Lower case, words apart by hyphens.').toEqual([])
})

test('.env.example names exactly the variables that db/env.ts reads', () => {
  const names = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].toSorted()
  const known = names(read('db/env.ts'), /^ {2}([A-Z][A-Z0-9_]+):/gm)
  expect(known).toContain('DATABASE_URL')
  expect(names(read('.env.example'), /^#?([A-Z][A-Z0-9_]+)=/gm)).toEqual(known)
})

test('.ci/run calls the test command of the README', () => {
  const code = [...read('README.md').matchAll(/```[a-z]*\n([\s\S]*?)```|`([^`\n]+)`/g)].flatMap(([, block, inline]) => lines(block ?? inline ?? ''))
  const commands = code.map((line) => line.replace(/\s+#.*$/, '').trim()).filter((line) => /\bnpm (run )?test$/.test(line))
  expect(commands, 'README.md names the test command in code.').not.toEqual([])
  const ci = read('.ci/run')
  expect(
    commands.filter((command) => !ci.includes(command)),
    '.ci/run and README.md name the same command.',
  ).toEqual([])
})
