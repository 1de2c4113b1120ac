import { Label } from '#components/article/label.tsx'
import { Picture, phoneSizes } from '#components/article/picture.tsx'
import { DateTime } from '#components/date.tsx'
import { SaveLink } from '#components/personal/save-link.tsx'
import type { ArticleCard } from '#db/dto.ts'

const kinds: Partial<Record<ArticleCard['kind'], string>> = { analysis: 'Analyse', interview: 'Entretien', brief: 'Brève' }

type Props = {
  card: ArticleCard
  /** `lead` opens a page, `large` opens a band, `half` shares one with another, `plain` stands in a list. */
  form?: keyof typeof sizes
  /** Where the headline stands in the outline of the page. */
  level?: 2 | 3
  picture?: boolean
  /** Its picture is the one that the page opens with. */
  opens?: boolean
  /** `short`: its first sentences alone, where a column is narrow; the article has it whole. */
  standfirst?: boolean | 'short'
  /** Why this article is shown here. */
  reason?: string
  /** The rubric is said by what stands around. */
  unlabelled?: boolean
}

const sizes = {
  lead: `(min-width: 1272px) 712px, (min-width: 900px) 56vw, ${phoneSizes}`,
  large: '(min-width: 1272px) 710px, (min-width: 900px) 57vw, calc(100vw - 32px)',
  half: '(min-width: 1272px) 448px, (min-width: 600px) 46vw, 112px',
  plain: '(min-width: 1272px) 292px, (min-width: 600px) 46vw, 112px',
}

/** Characters that a short standfirst may hold, unless its first sentence alone is longer. */
const SHORT = 150

/** The first sentences of a text; the point after an initial ends none. */
export function firstSentences(text: string): string {
  const sentences = text.split(/(?<=[.?…]»?)(?<!\b\p{Lu}\.)\s+(?=[«\p{Lu}])/u)
  let short = sentences.shift() ?? ''
  for (const sentence of sentences) {
    if (short.length >= 40 && short.length + sentence.length >= SHORT) break
    short += ` ${sentence}`
  }
  return short
}

export function Card({ card, form = 'plain', level = 3, picture = true, opens = false, standfirst = true, reason, unlabelled = false }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className={`card card-${form}`} data-hue={card.rubric?.hue}>
      {picture && card.image && (
        <div className="card-picture">
          <Picture picture={card.image} sizes={sizes[form]} lead={opens} decorative />
        </div>
      )}
      {reason ? <p className="label card-reason">{reason}</p> : unlabelled ? null : <Label rubric={card.rubric} countries={card.countries.slice(0, 1)} />}
      <Heading className="card-title">
        <a href={card.path}>{card.title}</a>
      </Heading>
      {standfirst && card.standfirst && <p className="card-standfirst">{standfirst === 'short' ? firstSentences(card.standfirst) : card.standfirst}</p>}
      <p className="card-meta">
        {kinds[card.kind] && <span>{kinds[card.kind]}</span>}
        <DateTime iso={card.publishedAt} />
        {card.kind !== 'brief' && (
          <span>
            {card.readingMinutes}&nbsp;min<span className="hidden"> de lecture</span>
          </span>
        )}
        <SaveLink id={card.id} path={card.path} title={card.title} />
      </p>
    </article>
  )
}
