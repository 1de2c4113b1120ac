import { Card } from '#components/article/card.tsx'
import { LoadMore } from '#components/site/load-more.tsx'
import type { ArticleList } from '#db/dto.ts'

type Props = {
  list: ArticleList
  /** The query of `GET /api/articles` that continues this list. */
  filter: Record<string, string>
  /** The same list by month, for those who have no script. */
  archives: string
}

/** The newest of a noun: one large, then rows; « Charger plus » goes on from there. */
export function Listing({ list, filter, archives }: Props) {
  const [first, ...rest] = list.items
  if (!first) return <p className="empty">Aucun article n’a encore paru ici.</p>
  return (
    <section className="listing" aria-label="Articles">
      <div className="listing-first">
        <Card card={first} form="large" level={2} opens />
      </div>
      <div className="listing-items">
        {rest.map((card) => (
          <Card key={card.id} card={card} level={2} standfirst={card.image ? 'short' : true} />
        ))}
        {list.nextCursor && <LoadMore cursor={list.nextCursor} filter={filter} />}
      </div>
      <p className="listing-archives">
        <a href={archives}>{list.nextCursor ? 'Tous les articles, mois par mois' : 'Les archives, mois par mois'}</a>
      </p>
    </section>
  )
}
