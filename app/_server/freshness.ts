/**
 * Keeps what this instance shows true. It follows the notices of the database: wakes at each commit, and every few
 * seconds in case a wake was lost with its connection. Nothing is passed over: what could not be done is tried again.
 */
import { randomUUID } from 'node:crypto'
import { log } from '#app/_server/log.ts'
import { EVERYTHING, listenForNotices, type Notice, noticeBefore, noticesAfter } from '#db/notices.ts'

const POLL_MS = 3_000
const FETCH_MS = 10_000

const shared = globalThis as { [key: symbol]: string }
const KEY = Symbol.for('transcaspienne.invalidation')

/** The secret between this process and itself. */
export function invalidationKey(): string {
  shared[KEY] ??= randomUUID()
  return shared[KEY]
}

/** What changed since the last time, several notices in one. */
export type Change = { tags: string[]; paths: string[]; withdrawn: string[] }

type Follow = {
  /** When the oldest page in any cache was made. */
  since: Date
  /** Called for each change, one after the other; called again with the same when it throws. */
  heed: (change: Change) => Promise<void>
  /** Called at once when something changed, whatever is being heeded still. */
  woken?: () => void
  /** Called once all that changed before the start is heeded. */
  caughtUp?: () => void
  signal?: AbortSignal
}

/** Follows until `signal`. */
export async function followNotices({ since, heed, woken: told = () => {}, caughtUp = () => {}, signal }: Follow): Promise<void> {
  let wake = () => {}
  const woke = () => {
    told()
    wake()
  }
  let last: number | undefined
  while (!signal?.aborted) {
    const woken = Promise.race([
      new Promise<void>((resolve) => {
        wake = resolve
      }),
      sleep(POLL_MS),
    ])
    try {
      // A connection that says nothing must not keep the polls from going on.
      await Promise.race([listenForNotices(woke), sleep(POLL_MS)])
      last = await catchUp(last ?? (await start(since, heed)), heed)
      caughtUp()
    } catch (error) {
      if (!signal?.aborted) log.warn({ err: error }, 'notices cannot be followed; trying again')
    }
    await woken
  }
}

async function start(since: Date, heed: Follow['heed']): Promise<number> {
  const before = await noticeBefore(since)
  // Told even when nothing changed: what is read from the database at a start is read now.
  await heed({ tags: before >= 0 ? [] : [EVERYTHING], paths: [], withdrawn: [] })
  if (before >= 0) return before
  return Math.max(await noticeBefore(new Date()), 0)
}

/** Heeds all notices after `last` and returns the id of the newest. */
async function catchUp(last: number, heed: Follow['heed']): Promise<number> {
  for (let known = last; ; ) {
    const notices = await noticesAfter(known)
    const newest = notices.at(-1)
    if (!newest) return known
    await heed({
      tags: distinct(notices, 'tags'),
      paths: distinct(notices, 'paths'),
      withdrawn: distinct(
        notices.filter((notice) => notice.withdrawn),
        'paths',
      ),
    })
    known = newest.id
  }
}

const distinct = (notices: Notice[], key: 'tags' | 'paths') => [...new Set(notices.flatMap((notice) => notice[key]))]

/** Expires tags in the framework's own cache, through its handler at `origin`, since it knows them only within a request. */
export async function expireTags(origin: string, tags: string[]): Promise<void> {
  const response = await fetch(`${origin}/api/invalidations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${invalidationKey()}`, 'content-type': 'application/json' },
    body: JSON.stringify({ tags }),
    signal: AbortSignal.timeout(FETCH_MS),
  })
  if (!response.ok) throw new Error(`invalidation answered ${response.status}`)
}

const sleep = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms).unref()
  })
