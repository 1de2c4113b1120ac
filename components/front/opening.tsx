import { Card } from '#components/article/card.tsx'
import { DateTime } from '#components/date.tsx'
import type { ArticleCard } from '#db/dto.ts'

type Props = { lead: ArticleCard | null; secondary: ArticleCard[]; briefs: ArticleCard[] }

/** Stories beside the lead; the next ones stand below it. */
const BESIDE = 3

const text = (card: ArticleCard, standfirst: true | 'short') => <Card key={card.id} card={card} level={2} picture={false} standfirst={standfirst} />

/** The top of the front page: what matters most, what comes next to it, and what came last. */
export function Opening({ lead, secondary, briefs }: Props) {
  const [beside, under] = [secondary.slice(0, BESIDE), secondary.slice(BESIDE)]
  return (
    <section className="opening wrap" aria-label="À la une">
      {(lead || under.length > 0) && (
        <div className="opening-main">
          {lead && <Card card={lead} form="lead" level={2} opens />}
          {under.length > 0 && <div className="opening-under">{under.map((card) => text(card, 'short'))}</div>}
        </div>
      )}
      {beside.length > 0 && <div className="opening-secondary">{beside.map((card) => text(card, true))}</div>}
      {briefs.length > 0 && (
        <div className="thread">
          <h2 className="label">Le fil</h2>
          <ol>
            {briefs.map((card) => (
              <li key={card.id} data-hue={card.rubric?.hue}>
                <DateTime iso={card.publishedAt} form="short" className="thread-date" />
                <h3>
                  <a href={card.path}>{card.title}</a>
                </h3>
              </li>
            ))}
          </ol>
        </div>
      )}
    </section>
  )
}
