/** The page of an article, as only a quick or unlucky hand shows it, or a slow line: presses that come too soon, answers that come too late. */
import { expect, test } from '@playwright/test'
import { connection } from '#db/client.ts'
import { awake } from '#e2e/awake.ts'
import { as, open, said } from '#e2e/desk.ts'
import { count, hold, idle } from '#e2e/hurry.ts'
import { ask, person } from '#e2e/people.ts'
import { draft, json, openArticle, saved, titleOf, write } from '#e2e/writing.ts'

test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }))

test('a remark that is begun while another is sent stays, and those that could not be read are not told to be none', async ({ page }) => {
  const editor = await as(page, 'editor')
  const { id } = await draft(editor)
  await page.goto(`/admin/articles/${id}`)
  const remarks = page.locator('.remarks')
  await awake(remarks.getByRole('button'))
  const field = remarks.getByLabel('Nouvelle remarque')
  const release = await hold(page, '**/comments', 'POST')
  await field.fill('La troisième.')
  await remarks.getByRole('button', { name: 'Envoyer' }).press('Enter')
  await field.fill('Et une autre')
  release()
  await expect(remarks.getByRole('listitem').filter({ hasText: 'La troisième.' })).toBeVisible()
  await expect(field).toHaveValue('Et une autre')

  await field.fill(' ')
  await remarks.getByRole('button', { name: 'Envoyer' }).click()
  await said(page, 'Écrivez d’abord une remarque.')

  await page.route('**/comments', (route) => route.abort())
  await page.reload()
  await expect(remarks).toContainText('Les remarques n’ont pas pu être lues.')
})

test('the mark of a remark leads to it, however far it is', async ({ page }) => {
  const editor = await as(page, 'editor')
  const { id } = await draft(editor)
  const remark = { text: 'À vérifier.', quote: 'Il se lève à midi.' }
  await ask(`/api/admin/articles/${id}/comments`, { method: 'POST', headers: json, cookie: editor.cookie, body: JSON.stringify(remark) })
  await page.setViewportSize({ width: 390, height: 700 })
  await page.goto(`/admin/articles/${id}`)
  const line = page.locator('.remarks li')
  for (const _ of [1, 2]) {
    await page.getByRole('button', { name: 'Une remarque' }).click()
    await expect(line).toBeInViewport()
    await page.evaluate(() => window.scrollTo(0, 0))
    await expect(line).not.toBeInViewport()
  }
})

test('what is taken out of a list leaves the keys beside it', async ({ page }) => {
  const editor = await as(page, 'editor')
  const { id } = await draft(editor)
  await page.goto(`/admin/articles/${id}`)
  const button = page.locator('.article-side .several').getByRole('button', { name: /^Retirer/ })
  await awake(button)
  await button.press('Enter')
  await expect(page.getByLabel('Signatures', { exact: true })).toBeFocused()
})

test('who comes back to a page that began an article begins another', async ({ page }) => {
  await as(page, 'author')
  await open(page, '/admin/articles')
  const begun = count(page, /\/api\/admin\/articles$/, 'POST')
  // An answer without a page: the browser stays where it is.
  await page.route(/\/admin\/articles\/[0-9a-f-]{36}$/, (route) => (begun.length < 2 ? route.fulfill({ status: 204 }) : route.continue()))
  const button = page.getByRole('button', { name: 'Nouvel article' })
  const left = page.waitForRequest(/\/admin\/articles\/[0-9a-f-]{36}$/)
  await button.click()
  await left
  await expect(button).toHaveAttribute('aria-disabled', 'true')
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await expect(button).toHaveAttribute('aria-disabled', 'false')
  await button.click()
  await page.waitForURL(/\/admin\/articles\/[0-9a-f-]{36}$/)
  expect(begun).toHaveLength(2)
})

test('an answer that comes late takes nothing back of what was saved since it was asked', async ({ page }) => {
  const editor = await as(page, 'editor')
  const { id } = await draft(editor)
  await page.goto(`/admin/articles/${id}`)
  await awake(page.getByRole('button', { name: 'Publier', exact: true }))
  await page.getByRole('button', { name: 'Publier', exact: true }).click()
  const dialog = page.getByRole('dialog')
  const why = dialog.getByLabel(/^Pourquoi/)
  if (await why.isVisible()) await why.fill('Essai')
  const release = await hold(page, `**/api/admin/articles/${id}`)
  await dialog.getByRole('button', { name: 'Publier' }).click()
  await expect(dialog).toHaveCount(0)
  await write(page, ' Un mot de plus.')
  await saved(page)
  release()
  await expect(page.locator('.acts > [role="status"]')).toHaveText('Publié.')
  await expect(page.getByRole('button', { name: 'Publier les changements' })).toBeVisible()
})

