'use client'

import { useRef, useState } from 'react'
import { acts } from '#components/admin/queries.ts'
import { moment } from '#components/admin/states.tsx'
import { useFocusAfter } from '#components/focus-after.ts'
import { onePress, useOneAtATime } from '#components/one-at-a-time.ts'
import type { Work } from '#db/dto.ts'

type Aside = Work['asides'][number]
type Props = { work: Work; take: (aside: Aside) => void; reload: () => Promise<unknown> }

/** Texts that came second and wait beside the article. In the browser because what is thrown away is asked for twice: there is no other copy. */
export function Asides({ work, take, reload }: Props) {
  const [sure, ask] = useState<string | null>(null)
  const [said, say] = useState('')
  const [wrong, setWrong] = useState('')
  const { busy, once } = useOneAtATime()
  const status = useRef<HTMLParagraphElement>(null)
  // The button that was pressed goes with its text.
  useFocusAfter(said, status)
  const drop = ({ id }: Aside) =>
    once(async () => {
      say('')
      setWrong('')
      try {
        await acts.dropAside(work.id, id)
        await reload()
        say('Texte jeté.')
      } catch (error) {
        setWrong(error instanceof Error ? error.message : 'Ce texte n’a pas pu être jeté.')
      }
      ask(null)
    })
  if (work.asides.length === 0 && !said) return null
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
              <button type="button" className="link" aria-disabled={busy} {...onePress(() => (sure === aside.id ? drop(aside) : ask(aside.id)))}>
                {sure === aside.id ? 'Jeter vraiment' : 'Jeter'}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {wrong && (
        <p className="field-wrong" role="alert">
          {wrong}
        </p>
      )}
      <p ref={status} className="side-help" role="status" tabIndex={-1}>
        {said}
      </p>
    </section>
  )
}
