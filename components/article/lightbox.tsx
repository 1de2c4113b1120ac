import type { ReactNode } from 'react'
import { LightboxKeys } from '#components/article/lightbox-keys.tsx'
import { Picture } from '#components/article/picture.tsx'
import type { Picture as PictureType } from '#db/dto.ts'

/** A picture of the article as the way to its full size; `number` counts from 1 through the article. */
export function Enlarge({ number, alt, children }: { number: number; alt: string; children: ReactNode }) {
  return (
    <a className="enlarge" href={`#image-${number}`} aria-label={alt ? `Agrandir l’image\u00a0: ${alt}` : 'Agrandir l’image'}>
      {children}
    </a>
  )
}

/**
 * Every picture of the article in full, shown by its address: `#image-2` is a place within the page, so that no cache
 * knows another page for it, it can be sent, and the way back closes it. Nothing of it is fetched before it is shown.
 */
export function Lightbox({ plates }: { plates: PictureType[] }) {
  if (plates.length === 0) return null
  return (
    <div className="lightbox-frames">
      {plates.map((picture, i) => (
        <dialog key={i} id={`image-${i + 1}`} className="lightbox" aria-label={`Image ${i + 1} sur ${plates.length}`}>
          <p className="lightbox-bar">
            <a className="lightbox-close" href={`#figure-${i + 1}`}>
              Fermer
            </a>
            {i > 0 && (
              <a rel="prev" href={`#image-${i}`}>
                Précédente
              </a>
            )}
            {plates.length > 1 && (
              <span>
                {i + 1}&nbsp;/&nbsp;{plates.length}
              </span>
            )}
            {i + 1 < plates.length && (
              <a rel="next" href={`#image-${i + 2}`}>
                Suivante
              </a>
            )}
          </p>
          <figure>
            <Picture picture={picture} sizes="100vw" />
            <figcaption className="caption">
              {picture.caption} {picture.credit && <span>{picture.credit}</span>}
            </figcaption>
          </figure>
        </dialog>
      ))}
      <LightboxKeys />
    </div>
  )
}
