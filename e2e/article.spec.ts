import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { awake } from '#e2e/awake.ts'
import { article } from '#e2e/pages.ts'
import { watchShifts } from '#e2e/shifts.ts'

const fontSize = (page: Page) =>
  page
    .locator('.body > p')
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))

test('an article can be shared, printed and sent', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined })
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await page.goto(article, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Partager' }).press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'copiée' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(baseURL + article)
  await page.getByRole('button', { name: 'Imprimer' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', '')
  const href = await page.getByRole('link', { name: 'Envoyer par courriel' }).getAttribute('href')
  expect(decodeURIComponent(href ?? '')).toContain(baseURL + article)
})

test('the size of text is kept, and is there before anything is painted', async ({ page }) => {
  await page.goto(article, { waitUntil: 'networkidle' })
  const ordinary = await fontSize(page)
  await page.getByRole('button', { name: 'Agrandir le texte' }).press('Enter')
  const large = await fontSize(page)
  expect(large).toBeGreaterThan(ordinary)
  const shifts = await watchShifts(page)
  await page.reload({ waitUntil: 'networkidle' })
  expect(await fontSize(page)).toBe(large)
  expect(await shifts()).toBe(0)
  await page.getByRole('button', { name: 'Réduire le texte' }).click()
  expect(await fontSize(page)).toBe(ordinary)
  expect(await page.context().cookies()).toEqual([])
})

test('an article can be listened to, part after part, and stopped', async ({ page }) => {
  await page.addInitScript(() => {
    const spoken: string[] = []
    let current: SpeechSynthesisUtterance | undefined
    const voice = {
      speak: (words: SpeechSynthesisUtterance) => {
        spoken.push(words.text)
        current = words
      },
      cancel: () => current?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent),
      pause: () => undefined,
      resume: () => undefined,
      getVoices: () => [],
    }
    Object.defineProperty(window, 'speechSynthesis', { value: voice })
    Object.assign(window, { spoken, finish: () => current?.onend?.(new Event('end') as SpeechSynthesisEvent) })
  })
  await page.goto(article, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Écouter' }).click()
  const first = page.locator('[data-spoken]')
  await expect(first).toHaveCount(1)
  const text = await first.textContent()
  expect(await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken[0])).toBe(text)
  await page.evaluate(() => (window as unknown as { finish: () => void }).finish())
  await expect(page.locator('[data-spoken]')).not.toHaveText(text ?? '')
  await page.getByRole('button', { name: 'Suspendre' }).click()
  await page.getByRole('button', { name: 'Reprendre' }).click()
  await page.getByRole('button', { name: 'Arrêter' }).click()
  await expect(page.locator('[data-spoken]')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Écouter' })).toBeVisible()
})

test('whoever stops the voice and starts it again at once is read to, from a button that has the keys', async ({ page }) => {
  await page.addInitScript(() => {
    let current: SpeechSynthesisUtterance | undefined
    // The end of what was begun is told a while after it.
    const cancel = () => {
      const ended = current
      setTimeout(() => ended?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent), 50)
    }
    const speak = (words: SpeechSynthesisUtterance) => {
      current = words
    }
    Object.defineProperty(window, 'speechSynthesis', { value: { speak, cancel, getVoices: () => [] } })
  })
  await page.goto(article, { waitUntil: 'networkidle' })
  const start = page.getByRole('button', { name: 'Écouter' })
  await start.press('Enter')
  await page.getByRole('button', { name: 'Arrêter' }).press('Enter')
  await expect(start).toBeFocused()
  await page.keyboard.press('Enter')
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
  await expect(page.getByRole('button', { name: 'Arrêter' })).toBeVisible()
})

test('quotations, the points of a list and the paragraphs of a box are read, each by itself and once', async ({ page }) => {
  await page.addInitScript(() => {
    const spoken: string[] = []
    const speak = (words: SpeechSynthesisUtterance) => {
      spoken.push(words.text)
      setTimeout(() => words.onend?.(new Event('end') as SpeechSynthesisEvent))
    }
    Object.defineProperty(window, 'speechSynthesis', { value: { speak, cancel: () => undefined, getVoices: () => [] } })
    Object.assign(window, { spoken })
  })
  const heard = async (path: string, parts: string) => {
    await page.goto(path)
    const listen = page.getByRole('button', { name: 'Écouter' })
    await awake(listen)
    const wanted = await page.locator(parts).allTextContents()
    expect(wanted.length).toBeGreaterThan(0)
    const last = (await page.locator('.body > :is(p, h2, h3)').last().textContent()) ?? ''
    await listen.click()
    await expect.poll(() => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken.at(-1))).toBe(last)
    const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken)
    expect(spoken.filter((part) => wanted.includes(part))).toEqual(wanted)
  }
  await heard('/articles/chemin-de-fer-transcaspien-1880-1906', '.quote blockquote p')
  await heard('/articles/chachmaqom-boukhara-samarcande', '.body > ul > li, .box > p')
})

test('a word of 25 letters in a headline widens no narrow page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(article)
  await page.locator('h1').evaluate((headline) => {
    headline.textContent = 'Anticonstitutionnellement : le Parlement'
  })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with very large text, ${colorScheme}: nothing is cut off, no violation that axe knows of`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.addInitScript(() => localStorage.setItem('text-size', 'larger'))
    await page.goto(article)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa', 'best-practice']).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('only what works is offered', async ({ page }) => {
    await page.goto(article)
    await expect(page.getByRole('link', { name: 'Envoyer par courriel' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Partager' })).toBeHidden()
  })
})

test('a printed article says where it comes from', async ({ page, baseURL, isMobile }) => {
  if (isMobile) return
  await page.goto(article)
  await page.emulateMedia({ media: 'print' })
  const source = await page.locator('.article').evaluate((element) => getComputedStyle(element, '::after').content)
  expect(source).toBe(`"${baseURL}${article}"`)
  await expect(page.locator('.tools')).toBeHidden()
  // Nothing to fill in: paper answers nobody.
  for (const field of await page.locator('form').all()) await expect(field).toBeHidden()
  expect((await page.pdf()).length).toBeGreaterThan(20_000)
})
