import type { Metadata } from 'next'
import { Card } from '#components/article/card.tsx'
import { SearchForm } from '#components/site/search-form.tsx'
import * as reader from '#db/reader.ts'

export const metadata: Metadata = { title: 'Article retiré', robots: { index: false } }

/** What the address of a withdrawn article shows; the server answers it with 410 (RFC 9110, 15.5.11). */
export default async function Page() {
  const newest = await reader.newest(8)
  return (
    <div className="noun wrap">
      <header className="noun-head">
        <p className="label">Article retiré</p>
        <h1 className="station">Cet article a été retiré</h1>
        <p className="standfirst">La rédaction l’a retiré de la publication. Il ne reviendra pas à cette adresse.</p>
        <SearchForm />
      </header>
      <section className="listing" aria-label="Derniers articles">
        <h2 className="label">Derniers articles</h2>
        <div className="listing-items">
          {newest.map((card) => (
            <Card key={card.id} card={card} picture={false} />
          ))}
        </div>
      </section>
    </div>
  )
}
