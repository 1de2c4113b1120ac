'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { Modal } from '#components/admin/modal.tsx'

type Guard<T> = {
  /** Goes to the next one; asks first where something written would be lost. */
  turnTo: (next: T) => void
  /** For the form: whether something is written that is not saved. */
  written: (unsaved: boolean) => void
  dialog: ReactNode
}

/** While there is something that would go with the page the browser asks before it leaves. */
export function useStay(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return
    const leaving = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', leaving)
    return () => window.removeEventListener('beforeunload', leaving)
  }, [isNeeded])
}

/** What is written stays until somebody says that it is wanted no more, whether another one is opened or the page is left. */
export function useUnsaved<T>(go: (next: T) => void): Guard<T> {
  const [unsaved, written] = useState(false)
  const [wanted, want] = useState<{ next: T } | null>(null)
  useStay(unsaved)
  useEffect(() => {
    // It may have been saved while it was asked.
    if (!unsaved) want(null)
  }, [unsaved])
  const leave = ({ next }: { next: T }) => {
    want(null)
    go(next)
  }
  return {
    turnTo: (next) => (unsaved ? want({ next }) : go(next)),
    written,
    dialog: wanted && <Unsaved stay={() => want(null)} leave={() => leave(wanted)} />,
  }
}

function Unsaved({ stay, leave }: { stay: () => void; leave: () => void }) {
  return (
    <Modal className="sheet" aria-labelledby="unsaved" close={stay}>
      <div className="sheet-fields">
        <h2 id="unsaved">Vos changements ne sont pas enregistrés</h2>
        <p className="desk-acts">
          <button type="button" onClick={stay}>
            Continuer à écrire
          </button>
          <button type="button" className="quiet" onClick={leave}>
            Les abandonner
          </button>
        </p>
      </div>
    </Modal>
  )
}
