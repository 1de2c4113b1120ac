import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { article } from '#e2e/pages.ts'

const word = (page: Page) => page.locator('.body .term').first()
const note = (page: Page) => page.locator('.term-note').first()

test('a word is explained beside it, by keyboard, and Escape leads back to it', async ({ page }) => {
  await page.goto(article)
  await expect(note(page)).toBeHidden()
  await word(page).focus()
  await page.keyboard.press('Enter')
  await expect(note(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(note(page).getByRole('button', { name: 'Fermer' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(note(page)).toBeHidden()
  await expect(word(page)).toBeFocused()
  await expect(word(page)).toHaveAccessibleDescription(/Forêt|forêt/)
})

test('the note stands beside its word where there is room, and at the foot of a phone', async ({ page, isMobile }) => {
  await page.goto(article)
  await word(page).click()
  const [near, box, size] = [await word(page).boundingBox(), await note(page).boundingBox(), page.viewportSize()]
  if (!near || !box || !size) throw new Error('nothing is shown')
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(size.width)
  if (isMobile) {
    expect(box.width).toBe(size.width)
    expect(Math.round(box.y + box.height)).toBe(size.height)
  } else {
    const gap = Math.min(Math.abs(box.y - (near.y + near.height)), Math.abs(near.y - (box.y + box.height)))
    expect(gap).toBeLessThan(16)
    expect(box.x).toBeLessThanOrEqual(near.x + near.width)
    expect(box.x + box.width).toBeGreaterThanOrEqual(near.x)
  }
  await note(page).getByRole('button', { name: 'Fermer' }).click()
  await expect(note(page)).toBeHidden()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`an open note, ${colorScheme}: no violation that axe knows of`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(article)
    await word(page).click()
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa', 'best-practice']).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
  })
}

test('each definition stands once in the page, and in a list at the end on paper', async ({ page, isMobile }) => {
  if (isMobile) return
  await page.goto(article)
  const text = (await note(page).locator('p').last().textContent()) ?? ''
  expect((await page.locator('main').textContent())?.split(text)).toHaveLength(2)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Mots expliqués')).toBeVisible()
  await expect(note(page)).toBeVisible()
  await expect(note(page).getByRole('button')).toBeHidden()
})

test('with forced colours the word is marked and the note has its edge', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(article)
  expect(await word(page).evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('underline')
  await word(page).click()
  expect(await note(page).evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe('2px')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('a word is explained all the same', async ({ page }) => {
    await page.goto(article)
    await word(page).click()
    await expect(note(page)).toBeVisible()
    await note(page).getByRole('button', { name: 'Fermer' }).click()
    await expect(note(page)).toBeHidden()
  })
})
