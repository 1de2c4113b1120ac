import { DateTime } from '#components/date.tsx'
import type { Front } from '#db/dto.ts'

/** A dossier as a stretch of the line: its articles are the stations, oldest first. */
export function DossierBand({ dossier }: { dossier: Front['dossiers'][number] }) {
  return (
    <section className="dossier-band" aria-labelledby={`dossier-${dossier.slug}`}>
      <div className="wrap">
        <p className="label">Dossier</p>
        <h2 id={`dossier-${dossier.slug}`}>
          <a href={dossier.path}>{dossier.name}</a>
        </h2>
        <p className="standfirst">{dossier.standfirst}</p>
        <ol className="stations">
          {dossier.articles
            .slice(0, 5)
            .toReversed()
            .map((card) => (
              <li key={card.id}>
                <h3>
                  <a href={card.path}>{card.title}</a>
                </h3>
                <DateTime iso={card.publishedAt} />
              </li>
            ))}
        </ol>
      </div>
    </section>
  )
}
