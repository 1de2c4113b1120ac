import type { ReactNode } from 'react'
import { Card } from '#components/article/card.tsx'
import { SearchForm } from '#components/site/search-form.tsx'
import type { ArticleCard } from '#db/dto.ts'

type Props = { label: string; title: string; children: ReactNode; newest: ArticleCard[] }

/** What stands where a page should: what happened, a search, and the newest articles. */
export function StatusPage({ label, title, children, newest }: Props) {
  return (
    <div className="noun wrap">
      <header className="noun-head">
        <p className="label">{label}</p>
        <h1 className="station">{title}</h1>
        <p className="standfirst">{children}</p>
        <SearchForm />
      </header>
      {newest.length > 0 && (
        <section className="listing" aria-labelledby="derniers">
          <h2 className="label" id="derniers">
            Derniers articles
          </h2>
          <div className="listing-items">
            {newest.map((card) => (
              <Card key={card.id} card={card} picture={false} standfirst="short" />
            ))}
          </div>
        </section>
      )}
    </div>
  )
}
