/**
 * What a site under readers does on bad days: a minute without its database, a publication every second, and a crawler
 * that asks for fifty thousand pages. Loopback only; `--seconds` shortens the outage.
 */
import type { ChildProcess } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { operator } from '#db/actor.ts'
import { findArticleBy } from '#db/articles/drafts.ts'
import { correctArticle } from '#db/articles/publication.ts'
import { closeDatabase } from '#db/client.ts'
import { openEmbedded } from '#db/embedded/open.ts'
import { setDatabaseUrl } from '#db/env.ts'
import { memory } from '#e2e/bench/servers.ts'
import { decimal, percentile, printTable, whole } from '#e2e/bench/table.ts'
import { gate } from '#e2e/gate.ts'
import { run, startSite, stopSite } from '#e2e/site.ts'

const PER_SECOND = 200
const PAGES_ASKED = 50_000
const root = join(import.meta.dirname, '../..')
const dataDir = join(root, '.data', 'bench')
const port = 3141
const base = `http://127.0.0.1:${port}`

type Seen = { ms: number; status: number }

export async function benchEndurance(seconds: number): Promise<void> {
  await rm(dataDir, { recursive: true, force: true })
  await rm(join(root, '.next', 'BUILD_ID'), { force: true })
  const database = await openEmbedded(dataDir, { attach: false, durable: false })
  const door = await gate(database.url, port + 1)
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    HOST: '127.0.0.1',
    PORT: String(port),
    SITE_URL: base,
    DATA_DIR: dataDir,
    DATABASE_URL: door.url,
    LOG_LEVEL: 'silent',
    FRONT_MEMORY_MB: '64',
  }
  try {
    const seeded = await run('db/seed/run.ts', [], { ...env, DATABASE_URL: database.url })
    if (seeded.code !== 0) throw new Error(seeded.output)
    const site = await startSite(env)
    try {
      const { items } = (await (await fetch(`${base}/api/articles?limit=50`)).json()) as { items: { path: string }[] }
      const paths = ['/', '/rubriques/culture', '/pays/kazakhstan', '/archives', ...items.map(({ path }) => path)]
      for (const path of paths) await (await fetch(base + path)).bytes()
      const rows: string[][] = []
      const add = (name: string, seen: Seen[]) => {
        const times = seen.map(({ ms }) => ms).toSorted((a, b) => a - b)
        const failed = seen.filter(({ status }) => status !== 200).length
        rows.push([name, whole(seen.length), whole(failed), decimal(percentile(times, 0.5), 1), decimal(percentile(times, 0.99), 1)])
      }
      add('ordinaire', await readers(paths, 10))
      const outage = readers(paths, seconds + 10)
      await delay(2_000)
      await door.shut()
      await delay(seconds * 1_000)
      await door.open()
      add(`base arrêtée ${seconds} s`, await outage)
      const publishing = readers(paths, 20)
      await publish(database.url, 15)
      add('une parution par seconde', await publishing)
      printTable(`Lecteurs, ${PER_SECOND} demandes par seconde`, ['', 'réponses', 'échecs', 'p50 ms', 'p99 ms'], rows)
      await crawl(site)
    } finally {
      await stopSite(site)
    }
  } finally {
    await door.shut()
    await database.close()
    await rm(dataDir, { recursive: true, force: true })
    await rm(join(root, '.next', 'BUILD_ID'), { force: true })
  }
}

/** Readers who come whether or not the last one was answered. */
async function readers(paths: string[], seconds: number): Promise<Seen[]> {
  const asked: Promise<Seen>[] = []
  const started = performance.now()
  for (let i = 0; i < seconds * PER_SECOND; i++) {
    const due = started + (i * 1000) / PER_SECOND
    await delay(Math.max(0, due - performance.now()))
    asked.push(read(paths[i % paths.length] ?? '/'))
  }
  return Promise.all(asked)
}

async function read(path: string): Promise<Seen> {
  const started = performance.now()
  const status = await fetch(base + path, { headers: { 'accept-encoding': 'br' } }).then(
    async (response) => {
      await response.bytes()
      return response.status
    },
    () => 0,
  )
  return { ms: performance.now() - started, status }
}

/** A correction every second is what a publication costs the caches: pages, lists and the front are made anew. */
async function publish(databaseUrl: string, times: number): Promise<void> {
  setDatabaseUrl(databaseUrl)
  const article = await findArticleBy({ slug: 'canal-qosh-tepa' })
  for (let i = 0; article && i < times; i++) {
    await correctArticle(operator('bench'), article.id, `Précision ${i}.`)
    await delay(1_000)
  }
  await closeDatabase()
}

/** Distinct addresses, each with an answer of its own: searches of the API, which are kept like pages. */
async function crawl(site: ChildProcess): Promise<void> {
  const rows = [['avant', whole((await memory(site)) ?? 0)]]
  let asked = 0
  let refused = 0
  await Promise.all(
    Array.from({ length: 20 }, async (_, client) => {
      while (asked < PAGES_ASKED) {
        const to = new Date(Date.UTC(2027, 0, 1) + asked++ * 1000).toISOString()
        const response = await fetch(`${base}/api/articles?limit=2&to=${to}`, { headers: { 'x-forwarded-for': `203.0.${client}.${asked % 250}` } })
        if (response.status !== 200) refused++
        await response.bytes()
      }
    }),
  )
  rows.push([`après ${whole(PAGES_ASKED)} adresses, dont ${whole(refused)} refusées`, whole((await memory(site)) ?? 0)])
  printTable('Mémoire des deux processus, dont 64 Mo au plus pour les pages', ['', 'Mo'], rows)
}
