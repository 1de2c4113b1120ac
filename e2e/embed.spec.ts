import { expect, type Page, test } from '@playwright/test'
import { article, pages } from '#e2e/pages.ts'

const card = (page: Page) => page.locator('.embed')

/** Answers for the other site, and notes what it is asked for. */
async function standIn(page: Page): Promise<string[]> {
  const asked: string[] = []
  await page.route(/^https:\/\//, async (route) => {
    asked.push(route.request().url())
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Carte</title><p>Une carte</p>' })
  })
  return asked
}

test('another site is asked for nothing before the reader wants it, and then for what the article names', async ({ page }) => {
  const asked = await standIn(page)
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.goto(article, { waitUntil: 'networkidle' })
  await card(page).scrollIntoViewIfNeeded()
  await expect(card(page)).toContainText('transmet votre adresse IP')
  await page.waitForLoadState('networkidle')
  expect(asked).toEqual([])
  await expect(page.locator('iframe')).toHaveCount(0)

  await card(page).getByRole('button', { name: 'Charger la carte' }).press('Enter')
  const frame = card(page).locator('iframe')
  await expect(frame).toBeFocused()
  await expect(frame).toHaveAttribute('title', /mer d’Aral/)
  await expect(frame).toHaveAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-presentation')
  await expect(page.frameLocator('.embed iframe').getByText('Une carte')).toBeVisible()
  expect(asked).toEqual([expect.stringMatching(/^https:\/\/www\.openstreetmap\.org\/export\/embed\.html\?bbox=[\d.%C-]+&layer=mapnik$/)])
  expect(errors).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
})

test('the policy allows the frame of the card and no other, and none where there is no card', async ({ page, request }) => {
  const policy = async (path: string) => (await request.get(path)).headers()['content-security-policy']
  expect(await policy(article)).toContain('frame-src https://www.openstreetmap.org;')
  expect(await policy(pages.brief)).not.toContain('frame-src')
  const asked = await standIn(page)
  await page.goto(article, { waitUntil: 'networkidle' })
  const refused = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
        const frame = document.createElement('iframe')
        frame.src = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'
        document.body.append(frame)
      }),
  )
  expect(refused).toBe('frame-src')
  expect(asked).toEqual([])
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the card is a link', async ({ page }) => {
    await page.goto(article)
    await expect(card(page).getByRole('link', { name: 'Ouvrir sur OpenStreetMap' })).toHaveAttribute('href', 'https://www.openstreetmap.org/#map=7/45.2/60.0')
    await expect(card(page).getByRole('button')).toBeHidden()
  })
})
