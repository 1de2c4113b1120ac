/**
 * How far a saved article was read, kept for the other devices of the same reader and offered there. It only ever goes on:
 * who opens the article again at its top has not read less of it.
 */
import { announce, withdrawOffer } from '#components/personal/toast.ts'
import type { SavedMark } from '#db/dto.ts'

const EVERY_MS = 10_000
/** Parts of the text, from 0 to 1: too little to come back to, a step worth telling, and the end. */
const [BEGUN, STEP, END] = [0.05, 0.02, 0.97]
/** The line of the window on which the eyes are. */
const EYES = 0.35

let started = false

/** `marks`: what is known of the articles on the page; begins once, if the one that is read here is among them. */
export function startReading(marks: SavedMark[], signal: AbortSignal): void {
  const article = document.querySelector<HTMLElement>('article[data-id]')
  const body = article?.querySelector<HTMLElement>('.body')
  const mark = marks.find(({ id }) => id === article?.dataset.id)
  if (!body || !mark || mark.readAt || started || signal.aborted) return
  started = true

  const place = () => {
    const { top, height, bottom } = body.getBoundingClientRect()
    return bottom <= window.innerHeight ? 1 : Math.min(1, Math.max(0, (window.innerHeight * EYES - top) / height))
  }
  let furthest = mark.position
  let told = mark.position
  let at = ''
  const tell = () => {
    if (furthest - told < STEP && !(furthest >= END && told < END)) return
    const read = furthest >= END
    told = furthest
    // `keepalive` lets it arrive although the page is being left.
    void fetch(`/api/me/saved/${mark.id}`, {
      method: 'PATCH',
      keepalive: true,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ position: furthest, positionAt: at, ...(read && { read }) }),
    }).catch(() => undefined)
  }
  const look = () => {
    const now = place()
    if (now <= furthest) return
    withdrawOffer()
    furthest = now
    at = new Date().toISOString()
    if (furthest >= END) tell()
  }
  const timer = setInterval(tell, EVERY_MS)
  signal.addEventListener('abort', () => clearInterval(timer))
  document.addEventListener('scroll', look, { signal, passive: true })
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && tell(), { signal })
  window.addEventListener('pagehide', tell, { signal })

  if (mark.position < BEGUN || mark.position >= END || place() >= mark.position) return
  const share = Math.round(mark.position * 100)
  const resume = () => {
    const { top, height } = body.getBoundingClientRect()
    window.scrollBy({ top: top + height * mark.position - window.innerHeight * EYES, behavior: 'instant' })
  }
  announce(`Vous en étiez à ${share}\u00a0% de cet article.`, 'Reprendre la lecture', resume, { stays: true })
}
