/** One instance of the paper: the framework, the front before it, the notices, the clock, and an orderly end. */
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import next from 'next'
import { readBuild } from '#app/_server/build.ts'
import { startClock } from '#app/_server/clock.ts'
import { type Change, expireTags, followNotices } from '#app/_server/freshness.ts'
import { openDisk } from '#app/_server/front/disk.ts'
import { type Front, openFront } from '#app/_server/front/front.ts'
import { openLane } from '#app/_server/front/lane.ts'
import { type Origin, openOrigin } from '#app/_server/front/origin.ts'
import { statusPage } from '#app/_server/front/statuses.ts'
import { purgeWith } from '#app/_server/purge.ts'
import { type Withdrawals, watchWithdrawals } from '#app/_server/withdrawals.ts'
import { FRONT } from '#db/articles/places.ts'
import { env, exitWith, StartError } from '#db/env.ts'
import { limits } from '#db/limits.ts'
import { EVERYTHING } from '#db/notices.ts'

/** Requests in flight have this long to finish once the process was asked to stop. */
const GRACE_MS = 10_000
/** Readers wait this long, at a start, for what changed since the build; then they get what there is. */
const FIRST_NOTICES_MS = 3_000
/** What was committed so long before a build ended is told again. */
const OVERLAP_MS = 120_000
/** A client that needs longer for its headers, or for a whole request, is cut off. */
const HEADERS_MS = 10_000
const REQUEST_MS = 60_000
const LONGEST_HEADERS = 16 * 1024
const MOST_CONNECTIONS = 20_000
/** Longer than the 60 s for which nginx and its like keep theirs, so that it is never us who hang up first. */
const KEEP_ALIVE_MS = 65_000

/** Serves `dir` until `stop`; `opened` is called when readers can come. */
export async function serve(dir: string, stop: AbortSignal, opened: () => void): Promise<void> {
  const { host, port, siteUrl, dataDir, frontMemoryMb, trustedProxies } = env()
  const app = next({ dev: false, dir, hostname: host, port })
  await app.prepare()
  const origin = await openOrigin(app.getRequestHandler(), siteUrl)
  const withdrawals = await watchWithdrawals(join(dataDir, 'withdrawn.json'))
  const { id, since } = await readBuild(dir)
  const front = openFront(origin, {
    disk: await openDisk(join(dataDir, 'pages'), id),
    memory: frontMemoryMb * 1024 * 1024,
    trusted: trustedProxies,
    share: limits.makes.consume,
    secure: siteUrl.startsWith('https:'),
    isWithdrawn: withdrawals.has,
  })
  const following = new AbortController()
  const heed = heedWith(origin, front, withdrawals)
  const heeded = new Promise<void>((resolve) => {
    // Whoever changed the paper while the build read it may have committed after it: heeding twice harms nothing.
    const from = new Date(since.getTime() - OVERLAP_MS)
    void followNotices({ since: from, heed, woken: () => void withdrawals.read().catch(() => undefined), caughtUp: resolve, signal: following.signal })
  })
  const current = await Promise.race([heeded.then(() => true), sleep(FIRST_NOTICES_MS, false)])
  const stopClock = startClock()
  // The front page is made anew, not taken from the build: so the first reader, and the first change, find all of it warm.
  if (current) await expireTags(origin.url, [FRONT])
  // In memory before the first reader, and before the first outage.
  for (const path of ['/', ...[statusPage.missing, statusPage.withdrawn, statusPage.failed].map((page) => page.path)]) await front.pages.find(path)

  const server = makeServer(front.listener)
  const lane = openLane(server, { ready: front.ready, patience: { first: HEADERS_MS, next: KEEP_ALIVE_MS } })
  await listen(server, host, port)
  opened()
  if (!stop.aborted) await once(stop, 'abort')
  front.leave()
  lane.leave()
  server.close()
  server.closeIdleConnections()
  await Promise.race([once(server, 'close'), sleep(GRACE_MS, undefined, { ref: false })])
  server.closeAllConnections()
  following.abort()
  await stopClock()
  await origin.close()
}

/** Of what stands on most pages: a name among the rubrics, the definition of a word. */
const onMostPages = (tag: string) => tag === EVERYTHING || tag === 'site' || tag === 'glossary'

/** A page that is withdrawn leaves first; the framework forgets, and then each page that is kept is made anew. */
function heedWith(origin: Origin, front: Front, withdrawals: Withdrawals) {
  const { url, token } = env().purge
  const purge = purgeWith(url, token)
  return async ({ tags, paths, withdrawn }: Change) => {
    await withdrawals.read()
    // Only what is gone itself, and its files: the lists that showed it are replaced below, and stay should the database be gone by then.
    const gone = withdrawn.filter((path) => withdrawals.has(path) || path.startsWith('/media/'))
    front.pages.drop(gone)
    if (tags.length > 0) {
      await expireTags(origin.url, tags)
      // A page that was being made meanwhile shows the paper as it was, and the framework dates it by when it was done.
      if (await front.pages.settle()) await expireTags(origin.url, tags)
    }
    await front.pages.heed(paths, tags.some(onMostPages))
    // Only now would a cache that forgets get the new pages from us; nobody waits for it.
    void purge({ tags, paths })
  }
}

function makeServer(listener: RequestListener): Server {
  const server = createServer({ maxHeaderSize: LONGEST_HEADERS, connectionsCheckingInterval: 2_000 }, listener)
  server.headersTimeout = HEADERS_MS
  server.requestTimeout = REQUEST_MS
  server.keepAliveTimeout = KEEP_ALIVE_MS
  // Who takes nothing of an answer for so long does not get the rest.
  server.timeout = KEEP_ALIVE_MS
  server.maxConnections = MOST_CONNECTIONS
  server.on('upgrade', (_request, socket) => {
    // The server has let go of it: nobody else would hear of its end, or end it.
    socket.on('error', () => undefined)
    socket.end('HTTP/1.1 426 Upgrade Required\r\nConnection: close\r\nContent-Length: 0\r\n\r\n', () => socket.destroy())
  })
  return server
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  server.on('error', (error: NodeJS.ErrnoException) => {
    exitWith(
      error.code === 'EADDRINUSE'
        ? new StartError(`Le port ${port} est déjà pris\u202f; indiquez-en un autre, par exemple PORT=${port + 1} npm start.`)
        : error,
    )
  })
  server.listen(port, host)
  await once(server, 'listening')
}
