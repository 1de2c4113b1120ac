/**
 * Pictures of the paper. What comes in is decoded, stripped of all metadata and made anew in every size and format that
 * pages use, so that no byte of a stranger's file is ever served, and no picture is resized while a reader waits.
 * Throws what `inspectPicture` refuses, and 507 when the disk is full; then nothing is kept.
 */
import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import sharp, { type Sharp } from 'sharp'
import { database } from '#db/client.ts'
import { AppError } from '#db/errors.ts'
import { inspectPicture, unreadable } from '#db/media/inspect.ts'
import { storeFiles, sweepAside } from '#db/media/store.ts'
import { media } from '#db/schema.ts'

/** Pixels. The last also bounds the size that is kept for making others later. */
const WIDTHS = [360, 720, 1080, 1440]
const KEPT_WIDTH = 2880
/** AVIF at effort 0 is made four times as fast as at 2 and is a tenth larger (measured on noise and on flat colour). */
const formats = {
  avif: { quality: 52, effort: 0 },
  webp: { quality: 76, effort: 1 },
  jpg: { quality: 78, mozjpeg: true },
} as const

/** Pictures decoded at the same time: the others wait, and the process keeps answering. */
const AT_ONCE = 2
sharp.concurrency(1)

export type StoredPicture = typeof media.$inferSelect
export type PictureUse = { alt: string; caption: string; credit: string; focal?: { x: number; y: number } }

/** Stores a picture and returns its row; the same bytes again return the row that is there. */
export async function storePicture(bytes: Uint8Array, use: PictureUse): Promise<StoredPicture> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const known = await findPicture(hash)
  if (known) return known
  return queue(async () => {
    const { pipeline } = await inspectPicture(bytes)
    const made = await makeSizes(pipeline)
    await storeFiles(hash, made.files)
    const { alt, caption, credit, focal = { x: 0.5, y: 0.5 } } = use
    const { files, ...facts } = made
    await database()
      .insert(media)
      .values({ hash, ...facts, bytes: bytes.length, alt, caption, credit, focalX: focal.x, focalY: focal.y })
      .onConflictDoNothing({ target: media.hash })
    const row = await findPicture(hash)
    if (!row) throw new Error('the row of a stored picture is missing')
    return row
  })
}

async function findPicture(hash: string): Promise<StoredPicture | undefined> {
  const [row] = await database().select().from(media).where(eq(media.hash, hash))
  return row
}

async function makeSizes(pipeline: Sharp) {
  const { data, info } = await pipeline
    .resize({ width: KEPT_WIDTH, withoutEnlargement: true })
    .flatten({ background: '#fbf8f3' })
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch((error: Error) => {
      throw /timeout/i.test(error.message) ? new AppError(422, 'L’image demande trop de temps pour être lue.') : unreadable()
    })
  const { width, height, channels } = info
  const decoded = () => sharp(data, { raw: { width, height, channels } })
  const widths = [...WIDTHS.filter((size) => size < width), ...(width <= (WIDTHS.at(-1) ?? 0) ? [width] : [])]
  const files: Record<string, Uint8Array> = { original: await decoded().webp({ quality: 94, effort: 1 }).toBuffer() }
  for (const size of widths) {
    const resized = await decoded().resize({ width: size }).raw().toBuffer({ resolveWithObject: true })
    const image = () => sharp(resized.data, { raw: { width: resized.info.width, height: resized.info.height, channels: resized.info.channels } })
    files[`${size}.avif`] = await image().avif(formats.avif).toBuffer()
    files[`${size}.webp`] = await image().webp(formats.webp).toBuffer()
    files[`${size}.jpg`] = await image().jpeg(formats.jpg).toBuffer()
  }
  const { dominant } = await decoded().stats()
  const color = `#${[dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, '0')).join('')}`
  return { files, width, height, widths, color }
}

let running = 0
let swept: Promise<void> | undefined
const waiting: (() => void)[] = []

async function queue<T>(work: () => Promise<T>): Promise<T> {
  swept ??= sweepAside()
  await swept
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  running++
  try {
    return await work()
  } finally {
    running--
    waiting.shift()?.()
  }
}
