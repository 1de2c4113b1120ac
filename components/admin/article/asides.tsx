import { acts } from '#components/admin/queries.ts'
import { moment } from '#components/admin/states.tsx'
import type { Content, Superseded, Work } from '#db/dto.ts'

type Props = { work: Work; merge: (what: { mine: Content; told: Superseded }) => void; reload: () => Promise<unknown> }

/** Texts that came second and wait beside the article. */
export function Asides({ work, merge, reload }: Props) {
  if (work.asides.length === 0) return null
  const told: Superseded = { version: work.version, by: work.savedBy, at: work.savedAt, theirs: work.content, base: null }
  return (
    <section className="side-part">
      <h2 className="station">Textes gardés à part</h2>
      <ul className="asides">
        {work.asides.map((aside) => (
          <li key={aside.id}>
            {aside.by}, le {moment(aside.at)}, à partir de la version {aside.version}
            <span className="desk-acts">
              <button type="button" className="link" onClick={() => merge({ mine: aside.content, told })}>
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
