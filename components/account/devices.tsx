'use client'

import { type FormEvent, type MouseEvent, useRef, useState } from 'react'
import { DateTime } from '#components/date.tsx'
import { useFocusAfter } from '#components/focus-after.ts'
import { leaveFor, useAct } from '#components/one-at-a-time.ts'
import { send } from '#components/queries.ts'
import type { Device } from '#db/dto.ts'

type Props = { devices: Device[]; notice: string }

/**
 * In the browser because signing a device out changes the list one is looking at; without script each button is a plain
 * form, and `notice` what it has to say of a refusal.
 */
export function Devices({ devices, notice }: Props) {
  const [list, setList] = useState(devices)
  const { busy, said, say, act } = useAct(notice)
  const status = useRef<HTMLParagraphElement>(null)
  // The button that was pressed goes with its device: what came of it is where one goes on.
  useFocusAfter(list, status)
  /** `stays` says which devices are still signed in afterwards. */
  const end = (path: string, stays: (device: Device) => boolean, words: string) =>
    act(async () => {
      await send('DELETE', path)
      if (!devices.some((device) => device.here && stays(device))) return leaveFor('/')
      setList((now) => now.filter(stays))
      say(words)
    }, 'L’appareil n’a pas pu être déconnecté.')
  /** A form that signs out by itself where there is no script; `path` is where both go. */
  const ending = (path: string, stays: (device: Device) => boolean, words = '') => ({
    method: 'post',
    action: path,
    onSubmit: (event: FormEvent) => {
      event.preventDefault()
      void end(path, stays, words)
    },
  })
  /** In the place of a device that goes comes the next one, which the second half of a double click is not about. */
  const button = {
    type: 'submit' as const,
    className: 'quiet',
    'aria-disabled': busy,
    onClick: (event: MouseEvent) => event.detail > 1 && event.preventDefault(),
  }
  return (
    <>
      <ul className="devices">
        {list.map(({ id, device, createdAt, usedAt, here }) => (
          <li key={id}>
            <p>
              <strong>{device}</strong>
              {here && <span className="here"> Cet appareil</span>}
            </p>
            <p className="label">
              Connecté le <DateTime iso={createdAt} />, utilisé le <DateTime iso={usedAt} />
            </p>
            <form {...ending(`/api/me/sessions/${id}`, (other) => other.id !== id, `${device}\u00a0: déconnecté.`)}>
              <button {...button}>
                Déconnecter<span className="hidden"> {device}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
      <div className="actions">
        {list.length > 1 && (
          <form {...ending('/api/me/sessions?others=true', ({ here }) => here, 'Les autres appareils sont déconnectés.')}>
            <button {...button}>Déconnecter les autres appareils</button>
          </form>
        )}
        <form {...ending('/api/me/sessions', () => false)}>
          <button {...button}>Se déconnecter partout</button>
        </form>
      </div>
      <p role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
    </>
  )
}
