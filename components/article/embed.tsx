import { LoadFrame } from '#components/article/load-frame.tsx'
import type { Block, Frame } from '#db/dto.ts'

const words = {
  video: { what: 'Cette vidéo', load: 'Charger la vidéo', it: 'la charger' },
  audio: { what: 'Cet enregistrement', load: 'Charger l’enregistrement', it: 'le charger' },
  map: { what: 'Cette carte', load: 'Charger la carte', it: 'la charger' },
} as const

/**
 * Content of another site. Nothing of it is asked for before the reader wants it, and knows what that tells whom; the
 * link works without script, and alone where the site is none that we show. `data-frame` names what the policy allows.
 */
export function Embed({ attrs, frame }: { attrs: Extract<Block, { type: 'embed' }>['attrs']; frame: Frame | null }) {
  const { title, href, provider } = attrs
  const { what, load, it } = words[frame?.kind ?? 'video']
  return (
    <figure className="embed" data-frame={frame?.origin}>
      <p className="embed-title">{title}</p>
      {frame && (
        <LoadFrame frame={frame} title={title} label={load}>
          {what} vient de {frame.provider} ({new URL(frame.origin).hostname})&#8239;; {it} transmet votre adresse IP à ce site.
        </LoadFrame>
      )}
      <a href={href} rel="noopener">
        {provider ? `Ouvrir sur ${provider}` : 'Ouvrir sur le site d’origine'}
      </a>
    </figure>
  )
}
