/** The whole paper stops: under somebody who writes, in the middle of a picture, over a planned minute, after a commit. */
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, type Page, test } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import sharp from 'sharp'
import { setFactorRule } from '#db/accounts/roles.ts'
import { operator } from '#db/actor.ts'
import { createArticle } from '#db/articles/drafts.ts'
import { correctArticle, publishArticle } from '#db/articles/publication.ts'
import { scheduleWork } from '#db/articles/workflow.ts'
import { closeDatabase, connection } from '#db/client.ts'
import { openEmbedded } from '#db/embedded/open.ts'
import { createNoun } from '#db/nouns/nouns.ts'
import { awake } from '#e2e/awake.ts'
import { anotherDevice, carry, person, workIn } from '#e2e/people.ts'
import { killSite, sidePort, siteEnv, startSite, stopSite } from '#e2e/site.ts'

/** Two processes, and a database that nobody else works in: what is due must wait for them. */
const port = sidePort(5)
const base = `http://127.0.0.1:${port}`
const DATABASE = 'arrets'
const env: NodeJS.ProcessEnv = { ...siteEnv, PORT: String(port), SITE_URL: base, DATA_DIR: join(siteEnv.DATA_DIR, DATABASE), INSTANCES: '2' }
const editor = operator('test')
let site: ChildProcess

test.describe.configure({ mode: 'serial', timeout: 180_000 })
test.use({ baseURL: base })

test.beforeAll(async () => {
  test.setTimeout(180_000)
  const { url, adminUrl } = await openEmbedded(siteEnv.DATA_DIR, { attach: true })
  const own = new URL(url)
  workIn(adminUrl)
  await connection().unsafe(`create database ${DATABASE} owner ${own.username}`)
  await closeDatabase()
  own.pathname = `/${DATABASE}`
  env.DATABASE_URL = own.href
  // What this process draws lies where the site looks for it.
  process.env.DATA_DIR = env.DATA_DIR
  site = await startSite(env)
  workIn(own.href)
  await createNoun(editor, 'rubrics', { slug: 'culture', name: 'Culture', description: '', hue: 'culture' })
})

test.afterAll(async () => {
  await closeDatabase()
  expect(await stopSite(site)).toBe(0)
})

const read = async (path: string) => (await fetch(base + path, { headers: { connection: 'close' } })).text()
const content = (slug: string, title: string) => ({
  slug,
  kind: 'news' as const,
  title,
  standfirst: 'Un vent chaud traverse la plaine.',
  body: { type: 'doc' as const, content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Il se lève à midi.' }] }] },
  rubric: 'culture',
  countries: [],
  themes: [],
  dossier: null,
  authors: [],
  image: null,
})
const saving = (page: Page) => page.locator('.saving')

test('what is planned for a minute when nothing runs appears at the start, once, at its date, in its order', async () => {
  await read('/')
  const [late, later] = [
    await createArticle(editor, content('le-premier', 'Le premier des deux')),
    await createArticle(editor, content('le-second', 'Le second des deux')),
  ]
  expect(await read('/flux.xml')).not.toContain('des deux')
  expect(await stopSite(site)).toBe(0)
  const planned = new Date(Math.ceil(Date.now() / 1_000) * 1_000 + 6_000)
  await scheduleWork(editor, later.id, { version: later.version, at: new Date(planned.getTime() + 1_000), despite: 'Un essai' })
  await scheduleWork(editor, late.id, { version: late.version, at: planned, despite: 'Un essai' })
  await sleep(planned.getTime() + 1_500 - Date.now())
  site = await startSite(env)
  const places = ['/', '/rubriques/culture', '/flux.xml', '/articles/le-premier', '/articles/le-second']
  for (const place of places) await expect.poll(() => read(place), { message: place, timeout: 30_000, intervals: [100] }).toContain('Le second des deux')
  // Either process answers, each out of its own memory.
  for (const place of ['/', '/flux.xml', '/articles/le-premier'])
    await expect.poll(() => read(place), { message: place, timeout: 30_000, intervals: [100] }).toContain('Le premier des deux')
  await expect.poll(async () => (await read('/flux.xml')).match(/<item>/g)?.length, { timeout: 30_000, intervals: [100] }).toBe(2)
  expect(await read('/articles/le-premier')).toContain(planned.toISOString())
  const lines = await connection()`select subject from journal where act = 'article.publish' order by id`
  expect(lines.map(({ subject }) => subject)).toEqual([`article:${late.id}`, `article:${later.id}`])
})

test('what was committed by a process that then died is on every page once another runs', async () => {
  const { id } = await createArticle(editor, content('le-troisieme', 'Le troisième'))
  for (const place of ['/', '/articles/le-premier', '/rubriques/culture']) expect(await read(place)).not.toContain('Le troisième')
  await killSite(site)
  await publishArticle(editor, id)
  const [first] = await connection()<{ id: string }[]>`select id from articles where slug = 'le-premier'`
  await correctArticle(editor, first?.id ?? '', 'Une correction datée.')
  site = await startSite(env)
  await expect.poll(() => read('/'), { timeout: 30_000, intervals: [100] }).toContain('Le troisième')
  await expect.poll(() => read('/articles/le-premier'), { timeout: 30_000, intervals: [100] }).toContain('Une correction datée.')
  await expect.poll(() => read('/rubriques/culture'), { timeout: 30_000, intervals: [100] }).toContain('Le troisième')
})

test('who writes while the paper is killed and started anew loses no word, and meets nobody else', async ({ page }) => {
  const who = await person('editor')
  await carry(page.context(), who, base)
  const { id } = await createArticle(editor, content('le-vent', 'Le vent'))
  await page.goto(`/admin/articles/${id}`)
  const text = page.locator('.ProseMirror').first()
  const write = async (words: string) => {
    await text.click()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.type(words)
  }
  await write(' Avant.')
  await expect(saving(page)).toContainText('Enregistré à')
  // Stored, but the answer never comes: who asks again must not be told that somebody was there before.
  let lost = 0
  await page.route(`**/api/admin/articles/${id}`, async (route) => {
    if (route.request().method() !== 'PUT' || lost > 0) return route.fallback()
    lost++
    await route.fetch()
    await killSite(site)
    await route.abort()
  })
  await write(' Pendant.')
  await expect(saving(page)).toContainText('Hors ligne – enregistré sur cet appareil', { timeout: 20_000 })
  await write(' Toujours.')
  site = await startSite(env)
  await write(' Après.')
  await expect(saving(page)).toContainText('Enregistré à', { timeout: 30_000 })
  expect(lost).toBe(1)
  await page.reload()
  await expect(text).toContainText('Avant. Pendant. Toujours. Après.')
  await expect(page.getByRole('button', { name: 'Reprendre le brouillon' })).toHaveCount(0)
  const versions = await connection()`select version from asides where article_id = ${id}`
  expect(versions).toHaveLength(0)
})

test('a picture whose process is killed while it is made is sent again by itself, and nothing of the first try is shown', async ({ page }) => {
  await carry(page.context(), await person('editor'), base)
  await page.goto('/admin/medias')
  const noise = { create: { width: 3200, height: 2400, channels: 3 as const, background: '#888', noise: { type: 'gaussian' as const, mean: 120, sigma: 50 } } }
  const file = test.info().outputPath('sable.jpg')
  await sharp(noise).jpeg().toFile(file)
  let sent = 0
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/api/admin/media')) sent++
  })
  await page.locator('input[type="file"]').setInputFiles(file)
  await expect.poll(() => sent).toBe(1)
  await sleep(1_000)
  const count = async () => Number((await connection()<{ n: number }[]>`select count(*)::int as n from media where width > 2000`)[0]?.n)
  expect(await count()).toBe(0)
  await killSite(site)
  expect(await count()).toBe(0)
  site = await startSite(env)
  await expect(page.getByRole('slider')).toBeVisible({ timeout: 120_000 })
  expect(sent).toBeGreaterThan(1)
  expect(await count()).toBe(1)
  const [picture] = await connection()<{ hash: string; widths: number[] }[]>`select hash, widths from media where width > 2000`
  for (const width of picture?.widths ?? []) {
    for (const format of ['avif', 'webp', 'jpg']) {
      const answer = await fetch(`${base}/media/${picture?.hash}/${width}.${format}`)
      const { info } = await sharp(await answer.arrayBuffer()).toBuffer({ resolveWithObject: true })
      expect([format, info.width]).toEqual([format, width])
    }
  }
})

