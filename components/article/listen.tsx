'use client'

import { useEffect, useRef, useState } from 'react'

/** What is read in one breath: the points of a list and the paragraphs of a box or a quotation each by itself. */
const SPOKEN = [':is(p, h2, h3)', ':is(ul, ol, .box) li', '.quote > blockquote > p', '.box > p'].map((part) => `.article .body > ${part}`).join()

/** In the browser because the voice is the reader's own (Web Speech API): the text goes to nobody, part after part, marked as it is read. */
export function Listen({ say }: { say: (words: string) => void }) {
  const [state, setState] = useState<'silent' | 'speaking' | 'paused'>('silent')
  /** Which reading goes on: the voice tells of the end of one when the next may have begun. */
  const reading = useRef(0)
  const first = useRef<HTMLButtonElement>(null)

  useEffect(
    () => () => {
      reading.current++
      window.speechSynthesis?.cancel()
    },
    [],
  )

  const start = async () => {
    const { speechSynthesis } = window
    if (!speechSynthesis) return say('Ce navigateur n’a pas de voix pour lire l’article.')
    speechSynthesis.cancel()
    const mine = ++reading.current
    setState('speaking')
    for (const part of document.querySelectorAll<HTMLElement>(SPOKEN)) {
      const ended = await speak(part)
      if (mine !== reading.current) return
      if (!ended) break
    }
    setState('silent')
  }
  const pause = () => {
    if (state === 'speaking') window.speechSynthesis.pause()
    else window.speechSynthesis.resume()
    setState(state === 'speaking' ? 'paused' : 'speaking')
  }
  const stop = () => {
    reading.current++
    window.speechSynthesis.cancel()
    // « Arrêter » goes, and the button before it starts again.
    first.current?.focus()
    setState('silent')
  }

  if (state === 'silent') {
    return (
      <button type="button" onClick={start}>
        Écouter
      </button>
    )
  }
  return (
    <>
      <button type="button" ref={first} onClick={pause}>
        {state === 'speaking' ? 'Suspendre' : 'Reprendre'}
      </button>
      <button type="button" onClick={stop}>
        Arrêter
      </button>
    </>
  )
}

/** Reads one part aloud; false when the voice failed or was stopped. */
function speak(part: HTMLElement): Promise<boolean> {
  return new Promise((resolve) => {
    const words = new SpeechSynthesisUtterance(textOf(part))
    words.lang = 'fr-FR'
    words.voice = window.speechSynthesis.getVoices().find((voice) => voice.lang.startsWith('fr')) ?? null
    const done = (ended: boolean) => {
      part.removeAttribute('data-spoken')
      resolve(ended)
    }
    words.onend = () => done(true)
    words.onerror = () => done(false)
    part.setAttribute('data-spoken', '')
    part.scrollIntoView({ block: 'nearest', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
    window.speechSynthesis.speak(words)
  })
}

/** Without the numbers that call notes, which nobody says, and the points within a point, which are parts of their own. */
function textOf(part: HTMLElement): string {
  const copy = part.cloneNode(true) as HTMLElement
  for (const other of copy.querySelectorAll('.note-call, ul, ol')) other.remove()
  for (const end of copy.querySelectorAll('br, p')) end.before(' ')
  return copy.textContent
}
