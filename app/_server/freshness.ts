/**
 * Keeps the cached pages of this instance true. It follows the notices of the database: the tags of each are expired
 * through the loopback handler, then the paths that it names are fetched, so that the next reader gets the fresh page.
 * Wakes at each commit, and every few seconds in case a wake was lost with its connection. Nothing is passed over: what
 * could not be done is tried again.
 */
import { randomUUID } from 'node:crypto'
import { log } from '#app/_server/log.ts'
import { env } from '#db/env.ts'
import { EVERYTHING, listenForNotices, type Notice, noticeBefore, noticesAfter } from '#db/notices.ts'

const POLL_MS = 3_000
const FETCH_MS = 10_000
const AT_ONCE = 4

const shared = globalThis as { [key: symbol]: string }
const KEY = Symbol.for('transcaspienne.invalidation')

/** The secret between this process and itself. */
export function invalidationKey(): string {
  shared[KEY] ??= randomUUID()
  return shared[KEY]
}

/** Follows for ever, from what changed since `builtAt`, when the oldest page in the cache was made. */
export async function followNotices(builtAt: Date): Promise<void> {
  let wake = () => {}
  let last: number | undefined
  let listening = false
  for (;;) {
    const woken = Promise.race([
      new Promise<void>((resolve) => {
        wake = resolve
      }),
      sleep(POLL_MS),
    ])
    try {
      if (!listening) {
        await listenForNotices(() => wake())
        listening = true
      }
      last = await catchUp(last ?? (await start(builtAt)))
    } catch (error) {
      log.warn({ err: error }, 'notices cannot be followed; trying again')
    }
    await woken
  }
}

async function start(builtAt: Date): Promise<number> {
  const before = await noticeBefore(builtAt)
  if (before >= 0) return before
  await expire({ id: 0, tags: [EVERYTHING], paths: ['/'], withdrawn: false })
  return Math.max(await noticeBefore(new Date()), 0)
}

/** Heeds all notices after `last` and returns the id of the newest. */
async function catchUp(last: number): Promise<number> {
  for (;;) {
    const notices = await noticesAfter(last)
    const newest = notices.at(-1)
    if (!newest) return last
    // What was withdrawn goes before anything else.
    for (const withdrawn of [true, false]) {
      const some = notices.filter((notice) => notice.withdrawn === withdrawn)
      if (some.length > 0) await expire({ id: newest.id, withdrawn, tags: distinct(some, 'tags'), paths: distinct(some, 'paths') })
    }
    last = newest.id
  }
}

const distinct = (notices: Notice[], key: 'tags' | 'paths') => [...new Set(notices.flatMap((notice) => notice[key]))]

async function expire({ tags, paths, withdrawn }: Notice): Promise<void> {
  const response = await fetch(`${loopback()}/api/invalidations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${invalidationKey()}`, 'content-type': 'application/json' },
    body: JSON.stringify({ tags, withdrawn }),
    signal: AbortSignal.timeout(FETCH_MS),
  })
  if (!response.ok) throw new Error(`invalidation answered ${response.status}`)
  const queue = paths.values()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const path of queue) await refresh(path)
    }),
  )
}

/** Asks for a page once, which makes the new one; a page that cannot be made now keeps the old one and is not waited for. */
async function refresh(path: string): Promise<void> {
  try {
    const response = await fetch(loopback() + path, { redirect: 'manual', signal: AbortSignal.timeout(FETCH_MS) })
    await response.arrayBuffer()
  } catch (error) {
    log.warn({ err: error, path }, 'page could not be refreshed')
  }
}

/** The address under which this process reaches itself. */
export function loopback(): string {
  const { host, port } = env()
  return `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}`
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
