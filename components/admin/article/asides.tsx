import { acts } from '#components/admin/queries.ts'
import { moment } from '#components/admin/states.tsx'
import type { Work } from '#db/dto.ts'

type Props = { work: Work; take: (aside: Work['asides'][number]) => void; reload: () => Promise<unknown> }

/** Texts that came second and wait beside the article. */
export function Asides({ work, take, reload }: Props) {
  if (work.asides.length === 0) return null
  return (
    <section className="side-part">
      <h2 className="station">Textes gardés à part</h2>
      <ul className="asides">
        {work.asides.map((aside) => (
          <li key={aside.id}>
            {aside.by}, le {moment(aside.at)}, à partir de la version {aside.version}
            <span className="desk-acts">
              <button type="button" className="link" onClick={() => take(aside)}>
                Comparer et réunir
              </button>
              <button type="button" className="link" onClick={() => void acts.dropAside(work.id, aside.id).then(reload)}>
                Jeter
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
