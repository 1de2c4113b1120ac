import { NewArticle } from '#components/admin/new-article.tsx'
import { State } from '#components/admin/states.tsx'
import type { Desk, WorkCard } from '#db/dto.ts'

type Props = { desk: Desk; mine: WorkCard[]; review: WorkCard[]; scheduled: WorkCard[] }

/** What waits, in the order in which it is done. */
export function Dashboard({ desk, mine, review, scheduled }: Props) {
  const counts = [
    { name: 'À relire par vous', count: desk.assigned, path: '/admin/articles?mine=1' },
    { name: 'En relecture', count: desk.review, path: '/admin/articles?state=review' },
    { name: 'Programmés', count: desk.scheduled, path: '/admin/articles?state=scheduled' },
    { name: 'Parus, modifiés depuis', count: desk.pending, path: '/admin/articles?state=pending' },
    { name: 'Brouillons', count: desk.drafts, path: '/admin/articles?state=draft' },
  ]
  return (
    <>
      <header className="desk-head">
        <h1>Tableau de bord</h1>
        <NewArticle />
      </header>
      <ul className="counts">
        {counts.map(({ name, count, path }) => (
          <li key={path}>
            <a href={path}>
              <span className="counts-number">{count.toLocaleString('fr-FR')}</span> {name}
            </a>
          </li>
        ))}
      </ul>
      <div className="desk-columns">
        <Column title="Vos articles" items={mine} empty="Vous n’avez pas encore d’article. Commencez-en un, ou collez une copie." />
        <Column title="En relecture" items={review} empty="Rien n’attend d’être relu." />
        <Column title="À paraître" items={scheduled} empty="Aucune parution n’est programmée." />
      </div>
    </>
  )
}

function Column({ title, items, empty }: { title: string; items: WorkCard[]; empty: string }) {
  return (
    <section>
      <h2 className="station">{title}</h2>
      {items.length === 0 ? (
        <p className="empty">{empty}</p>
      ) : (
        <ul className="desk-list">
          {items.map((item) => (
            <li key={item.id}>
              <a href={`/admin/articles/${item.id}`}>{item.title}</a>
              <State of={item} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
