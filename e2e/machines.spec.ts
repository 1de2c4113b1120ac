import { expect, test } from '@playwright/test'
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith'
import { beside } from '#e2e/beside.ts'
import { article } from '#e2e/pages.ts'
import { publish } from '#e2e/publish.ts'
import { baseURL } from '#e2e/site.ts'

const feeds = ['', '/rubriques/environnement', '/pays/ouzbekistan', '/themes/eau', '/auteurs/service-environnement']

test('every feed is well formed, whole and of its type', async ({ request }) => {
  for (const folder of feeds) {
    const rss = await request.get(`${folder}/flux.xml`)
    expect(rss.headers()['content-type'], folder).toBe('application/rss+xml; charset=utf-8')
    const { items = [], link } = parseRssFeed(await rss.text())
    expect(link).toBe(`${baseURL}${folder || '/'}`)
    expect(items.length).toBeGreaterThan(1)
    expect(items.length).toBeLessThanOrEqual(30)
    for (const item of items) {
      expect(item.link).toContain(`${baseURL}/articles/`)
      expect(item.content?.encoded?.length).toBeGreaterThan(100)
      expect(item.content?.encoded).not.toMatch(/(?:src|href)="\//)
    }
    // Another test may publish between two of the requests.
    await expect(async () => {
      const read = async (form: string) => (await request.get(`${folder}/${form}`)).text()
      const [rss = '', atom = '', json = ''] = await Promise.all(['flux.xml', 'flux.atom', 'flux.json'].map(read))
      const ids = parseRssFeed(rss).items?.map(({ guid }) => guid?.value)
      expect(parseAtomFeed(atom).entries?.map(({ id }) => id)).toEqual(ids)
      expect(parseJsonFeed(json).items?.map(({ id }) => id)).toEqual(ids)
    }).toPass({ timeout: 10_000 })
  }
  for (const path of ['/rubriques/environnement/autre.xml', '/rubriques/inconnue/flux.xml', '/flux.rdf', '/sitemaps/2026-13.xml', '/sitemaps/1999-01.xml'])
    expect((await request.get(path)).status(), path).toBe(404)
})

test('a feed that did not change is a 304', async ({ request }) => {
  for (const path of ['/rubriques/environnement/flux.xml', '/themes/eau/flux.json', '/sitemaps/pages.xml', '/flux.opml']) {
    const first = await request.get(path)
    const { etag = '', 'last-modified': modified = '' } = first.headers()
    expect(etag).not.toBe('')
    expect((await request.get(path, { headers: { 'if-none-match': etag } })).status(), path).toBe(304)
    expect((await request.get(path, { headers: { 'if-modified-since': modified } })).status(), path).toBe(304)
  }
})

test('what is published now is in the feeds and sitemaps within seconds', async ({ request }) => {
  const paths = ['/flux.xml', '/flux.json', '/rubriques/sciences/flux.xml', '/pays/mongolie/flux.atom', '/sitemap-actualites.xml']
  for (const path of paths) await request.get(path)
  const path = await publish(`Un titre & <script>alert(1)</script> ]]> ${Date.now()}`)
  for (const feed of paths) await expect.poll(async () => (await request.get(feed)).text(), feed).toContain(path)
  const { items = [] } = parseRssFeed(await (await request.get('/flux.xml')).text())
  expect(items.find(({ link }) => link?.endsWith(path))?.title).toContain('& <script>alert(1)</script> ]]>')
})

test('every page leads to feeds, and every sitemap in the index answers with pages that are there', async ({ page, request }) => {
  for (const [path, feed] of [
    ['/', '/flux.xml'],
    ['/themes/eau', '/themes/eau/flux.xml'],
    [article, '/flux.xml'],
  ] as const) {
    await page.goto(path)
    await expect(page.locator(`link[rel=alternate][type="application/rss+xml"][href="${baseURL}${feed}"]`)).toHaveCount(1)
    await expect(page.locator('link[rel=canonical]')).toHaveCount(1)
  }
  await page.goto('/')
  await page.locator('footer').getByRole('link', { name: 'Flux RSS' }).click()
  await expect(page).toHaveURL('/flux')
  await expect(page.getByRole('link', { name: 'Environnement, RSS', exact: true })).toHaveAttribute('href', '/rubriques/environnement/flux.xml')
  const opml = parseOpml(await (await request.get('/flux.opml')).text())
  expect(opml.body?.outlines?.length).toBe(5)

  const locations = async (path: string) => [...(await (await request.get(path)).text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, to]) => to ?? '')
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`)
  const maps = await locations('/sitemap.xml')
  expect(maps.length).toBeGreaterThan(3)
  const all = (await Promise.all(maps.map(locations))).flat()
  expect(all).toContain(baseURL + article)
  expect(all).toContain(`${baseURL}/a-propos`)
  for (const to of all.filter((_, i) => i % 10 === 0)) expect((await request.get(to)).status(), to).toBe(200)
})

test('an article and the front carry facts that machines read', async ({ page }) => {
  const types = async (path: string) => {
    await page.goto(path)
    const text = await page.locator('script[type="application/ld+json"]').textContent()
    return (JSON.parse(text ?? '') as { '@graph': { '@type': string }[] })['@graph'].map((thing) => thing['@type'])
  }
  expect(await types(article)).toEqual(['NewsArticle', 'BreadcrumbList'])
  expect(await types('/')).toEqual(['NewsMediaOrganization', 'WebSite'])
  expect(await types('/themes/eau')).toEqual(['CollectionPage', 'BreadcrumbList'])
  expect(await types('/auteurs/service-environnement')).toEqual(['ProfilePage', 'BreadcrumbList'])
})

test('oEmbed, security.txt and the manifest answer as their formats ask', async ({ page, request }) => {
  await page.goto(article)
  const discovery = await page.locator('link[type="application/json+oembed"]').getAttribute('href')
  const embed = await (await request.get(discovery ?? '')).json()
  expect(embed).toMatchObject({ version: '1.0', type: 'link', provider_url: baseURL, title: expect.stringContaining('Aral') })
  expect((await request.get(`/api/oembed?url=${baseURL}/articles/rien`)).status()).toBe(404)
  expect((await request.get('/api/oembed?url=https://example.org/articles/x')).status()).toBe(404)
  // An address that was shared before the article got another one.
  const former = `/articles/ancienne-${Date.now()}`
  await beside(`const { connection } = await import('#db/client.ts')
    await connection()\`insert into redirects (path, article_id) select ${'${'}'${former}'}, id from articles where '/articles/' || slug = ${'${'}'${article}'}\``)
  expect((await (await request.get(`/api/oembed?url=${baseURL}${former}`)).json()).title).toBe(embed.title)
  expect((await request.get(`/api/oembed?format=xml&url=${baseURL}${article}`)).status()).toBe(501)

  const security = await (await request.get('/.well-known/security.txt')).text()
  expect(security).toMatch(/^Contact: mailto:\S+@\S+$/m)
  const expires = new Date(/^Expires: (.*)$/m.exec(security)?.[1] ?? '').getTime()
  expect(expires).toBeGreaterThan(Date.now() + 30 * 86_400_000)
  expect(expires).toBeLessThan(Date.now() + 366 * 86_400_000)

  const manifest = await (await request.get('/manifest.webmanifest')).json()
  for (const { src } of manifest.icons) expect((await request.get(src)).status(), src).toBe(200)
})
