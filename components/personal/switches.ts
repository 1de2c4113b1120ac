/**
 * The switches of a signed-in reader: saved or not, followed or not. What stands on the page is asked once, and again when
 * the page comes back into view, so that two tabs agree. A switch turns at once; what it asks of the server is sent one
 * after the other, and the last wish is the one that is sent.
 */
import { startReading } from '#components/personal/reading.ts'
import { announce } from '#components/personal/toast.ts'
import { send } from '#components/queries.ts'
import type { Followed, Kept, SavedMark } from '#db/dto.ts'

const SWITCHES = 'a[data-save], a[data-follow]'
/** Ids that fit into one address. */
const AT_ONCE = 100

/** A switch by its key: what the server has, what is wanted, what a removal took away, and how many wishes were answered before and with its last. */
type State = { on: boolean; wanted: boolean; busy: boolean; kept?: Kept | null; turned?: number }
const states = new Map<string, State>()
let answered = 0

const keyOf = (link: HTMLElement) => (link.dataset.save ? `saved/${link.dataset.save}` : `follows/${link.dataset.follow}`)
const links = (key?: string) => [...document.querySelectorAll<HTMLAnchorElement>(SWITCHES)].filter((link) => !key || keyOf(link) === key)

function show(key?: string): void {
  for (const link of links(key)) {
    link.setAttribute('role', 'button')
    link.setAttribute('aria-pressed', String(states.get(keyOf(link))?.wanted ?? false))
  }
}

let signal = AbortSignal.abort()

/** Begins to listen; returns what ends it. */
export function startSwitches(): () => void {
  const ended = new AbortController()
  signal = ended.signal
  document.addEventListener('click', onClick, { signal })
  document.addEventListener('keydown', onKey, { signal })
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void refresh(), { signal })
  window.addEventListener('focus', () => void refresh(), { signal })
  // « Charger plus » brings cards of which nobody has asked yet.
  const observer = new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => [...addedNodes].some((node) => node instanceof Element && node.querySelector(SWITCHES)))) void refresh()
  })
  const page = document.getElementById('contenu')
  if (page) observer.observe(page, { childList: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect())
  void refresh().then((marks) => startReading(marks, signal))
  return () => ended.abort()
}

let asking: Promise<SavedMark[]> | undefined

/** Asks how things stand, once at a time. Where that fails the switches stay as they are. */
function refresh(): Promise<SavedMark[]> {
  asking ??= ask()
    .catch(() => [])
    .finally(() => {
      asking = undefined
    })
  return asking
}

async function ask(): Promise<SavedMark[]> {
  const began = answered
  const keys = [...new Set(links().map(keyOf))]
  const ids = keys.flatMap((key) => (key.startsWith('saved/') ? [key.slice(6)] : []))
  const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, i) => ids.slice(i * AT_ONCE, (i + 1) * AT_ONCE))
  const [saved, followed] = await Promise.all([
    Promise.all(parts.map((part) => read<SavedMark>(`/api/me/saved?ids=${part}`))),
    keys.length > ids.length ? read<Followed>('/api/me/follows') : [],
  ])
  const marks = saved.flat()
  const on = new Set([...marks.map(({ id }) => `saved/${id}`), ...followed.map(({ kind, id }) => `follows/${kind}/${id}`)])
  for (const key of keys) {
    const state = states.get(key)
    // What a hand asked for, and was granted since this was asked, is newer than this answer.
    if (!state?.busy && (state?.turned ?? 0) <= began) states.set(key, { ...state, on: on.has(key), wanted: on.has(key), busy: false })
  }
  show()
  return marks
}

async function read<T>(path: string): Promise<T[]> {
  const response = await fetch(path, { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(String(response.status))
  return (await response.json()).items
}

function onKey(event: KeyboardEvent): void {
  const link = event.target instanceof HTMLElement && event.target.closest<HTMLElement>(SWITCHES)
  if (event.key !== ' ' || !link) return
  event.preventDefault()
  if (!event.repeat) void press(link)
}

function onClick(event: MouseEvent): void {
  const link = event.target instanceof Element && event.target.closest<HTMLElement>(SWITCHES)
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  // The second half of a double click is no wish of its own.
  if (event.detail < 2) void press(link)
}

async function press(link: HTMLElement): Promise<void> {
  const key = keyOf(link)
  if (!states.has(key)) await refresh()
  await turn(key, !states.get(key)?.wanted)
}

async function turn(key: string, wanted: boolean): Promise<void> {
  const state = states.get(key) ?? { on: false, wanted: false, busy: false }
  states.set(key, state)
  state.wanted = wanted
  show(key)
  if (state.busy) return
  state.busy = true
  try {
    while (state.on !== state.wanted) {
      const on = state.wanted
      if (on) await send('PUT', `/api/me/${key}`, state.kept ?? undefined, links(key)[0]?.href)
      else state.kept = (await send<{ removed: Kept | null } | undefined>('DELETE', `/api/me/${key}`))?.removed ?? null
      state.on = on
      if (on) startReading([{ id: key.slice(6), readAt: null, position: 0, positionAt: null, ...state.kept }], signal)
    }
    announce(words(key, state.on), 'Annuler', () => void turn(key, !state.on), {
      shelf: key.startsWith('saved/') && state.on,
    })
  } catch (error) {
    state.wanted = state.on
    announce(error instanceof Error ? error.message : 'Cela n’a pas pu être enregistré.', 'Réessayer', () => void turn(key, wanted))
  } finally {
    state.busy = false
    state.turned = ++answered
    show(key)
  }
}

function words(key: string, on: boolean): string {
  if (key.startsWith('saved/')) return on ? 'Article enregistré.' : 'Article retiré de vos articles enregistrés.'
  return on ? 'Ce sujet est maintenant dans votre journal.' : 'Vous ne suivez plus ce sujet.'
}