test('of two texts that wait, only the one that was brought in is put away', async ({ page }) => {
  const [editor, ...others] = [await as(page, 'editor'), await person('editor'), await person('editor')]
  const { id, version } = await draft(editor)
  const { content } = await (await ask(`/api/admin/articles/${id}`, { cookie: editor.cookie })).json()
  for (const { cookie } of [editor, ...others])
    await ask(`/api/admin/articles/${id}`, {
      method: 'PUT',
      headers: json,
      cookie,
      body: JSON.stringify({ version, content: { ...content, title: titleOf('Un titre') } }),
    })
  const before = await (await ask(`/api/admin/articles/${id}`, { cookie: editor.cookie })).json()
  const [first, second] = before.asides.map((aside: { content: { title: string } }) => aside.content.title)
  await page.goto(`/admin/articles/${id}`)
  const compare = page.locator('.asides').getByRole('button', { name: 'Comparer et réunir' })
  await awake(compare)
  const release = await hold(page, `**/api/admin/articles/${id}`)
  for (const i of [0, 1]) await compare.nth(i).click()
  release()
  await page.getByRole('radio', { name: /^Le mien/ }).check()
  await idle(page)
  await page.getByRole('button', { name: 'Réunir' }).click()
  await expect(page.locator('.asides li')).toHaveCount(1)
  const after = await (await ask(`/api/admin/articles/${id}`, { cookie: editor.cookie })).json()
  expect([after.content.title, ...after.asides.map((aside: { content: { title: string } }) => aside.content.title)]).toEqual([first, second])
  // What was put off by keys would leave them nowhere.
  await compare.press('Enter')
  await page.getByRole('button', { name: 'Plus tard' }).press('Enter')
  await expect(page.locator('.article-bar')).toBeFocused()
})

test('a newer version that cannot be read says so, and once it is shown the keys stay beside it', async ({ page }) => {
  const [editor, other] = [await as(page, 'editor'), await person('editor')]
  const { id, version } = await draft(editor)
  await page.goto(`/admin/articles/${id}`)
  await expect(page.locator('.present')).toBeAttached()
  const { content } = await (await ask(`/api/admin/articles/${id}`, { cookie: other.cookie })).json()
  const title = titleOf('Un autre titre')
  await ask(`/api/admin/articles/${id}`, {
    method: 'PUT',
    headers: json,
    cookie: other.cookie,
    body: JSON.stringify({ version, content: { ...content, title } }),
  })
  const look = page.getByRole('button', { name: 'La voir' })
  await expect(look).toBeVisible({ timeout: 30_000 })
  await page.route(`**/api/admin/articles/${id}`, (route) => route.abort())
  await look.press('Enter')
  await expect(page.locator('.present')).toContainText('La connexion manque.')
  await page.unroute(`**/api/admin/articles/${id}`)
  await look.press('Enter')
  await expect(page.getByLabel('Titre', { exact: true })).toHaveValue(title)
  await expect(look).toHaveCount(0)
  await expect(page.locator('.present')).toBeFocused()
})

test('one press too many asks for no second code, and the keys are where it is typed', async ({ browser }) => {
  const editor = await person('editor')
  const { id } = await draft(editor)
  const page = await openArticle(browser, editor, id)
  await connection()`delete from sessions where id = ${editor.sessionId}`
  await write(page, ' Encore un mot.')
  const sent = count(page, /\/api\/sign-ins$/, 'POST')
  const release = await hold(page, '**/api/sign-ins', 'POST')
  await page.setExtraHTTPHeaders({ 'x-forwarded-for': `10.${process.pid % 250}.9.${Date.now() % 250}` })
  const button = page.getByRole('button', { name: /^Recevoir un code/ })
  for (const _ of [1, 2]) await button.press('Enter')
  release()
  await expect(page.getByLabel('Code à six chiffres')).toBeVisible()
  expect(sent).toHaveLength(1)
  await expect(page.getByLabel('Code à six chiffres')).toBeFocused()
  await page.getByRole('button', { name: 'Demander un autre code' }).press('Enter')
  await expect(button).toBeFocused()
  await page.context().close()
})

test('a year that no calendar has is told beside its field', async ({ page }) => {
  const editor = await as(page, 'editor')
  const { id } = await draft(editor)
  await page.goto(`/admin/articles/${id}`)
  const failed: string[] = []
  page.on('pageerror', (error) => failed.push(String(error)))
  const button = page.getByRole('button', { name: 'Programmer', exact: true })
  await awake(button)
  await button.click()
  const dialog = page.getByRole('dialog')
  const why = dialog.getByLabel(/^Pourquoi/)
  if (await why.isVisible()) await why.fill('Essai')
  const field = dialog.getByLabel('Date et heure de Paris')
  await field.fill('20266-11-26T14:00')
  await dialog.getByRole('button', { name: 'Programmer la parution' }).click()
  expect(await field.evaluate((input: HTMLInputElement) => input.validity.rangeOverflow)).toBe(true)
  await expect(field).toBeFocused()
  expect(failed).toEqual([])
})

test('versions that could not be read are not told to be none', async ({ page }) => {
  const editor = await as(page, 'editor')
  const { id } = await draft(editor)
  await page.route('**/revisions', (route) => route.abort())
  await page.goto(`/admin/articles/${id}/versions`)
  await expect(page.getByText('La liste n’a pas pu être lue.')).toBeVisible()
})

test('a version is brought back once', async ({ page }) => {
  const editor = await as(page, 'editor')
  const { id } = await draft(editor)
  await page.goto(`/admin/articles/${id}/versions`)
  await page
    .getByRole('list', { name: /^Versions/ })
    .getByRole('button')
    .last()
    .click()
  const asked = count(page, /revisions/, 'PUT')
  const release = await hold(page, '**/revisions/*', 'PUT')
  const button = page.getByRole('button', { name: /^Reprendre la version/ })
  for (const _ of [1, 2]) await button.press('Enter')
  release()
  await page.waitForURL(`**/admin/articles/${id}`)
  expect(asked).toHaveLength(1)
})

test('an address that the browser cannot copy is to be copied by hand', async ({ page }) => {
  const editor = await as(page, 'editor')
  const { id } = await draft(editor)
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }))
  await page.goto(`/admin/articles/${id}/apercu`)
  const copy = page.getByRole('button', { name: 'Copier' })
  await awake(copy)
  await copy.press('Enter')
  await said(page, 'Copiez-la à la main.')
})
