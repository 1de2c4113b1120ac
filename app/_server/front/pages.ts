/**
 * The public pages of the paper in memory. A page is made once however many ask for it; when the paper changes, the pages
 * that a notice names are replaced at once and every other is compared the next time somebody asks for it, while that
 * reader gets the one that stands. What could not be made never takes the place of what stands.
 */
import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Disk } from '#app/_server/front/disk.ts'
import { type Entry, keeps, makeEntry } from '#app/_server/front/entry.ts'
import { Gate } from '#app/_server/front/gate.ts'
import type { Answer, Origin } from '#app/_server/front/origin.ts'
import { Store } from '#app/_server/front/store.ts'
import { log } from '#app/_server/log.ts'

export type Found =
  | { kind: 'entry'; entry: Entry; how: 'hit' | 'stale' | 'miss' }
  | { kind: 'missing' | 'withdrawn' | 'failed' | 'busy' }
  /** An answer that is not for keeping: a refusal of the API. */
  | { kind: 'relay'; answer: Answer }

export type Pages = {
  /** What is in memory and right under exactly this address. */
  ready: (key: string) => Entry | undefined
  /** `mayMake` is asked before work is done for a reader: false answers `busy`. */
  find: (key: string, mayMake?: () => boolean) => Promise<Found>
  /** Takes these addresses out of memory at once: what was withdrawn must not be read once more. */
  drop: (keys: string[]) => void
  /** Waits for the pages that are being made; false when there were none. */
  settle: () => Promise<boolean>
  /** The paper has changed, and the framework knows: replaces the two most important pages named, and the others after that. With `wide` no other page as it was is shown any more. */
  heed: (keys: string[], wide?: boolean) => Promise<void>
  size: () => { pages: number; bytes: number }
}

/** Addresses known not to exist, so that asking for them again costs nothing. */
const MOST_MISSING = 20_000
const RENDERS_AT_ONCE = 6
const RENDERS_WAITING = 200
const REPLACED_AT_ONCE = 2
/** From then on after a notice, whoever asks for a page that it named waits for the new one: a busy machine may be slow, but not old. */
const OLDEST_MS = 300
/** And no longer than this: then what stands is the answer after all. */
const LONGEST_WAIT_MS = 1_500
/** After a failure what stands is served without trying again for this long. */
const RETRY_MS = 2_000

const isApi = (key: string) => key.startsWith('/api/')
/** Asked of the database each time and kept by nobody else: no change of the paper has to wait until one is answered. */
const isAsked = (key: string) => /^\/api\/(?:search|suggestions)\b/.test(key)
/** Files that belong to the build or to their own hash: no change of the paper touches them. */
const isFile = (key: string) => /^\/(?:_next\/static|media)\//.test(key)

type Options = { limit: number; disk?: Disk | undefined; guards: Record<string, string>; isWithdrawn: (path: string) => boolean }

