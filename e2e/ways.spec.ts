import { expect, type Page, test } from '@playwright/test'
import { article } from '#e2e/pages.ts'
import { baseURL } from '#e2e/site.ts'

const core = ['Kazakhstan', 'Kirghizstan', 'Ouzbékistan', 'Tadjikistan', 'Turkménistan']
const hrefs = (page: Page, selector: string) => page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script })

    test('from an article to its theme, and from there to another article', async ({ page }) => {
      await page.goto(article)
      await page.locator('.tags').getByRole('link', { name: 'Eau' }).click()
      await expect(page).toHaveURL('/themes/eau')
      await expect(page.locator('h1')).toHaveText('Eau')
      await expect(page.locator('.noun-head .standfirst')).not.toBeEmpty()
      const titles = page.locator('.card-title a')
      await expect.poll(() => titles.count()).toBeGreaterThan(3)
      await titles.nth(1).click()
      await expect(page).toHaveURL(/\/articles\//)
    })

    test('a dossier presents itself and tells what happened, oldest first, each with its date and where there is one its article', async ({ page }) => {
      for (const slug of ['mer-d-aral', 'corridor-transcaspien', 'samarcande-et-les-savants', 'etes-nomades']) {
        await page.goto(`/dossiers/${slug}`)
        await expect(page.locator('.noun-head .standfirst')).not.toBeEmpty()
        expect((await page.locator('.dossier-head .body p').allTextContents()).join(' ').length).toBeGreaterThan(200)
        const chronology = page.getByRole('region', { name: 'Chronologie' })
        const dates = await chronology.locator('time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
        expect(dates.length, slug).toBeGreaterThan(2)
        expect(dates).toEqual(dates.toSorted())
        for (const href of await hrefs(page, '.chronology a')) expect((await page.request.get(href)).status(), href).toBe(200)
        expect(await page.locator('.listing .card').count()).toBeGreaterThan(1)
      }
      await page.goto('/dossiers/mer-d-aral')
      await page.locator('.listing .card-title a').first().click()
      await page
        .getByRole('navigation', { name: /^Dossier/ })
        .getByRole('link')
        .first()
        .click()
      await expect(page).toHaveURL('/dossiers/mer-d-aral')
    })

    test('from an article to who wrote it', async ({ page }) => {
      await page.goto(article)
      await page.locator('.byline a[rel=author]').first().click()
      await expect(page).toHaveURL(/\/auteurs\//)
      await expect(page.locator('.noun-head .standfirst')).not.toBeEmpty()
      await expect(page.locator(`.card-title a[href="${article}"]`)).toBeVisible()
    })

    test('an article leads on, each time with a reason, and whoever follows arrives at new ones', async ({ page }) => {
      const seen = new Set<string>([article])
      await page.goto(article)
      for (let step = 0; step < 4; step++) {
        const region = page.getByRole('region', { name: 'À lire ensuite' })
        await expect(region.locator('.card')).toHaveCount(3)
        for (const reason of await region.locator('.card-reason').allTextContents()) expect(reason).toMatch(/^(Dans|Sur) (le|la|un) /)
        const next = (await hrefs(page, '.next .card-title a')).find((href) => !seen.has(href))
        if (!next) break
        seen.add(next)
        await page.locator(`.next .card-title a[href="${next}"]`).click()
        await expect(page).toHaveURL(next)
      }
      expect(seen.size).toBeGreaterThan(3)
    })

    test('the map leads to each country, by a list beside it too', async ({ page }) => {
      await page.goto('/')
      const band = page.getByRole('region', { name: 'D’une rive à l’autre' })
      const map = band.locator('svg')
      await expect(map).toHaveAttribute('role', 'group')
      await expect(map).toHaveAttribute('aria-label', /.{10}/)
      for (const name of core) {
        const [drawn, listed] = [map.getByRole('link', { name }), band.getByRole('list').getByRole('link', { name })]
        await expect(listed).toBeVisible()
        expect(await drawn.getAttribute('href')).toBe(await listed.getAttribute('href'))
      }
      await band.getByRole('list').getByRole('link', { name: 'Mongolie' }).click()
      await expect(page).toHaveURL('/pays/mongolie')
      await expect(page.locator('.map')).toBeVisible()
    })
  })
}

test('the map is walked and opened by keyboard, and shows where the keyboard is', async ({ page }) => {
  await page.goto('/')
  const map = page.locator('.map-band svg')
  await page.locator('.map-band ul a').last().focus()
  const names: string[] = []
  for (let i = 0; i < core.length; i++) {
    await page.keyboard.press('Tab')
    names.push((await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? '')
    expect(await page.evaluate(() => document.activeElement?.matches(':focus-visible'))).toBe(true)
  }
  expect(names.toSorted()).toEqual(core)
  const plain = await map
    .locator('a:not(:focus) .map-named')
    .first()
    .evaluate((land) => getComputedStyle(land).fill)
  await expect.poll(() => map.locator('a:focus .map-named').evaluate((land) => getComputedStyle(land).fill)).not.toBe(plain)
  const target = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(target)
})

test('the list beside the map has targets that a thumb hits', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a thumb is needed on a phone alone')
  await page.goto('/')
  for (const link of await page.locator('.map-band ul a').all()) expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24)
})

test('below every rubric, country, theme, dossier and author stand its months, and all of its articles in them', async ({ request, isMobile }) => {
  test.skip(isMobile, 'the same on any device')
  const read = async (path: string) => {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    return answer.text()
  }
  const known = await read('/sitemaps/pages.xml')
  for (const [folder, parameter] of [
    ['rubriques', 'rubric'],
    ['pays', 'country'],
    ['themes', 'theme'],
    ['dossiers', 'dossier'],
    ['auteurs', 'author'],
  ] as const) {
    const slugs = [...known.matchAll(new RegExp(`/${folder}/([a-z0-9-]+)</loc>`, 'g'))].map(([, slug = '']) => slug)
    expect(slugs.length, folder).toBeGreaterThan(1)
    for (const slug of slugs) {
      const path = `/${folder}/${slug}`
      // Another test may publish between two of the requests.
      await expect(async () => {
        // Another test may have taken away what it had made.
        if ((await request.get(path)).status() === 404) return expect(await read('/sitemaps/pages.xml')).not.toContain(`${path}</loc>`)
        const months = [...(await read(`${path}/archives`)).matchAll(new RegExp(`href="(${path}/archives/\\d{4}/\\d{2})"`, 'g'))].map(([, to]) => to ?? '')
        const filed = (await Promise.all(months.map(read))).join('')
        const { items } = (await (await request.get(`/api/articles?${parameter}=${slug}&limit=50`)).json()) as { items: { path: string }[] }
        const missing = items.filter((item) => !filed.includes(`href="${item.path}"`)).map((item) => item.path)
        expect(missing, path).toEqual([])
        expect(months.length > 0, path).toBe(items.length > 0)
        expect((await read(path)).includes(`href="${path}/archives"`), path).toBe(items.length > 0)
      }).toPass({ timeout: 10_000 })
    }
  }
})

test('no way leads nowhere: every link of the front page and of an article answers', async ({ page, request, isMobile }) => {
  test.skip(isMobile, 'the same on any device')
  for (const path of ['/', article]) {
    await page.goto(path)
    const inner = [...new Set(await hrefs(page, 'a[href^="/"]'))]
    const broken: string[] = []
    for (const href of inner) if ((await request.get(baseURL + href)).status() !== 200) broken.push(href)
    expect(broken, path).toEqual([])
  }
})