test('where the rule asks for a second factor, the newsroom opens to whoever has set one up, and to nobody else', async ({ page }) => {
  const who = await person('author')
  await carry(page.context(), who, base)
  await page.goto('/admin')
  await expect(page).toHaveURL(/\/admin/)
  await setFactorRule(operator('test'), 'everyone')
  expect((await page.request.get('/api/admin/articles')).status()).toBe(403)
  await page.goto('/admin/articles')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Un second facteur, d’abord')
  await page.getByRole('link', { name: 'Mettre en place' }).click()
  await awake(page.getByRole('button', { name: 'Mettre en place' }))
  await page.getByRole('button', { name: 'Mettre en place' }).click()
  const secret = ((await page.locator('.factor-secret').textContent()) ?? '').replaceAll(' ', '')
  await page.getByLabel('Les six chiffres').fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate())
  await page.getByRole('button', { name: 'Vérifier' }).click()
  await expect(page.locator('.factor-codes li')).toHaveCount(10)
  const [recovery = ''] = await page.locator('.factor-codes li').allTextContents()
  await page.getByRole('button', { name: 'Je les ai gardés' }).click()
  await page.goto('/admin/articles')
  await expect(page).toHaveURL(/\/admin\/articles$/)
  expect((await page.request.get('/api/admin/articles')).status()).toBe(200)
  // Asked for in the middle of a sentence, it is shown beside the text, which is saved then.
  const begun = await page.request.post('/api/admin/articles', { data: { title: 'Le second facteur' }, headers: { origin: base } })
  const { id } = await begun.json()
  await page.goto(`/admin/articles/${id}`)
  const text = page.locator('.ProseMirror').first()
  await expect(text).toBeVisible()
  await connection()`update sessions set second_factor_at = null where user_id = ${who.userId}`
  await text.click()
  await page.keyboard.type('Une phrase entière.')
  await expect(page.getByRole('heading', { name: 'Votre second facteur' })).toBeVisible()
  await page.getByLabel('Code de votre application, ou de secours').fill(recovery)
  await page.getByRole('button', { name: 'Continuer' }).click()
  await expect(saving(page)).toContainText('Enregistré à')
  await page.reload()
  await expect(text).toContainText('Une phrase entière.')
  // Another device of the same person has shown nothing yet.
  await carry(page.context(), await anotherDevice(who), base)
  expect((await page.request.get('/api/admin/articles')).status()).toBe(403)
  await setFactorRule(operator('test'), 'off')
})
