/** Tells a cache that others run before this site, such as a CDN, what became old: one POST for each change. */
import { setTimeout as sleep } from 'node:timers/promises'
import { log } from '#app/_server/log.ts'

const PATIENCE_MS = 5_000
/** Waits before another try; after the last one the line in the log is all that remains. */
const RETRIES_MS = [500, 2_000, 10_000]

export type Purge = (change: { tags: string[]; paths: string[] }) => Promise<void>

/**
 * Posts `{ tags, paths }` to `url` with `token` as bearer; paths are without the origin. The same change may come more
 * than once, from each instance. Does nothing without a `url`.
 */
export function purgeWith(url: string | undefined, token: string | undefined, retries: readonly number[] = RETRIES_MS): Purge {
  return async ({ tags, paths }) => {
    if (!url || (tags.length === 0 && paths.length === 0)) return
    for (const wait of [0, ...retries]) {
      await sleep(wait)
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
          body: JSON.stringify({ tags, paths }),
          signal: AbortSignal.timeout(PATIENCE_MS),
        })
        if (response.ok) return
        log.warn({ status: response.status }, 'the purge hook refused')
      } catch (err) {
        log.warn({ err }, 'the purge hook could not be reached')
      }
    }
  }
}
