/** What only a quick or unlucky hand shows, or a slow line: presses that come too soon, and answers that come too late. */
import { expect, type Locator, type Page, test } from '@playwright/test'
import { as, open, said } from '#e2e/desk.ts'
import { draft } from '#e2e/writing.ts'

/** Holds back the answers to what is asked by `method` of `where`, until what it returns is called. */
async function hold(page: Page, where: string | RegExp, method = 'GET'): Promise<() => void> {
  const gate = Promise.withResolvers<void>()
  await page.route(where, async (route) => {
    if (route.request().method() !== method) return route.continue()
    const response = await route.fetch()
    await gate.promise
    // The page may have given up what it asked by now.
    await route.fulfill({ response }).catch(() => undefined)
  })
  return gate.resolve
}

/** What is asked by `method` of `where` from now on. */
function count(page: Page, where: RegExp, method: string): string[] {
  const asked: string[] = []
  page.on('request', (request) => request.method() === method && where.test(request.url()) && asked.push(request.url()))
  return asked
}

/** A double click in one place, whatever has come there `between` its halves. */
async function doubleClick(page: Page, place: Locator, between: () => Promise<unknown>): Promise<void> {
  await place.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await place.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.move(x + width / 2, y + height / 2)
  for (const clickCount of [1, 2]) {
    await page.mouse.down({ clickCount })
    await page.mouse.up({ clickCount })
    if (clickCount === 1) await between()
  }
}

/** A key that is held down for a while. */
async function holdDown(page: Page, key: string): Promise<void> {
  for (let i = 0; i < 5; i++) await page.keyboard.down(key)
  await page.keyboard.up(key)
}

/** Nothing was asked when what was pressed could have been answered. */
const idle = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))

test('the journal is asked by a day as it is typed, and by two choices in one breath', async ({ page }) => {
  await as(page, 'admin')
  await open(page, '/admin/journal')
  const failed: string[] = []
  page.on('pageerror', (error) => failed.push(String(error)))
  const from = page.getByLabel('Du (heure de Paris)')
  await from.focus()
  await page.keyboard.type('11112025')
  await expect(page).toHaveURL(/du=2025-11-11/)
  await expect(from).toHaveValue('2025-11-11')
  const release = await hold(page, /\/admin\/journal\?/)
  const kind = page.getByRole('combobox', { name: 'Sur', exact: true })
  await kind.selectOption('user')
  await page.getByRole('combobox', { name: 'Personne', exact: true }).selectOption({ index: 1 })
  await expect(kind).toHaveValue('user')
  release()
  await expect(page).toHaveURL(/act=user/)
  await expect(page).toHaveURL(/person=/)
  await expect(page).toHaveURL(/du=2025-11-11/)
  expect(failed).toEqual([])
})

test('of two filters in one breath both hold, and the keys stay in the field that was searched by', async ({ page }) => {
  await as(page, 'editor')
  await open(page, '/admin/articles')
  const release = await hold(page, /\/admin\/articles\?/)
  await page.getByLabel('Rubrique').selectOption('culture')
  await page.getByLabel('Les miens').check()
  await expect(page.getByLabel('Rubrique')).toHaveValue('culture')
  release()
  await expect(page).toHaveURL(/rubric=culture/)
  await expect(page).toHaveURL(/mine=1/)
  const field = page.getByLabel('Mots du titre')
  await field.fill('yourte')
  await field.press('Enter')
  await expect(page).toHaveURL(/q=yourte/)
  await expect(field).toBeFocused()
  await page.goBack()
  await expect(field).toHaveValue('')
})

test('who has gone on elsewhere is not called back by an act that ends', async ({ page }) => {
  const who = await as(page, 'editor')
  const { title } = await draft(who)
  await open(page, `/admin/articles?q=${encodeURIComponent(title)}`)
  await page.getByLabel(`Choisir « ${title} »`).check()
  const release = await hold(page, '**/bin', 'PUT')
  await page.getByRole('button', { name: 'Mettre à la corbeille' }).press('Enter')
  await page.getByLabel('Mots du titre').focus()
  release()
  await said(page, 'Article mis à la corbeille.')
  await expect(page.getByLabel('Mots du titre')).toBeFocused()
})
