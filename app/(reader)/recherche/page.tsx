import type { Metadata } from 'next'
import { Card } from '#components/article/card.tsx'
import { Breadcrumb } from '#components/site/breadcrumb.tsx'
import { SearchForm } from '#components/site/search-form.tsx'
import { searchArticles } from '#db/articles/search.ts'

/** Every question has its own answer, so this page waits for it rather than show a shell that needs script to be filled. */
export const instant = false

export const metadata: Metadata = { title: 'Recherche', robots: { index: false } }

type Props = { searchParams: Promise<{ q?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const { q } = await searchParams
  const query = (Array.isArray(q) ? q[0] : q)?.trim().slice(0, 200) ?? ''
  const found = query ? await searchArticles(query) : []
  return (
    <div className="noun wrap">
      <header className="noun-head">
        <Breadcrumb trail={[]} here="Recherche" />
        <h1 className="station">Recherche</h1>
        <SearchForm query={query} />
        {query && <p role="status">{answer(found.length, query)}</p>}
      </header>
      <div className="listing-items results">
        {found.map((card) => (
          <Card key={card.id} card={card} level={2} />
        ))}
      </div>
    </div>
  )
}

function answer(count: number, query: string): string {
  if (count === 0) return `Aucun article ne répond à «\u00a0${query}\u00a0». Essayez un mot plus court ou plus courant.`
  return `${count}${count >= 30 ? ' premiers' : ''} article${count > 1 ? 's' : ''} pour «\u00a0${query}\u00a0»`
}
