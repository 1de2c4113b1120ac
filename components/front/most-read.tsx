import { Label } from '#components/article/label.tsx'
import type { ArticleCard } from '#db/dto.ts'

/** What readers chose in the last days. The numerals say the order to the eye; the list says it to the ear. */
export function MostRead({ items }: { items: ArticleCard[] }) {
  if (items.length === 0) return null
  return (
    <section className="most-read wrap" aria-labelledby="les-plus-lus">
      <h2 id="les-plus-lus">
        Les plus lus <span>ces sept derniers jours</span>
      </h2>
      <ol>
        {items.map((card) => (
          <li key={card.id} data-hue={card.rubric?.hue}>
            <Label rubric={card.rubric} />
            <h3>
              <a href={card.path}>{card.title}</a>
            </h3>
          </li>
        ))}
      </ol>
    </section>
  )
}
