/** What only a quick or unlucky hand shows, or a slow line: presses that come too soon, and answers that come too late. */
import { expect, type Locator, type Page, test } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { connection } from '#db/client.ts'
import { someone } from '#e2e/account.ts'
import { awake } from '#e2e/awake.ts'
import { as, open, said, unique } from '#e2e/desk.ts'
import { anotherDevice, ask, person } from '#e2e/people.ts'
import { draft, json, openArticle, saved, titleOf, write } from '#e2e/writing.ts'

/** Holds back the answers to what is asked by `method` of `where`, until what it returns is called. */
async function hold(page: Page, where: string | RegExp, method = 'GET'): Promise<() => void> {
  const gate = Promise.withResolvers<void>()
  await page.route(where, async (route) => {
    if (route.request().method() !== method) return route.continue()
    const response = await route.fetch().catch(() => undefined)
    await gate.promise
    // The page may have given up what it asked by now.
    if (response) await route.fulfill({ response }).catch(() => undefined)
  })
  return gate.resolve
}

test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }))

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

test('what is asked twice takes two presses: neither a double click nor a key that is held down is both', async ({ page }) => {
  const [editor, other] = [await as(page, 'editor'), await person('editor')]
  const { id, version } = await draft(editor)
  const { content } = await (await ask(`/api/admin/articles/${id}`, { cookie: editor.cookie })).json()
  for (const cookie of [editor.cookie, other.cookie]) {
    const body = JSON.stringify({ version, content: { ...content, title: titleOf('Deux') } })
    await ask(`/api/admin/articles/${id}`, { method: 'PUT', headers: json, cookie, body })
  }
  await page.goto(`/admin/articles/${id}`)
  const removed = count(page, /asides|themes/, 'DELETE')
  const once = page.getByRole('button', { name: 'Jeter', exact: true })
  await awake(once)
  await once.focus()
  await holdDown(page, 'Enter')
  await expect(page.getByRole('button', { name: 'Jeter vraiment' })).toBeFocused()
  await page.reload()
  await awake(once)
  await doubleClick(page, once, () => expect(page.getByRole('button', { name: 'Jeter vraiment' })).toBeVisible())
  await idle(page)
  expect(removed).toEqual([])

  const name = `Vents ${unique()}`
  await ask('/api/admin/themes', { method: 'POST', headers: json, cookie: editor.cookie, body: JSON.stringify({ name, slug: '', description: '' }) })
  await open(page, '/admin/themes')
  await page.getByLabel('Chercher', { exact: true }).fill(name)
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByText('Fusionner ou supprimer').click()
  await doubleClick(page, page.getByRole('button', { name: 'Supprimer', exact: true }), () =>
    expect(page.getByRole('button', { name: 'Supprimer vraiment' })).toBeVisible(),
  )
  await idle(page)
  expect(removed).toEqual([])
})

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

test('a list that ends leaves the keys at its end, and one that could not go on says so', async ({ page }) => {
  await as(page, 'editor')
  await open(page, '/admin/articles')
  const more = page.getByRole('button', { name: 'Charger plus' })
  await page.route(/\/api\/admin\/articles\?.*cursor=/, (route) => route.abort())
  await more.press('Enter')
  await expect(page.getByText('La suite n’a pas pu être lue. Réessayez.')).toBeVisible()
  await expect(more).toBeFocused()
  await page.unroute(/\/api\/admin\/articles\?.*cursor=/)
  const lines = page.locator('.lines tbody tr')
  while (await more.isVisible()) {
    const known = await lines.count()
    await more.press('Enter')
    await expect.poll(() => lines.count()).toBeGreaterThan(known)
  }
  await expect(page.getByText('La liste est complète.')).toBeFocused()
})

