'use client'

import { useEffect, useRef, useState } from 'react'
import { attend, leave, Refusal } from '#components/admin/queries.ts'
import { useFocusAfterGoing } from '#components/focus-after.ts'
import type { Presence, Work } from '#db/dto.ts'

const BEAT_MS = 10_000

type Props = { work: Pick<Work, 'id' | 'state' | 'binnedAt'>; version: () => { version: number }; isSafe: () => boolean; reload: () => Promise<unknown> }

/** Who else has the article open, and whether a newer version stands; what was decided about it is shown at once. In the browser because it says « I am here ». */
export function Present({ work, version, isSafe, reload }: Props) {
  const { id } = work
  // What the beat compares with, which must not begin anew when it changes.
  const shown = useRef({ work, reload })
  shown.current = { work, reload }
  const [presence, setPresence] = useState<Presence | null>(null)
  const [behind, setBehind] = useState(false)
  const [said, say] = useState('')
  const place = useRef<HTMLParagraphElement>(null)
  // The button goes once it has done what it says.
  useFocusAfterGoing(behind, place)
  useEffect(() => {
    let over = false
    const beat = () =>
      attend(id).then(
        (told) => {
          if (over) return
          setPresence(told)
          const isBehind = told.version > version().version && isSafe()
          setBehind(isBehind)
          if (isBehind) say('')
          const { work, reload } = shown.current
          const decided = told.state !== work.state || told.binned !== (work.binnedAt !== null)
          if (decided && told.version === version().version && isSafe()) void reload().catch(() => undefined)
        },
        (error: unknown) => void (error instanceof Refusal && !over && setPresence(null)),
      )
    void beat()
    const timer = setInterval(beat, BEAT_MS)
    const gone = () => void leave(id)
    window.addEventListener('pagehide', gone)
    return () => {
      over = true
      clearInterval(timer)
      window.removeEventListener('pagehide', gone)
      void leave(id)
    }
  }, [id, version, isSafe])
  const look = () => {
    say('')
    reload().then(
      () => {
        setBehind(false)
        say('La version plus récente est affichée.')
      },
      (error: unknown) => say(error instanceof Refusal ? error.message : 'Elle n’a pas pu être lue.'),
    )
  }
  if (!presence) return null
  const { others } = presence
  return (
    <p ref={place} tabIndex={-1} className="present" role="status">
      {others.length > 0 && <span>Aussi ici&nbsp;: {others.map(({ name, device }) => `${name} (${device})`).join(', ')}</span>}
      {behind && (
        <span>
          {' '}
          {presence.by} a enregistré une version plus récente.{' '}
          <button type="button" className="link" onClick={look}>
            La voir
          </button>
        </span>
      )}
      {said && <span> {said}</span>}
    </p>
  )
}
