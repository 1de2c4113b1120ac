import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { awake } from '#e2e/awake.ts'

const addresses = [
  '/recherche',
  '/recherche?q=eau&rubrique=environnement&ordre=date',
  '/recherche?q=eau&du=31/06/2026&au=2026-11-30',
  '/recherche?q=uraniun',
  '/recherche?q=xqzw',
]

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any state of the search, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const address of addresses) {
      await page.goto(address)
      expect((await new AxeBuilder({ page }).analyze()).violations, address).toEqual([])
    }
    await page.getByRole('combobox').fill('samar')
    await expect(page.getByRole('option').first()).toBeVisible()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })
}

test('marks what was found, narrows down, orders and turns the page by plain links', async ({ page }) => {
  await page.goto('/recherche?q=barrages')
  await expect(page.locator('.search-count')).toContainText(/articles? pour «\sbarrages\s»/)
  await expect(page.locator('.results mark').first()).toHaveText(/barrage/i)
  const before = await page.locator('.results > li').count()
  await page.locator('.facets summary', { hasText: 'Pays' }).click()
  await page.locator('.facets').getByRole('link', { name: 'Tadjikistan' }).click()
  await expect(page).toHaveURL(/pays=tadjikistan/)
  await expect(page.locator('.facets a[aria-current]')).toHaveText(/Tadjikistan/)
  expect(await page.locator('.results > li').count()).toBeLessThan(before)
  await page.getByRole('link', { name: 'Les plus récents' }).click()
  await expect(page).toHaveURL(/ordre=date/)
  const dates = await page.locator('.results time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
  expect(dates).toEqual(dates.toSorted().toReversed())
  await page.locator('.facets a[aria-current]').click()
  await expect(page).not.toHaveURL(/pays=/)

  await page.goto('/recherche?q=eau')
  const first = await page.locator('.results .card-title').allTextContents()
  await page.getByRole('link', { name: 'Résultats suivants' }).click()
  await expect(page).toHaveURL(/suite=/)
  const second = await page.locator('.results .card-title').allTextContents()
  expect(second.filter((title) => first.includes(title))).toEqual([])
})

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script })

    test('any stretch of days narrows a search down, and keeps its other filters', async ({ page }) => {
      await page.goto('/recherche?q=eau&rubrique=environnement')
      const all = await page.locator('.results time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
      const [last = '', first = ''] = [all.toSorted().at(-1)?.slice(0, 10), all.toSorted().at(-2)?.slice(0, 10)]
      await page.locator('.facets summary', { hasText: 'Période' }).click()
      await page.getByLabel('Du', { exact: true }).fill(first)
      await page.getByLabel('Au', { exact: true }).fill(last)
      await page.getByRole('button', { name: 'Limiter à ces jours' }).click()
      await expect(page).toHaveURL(new RegExp(`rubrique=environnement&du=${first}&au=${last}`))
      await expect(page.locator('.results time').nth(1)).toBeAttached()
      const found = await page.locator('.results time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
      expect(found.length).toBeGreaterThanOrEqual(2)
      expect(found.length).toBeLessThan(all.length + 1)
      expect(found.every((date) => date >= new Date(Date.parse(first) - 7_200_000).toISOString() && date.slice(0, 10) <= last)).toBe(true)
      await page.locator('.facets-days').getByRole('link', { name: 'Retirer' }).click()
      await expect(page).toHaveURL('/recherche?q=eau&rubrique=environnement')
    })
  })
}

test('dates that are none, or the wrong way round, are explained in French, and the search goes on', async ({ page }) => {
  for (const [query, sentence] of [
    ['du=31/06/2026', /«\s31\/06\/2026\s» n’est pas une date/],
    ['au=hier', /«\shier\s» n’est pas une date/],
    ['du=2026-11-20&au=2026-11-01', /Le dernier jour vient avant le premier/],
  ] as const) {
    await page.goto(`/recherche?q=eau&${query}`)
    const field = page.locator('.facets-days [aria-invalid]')
    await expect(field).toHaveAccessibleDescription(sentence)
    await expect(page.locator('.facets-problem')).toBeVisible()
    await expect(page.locator('.results > li').first()).toBeVisible()
  }
  for (const query of ['du=99999-01-01', 'du=%00', `du=${'9'.repeat(190)}`, 'du=9999-12-31&au=9999-12-31', "au=' or 1=1 --", 'du=1900-01-01&du=x'])
    expect((await page.request.get(`/recherche?q=eau&${query}`)).status(), query).toBe(200)
  await page.goto('/recherche?q=xqzw&du=31/06/2026')
  await expect(page.getByRole('region', { name: 'Conseils de recherche' })).toContainText('n’est pas une date')
})

