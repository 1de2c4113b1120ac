/** A disk on its bad days: a miss, a line in the log, and never a part of a page. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openDisk } from '#app/_server/front/disk.ts'
import type { Answer } from '#app/_server/front/origin.ts'
import { log } from '#app/_server/log.ts'

/** What the next writes meet, as the system says it; half of the bytes are there by then. */
let fault: string | undefined
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const failing = async (path: string, bytes: Buffer) => {
    if (!fault) return real.writeFile(path, bytes)
    if (fault === 'ENOSPC') await real.writeFile(path, bytes.subarray(0, bytes.length / 2))
    throw Object.assign(new Error(fault), { code: fault })
  }
  return { ...real, writeFile: failing }
})

const page = (text: string): Answer => ({ status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from(`<p>${text}</p>`.repeat(50)) })
let folder: string
let complaints: ReturnType<typeof vi.spyOn>
const files = () => readdir(join(folder, 'build')).catch(() => [])

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'transcaspienne-disk-'))
  complaints = vi.spyOn(log, 'warn').mockReturnValue(undefined)
})
afterEach(async () => {
  fault = undefined
  vi.restoreAllMocks()
  await rm(folder, { recursive: true, force: true })
})

it('gives back what it was given, to another process too, and nothing of another build', async () => {
  await (await openDisk(folder, 'build')).save('/a', page('a'))
  expect(await (await openDisk(folder, 'build')).load('/a')).toEqual(page('a'))
  expect(await (await openDisk(folder, 'next')).load('/a')).toBeUndefined()
  expect(await files()).toEqual([])
  expect(complaints).not.toHaveBeenCalled()
})

it('takes a file that was cut, or of which one bit has turned, for none', async () => {
  const disk = await openDisk(folder, 'build')
  await disk.save('/a', page('a'))
  const path = join(folder, 'build', (await files())[0] ?? '')
  const whole = await readFile(path)
  const damaged = (change: (bytes: Buffer, at: number) => Buffer) =>
    fc.asyncProperty(fc.nat(whole.length - 1), async (at) => {
      await writeFile(path, change(Buffer.from(whole), at))
      complaints.mockClear()
      expect(await disk.load('/a')).toBeUndefined()
      expect(complaints).toHaveBeenCalledOnce()
    })
  await fc.assert(damaged((bytes, at) => bytes.subarray(0, at)))
  await fc.assert(damaged((bytes, at) => bytes.fill((bytes[at] ?? 0) ^ (1 << (at % 8)), at, at + 1)))
  await disk.save('/a', page('b'))
  expect(await disk.load('/a')).toEqual(page('b'))
})

it('makes its folder again when somebody took it away', async () => {
  const disk = await openDisk(folder, 'build')
  await disk.save('/a', page('a'))
  await rm(folder, { recursive: true })
  expect(await disk.load('/a')).toBeUndefined()
  await disk.save('/a', page('b'))
  expect(await disk.load('/a')).toEqual(page('b'))
})

it.each(['ENOSPC', 'EROFS', 'EACCES', 'EIO'])('keeps what it has, and no halves, while writing ends in %s', async (code) => {
  const disk = await openDisk(folder, 'build')
  await disk.save('/a', page('a'))
  fault = code
  await disk.save('/a', page('b'))
  await disk.save('/c', page('c'))
  expect(complaints).toHaveBeenCalledTimes(2)
  expect(await files()).toHaveLength(1)
  expect(await disk.load('/a')).toEqual(page('a'))
  expect(await disk.load('/c')).toBeUndefined()
  fault = undefined
  await disk.save('/c', page('c'))
  expect(await disk.load('/c')).toEqual(page('c'))
})

it('opens where nothing can be written, and misses everything', async () => {
  const file = join(folder, 'file')
  await writeFile(file, '')
  const disk = await openDisk(file, 'build')
  await disk.save('/a', page('a'))
  await disk.drop('/a')
  expect(await disk.load('/a')).toBeUndefined()
  expect(complaints).toHaveBeenCalled()
})

it('clears away what a process left that was killed while it wrote', async () => {
  const disk = await openDisk(folder, 'build')
  await disk.save('/a', page('a'))
  const [name] = await files()
  await writeFile(join(folder, 'build', `${name}.left`), 'half')
  await openDisk(folder, 'build')
  expect(await files()).toEqual([name])
})
