import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { database } from '#db/client.ts'
import { AppError, Invalid, NotFound } from '#db/errors.ts'
import { storePicture } from '#db/media/picture.ts'
import { readPicture } from '#db/media/store.ts'
import { media } from '#db/schema.ts'
import { testDatabase } from '#db/testing.ts'

const dataDir = await mkdtemp(join(tmpdir(), 'transcaspienne-media-'))
vi.mock(import('#db/env.ts'), async (original) => {
  const real = await original()
  return { ...real, env: () => ({ ...real.env(), dataDir }) }
})

beforeAll(testDatabase)
afterAll(() => rm(dataDir, { recursive: true, force: true }))

const use = { alt: 'Une image', caption: 'Légende', credit: 'Transcaspienne' }
let shade = 0
const image = (width = 1600, height = 1000) => sharp({ create: { width, height, channels: 3, background: { r: (shade += 7) % 256, g: 120, b: 90 } } })

async function files(folder = dataDir): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** Nothing of what was refused may be left: no file, no row. */
async function refused(bytes: Uint8Array): Promise<AppError> {
  const [before, rows] = [await files(), await database().$count(media)]
  const error = await storePicture(bytes, use).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(AppError)
  expect(await files()).toEqual(before)
  expect(await database().$count(media)).toBe(rows)
  return error as AppError
}

function png(width: number, height: number, extra: Buffer[] = []): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...extra,
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  let crc = ~0
  for (const byte of body) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(~crc >>> 0)
  return Buffer.concat([size, body, sum])
}

describe('a picture that is one', () => {
  test('is there in every size and format, and its row says what it is', async () => {
    const row = await storePicture(await image().jpeg().toBuffer(), use)
    expect(row).toMatchObject({ width: 1600, height: 1000, widths: [360, 720, 1080, 1440], alt: 'Une image' })
    expect(row.color).toMatch(/^#[0-9a-f]{6}$/)
    for (const width of row.widths) {
      for (const [extension, format] of [
        ['avif', 'heif'],
        ['webp', 'webp'],
        ['jpg', 'jpeg'],
      ] as const) {
        const file = await readPicture([row.hash, `${width}.${extension}`])
        const found = await sharp(file.bytes).metadata()
        expect(found).toMatchObject({ width, format })
      }
    }
  })

  test('smaller than the smallest size keeps its own width', async () => {
    expect((await storePicture(await image(200, 150).png().toBuffer(), use)).widths).toEqual([200])
    expect((await storePicture(await image(800, 600).webp().toBuffer(), use)).widths).toEqual([360, 720, 800])
  })

  test('loses its metadata and stands upright', async () => {
    const bytes = await image(400, 300)
      .jpeg()
      .withExif({ IFD3: { GPSLatitude: '43/1 0/1 0/1' }, IFD0: { Copyright: 'Secret' } })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const row = await storePicture(bytes, use)
    expect([row.width, row.height]).toEqual([300, 400])
    for (const path of (await files()).filter((name) => name.includes(row.hash))) {
      const content = await readFile(path)
      expect(content.includes('Secret')).toBe(false)
      expect((await sharp(content).metadata()).exif).toBeUndefined()
    }
  })

  test('carries nothing that was glued to it', async () => {
    const bytes = Buffer.concat([await image(300, 200).gif().toBuffer(), Buffer.from('/*<script>alert(1)</script>*/')])
    const row = await storePicture(bytes, use)
    for (const path of (await files()).filter((name) => name.includes(row.hash))) expect((await readFile(path)).includes('<script>')).toBe(false)
  })

  test('given twenty times at once is stored once', async () => {
    const bytes = await image(500, 400).png().toBuffer()
    const before = await database().$count(media)
    const rows = await Promise.all(Array.from({ length: 20 }, () => storePicture(bytes, use)))
    expect(new Set(rows.map((row) => row.id)).size).toBe(1)
    expect(await database().$count(media)).toBe(before + 1)
    expect((await files()).filter((name) => name.includes('aside'))).toEqual([])
  })
})

describe('what is refused, in words that say why', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>'
  test.each([
    ['SVG', Buffer.from(svg)],
    ['SVG with a declaration', Buffer.from(`<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg}`)],
    ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['PDF', Buffer.from('%PDF-1.7\n1 0 obj')],
    ['a script', Buffer.from('alert(1)')],
    ['ZIP', Buffer.from('504b0304140000000000', 'hex')],
  ])('%s', async (_, bytes) => expect(await refused(bytes)).toMatchObject({ status: 415 }))

  test('nothing', async () => expect((await refused(new Uint8Array())).message).toContain('vide'))
  test('too many bytes', async () => expect(await refused(new Uint8Array(20 * 1024 * 1024 + 1))).toMatchObject({ status: 413 }))
  test('30,000 pixels by 30,000 in a few bytes', async () => expect((await refused(png(30_000, 30_000))).message).toContain('20000 pixels'))
  test('too many pixels within the longest side', async () => expect((await refused(png(19_000, 19_000))).message).toContain('millions de pixels'))
  test('ten thousand frames', async () => {
    const frames = Buffer.alloc(8)
    frames.writeUInt32BE(10_000)
    expect((await refused(png(100, 100, [chunk('acTL', frames)]))).message).toContain('animée')
  })
  test('an animation', async () => {
    const frame = await image(50, 50).raw().toBuffer()
    const bytes = await sharp(Buffer.concat([frame, Buffer.alloc(frame.length)]), { raw: { width: 50, height: 100, channels: 3, pageHeight: 50 } })
      .webp({ loop: 0, delay: [100, 100] })
      .toBuffer()
    expect((await refused(bytes)).message).toContain('2 images')
  })
  test('a picture cut off in the middle', async () => {
    const noise = await sharp({ create: { width: 900, height: 600, channels: 3, noise: { type: 'gaussian', mean: 120, sigma: 40 }, background: '#000' } })
      .jpeg()
      .toBuffer()
    expect(await refused(noise.subarray(0, noise.length / 2))).toBeInstanceOf(Invalid)
  })
})

