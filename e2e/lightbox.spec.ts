import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { pages } from '#e2e/pages.ts'
import { watchShifts } from '#e2e/shifts.ts'

const path = pages['article with a gallery']
const shown = (page: Page) => page.locator('.lightbox:visible')
const second = (page: Page) => page.locator('#figure-2 .enlarge')
const scroll = (page: Page) => page.evaluate(() => Math.round(window.scrollY))

/** One picture alone: for a moment after the address has changed there are two. */
async function isShown(page: Page, name: string): Promise<void> {
  await expect(shown(page)).toHaveCount(1)
  await expect(shown(page)).toHaveAccessibleName(name)
}

const isDrawn = (page: Page) =>
  shown(page)
    .locator('img')
    .evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)

/** Requests from now on, by the path of what is asked for. */
function watch(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  return asked
}

test('a picture opens in full, is turned by arrows, and closes where the reader was', async ({ page }) => {
  await page.goto(path, { waitUntil: 'networkidle' })
  await second(page).scrollIntoViewIfNeeded()
  await page.waitForLoadState('networkidle')
  const [before, asked] = [await scroll(page), watch(page)]
  await second(page).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#image-2$/)
  await expect(shown(page)).toHaveCount(1)
  await isShown(page, 'Image 2 sur 3')
  await expect(shown(page).locator('.caption')).toContainText('Composition : Transcaspienne')
  await expect.poll(() => isDrawn(page)).toBe(true)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/#image-3$/)
  await isShown(page, 'Image 3 sur 3')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/#image-1$/)
  await isShown(page, 'Image 1 sur 3')
  await page.keyboard.press('Escape')
  await expect(shown(page)).toHaveCount(0)
  await expect(page).toHaveURL(path)
  await expect(second(page)).toBeFocused()
  expect(Math.abs((await scroll(page)) - before)).toBeLessThan(3)
  // Pictures alone were asked for: no page was read again.
  expect(asked.filter((one) => !one.startsWith('/media/') && one !== '/api/views')).toEqual([])
})

test('one step back closes it, and the link « Fermer » too', async ({ page }) => {
  await page.goto(path, { waitUntil: 'networkidle' })
  for (const close of [() => page.goBack(), () => shown(page).getByRole('link', { name: 'Fermer' }).click()]) {
    await second(page).click()
    await shown(page).getByRole('link', { name: 'Suivante' }).click()
    await isShown(page, 'Image 3 sur 3')
    await close()
    await expect(shown(page)).toHaveCount(0)
    await expect(page).toHaveURL(path)
  }
})

test('two presses on « Fermer » in one breath do not leave the page', async ({ page }) => {
  await page.goto('/')
  await page.goto(path, { waitUntil: 'networkidle' })
  await second(page).click()
  await isShown(page, 'Image 2 sur 3')
  await shown(page)
    .getByRole('link', { name: 'Fermer' })
    .evaluate((link: HTMLElement) => {
      link.click()
      link.click()
    })
  await expect(shown(page)).toHaveCount(0)
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
  await expect(page).toHaveURL(path)
})

test('while it is open the keyboard stays in it', async ({ page }) => {
  await page.goto(path, { waitUntil: 'networkidle' })
  await second(page).click()
  await expect(shown(page)).toHaveAttribute('open', '')
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('.lightbox') !== null)).toBe(true)
  }
})

test('an address with a picture opens it, and closes to its place', async ({ page }) => {
  await page.goto(`${path}#image-3`, { waitUntil: 'networkidle' })
  await isShown(page, 'Image 3 sur 3')
  await page.keyboard.press('Escape')
  await expect(shown(page)).toHaveCount(0)
  await expect(page.locator('#figure-3')).toBeInViewport()
})

test('a finger turns to the next picture', async ({ page, isMobile }) => {
  if (!isMobile) return
  await page.goto(path, { waitUntil: 'networkidle' })
  await second(page).click()
  const swipe = (from: number, to: number) =>
    shown(page).evaluate(
      (target, [start, end]) => {
        const touch = (clientX: number) => new Touch({ identifier: 1, target, clientX, clientY: 300 })
        target.dispatchEvent(new TouchEvent('touchstart', { bubbles: true, touches: [touch(start ?? 0)], changedTouches: [touch(start ?? 0)] }))
        target.dispatchEvent(new TouchEvent('touchend', { bubbles: true, touches: [], changedTouches: [touch(end ?? 0)] }))
      },
      [from, to],
    )
  await isShown(page, 'Image 2 sur 3')
  await swipe(300, 100)
  await expect(page).toHaveURL(/#image-3$/)
  await isShown(page, 'Image 3 sur 3')
  await swipe(100, 130)
  await expect(page).toHaveURL(/#image-3$/)
  await isShown(page, 'Image 3 sur 3')
  await swipe(100, 300)
  await expect(page).toHaveURL(/#image-2$/)
})

test('nothing of it is fetched before it is opened, nothing moves, and all of it is on the screen', async ({ page }) => {
  const shifts = await watchShifts(page)
  const asked = watch(page)
  await page.goto(path, { waitUntil: 'networkidle' })
  // A phone may ask for the lead twice, before and after it knows how wide the page is; nothing else is asked for twice.
  const own = await page
    .locator('main img:not(.lightbox img)')
    .evaluateAll((images: HTMLImageElement[]) => images.filter(({ currentSrc }) => currentSrc).length)
  expect(asked.filter((file) => file.startsWith('/media/')).length).toBeLessThanOrEqual(own + 1)
  await second(page).click()
  await expect.poll(() => isDrawn(page)).toBe(true)
  const size = page.viewportSize()
  const boxes = await Promise.all(['img', '.caption', '.lightbox-bar'].map((part) => shown(page).locator(part).boundingBox()))
  let above = 0
  // One below the other, none over another, all on the screen.
  for (const box of boxes) {
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect(box?.y).toBeGreaterThanOrEqual(above)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(size?.width ?? 0)
    above = (box?.y ?? 0) + (box?.height ?? 0)
  }
  expect(above).toBeLessThanOrEqual(size?.height ?? 0)
  const [image] = boxes
  expect((image?.width ?? 0) / (image?.height ?? 1)).toBeCloseTo(1.5, 1)
  expect(await shifts()).toBe(0)
})

test('an open picture: no violation that axe knows of', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`${path}#image-2`, { waitUntil: 'networkidle' })
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa', 'best-practice']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the address shows a picture, the next, and leads back to its place', async ({ page }) => {
    await page.goto(path)
    await second(page).click()
    await expect(shown(page)).toHaveCount(1)
    await expect(shown(page).locator('.caption')).toContainText('losange')
    await shown(page).getByRole('link', { name: 'Suivante' }).click()
    await expect(page).toHaveURL(/#image-3$/)
    await shown(page).getByRole('link', { name: 'Fermer' }).click()
    await expect(shown(page)).toHaveCount(0)
    await expect(page.locator('#figure-3')).toBeInViewport()
  })
})
