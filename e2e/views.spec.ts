import { expect, type Page, test } from '@playwright/test'
import { beside } from '#e2e/beside.ts'
import { article } from '#e2e/pages.ts'
import { publish } from '#e2e/publish.ts'
import { baseURL } from '#e2e/site.ts'

const beacon = (page: Page) => page.waitForResponse((response) => response.url() === `${baseURL}/api/views`, { timeout: 30_000 })

const count = async (path: string) =>
  Number(
    await beside(`const { connection } = await import('#db/client.ts')
    const [row] = await connection()\`select coalesce(sum(count), 0) as n from views join articles on id = article_id where '/articles/' || slug = \${'${path}'}\`
    console.log(row.n)`),
  )

test('an article that was in front of a reader for some seconds is counted, once, and no cookie is set', async ({ page, context }) => {
  const path = await publish(`Une lecture ${Date.now()}`, `lecture-${Date.now()}`)
  const [first] = await Promise.all([beacon(page), page.goto(path)])
  expect(first.status()).toBe(204)
  await Promise.all([beacon(page), page.reload()])
  await expect.poll(() => count(path), { timeout: 20_000 }).toBe(1)
  expect(await context.cookies()).toEqual([])
})

test('a reader who asked not to be tracked sends nothing', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }))
  await page.goto(article)
  await page.waitForTimeout(7_000)
  expect(asked.filter((url) => url.includes('/api/views'))).toEqual([])
})

test('an article in a tab that nobody looks at is not counted until somebody does', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.addInitScript(() => {
    let seen = false
    Object.defineProperty(document, 'visibilityState', { get: () => (seen ? 'visible' : 'hidden') })
    Object.assign(window, {
      look: () => {
        seen = true
        document.dispatchEvent(new Event('visibilitychange'))
      },
    })
  })
  await page.goto(article)
  await page.waitForTimeout(7_000)
  expect(asked.filter((url) => url.includes('/api/views'))).toEqual([])
  const sent = beacon(page)
  await page.evaluate(() => (window as unknown as { look: () => void }).look())
  await sent
})

test('the three most read stand on the front page within seconds of being ranked', async ({ page, request }) => {
  await page.goto('/')
  const { items } = (await (await request.get('/api/articles?limit=4')).json()) as { items: { id: string; title: string }[] }
  const chosen = items.slice(1, 4).toReversed()
  await beside(`const { countViews } = await import('#db/views.ts')
    const { rankMostRead } = await import('#db/articles/most-read.ts')
    const ids = ${JSON.stringify(chosen.map(({ id }) => id))}
    await countViews(ids.flatMap((articleId, i) => Array.from({ length: 900 - i * 100 }, (_, n) => ({ articleId, network: '198.51.' + i + '.' + n, browser: 'x' }))))
    await rankMostRead()`)
  const titles = page.getByRole('region', { name: /Les plus lus/ }).locator('h3')
  await expect(async () => {
    await page.reload()
    expect((await titles.allTextContents()).slice(0, 3)).toEqual(chosen.map(({ title }) => title))
  }).toPass({ timeout: 10_000 })
})

test('a stranger cannot count', async ({ request }) => {
  const data = { article: '6d9cb9a3-4a50-4b7c-9a6b-0d9f6a3f1c11' }
  expect((await request.post('/api/views', { data })).status()).toBe(403)
  expect((await request.post('/api/views', { data, headers: { origin: 'https://evil.example' } })).status()).toBe(403)
  expect((await request.post('/api/views', { data, headers: { origin: baseURL } })).status()).toBe(204)
  expect((await request.post('/api/views', { data: { article: "' or 1=1" }, headers: { origin: baseURL } })).status()).toBe(422)
  expect((await request.get('/api/views')).status()).toBe(405)
})