export function keepPages(origin: Origin, { limit, disk, guards, isWithdrawn }: Options): Pages {
  const store = new Store<Entry & { source: string; tryAgain: number }>(limit)
  const missing = new Set<string>()
  const making = new Map<string, Promise<Found>>()
  const gate = new Gate(RENDERS_AT_ONCE, RENDERS_WAITING)
  /** A search takes as long as the database does: no page stands behind one. */
  const searches = new Gate(RENDERS_AT_ONCE, RENDERS_WAITING)
  /** Counts the times the paper has changed. Before the first notice was heeded nothing is known to be right. */
  let heeded = 0
  /** The count up to which pages are no longer right in what all of them show: their reader waits for the new one. */
  let wideAt = 0
  /** Pages that a notice named and that are not made anew yet, each with when that was. */
  const named = new Map<string, number>()

  function ready(key: string): Entry | undefined {
    const entry = store.get(key)
    if (!entry || (entry.heeded !== heeded && !isFile(key)) || Date.now() - entry.checked >= entry.lasts) return undefined
    return isWithdrawn(key) ? undefined : entry
  }

  async function find(key: string, mayMake = () => true): Promise<Found> {
    if (isWithdrawn(key)) return { kind: 'withdrawn' }
    const fresh = ready(key)
    if (fresh) return { kind: 'entry', entry: fresh, how: 'hit' }
    const entry = store.get(key)
    if (entry && !isApi(key)) {
      const renewed = Date.now() >= entry.tryAgain ? make(key) : undefined
      // Where it cannot be made, what stands is the answer. What came from the disk was never known to be right.
      if (renewed && entry.heeded < wideAt && entry.heeded >= 0) return renewed
      const stale: Found = { kind: 'entry', entry, how: 'stale' }
      const overdue = Date.now() - (named.get(key) ?? Number.POSITIVE_INFINITY) > OLDEST_MS
      return renewed && overdue ? Promise.race([renewed, sleep(LONGEST_WAIT_MS, stale, { ref: false })]) : stale
    }
    if (missing.has(key)) return { kind: 'missing' }
    // What the framework holds is as old as the build; what was kept is younger.
    const kept = heeded === 0 ? await recall(key) : undefined
    if (kept) return kept
    // Who joins those that wait for it already causes no work.
    return making.has(flightOf(key)) || mayMake() ? make(key) : { kind: 'busy' }
  }

  const flightOf = (key: string) => `${heeded} ${key}`

  /** One at a time for each key and each state of the paper. */
  function make(key: string): Promise<Found> {
    const flight = flightOf(key)
    const running = making.get(flight)
    if (running) return running
    const from = heeded
    const started = ask(key, from).finally(() => {
      making.delete(flight)
      if (from === heeded) named.delete(key)
    })
    making.set(flight, started)
    return started
  }

  async function ask(key: string, from: number): Promise<Found> {
    try {
      const question = { path: key, headers: { accept: isApi(key) ? 'application/json' : '*/*' }, forAll: !isAsked(key) }
      const answer = await (isAsked(key) ? searches : gate).pass(() => origin.fetch(question))
      if (!answer) return failed(key)
      if (keeps(answer) !== undefined) return { kind: 'entry', entry: await put(key, answer, from), how: 'miss' }
      if (answer.status >= 500) return isApi(key) ? { kind: 'relay', answer } : failed(key)
      if (from === heeded || answer.status >= 400) store.delete(key)
      if (answer.status === 404 && !isApi(key)) {
        if (missing.size >= MOST_MISSING) missing.clear()
        if (from === heeded) missing.add(key)
        return { kind: 'missing' }
      }
      return { kind: 'relay', answer }
    } catch (error) {
      log.warn({ err: error, path: key }, 'page could not be made')
      return failed(key)
    }
  }

  async function failed(key: string): Promise<Found> {
    const standing = store.get(key)
    if (!standing) return (await recall(key)) ?? { kind: 'failed' }
    standing.tryAgain = Date.now() + RETRY_MS
    return { kind: 'entry', entry: standing, how: 'stale' }
  }

  /** A page as it was last kept on the disk: good until a better one is made. */
  async function recall(key: string): Promise<Found | undefined> {
    const answer = isApi(key) || isFile(key) ? undefined : await disk?.load(key)
    if (!answer || isWithdrawn(key)) return undefined
    const now = Date.now()
    const entry = { ...(await makeEntry(answer, { now, heeded: -1, guards })), source: '', tryAgain: now + RETRY_MS }
    if (!store.has(key)) store.set(key, entry)
    return { kind: 'entry', entry, how: 'stale' }
  }

  async function put(key: string, answer: Answer, from: number): Promise<Entry> {
    const source = createHash('sha256').update(answer.body).digest('base64url')
    const standing = store.get(key)
    const now = Date.now()
    if (standing?.source === source && standing.status === answer.status) {
      standing.checked = now
      standing.heeded = Math.max(standing.heeded, from)
      return standing
    }
    const entry = { ...(await makeEntry(answer, { now, heeded: from, guards })), source, tryAgain: 0 }
    // A later state of the paper may have been put meanwhile, or the page withdrawn.
    if ((store.get(key)?.heeded ?? from) <= from && !isWithdrawn(key)) {
      store.set(key, entry)
      // Withdrawn while it was being written, it must not come back from there.
      if (!isApi(key) && !isFile(key)) void disk?.save(key, answer).then(() => (isWithdrawn(key) ? disk.drop(key) : undefined))
    }
    return entry
  }

  function drop(keys: string[]): void {
    // The API shows them too, in lists and by themselves.
    if (keys.length > 0) for (const key of [...store.keys()].filter(isApi)) store.delete(key)
    for (const key of keys) {
      store.delete(key)
      void disk?.drop(key)
    }
  }

  async function settle(): Promise<boolean> {
    const running = [...making].flatMap(([flight, page]) => (isAsked(flight.slice(flight.indexOf(' ') + 1)) ? [] : [page]))
    await Promise.all(running)
    return running.length > 0
  }

  async function heed(keys: string[], wide = false): Promise<void> {
    heeded++
    if (wide) wideAt = heeded
    missing.clear()
    for (const key of [...store.keys()].filter(isApi)) store.delete(key)
    const begun = new Set([...making.keys()].map((flight) => flight.slice(flight.indexOf(' ') + 1)))
    const shown = keys.filter((key) => store.has(key) || begun.has(key))
    for (const key of shown) if (!named.has(key)) named.set(key, Date.now())
    const [first, second, ...others] = shown
    // Rendering is work for one processor: the two most important pages have it for themselves.
    if (first !== undefined) await make(first)
    if (second !== undefined) await make(second)
    // The rest is for later: the next change must not wait for it.
    for (const key of others) {
      queue.delete(key)
      queue.add(key)
    }
    while (replacing < REPLACED_AT_ONCE && queue.size > 0) void replace()
  }

  const queue = new Set<string>()
  let replacing = 0
  async function replace(): Promise<void> {
    replacing++
    for (const key of queue) {
      queue.delete(key)
      await make(key)
    }
    replacing--
  }

  return { ready, find, drop, settle, heed, size: () => ({ pages: store.size, bytes: store.bytes }) }
}