test('articles that could not be looked for are not told to be none', async ({ page }) => {
  await as(page, 'editor')
  await open(page, '/admin')
  await page.route(/\/api\/admin\/articles\?/, (route) => route.abort())
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox', { name: 'Page, article ou action' }).fill('yourte')
  await expect(page.getByText('Les articles n’ont pas pu être cherchés.')).toBeVisible()
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

test('an account that is closed by a double click stays closed', async ({ page }) => {
  await as(page, 'admin')
  const who = await person('author')
  await open(page, '/admin/utilisateurs')
  await page.getByLabel('Adresse ou nom').fill(who.email)
  const button = page.getByRole('button', { name: `Fermer le compte de ${who.email}` })
  await doubleClick(page, button, () => expect(page.getByRole('button', { name: `Rouvrir le compte de ${who.email}` })).toBeVisible())
  await idle(page)
  await said(page, 'ne peut plus se connecter')
  await expect(button).toHaveCount(0)
})

test('what is chosen while another choice is kept stays to be decided, and who leaves the list leaves the keys in it', async ({ page }) => {
  await as(page, 'admin')
  const who = await person('author')
  await open(page, '/admin/utilisateurs')
  await page.getByLabel('Adresse ou nom').fill(who.email)
  const role = page.getByLabel(`Rôle de ${who.email}`)
  const release = await hold(page, '**/api/admin/users/*', 'PATCH')
  await role.selectOption('editor')
  await page.getByRole('button', { name: 'Changer le rôle' }).press('Enter')
  await role.selectOption('reader')
  release()
  await said(page, 'rôle changé')
  await expect(role).toHaveValue('reader')
  // Who reads alone is not in this list any more.
  await page.getByRole('button', { name: 'Changer le rôle' }).press('Enter')
  await expect(role).toHaveCount(0)
  await expect(page.locator('.desk-head [role="status"]')).toBeFocused()
})

test('an address that is typed while another is invited stays', async ({ page }) => {
  await as(page, 'admin')
  await open(page, '/admin/utilisateurs')
  const [first, next] = [someone('premier'), someone('suivant')]
  const field = page.getByLabel('Inviter une adresse')
  const go = await hold(page, '**/api/admin/users', 'POST')
  await field.fill(first)
  await field.press('Enter')
  await field.fill(next)
  go()
  await said(page, `Un message est parti vers ${first}.`)
  await expect(field).toHaveValue(next)
})

test('lines that are moved faster than they are kept end where the hand has put them', async ({ page }) => {
  const editor = await as(page, 'editor')
  const names = ['un', 'deux', 'trois'].map((name) => `Dossier ${name} ${unique()}`)
  for (const title of names) {
    const body = JSON.stringify({ title, slug: '', standfirst: '', description: [], chronology: [], imageId: null })
    expect((await ask('/api/admin/dossiers', { method: 'POST', headers: json, cookie: editor.cookie, body })).status).toBe(201)
  }
  // Other tests make lines too, and one between these would be a place more to go.
  await page.route(/\/api\/admin\/dossiers(?:\?|$)/, async (route) => {
    const response = await route.fetch()
    const list = await response.json()
    await route.fulfill({ response, json: { ...list, items: list.items.filter(({ fields }: { fields: { title: string } }) => names.includes(fields.title)) } })
  })
  await open(page, '/admin/dossiers')
  const order = () => page.locator('.lines-name').allTextContents()
  await expect.poll(order).toEqual(names)
  const [sent, read] = [count(page, /\/order$/, 'PUT'), count(page, /\/api\/admin\/dossiers/, 'GET')]
  const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  await page.route('**/order', async (route) => {
    await gates[sent.length - 1]?.promise
    await route.continue()
  })
  const [one, two, three] = names
  for (const _ of [1, 2]) await page.getByRole('button', { name: `Descendre « ${one} »` }).press('Enter')
  await expect.poll(order).toEqual([two, three, one])
  await idle(page)
  expect(sent).toHaveLength(1)
  gates[0]?.resolve()
  await expect.poll(() => sent.length).toBe(2)
  await idle(page)
  // What stands between two moves is not what is to be.
  expect(read).toHaveLength(0)
  expect(await order()).toEqual([two, three, one])
  gates[1]?.resolve()
  await expect.poll(() => read.length).toBe(1)
  await page.reload()
  await expect.poll(order).toEqual([two, three, one])
})

test('a double click signs out one device', async ({ page }) => {
  const who = await as(page, 'reader')
  for (const _ of [1, 2]) await anotherDevice(who)
  await page.goto('/compte')
  const others = page.locator('.devices li').filter({ hasNotText: 'Cet appareil' }).getByRole('button', { name: 'Déconnecter' })
  await awake(others)
  await expect(others).toHaveCount(2)
  const ended = count(page, /\/api\/me/, 'DELETE')
  await doubleClick(page, others.first(), () => expect(others).toHaveCount(1))
  await idle(page)
  await expect(others).toHaveCount(1)
  expect(ended).toHaveLength(1)
})

test('who asks twice for the end of an account is not sent to the door', async ({ page }) => {
  const who = await as(page, 'reader')
  const ended = count(page, /\/api\/me$/, 'DELETE')
  await page.goto('/compte/donnees')
  const field = page.getByLabel('Pour confirmer')
  await awake(field)
  await field.fill(who.email)
  const release = await hold(page, '**/api/me', 'DELETE')
  for (const _ of [1, 2]) await field.press('Enter')
  release()
  await expect(page).toHaveURL('/')
  expect(ended).toHaveLength(1)
})

test('a second factor is set up by one press of each, and the keys stay within it', async ({ page }) => {
  await as(page, 'author')
  await open(page, '/compte/securite')
  const isSomewhere = () => page.evaluate(() => document.activeElement !== document.body)
  await page.getByRole('button', { name: 'Mettre en place' }).press('Enter')
  const secret = ((await page.locator('.factor-secret').textContent()) ?? '').replaceAll(' ', '')
  const asked = count(page, /second-factor$/, 'PUT')
  const release = await hold(page, '**/second-factor', 'PUT')
  await page.getByLabel('Les six chiffres').fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate())
  for (const _ of [1, 2]) await page.getByRole('button', { name: 'Vérifier' }).press('Enter')
  release()
  await expect(page.locator('.factor-codes li')).toHaveCount(10)
  await idle(page)
  expect(asked).toHaveLength(1)
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0)
  expect(await isSomewhere()).toBe(true)
  await page.getByRole('button', { name: 'Je les ai gardés' }).press('Enter')
  await expect(page.getByText('Il vous reste 10 codes de secours.')).toBeVisible()
  expect(await isSomewhere()).toBe(true)
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