test('on a full disk nothing is kept, and later it works', async () => {
  const bytes = await image(420, 300).png().toBuffer()
  const { hash } = await storePicture(await image(421, 300).png().toBuffer(), use)
  // A file in the place of the folder lets no picture be moved there, as a disk without room lets none be written.
  const folder = join(dataDir, 'media')
  const kept = join(dataDir, 'kept')
  const { rename } = await import('node:fs/promises')
  await rename(folder, kept)
  await writeFile(folder, '')
  const rows = await database().$count(media)
  await expect(storePicture(bytes, use)).rejects.toThrow()
  expect(await database().$count(media)).toBe(rows)
  await rm(folder)
  await rename(kept, folder)
  expect((await storePicture(bytes, use)).widths).toEqual([360, 420])
  expect((await readPicture([hash, '360.jpg'])).bytes.length).toBeGreaterThan(0)
})

describe('the address of a picture', () => {
  test('leads to the store and nowhere else', async () => {
    await mkdir(join(dataDir, 'media', 'aa'), { recursive: true })
    await writeFile(join(dataDir, 'secret.jpg'), 'x')
    const part = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '',
        '../secret.jpg',
        '%2e%2e',
        '..%2fsecret.jpg',
        'original',
        '360.jpg',
        '360.svg',
        '360.jpg\0.png',
        'a'.repeat(64),
        '/etc/passwd',
        '..\\secret.jpg',
      ),
      fc.string(),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 4 }), async (key) => {
        await expect(readPicture(key)).rejects.toBeInstanceOf(NotFound)
      }),
      { numRuns: 500 },
    )
  })

  test('the kept original is not served', async () => {
    const { hash } = await storePicture(await image(380, 300).png().toBuffer(), use)
    await expect(readPicture([hash, 'original'])).rejects.toBeInstanceOf(NotFound)
  })
})
