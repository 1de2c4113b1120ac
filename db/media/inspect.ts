/**
 * What may become a picture of the paper. Bytes from outside are believed in nothing: their kind is read from
 * themselves, their size from their header before anything is decoded, and every refusal says which limit was met.
 */
import { fileTypeFromBuffer } from 'file-type'
import sharp, { type Sharp } from 'sharp'
import { AppError, Invalid } from '#db/errors.ts'

export const limits = { bytes: 20 * 1024 * 1024, pixels: 40_000_000, side: 20_000, seconds: 20 } as const

/** GIF for the sake of old archives; SVG never, since it is a program. */
const accepted = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/tiff', 'image/gif'])

const refuse = (message: string) => new Invalid(message, { file: [message] })

/**
 * A pipeline over the bytes, upright, in sRGB and without metadata, with the size of the picture in pixels. Throws
 * `Invalid`, or 413 for too many bytes.
 */
export async function inspectPicture(bytes: Uint8Array): Promise<{ pipeline: Sharp; width: number; height: number }> {
  if (bytes.length === 0) throw refuse('Le fichier est vide.')
  if (bytes.length > limits.bytes) throw new AppError(413, `Le fichier dépasse ${limits.bytes / 1024 / 1024} Mo.`)
  const kind = await fileTypeFromBuffer(bytes)
  if (kind?.mime === 'image/apng') throw refuse('Une image animée ne peut pas être publiée comme photographie ; donnez-en une image fixe.')
  if (!kind || !accepted.has(kind.mime)) {
    throw new AppError(
      415,
      `Ce fichier n’est pas une image JPEG, PNG, WebP, AVIF, TIFF ou GIF${kind ? ` (il s’agit de ${kind.ext})` : ''}. Le SVG n’est pas accepté.`,
    )
  }
  const pipeline = sharp(bytes, { limitInputPixels: limits.pixels, failOn: 'truncated', animated: false }).timeout({ seconds: limits.seconds })
  const { width, height, pages = 1 } = await header(bytes)
  if (width > limits.side || height > limits.side)
    throw refuse(`L’image mesure ${width} × ${height} pixels ; un côté ne peut pas dépasser ${limits.side} pixels.`)
  if (width * height > limits.pixels)
    throw refuse(`L’image compte ${Math.round((width * height) / 1e6)} millions de pixels ; la limite est de ${limits.pixels / 1e6} millions.`)
  if (pages > 1) throw refuse(`Le fichier contient ${pages} images ; donnez-en une seule, fixe.`)
  return { pipeline: pipeline.autoOrient().toColourspace('srgb'), width, height }
}

async function header(bytes: Uint8Array) {
  try {
    const { autoOrient, pages } = await sharp(bytes, { limitInputPixels: false, animated: true }).metadata()
    return { width: autoOrient.width, height: pages && pages > 1 ? 1 : autoOrient.height, pages }
  } catch {
    throw unreadable()
  }
}

export const unreadable = () => refuse('L’image est abîmée ou incomplète : elle ne peut pas être lue jusqu’au bout.')
