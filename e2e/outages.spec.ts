import type { ChildProcess } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { parisDate } from '#components/paris-clock.ts'
import { operator } from '#db/actor.ts'
import { publishArticle, withdrawArticle } from '#db/articles/publication.ts'
import { closeDatabase, database } from '#db/client.ts'
import { openEmbedded } from '#db/embedded/open.ts'
import { setDatabaseUrl } from '#db/env.ts'
import { articles } from '#db/schema.ts'
import { type Gate, gate } from '#e2e/gate.ts'
import { article, missing, pages } from '#e2e/pages.ts'
import { publish } from '#e2e/publish.ts'
import { baseURL, sidePort, siteEnv, startSite, stopSite } from '#e2e/site.ts'

/** A second instance on the same database, reached through a gate that these tests shut. */
const port = sidePort(1)
const base = `http://127.0.0.1:${port}`
const known = Object.values(pages).filter((path) => !/^\/(?:recherche|connexion)/.test(path))
/** Never asked for before: nothing of it can be in a cache. */
const unvisited = ['/auteurs/service-histoire/inconnu', '/articles/jamais-demande']

let door: Gate
let site: ChildProcess

test.describe.configure({ mode: 'serial', timeout: 120_000 })

test.beforeAll(async () => {
  const { url } = await openEmbedded(siteEnv.DATA_DIR, { attach: true })
  door = await gate(url, sidePort(2))
  site = await startSite({ ...siteEnv, PORT: String(port), DATABASE_URL: door.url })
})

test.afterAll(async () => {
  expect(await stopSite(site)).toBe(0)
  await door.shut()
})

const status = async (path: string, init?: RequestInit) => (await fetch(base + path, { redirect: 'manual', ...init })).status
const text = async (path: string, from = base) => (await fetch(from + path)).text()

test('what another process publishes is soon on every page that shows it, on every instance', async () => {
  const places = ['/', '/rubriques/sciences', '/pays/mongolie', '/rubriques/sciences/archives', '/archives']
  for (const from of [baseURL, base]) for (const path of places) await text(path, from)
  const title = `Un essai publié par un autre processus ${Date.now()}`
  const path = await publish(title)
  const committed = Date.now()
  const month = `/archives/${parisDate(new Date()).slice(0, 7).replace('-', '/')}`
  for (const from of [baseURL, base]) {
    for (const place of ['/', '/rubriques/sciences', '/pays/mongolie', month, `/rubriques/sciences${month}`, path]) {
      await expect.poll(() => text(place, from), { message: `${from}${place}`, intervals: [50] }).toContain(title)
    }
  }
  console.log(`visible everywhere ${Date.now() - committed} ms after the command ended`)
})

test('with the database stopped, what was read before is still served, and what is new says so', async () => {
  for (const path of known) expect(await status(path), path).toBe(200)
  await door.shut()
  for (const path of [...known, article]) expect(await status(path), path).toBe(200)
  for (const path of [missing, ...unvisited]) {
    const response = await fetch(base + path)
    expect([404, 503], path).toContain(response.status)
    if (path === '/articles/jamais-demande') {
      expect(response.status).toBe(503)
      expect(response.headers.get('retry-after')).toBe('10')
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(await response.text()).toContain('lang="fr"')
    }
  }
  const refused = await fetch(`${base}/api/articles?limit=3`)
  expect(refused.status).toBe(503)
  expect(refused.headers.get('content-type')).toContain('application/problem+json')
  expect(await status('/api/health/live')).toBe(200)
  expect(await (await fetch(`${base}/api/health/ready`)).json()).toEqual({ status: 'degraded', database: false })
  expect(site.exitCode).toBeNull()
})

test('what was published meanwhile is there once the database is', async () => {
  const title = `Un essai publié pendant la panne ${Date.now()}`
  const path = await publish(title)
  expect(await text('/')).not.toContain(title)
  await door.open()
  await expect.poll(() => text('/'), { timeout: 20_000, intervals: [100] }).toContain(title)
  expect(await text(path)).toContain(title)
  expect(await status('/articles/jamais-demande')).toBe(404)
  expect(await status('/api/articles')).toBe(200)
})

