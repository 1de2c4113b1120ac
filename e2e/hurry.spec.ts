/** The lists, the desk and the account, as only a quick or unlucky hand shows them, or a slow line: presses that come too soon, answers that come too late. */
import { expect, test } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { someone } from '#e2e/account.ts'
import { awake } from '#e2e/awake.ts'
import { as, open, said, unique } from '#e2e/desk.ts'
import { count, doubleClick, hold, holdDown, idle } from '#e2e/hurry.ts'
import { anotherDevice, ask, person } from '#e2e/people.ts'
import { draft, json, titleOf } from '#e2e/writing.ts'

test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }))

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
