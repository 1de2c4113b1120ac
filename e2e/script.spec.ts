import { expect, test } from '@playwright/test'
import { annotated, pages } from '#e2e/pages.ts'

test.use({ javaScriptEnabled: false })

for (const [name, path] of Object.entries(pages)) {
  test(`${name}: readable without script`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(200)
    await expect(page.locator('h1')).toBeVisible()
    await expect(page.locator('main a').first()).toBeVisible()
    expect((await page.locator('[hidden]').allTextContents()).join('')).toBe('')
    // A button that waits for a script does nothing; one that opens what the browser itself opens works.
    const idle = page.locator('button[type="button"]:not([popovertarget])')
    await expect(idle.filter({ visible: true })).toHaveCount(0)
  })
}

test('a list that goes on has no button for it, but its archive', async ({ page }) => {
  await page.goto(pages.country)
  await expect(page.getByRole('button', { name: 'Charger plus', includeHidden: true })).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Charger plus' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Tous les articles, mois par mois' })).toBeVisible()
})

test('from the front page to an article, its rubric, its archive and back, without script', async ({ page }) => {
  await page.goto('/')
  await page.locator('.card-lead .card-title a').click()
  await expect(page.locator('.body p').first()).toBeVisible()
  await page.locator('.article-head .label-rubric').click()
  await expect(page).toHaveURL(/\/rubriques\//)
  await page.locator('.listing-archives a').click()
  await page.locator('.years a').first().click()
  await expect(page.locator('.archive-day').first()).toBeVisible()
  await page.locator('.masthead-name a').click()
  await expect(page).toHaveURL('/')
})

test('a search without script finds', async ({ page }) => {
  await page.goto('/recherche')
  await page.getByLabel('Rechercher dans le journal').fill('glacier')
  await page.getByLabel('Rechercher dans le journal').press('Enter')
  await expect(page.locator('.card-title').first()).toBeVisible()
})

test('footnotes lead there and back', async ({ page }) => {
  await page.goto(annotated)
  await page.locator('.note-call a').first().click()
  await expect(page).toHaveURL(/#note-1$/)
  await page.locator('.notes li:target a').click()
  await expect(page).toHaveURL(/#appel-1$/)
})
