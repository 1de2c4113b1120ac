import { expect, test } from '@playwright/test'
import { invalid, violations } from '#e2e/accessible.ts'
import { missing, pages } from '#e2e/pages.ts'

const all = { ...pages, missing, withdrawn: '/retire' }

for (const [name, path] of Object.entries(all)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name}, ${colorScheme}: no violation that axe knows of`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(path)
      expect(await violations(page)).toEqual([])
    })
  }

  test(`${name}: valid HTML`, async ({ request, isMobile }) => {
    // The bytes are the same for everyone, so one device is enough.
    if (isMobile) return
    expect(await invalid(await (await request.get(path)).text())).toEqual([])
  })
}

test('at 400 % zoom nothing is cut off', async ({ browser, baseURL, isMobile }) => {
  if (isMobile) return
  // 1280 px at 400 % is a page 320 px wide (WCAG 2.2, 1.4.10).
  const context = await browser.newContext({ viewport: { width: 320, height: 256 }, baseURL })
  const page = await context.newPage()
  for (const path of Object.values(pages)) {
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), path).toBe(true)
  }
  const lines = await page.locator('.masthead-name a').evaluate((name) => name.getClientRects().length)
  expect(lines, 'the name of the paper is on one line').toBe(1)
  await context.close()
})

test('with forced colours the line, the names and the links are still there', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/')
  await expect(page.locator('.masthead-name a')).toBeVisible()
  await expect(page.locator('.card-title a').first()).toBeVisible()
})
