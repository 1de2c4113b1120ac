'use client'

import { useState } from 'react'
import { formatDate } from '#components/date.tsx'

const widths = { telephone: 390, bureau: 1280 }

/** In the browser because one turns from one device to the other. `path` is the private address of the preview. */
export function PreviewFrames({ id, title, path, url, until }: { id: string; title: string; path: string; url: string; until: string }) {
  const [device, setDevice] = useState<keyof typeof widths>('telephone')
  const [said, say] = useState('')
  const copy = async () => {
    try {
      // Where the paper is read without TLS there is no clipboard.
      await navigator.clipboard.writeText(url)
      say('Copiée.')
    } catch {
      say('Copiez-la à la main.')
    }
  }
  return (
    <>
      <header className="desk-head">
        <h1>
          <a href={`/admin/articles/${id}`}>{title}</a>
          <span className="desk-sub">Aperçu</span>
        </h1>
        <p className="desk-acts">
          {(['telephone', 'bureau'] as const).map((name) => (
            <button key={name} type="button" className="quiet" aria-pressed={device === name} onClick={() => setDevice(name)}>
              {name === 'telephone' ? 'Téléphone' : 'Ordinateur'}
            </button>
          ))}
        </p>
      </header>
      <p className="preview-link">
        Adresse privée, jusqu’au {formatDate(until, 'full')}&nbsp;: <a href={path}>{url}</a>{' '}
        <button type="button" className="link" onClick={copy}>
          Copier
        </button>{' '}
        <span role="status">{said}</span>
      </p>
      <iframe
        key={device}
        className="preview-frame"
        data-device={device}
        src={path}
        title={`Aperçu sur ${device === 'telephone' ? 'téléphone' : 'ordinateur'}`}
        width={widths[device]}
      />
    </>
  )
}