test('an address that does not exist leaves nothing behind on the disk', async () => {
  const built = () => readdir('.next/server', { recursive: true })
  const before = new Set(await built())
  for (let i = 0; i < 20; i++) for (const path of [`/articles/inexistant-${i}`, `/inexistant-${i}`]) expect(await status(path), path).toBe(404)
  expect((await built()).filter((name) => !before.has(name))).toEqual([])
})

test('a site that starts while the database is away serves what was built but for what was withdrawn, and recovers', async () => {
  const built = (await readdir('.next/server/app/articles')).flatMap((name) => /^([\w-]+)\.html$/.exec(name)?.[1] ?? [])
  const slug = built.find((name) => !known.some((path) => path === `/articles/${name}`)) ?? ''
  const { url } = await openEmbedded(siteEnv.DATA_DIR, { attach: true })
  // What this process draws lies where the site under test looks for it.
  process.env.DATA_DIR = siteEnv.DATA_DIR
  setDatabaseUrl(url)
  const editor = operator('test')
  const [row] = await database().select({ id: articles.id }).from(articles).where(eq(articles.slug, slug))
  await withdrawArticle(editor, row?.id ?? '', 'essai')
  await expect.poll(() => status(`/articles/${slug}`), { timeout: 20_000 }).toBe(410)
  expect(await stopSite(site)).toBe(0)
  await door.shut()
  site = await startSite({ ...siteEnv, PORT: String(port), DATABASE_URL: door.url })
  for (const path of ['/', '/mentions-legales', article]) expect(await status(path), path).toBe(200)
  expect(await (await fetch(`${base}/api/health/ready`)).json()).toMatchObject({ status: 'degraded' })
  expect(await status(`/articles/${slug}`)).toBe(410)
  await door.open()
  await expect.poll(() => status('/api/articles?limit=4'), { timeout: 20_000, intervals: [200] }).toBe(200)
  await publishArticle(editor, row?.id ?? '')
  await closeDatabase()
  await expect.poll(() => status(`/articles/${slug}`), { timeout: 20_000 }).toBe(200)
})

test('with a database that swallows what it is asked, nobody waits for long', async () => {
  for (const path of known) expect(await status(path), path).toBe(200)
  door.hang()
  // Whoever gets no answer within the time-outs of the site gives up, which fails the test.
  const ask = (paths: string[]) => Promise.all(paths.map((path) => status(path, { signal: AbortSignal.timeout(30_000) })))
  const answered = await ask(known)
  expect(known.filter((_, i) => answered[i] !== 200)).toEqual([])
  const never = ['/articles/jamais-demande-non-plus', '/api/articles?limit=5', ...Array.from({ length: 20 }, (_, i) => `/auteurs/inconnu-${i}`)]
  expect(new Set(await ask(never))).toEqual(new Set([503]))
  expect(new Set(await ask(known))).toEqual(new Set([200]))
  await door.open()
  await expect.poll(() => status('/api/articles?limit=6'), { timeout: 30_000, intervals: [200] }).toBe(200)
  await expect.poll(() => status('/articles/jamais-demande-non-plus'), { timeout: 30_000, intervals: [200] }).toBe(404)
})

test('the embedded server, killed under the site, comes back by itself and nothing is lost', async ({ request }) => {
  const { adminUrl } = await openEmbedded(siteEnv.DATA_DIR, { attach: true })
  const pid = await postmaster(adminUrl)
  process.kill(pid, 'SIGKILL')
  expect((await request.get(article)).status()).toBe(200)
  await expect.poll(async () => (await request.get('/api/articles')).status(), { timeout: 60_000, intervals: [200] }).toBe(200)
  const title = `Un essai publié après la mort du serveur ${Date.now()}`
  await publish(title)
  await expect.poll(() => text('/', baseURL), { timeout: 20_000, intervals: [100] }).toContain(title)
})

async function postmaster(adminUrl: string): Promise<number> {
  const { default: postgres } = await import('postgres')
  const sql = postgres(adminUrl, { max: 1 })
  const [row] = await sql<{ pid: string }[]>`select split_part(pg_read_file('postmaster.pid'), E'\n', 1) as pid`
  await sql.end()
  return Number(row?.pid)
}
