import { MapFigure } from '#components/article/map.tsx'
import type { Article } from '#db/dto.ts'

type Props = { article: Pick<Article, 'id' | 'locator' | 'dossier' | 'countries'> }

/** Stations shown of a dossier: two before this article, three after it, where there are as many. */
const STATIONS = 6

/** What helps to understand: where it is, what else the dossier holds. In the margin where there is one. */
export function Margin({ article }: Props) {
  const { locator, dossier, countries } = article
  const others = dossier?.articles.filter((other) => other.id !== article.id) ?? []
  if (!locator && others.length === 0) return null
  return (
    <aside className="margin" aria-label="Repères">
      {locator && (
        <figure className="margin-note">
          <MapFigure map={locator} />
          {countries[0] && (
            <figcaption className="caption">
              <a href={countries[0].path}>{countries[0].name}</a>
            </figcaption>
          )}
        </figure>
      )}
      {dossier && others.length > 0 && (
        <nav className="margin-note margin-dossier" aria-label={`Dossier\u00a0: ${dossier.name}`}>
          <p className="label">Dossier</p>
          <p className="margin-term">
            <a href={dossier.path}>{dossier.name}</a>
          </p>
          <ol className="stations-down">
            {around(dossier.articles, article.id).map((other) => (
              <li key={other.id}>{other.id === article.id ? <span aria-current="page">{other.title}</span> : <a href={other.path}>{other.title}</a>}</li>
            ))}
          </ol>
        </nav>
      )}
    </aside>
  )
}

/** Those around the one called `id`, in their order; the last where it is not among them, since it has not appeared yet. */
function around<T extends { id: string }>(stations: T[], id: string): T[] {
  const here = stations.findIndex((station) => station.id === id)
  const last = Math.max(0, stations.length - STATIONS)
  const first = here < 0 ? last : Math.min(last, Math.max(0, here - 2))
  return stations.slice(first, first + STATIONS)
}
