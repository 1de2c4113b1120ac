'use client'

import { useState } from 'react'
import { DateTime } from '#components/date.tsx'
import { send } from '#components/queries.ts'
import type { Device } from '#db/dto.ts'

/** In the browser because signing a device out changes the list one is looking at. */
export function Devices({ devices }: { devices: Device[] }) {
  const [list, setList] = useState(devices)
  const [said, say] = useState('')
  const end = async (path: string, left: Device[], words: string) => {
    try {
      await send('DELETE', path)
      if (left.some(({ here }) => here)) {
        setList(left)
        say(words)
      } else location.assign('/')
    } catch (error) {
      say(error instanceof Error ? error.message : 'L’appareil n’a pas pu être déconnecté.')
    }
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
            <button
              type="button"
              className="quiet"
              onClick={() =>
                end(
                  `/api/me/sessions/${id}`,
                  list.filter((other) => other.id !== id),
                  `${device} : déconnecté.`,
                )
              }
            >
              Déconnecter<span className="hidden"> {device}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="actions">
        {list.length > 1 && (
          <button
            type="button"
            className="quiet"
            onClick={() =>
              end(
                '/api/me/sessions?others=true',
                list.filter(({ here }) => here),
                'Les autres appareils sont déconnectés.',
              )
            }
          >
            Déconnecter les autres appareils
          </button>
        )}
        <button type="button" className="quiet" onClick={() => end('/api/me/sessions', [], '')}>
          Se déconnecter partout
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  )
}
