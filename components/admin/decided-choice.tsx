'use client'

import { useRef, useState } from 'react'
import { useOneAtATime } from '#components/one-at-a-time.ts'

type Props = {
  label: string
  /** Where the page says in another way what is chosen, the label is for those alone who hear it. */
  labelHidden?: boolean
  value: string
  choices: readonly (readonly [value: string, name: string])[]
  /** On the button, which is there while another choice than the standing one is shown: « Changer le rôle ». */
  act: string
  decide: (value: string) => Promise<unknown>
  disabled?: boolean
  /** Another act is on its way. */
  busy?: boolean
}

/** A choice that counts once it is decided: in a closed list the arrows choose as they go (WCAG 3.2.2). Afterwards it shows what stands. */
export function DecidedChoice({ label, labelHidden = false, value, choices, act, decide, disabled = false, busy = false }: Props) {
  const list = useRef<HTMLSelectElement>(null)
  const [wanted, want] = useState<string | null>(null)
  const one = useOneAtATime()
  const shown = wanted ?? value
  return (
    <form
      className="decided"
      onSubmit={(event) => {
        event.preventDefault()
        if (busy) return
        // The button goes.
        list.current?.focus()
        // What is chosen meanwhile stays to be decided.
        void one.once(() => decide(shown).finally(() => want((now) => (now === shown ? null : now))))
      }}
    >
      <label>
        <span className={labelHidden ? 'hidden' : undefined}>{label}</span>
        <select ref={list} value={shown} disabled={disabled} onChange={(event) => want(event.target.value)}>
          {choices.map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {shown !== value && (
        <button type="submit" className="quiet" aria-disabled={busy || one.busy}>
          {act}
        </button>
      )}
    </form>
  )
}
