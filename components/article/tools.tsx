'use client'

import { useState } from 'react'
import { Listen } from '#components/article/listen.tsx'
import { SaveLink } from '#components/personal/save-link.tsx'

/** Steps of the size of text; `public/reading.js` applies the one that was kept before anything is painted. */
const SIZES = ['', 'large', 'larger']
const KEPT = 'text-size'

/** `url` is the whole address of the article. */
type Props = { id: string; path: string; title: string; url: string }

/**
 * In the browser because each of these asks the browser: to share, to print, to speak, to keep a size. Without script
 * the style sheet shows the links alone.
 */
export function Tools({ id, path, title, url }: Props) {
  const [said, say] = useState('')
  return (
    <div className="tools">
      <SaveLink id={id} path={path} />
      <span className="needs-script">
        <Share title={title} url={url} say={say} />
        <button type="button" onClick={() => window.print()}>
          Imprimer
        </button>
        <Listen say={say} />
        <TextSize say={say} />
      </span>
      <a href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${url}\n`)}`}>Envoyer par courriel</a>
      <p role="status">{said}</p>
    </div>
  )
}

function Share({ title, url, say }: Pick<Props, 'title' | 'url'> & { say: (words: string) => void }) {
  const share = async () => {
    try {
      if (navigator.share) await navigator.share({ title, url })
      else {
        await navigator.clipboard.writeText(url)
        say('L’adresse de l’article est copiée.')
      }
    } catch (error) {
      // Whoever closes the panel of the system has changed their mind.
      if (!(error instanceof DOMException && error.name === 'AbortError')) say(`L’adresse de l’article\u00a0: ${url}`)
    }
  }
  return (
    <button type="button" onClick={share}>
      Partager
    </button>
  )
}

function TextSize({ say }: { say: (words: string) => void }) {
  const change = (by: number) => {
    const root = document.documentElement
    const at = SIZES.indexOf(root.dataset.text ?? '')
    const size = SIZES[Math.min(SIZES.length - 1, Math.max(0, at + by))] ?? ''
    root.dataset.text = size
    say(`Taille du texte\u00a0: ${{ '': 'ordinaire', large: 'grande', larger: 'très grande' }[size]}.`)
    try {
      if (size) localStorage.setItem(KEPT, size)
      else localStorage.removeItem(KEPT)
    } catch {
      // Where nothing may be kept, the size holds for this page.
    }
  }
  return (
    <span className="tools-size">
      <button type="button" onClick={() => change(-1)} aria-label="A−, réduire le texte">
        A−
      </button>
      <button type="button" onClick={() => change(1)} aria-label="A+, agrandir le texte">
        A+
      </button>
    </span>
  )
}
