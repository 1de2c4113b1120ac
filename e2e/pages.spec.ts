import { expect, test } from '@playwright/test'
import { awake } from '#e2e/awake.ts'
import { article, missing, pages } from '#e2e/pages.ts'
import { watchShifts } from '#e2e/shifts.ts'

for (const [name, path] of Object.entries(pages)) {
  test(`${name}: answers, stands still and calls nobody else`, async ({ page, baseURL }) => {
    const foreign: string[] = []
    const errors: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:')) foreign.push(request.url())
    })
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    const shifts = await watchShifts(page)
    const response = await page.goto(path, { waitUntil: 'networkidle' })
    expect(response?.status()).toBe(200)
    await expect(page.locator('h1')).toHaveCount(1)
    await page.mouse.wheel(0, 4000)
    await page.waitForLoadState('networkidle')
    expect(await shifts()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'no sideways scrolling').toBe(true)
    expect(foreign).toEqual([])
    expect(errors).toEqual([])
    expect(await page.context().cookies()).toEqual([])
  })
}

for (const path of ['/', pages.rubric, pages.month]) {
  test(`${path}: letters that come late move nothing`, async ({ page }) => {
    let late = 0
    await page.route(/\.woff2$/, async (route) => {
      late++
      await new Promise((resolve) => setTimeout(resolve, 1_500))
      await route.continue()
    })
    const shifts = await watchShifts(page)
    await page.goto(path, { waitUntil: 'networkidle' })
    await page.waitForTimeout(300)
    expect(late).toBeGreaterThan(1)
    expect(await shifts()).toBe(0)
  })
}

test('the first hit of an unknown address is 404, with a search and the newest articles', async ({ page }) => {
  for (const path of [
    missing,
    '/rubriques/inconnue',
    '/pays/atlantide',
    '/rien',
    '/rien/du/tout',
    '/archives/2026/13',
    '/archives/1999/01',
    '/dossiers/x',
    '/themes/x',
    '/auteurs/x',
    '/auteurs/x/archives',
    '/themes/eau/archives/1999/01',
    '/dossiers/mer-d-aral/archives/2026/02/30',
  ]) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(404)
  }
  await expect(page.getByRole('searchbox')).toBeVisible()
  await expect(page.locator('.card-title').first()).toBeVisible()
})

test('the lead picture is fetched first and never lazily, and every picture says its size', async ({ page }) => {
  await page.goto(article)
  const lead = page.locator('.article-lead img')
  await expect(lead).toHaveAttribute('loading', 'eager')
  await expect(lead).toHaveAttribute('fetchpriority', 'high')
  await expect(page.locator('link[rel=preload][as=image]')).toHaveCount(1)
  for (const image of await page.locator('img').all()) {
    await expect(image).toHaveAttribute('width', /^\d+$/)
    await expect(image).toHaveAttribute('height', /^\d+$/)
    await expect(image).toHaveAttribute('alt', /.*/)
  }
})

for (const path of ['/', article, '/rubriques/environnement', '/dossiers/mer-d-aral']) {
  test(`${path}: the lead picture is asked for once, in the one size that it is shown in`, async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(path, { waitUntil: 'networkidle' })
    const lead = page.locator('img[fetchpriority=high]')
    await expect(lead).toHaveCount(1)
    const shown = new URL(await lead.evaluate((image: HTMLImageElement) => image.currentSrc)).pathname
    const folder = shown.slice(0, shown.lastIndexOf('/') + 1)
    expect(asked.filter((file) => file.startsWith(folder))).toEqual([shown])
  })
}

test('an article says who, when, where and what next', async ({ page }) => {
  await page.goto(article)
  await expect(page.locator('.byline')).toContainText('Publié le')
  await expect(page.locator('.byline a[rel=author]')).not.toHaveCount(0)
  await expect(page.locator('.label a').first()).toHaveAttribute('href', /^\/rubriques\//)
  await expect(page.locator('.next .card')).toHaveCount(3)
  await expect(page.locator('.next .card-reason').first()).toHaveText(/^(Dans|Sur)/)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`${article}$`))
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /max-image-preview:large/)
})

test('a keyboard reaches the text at once, and the menu', async ({ page, isMobile }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  if (isMobile) {
    await page.locator('.menu summary').focus()
    await page.keyboard.press('Enter')
    await page.locator('.menu').getByRole('link', { name: 'Culture' }).press('Enter')
  } else {
    await page.locator('.line').getByRole('link', { name: 'Culture' }).press('Enter')
  }
  await expect(page).toHaveURL('/rubriques/culture')
})

test('« Charger plus » goes on where the list ended, keeps the keys, and says when it failed and when it is over', async ({ page }) => {
  await page.goto('/pays/ouzbekistan')
  const titles = page.locator('.card-title')
  const more = page.getByRole('button', { name: 'Charger plus' })
  await awake(more)
  const before = await titles.count()
  let fails = true
  await page.route('**/api/articles?*', (route) => (fails ? route.abort() : route.continue()))
  await more.press('Enter')
  await expect(page.getByText('La suite n’a pas pu être chargée.')).toBeVisible()
  await expect(more).toBeFocused()
  fails = false
  await more.press('Enter')
  await expect(page.locator('.listing-more .card-title a').first()).toBeFocused()
  expect(await titles.count()).toBeGreaterThan(before)
  while (await more.isVisible()) {
    const shown = await titles.count()
    await more.press('Enter')
    await expect.poll(() => titles.count()).toBeGreaterThan(shown)
  }
  await expect(page.getByText('Tous les articles sont affichés.')).toBeVisible()
  const all = await titles.allTextContents()
  expect(new Set(all).size).toBe(all.length)
})

test('« Charger plus » calls nobody back who has gone on elsewhere', async ({ page }) => {
  await page.goto('/pays/ouzbekistan')
  const more = page.getByRole('button', { name: 'Charger plus' })
  await awake(more)
  const gate = Promise.withResolvers<void>()
  await page.route('**/api/articles?*', async (route) => {
    await gate.promise
    await route.continue()
  })
  await more.press('Enter')
  const elsewhere = page.getByRole('link', { name: 'Aller au contenu' })
  await elsewhere.focus()
  gate.resolve()
  await expect(page.locator('.listing-more .card-title').first()).toBeVisible()
  await expect(elsewhere).toBeFocused()
})
