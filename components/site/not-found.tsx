import { Card } from '#components/article/card.tsx'
import { SearchForm } from '#components/site/search-form.tsx'
import type { ArticleCard } from '#db/dto.ts'

export function NotFound({ newest }: { newest: ArticleCard[] }) {
  return (
    <div className="noun wrap">
      <header className="noun-head">
        <p className="label">Erreur 404</p>
        <h1 className="station">Cette page n’existe pas</h1>
        <p className="standfirst">L’adresse est peut-être mal écrite, ou la page a changé de place. Voici de quoi retrouver le fil.</p>
        <SearchForm />
      </header>
      {newest.length > 0 && (
        <section className="listing" aria-label="Derniers articles">
          <h2 className="label">Derniers articles</h2>
          <div className="listing-items">
            {newest.map((card) => (
              <Card key={card.id} card={card} picture={false} />
            ))}
          </div>
        </section>
      )}
    </div>
  )
}