test('asks whether another word was meant, and helps where nothing answers', async ({ page }) => {
  await page.goto('/recherche?q=uraniun')
  await page.locator('.search-correction a').click()
  await expect(page.locator('.results .card-title').first()).toContainText('uranium')
  await page.goto('/recherche?q=xqzw')
  await expect(page.getByText('Aucun article ne répond')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Conseils de recherche' })).toBeVisible()
  await page.goto('/recherche?q=eau&pays=tadjikistan&suite=abc&periode=zz')
  await expect(page.locator('.results > li').first()).toBeVisible()
})

test('suggests while typing, by keyboard, and never takes over what is typed', async ({ page }) => {
  await page.goto('/recherche')
  const field = page.getByRole('combobox')
  await expect(field).toHaveAttribute('aria-expanded', 'false')
  await awake(field)
  await field.focus()
  // Each in one go: between two keys of a busy machine the list of what stands there meanwhile could come.
  await page.keyboard.insertText('kaz')
  const options = page.getByRole('option')
  await expect(options.first()).toContainText('Kazakhstan')
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  await field.press('ArrowDown')
  await expect(field).toHaveAttribute('aria-activedescendant')
  const active = await field.getAttribute('aria-activedescendant')
  await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-selected', 'true')
  await field.press('ArrowUp')
  await expect(field).not.toHaveAttribute('aria-activedescendant')
  await field.press('Escape')
  await expect(options).toHaveCount(0)
  await expect(field).toHaveValue('kaz')
  const answered = page.waitForResponse(/suggestions\?q=kazakhst$/)
  await page.keyboard.insertText('akhst')
  await answered
  await expect(options.first()).toBeVisible()
  await field.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await field.press('Enter')
  await expect(page).toHaveURL('/pays/kazakhstan')
})

test('suggestions that come when one has gone on stay away', async ({ page }) => {
  await page.goto('/recherche')
  const field = page.getByRole('combobox')
  await awake(field)
  const late = Promise.withResolvers<void>()
  await page.route('**/api/suggestions?*', async (route) => {
    await late.promise
    await route.continue().catch(() => undefined)
  })
  const asked = page.waitForRequest('**/api/suggestions?*')
  await field.fill('kaz')
  await asked
  await field.press('Tab')
  late.resolve()
  // Whatever was still to come has come once another question is answered.
  await page.unroute('**/api/suggestions?*')
  await page.evaluate(() => fetch('/api/suggestions?q=kaza'))
  await expect(page.getByRole('option')).toHaveCount(0)
  await field.focus()
  await field.press('End')
  await field.pressSequentially('a')
  await expect(page.getByRole('option').first()).toContainText('Kazakhstan')
})

test('other pages carry no script of the search', async ({ page }) => {
  await page.goto('/articles/il-n-y-a-pas-d-article-ici')
  await expect(page.getByRole('searchbox')).toBeVisible()
  await expect(page.getByRole('combobox')).toHaveCount(0)
})

test('the API finds, suggests and refuses in its manner', async ({ request }) => {
  const found = await (await request.get('/api/search?q=Ташкент&limit=3')).json()
  expect(found.items[0].title).toContain('Tachkent')
  expect(found.items[0].markedTitle.some(({ mark }: { mark: boolean }) => mark)).toBe(true)
  expect(found.facets.rubrics[0]).toMatchObject({ slug: expect.any(String), count: expect.any(Number) })
  const next = await (
    await request.get(`/api/search?q=eau&limit=2&cursor=${(await (await request.get('/api/search?q=eau&limit=2')).json()).nextCursor}`)
  ).json()
  expect(next.items).toHaveLength(2)
  expect((await (await request.get('/api/suggestions?q=samar')).json()).items.length).toBeGreaterThan(0)
  for (const query of [
    '',
    '?q=a&order=title',
    '?q=a&rubric=inconnue',
    '?q=a&limit=0',
    '?q=a&cursor=x',
    '?q=a&sort=1',
    '?q=a&from=hier',
    "?q=a&order=best';--",
  ]) {
    const refused = await request.get(`/api/search${query}`)
    expect([refused.status(), refused.headers()['content-type']], query).toEqual([422, expect.stringContaining('application/problem+json')])
  }
  for (const q of ["' or 1=1 --", '%27%29%3B select pg_sleep(9)--', '"><script>alert(1)</script>', ':*&|!', '\\', '(((']) {
    expect((await request.get(`/api/search?q=${encodeURIComponent(q)}`)).status(), q).toBe(200)
    expect((await request.get(`/recherche?q=${encodeURIComponent(q)}`)).status(), q).toBe(200)
  }
})
