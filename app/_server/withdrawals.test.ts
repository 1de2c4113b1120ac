/** What was withdrawn stays so, whatever is away: the database, the disk, or what stood in the file. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchWithdrawals } from '#app/_server/withdrawals.ts'
import { withdrawnPaths } from '#db/articles/read.ts'

vi.mock('#db/articles/read.ts', () => ({ withdrawnPaths: vi.fn() }))

const path = '/articles/essai'
let folder = ''

beforeEach(async () => {
  vi.mocked(withdrawnPaths).mockResolvedValue(['/articles/autre', path])
  folder = await mkdtemp(join(tmpdir(), 'transcaspienne-withdrawals-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('is known at the next start, before the database is asked', async () => {
  const file = join(folder, 'not', 'there', 'yet.json')
  const before = await watchWithdrawals(file)
  expect(before.has(path)).toBe(false)
  await Promise.all([before.read(), before.read()])
  expect((await watchWithdrawals(file)).has(path)).toBe(true)
  expect(await readdir(join(folder, 'not', 'there'))).toEqual(['yet.json'])
  vi.mocked(withdrawnPaths).mockResolvedValue(['/articles/autre'])
  await before.read()
  expect(before.has(path)).toBe(false)
  expect((await watchWithdrawals(file)).has(path)).toBe(false)
})

it.each([
  ['cut off', (file: string) => writeFile(file, '["/articles/es')],
  ['of another kind', (file: string) => writeFile(file, '{"a":1}')],
  ['a folder', (file: string) => mkdir(file)],
])('is asked of the database where the file is %s', async (_, spoil) => {
  const file = join(folder, 'withdrawn.json')
  await spoil(file)
  const withdrawals = await watchWithdrawals(file)
  expect(withdrawals.has(path)).toBe(false)
  await withdrawals.read()
  expect(withdrawals.has(path)).toBe(true)
})
