import { Label } from '#components/article/label.tsx'
import { Picture } from '#components/article/picture.tsx'
import { DateTime } from '#components/date.tsx'
import { SaveLink } from '#components/personal/save-link.tsx'
import type { Found, Marked } from '#db/dto.ts'

/** Text with its found words marked. */
export function MarkedText({ segments }: { segments: Marked[] }) {
  let at = 0
  return segments.map(({ text, mark }) => {
    at += text.length
    return mark ? <mark key={at}>{text}</mark> : text
  })
}

/** What a search found, one below the other, since it is read in order. */
export function Results({ items }: { items: Found[] }) {
  return (
    <ol className="results">
      {items.map((found) => (
        <li key={found.id}>
          <article className="card" data-hue={found.rubric?.hue}>
            {found.image && (
              <div className="card-picture">
                <Picture picture={found.image} sizes="(min-width: 600px) 168px, 96px" decorative />
              </div>
            )}
            <Label rubric={found.rubric} countries={found.countries.slice(0, 1)} />
            <h2 className="card-title">
              <a href={found.path}>
                <MarkedText segments={found.markedTitle} />
              </a>
            </h2>
            <p className="results-excerpt">
              <MarkedText segments={found.excerpt} />
            </p>
            <p className="card-meta">
              <DateTime iso={found.publishedAt} />
              {found.authors[0] && <span>{found.authors[0].name}</span>}
              <SaveLink id={found.id} path={found.path} title={found.title} />
            </p>
          </article>
        </li>
      ))}
    </ol>
  )
}
