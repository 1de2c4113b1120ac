/**
 * How many answers a second the site gives from its cache, against `next start` of the same build on the same database,
 * a bare cached Next page, and nginx with the same bytes in files; one process against one and two against two. Loopback
 * only, ten connections, one path at a time.
 */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openEmbedded } from '#db/embedded/open.ts'
import { client, load } from '#e2e/bench/load.ts'
import { bareNext, nextStart, nginx, type Running, theSite } from '#e2e/bench/servers.ts'
import { decimal, printTable, whole } from '#e2e/bench/table.ts'
import { run } from '#e2e/site.ts'

const CONNECTIONS = 10
const SECONDS = 8
const root = join(import.meta.dirname, '../..')
const dataDir = join(root, '.data', 'bench')
const buildId = join(root, '.next', 'BUILD_ID')

type Figures = {
  server: string
  processes: number
  page: string
  wanted: string
  encoding: string
  perSecond: number
  p50: number
  p99: number
  bytes: number
  errors: number
  rss: number | null
}

export async function benchThroughput(): Promise<void> {
  await rm(dataDir, { recursive: true, force: true })
  // The pages of a build hold what its database held, so the site is built anew here, and for its own database afterwards.
  await rm(buildId, { force: true })
  const database = await openEmbedded(dataDir, { attach: false, durable: false })
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    HOST: '127.0.0.1',
    PORT: '3131',
    SITE_URL: 'http://127.0.0.1:3131',
    DATA_DIR: dataDir,
    DATABASE_URL: database.url,
    LOG_LEVEL: 'warn',
  }
  try {
    const seeded = await run('db/seed/run.ts', [], env)
    if (seeded.code !== 0) throw new Error(seeded.output)
    const figures: Figures[] = []
    const first = await theSite(env, 1)
    const { pages, bodies } = await survey(first).catch(async (error: unknown) => {
      await first.stop()
      throw error
    })
    const weights = { une: bodies.get('/')?.length ?? 0, article: bodies.get(pages.article ?? '')?.length ?? 0 }
    figures.push(...(await measure(first, pages)))
    figures.push(...(await measure(await theSite(env, 2), pages)))
    const references = [() => nginx(dataDir, bodies, 1), () => nginx(dataDir, bodies, 2), () => nextStart(env, root), () => bareNext(env, dataDir, weights)]
    for (const start of references) {
      const reference = await start()
      if (typeof reference === 'string') process.stdout.write(`${reference}\n`)
      else figures.push(...(await measure(reference, reference.pages ?? pages)))
    }
    print(figures)
  } finally {
    await database.close()
    await rm(dataDir, { recursive: true, force: true })
    await rm(buildId, { force: true })
  }
}

/** The pages to ask for, and their plain answers for a server that only hands out files. */
async function survey({ origin }: Running): Promise<{ pages: Record<string, string>; bodies: Map<string, Uint8Array> }> {
  const { items } = (await (await fetch(`${origin}/api/articles`)).json()) as { items: { path: string }[] }
  const pages = { une: '/', article: items[0]?.path ?? '/', rubrique: '/rubriques/politique', 'api/articles': '/api/articles' }
  const bodies = new Map<string, Uint8Array>()
  for (const path of Object.values(pages)) bodies.set(path, await (await fetch(origin + path, { headers: { 'accept-encoding': 'identity' } })).bytes())
  return { pages, bodies }
}

async function measure(server: Running, pages: Record<string, string>): Promise<Figures[]> {
  try {
    const figures: Figures[] = []
    for (const [page, path] of Object.entries(pages)) {
      for (const wanted of server.encodings) {
        const headers = { 'accept-encoding': wanted }
        for (let visit = 0; visit < 20; visit++) {
          const response = await fetch(server.origin + path, { headers })
          if (!response.ok) throw new Error(`${server.name} answers ${path} with ${response.status}`)
          await response.bytes()
        }
        const encoding = (await fetch(server.origin + path, { headers })).headers.get('content-encoding') ?? 'brut'
        const { perSecond, p50, p99, bytesPerSecond, errors } = await load(server.origin + path, headers, CONNECTIONS, SECONDS)
        const bytes = perSecond > 0 ? bytesPerSecond / perSecond : 0
        figures.push({
          server: server.name,
          processes: server.processes,
          page,
          wanted,
          encoding,
          perSecond,
          p50,
          p99,
          bytes,
          errors,
          rss: await server.rss(),
        })
      }
    }
    return figures
  } finally {
    await server.stop()
  }
}

function print(figures: Figures[]): void {
  const [first] = figures
  const rows = figures.map((one) => {
    const ours = figures.find(
      ({ server, processes, page, wanted }) => server === first?.server && processes === one.processes && page === one.page && wanted === one.wanted,
    )
    const ratio = one === ours || !ours || one.perSecond === 0 ? '' : decimal(ours.perSecond / one.perSecond)
    const rss = one.rss === null ? '' : whole(one.rss)
    return [
      `${one.server} × ${one.processes}`,
      one.page,
      one.wanted === 'br' ? `br → ${one.encoding}` : one.encoding,
      whole(one.perSecond),
      decimal(one.p50, 1),
      decimal(one.p99, 1),
      decimal(one.bytes / 1000, 1),
      whole(one.errors),
      rss,
      ratio,
    ]
  })
  const head = ['serveur', 'page', 'codage', 'par seconde', 'p50 ms', 'p99 ms', 'ko', 'erreurs', 'Mo', 'npm start : lui']
  printTable(`Débit, ${CONNECTIONS} connexions, ${SECONDS} s chacune, ${client} et serveur sur la même machine`, head, rows)
}
