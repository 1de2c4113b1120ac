import { preload } from 'react-dom'
import type { Picture as PictureType } from '#db/dto.ts'

type Props = {
  picture: PictureType
  /** The `sizes` of the element, so that the browser takes the smallest file that will do. */
  sizes: string
  /** The one picture that the page is waited for: fetched first, never lazily. */
  lead?: boolean
  /** A picture beside a headline that already says it all. */
  decorative?: boolean
}

/**
 * From edge to edge, of which a phone asks for a little less: 412 pixels at a density of 2.625 would otherwise take the
 * file of 1,440 because that of 1,080 lacks one, and nobody sees the difference.
 */
export const phoneSizes = '(min-width: 600px) 100vw, 92vw'

const srcSet = (picture: PictureType, extension: string) => picture.widths.map((width) => `${picture.base}/${width}.${extension} ${width}w`).join(', ')

/** Size, ratio and dominant colour are known before the first byte, so nothing moves when the picture comes. */
export function Picture({ picture, sizes, lead = false, decorative = false }: Props) {
  const middle = picture.widths[Math.min(1, picture.widths.length - 1)]
  const src = `${picture.base}/${middle}.jpg`
  if (lead) preload(src, { as: 'image', imageSrcSet: srcSet(picture, 'avif'), imageSizes: sizes, type: 'image/avif', fetchPriority: 'high' })
  return (
    <picture>
      <source type="image/avif" srcSet={srcSet(picture, 'avif')} sizes={sizes} />
      <source type="image/webp" srcSet={srcSet(picture, 'webp')} sizes={sizes} />
      <img
        src={src}
        srcSet={srcSet(picture, 'jpg')}
        sizes={sizes}
        width={picture.width}
        height={picture.height}
        alt={decorative ? '' : picture.alt}
        loading={lead ? 'eager' : 'lazy'}
        fetchPriority={lead ? 'high' : undefined}
        decoding="async"
        style={{ backgroundColor: picture.color, objectPosition: `${picture.focal.x * 100}% ${picture.focal.y * 100}%` }}
      />
    </picture>
  )
}
