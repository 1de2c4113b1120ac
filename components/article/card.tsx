import { Label } from '#components/article/label.tsx'
import { Picture } from '#components/article/picture.tsx'
import { DateTime } from '#components/date.tsx'
import type { ArticleCard } from '#db/dto.ts'

const kinds: Partial<Record<ArticleCard['kind'], string>> = { analysis: 'Analyse', interview: 'Entretien', brief: 'Brève' }

type Props = {
  card: ArticleCard
  /** `lead` opens a page, `large` opens a band, `plain` stands in a list, `line` is a headline alone. */
  form?: 'lead' | 'large' | 'plain' | 'line'
  /** Where the headline stands in the outline of the page. */
  level?: 2 | 3
  picture?: boolean
  standfirst?: boolean
  /** Why this article is shown here. */
  reason?: string
  /** The rubric is said by what stands around. */
  unlabelled?: boolean
}

const sizes = {
  lead: '(min-width: 1272px) 712px, (min-width: 900px) 56vw, 100vw',
  large: '(min-width: 1272px) 608px, (min-width: 700px) 48vw, calc(100vw - 32px)',
  plain: '(min-width: 1272px) 292px, (min-width: 700px) 24vw, calc(100vw - 32px)',
  line: '1px',
}

export function Card({ card, form = 'plain', level = 3, picture = true, standfirst = form !== 'line', reason, unlabelled = false }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className={`card card-${form}`} data-hue={card.rubric?.hue}>
      {picture && card.image && (
        <div className="card-picture">
          <Picture picture={card.image} sizes={sizes[form]} lead={form === 'lead'} decorative />
        </div>
      )}
      {reason ? <p className="label card-reason">{reason}</p> : unlabelled ? null : <Label rubric={card.rubric} countries={card.countries.slice(0, 1)} />}
      <Heading className="card-title">
        <a href={card.path}>{card.title}</a>
      </Heading>
      {standfirst && card.standfirst && <p className="card-standfirst">{card.standfirst}</p>}
      <p className="card-meta">
        {kinds[card.kind] && <span>{kinds[card.kind]}</span>}
        <DateTime iso={card.publishedAt} />
        {card.kind !== 'brief' && <span>{card.readingMinutes}&nbsp;min de lecture</span>}
      </p>
    </article>
  )
}
