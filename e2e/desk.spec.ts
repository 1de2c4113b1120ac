/** The rooms of the desk and its nouns, as their people use them: by hand and by keys, on a laptop and a telephone. */
import { expect, test } from '@playwright/test'
import type { Role } from '#db/actor.ts'
import { violations } from '#e2e/accessible.ts'
import { as, open, said, unique } from '#e2e/desk.ts'
import { ask } from '#e2e/people.ts'
import { baseURL } from '#e2e/site.ts'

const rooms: Record<string, Role> = {
  '/admin/rubriques': 'editor',
  '/admin/pays': 'editor',
  '/admin/themes': 'editor',
  '/admin/dossiers': 'editor',
  '/admin/auteurs': 'editor',
  '/admin/glossaire': 'editor',
  '/admin/synonymes': 'editor',
  '/admin/redirections': 'editor',
  '/admin/medias': 'author',
  '/admin/articles/copie': 'author',
  '/admin/utilisateurs': 'admin',
  '/admin/journal': 'admin',
  '/compte/securite': 'author',
}

for (const [path, role] of Object.entries(rooms))
  test(`${path}: nothing that axe knows of, nothing cut off, furnished and while one is written`, async ({ page }) => {
    await as(page, role)
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect([colorScheme, await violations(page)]).toEqual([colorScheme, []])
    }
    const make = page.getByRole('button', { name: /^Nouve(?:au|lle|l) / })
    if ((await make.count()) > 0) {
      await make.first().click()
      expect(await violations(page)).toEqual([])
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })

test('what somebody else saved in the meantime is shown beside what one writes, and nothing written is lost by a click', async ({ page }) => {
  const who = await as(page, 'editor')
  const headers = { origin: baseURL, 'content-type': 'application/json' }
  const write = (method: string, path: string, body: object) => ask(path, { method, headers, cookie: who.cookie, body: JSON.stringify(body) })
  const name = `Neige ${unique()}`
  const { id } = await (await write('POST', '/api/admin/themes', { name })).json()
  await open(page, '/admin/themes')
  await page.getByRole('searchbox', { name: 'Chercher' }).fill(name)
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByLabel('Présentation').fill('La mienne.')
  const { items } = await (await ask(`/api/admin/themes?q=${encodeURIComponent(name)}`, { cookie: who.cookie })).json()
  const theirs = await write('PUT', `/api/admin/themes/${id}?version=${items[0].version}`, { ...items[0].fields, description: 'La sienne.' })
  expect(theirs.status).toBe(204)

  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(page.locator('.sheet-said')).toContainText('entre-temps')
  await expect(page.getByRole('region', { name: 'L’autre version' })).toContainText('La sienne.')
  await expect(page.getByLabel('Présentation')).toHaveValue('La mienne.')
  expect(await violations(page)).toEqual([])

  const dialog = page.getByRole('dialog', { name: 'Vos changements ne sont pas enregistrés' })
  await page.getByRole('button', { name: 'Fermer' }).click()
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Continuer à écrire' }).click()
  await page.getByRole('button', { name: 'Nouveau thème' }).click()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByLabel('Présentation')).toHaveValue('La mienne.')
  page.once('dialog', (asked) => asked.dismiss())
  await page.getByRole('link', { name: 'Rubriques', exact: true }).click()
  await expect(page.getByLabel('Présentation')).toHaveValue('La mienne.')

  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await said(page, 'Enregistré.')
  await page.getByLabel('Présentation').fill('Autre chose.')
  await page.getByRole('button', { name: 'Fermer' }).click()
  await dialog.getByRole('button', { name: 'Les abandonner' }).click()
  await expect(page.getByLabel('Présentation')).toBeHidden()
  await page.getByRole('button', { name, exact: true }).click()
  await expect(page.getByLabel('Présentation')).toHaveValue('La mienne.')
})

test('a dossier is made, dated, put in order and taken away, by keys alone', async ({ page }) => {
  await as(page, 'editor')
  const title = `La mer ${unique()}`
  await open(page, '/admin/dossiers')
  await page.getByRole('button', { name: 'Nouveau dossier' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Titre')).toBeFocused()
  await page.keyboard.type(title)
  await page.getByRole('button', { name: 'Ajouter une date' }).press('Enter')
  await page.getByLabel('Date').fill('1960-13')
  await page.getByLabel('Ce qui arrive').fill('Le niveau baisse.')
  await page.getByRole('button', { name: 'Créer' }).press('Enter')
  await expect(page.locator('.field-wrong')).toContainText('1906')
  await page.getByLabel('Date').fill('1960')
  await page.getByRole('button', { name: 'Créer' }).press('Enter')
  await said(page, 'Enregistré.')
  const line = page.getByRole('row').filter({ hasText: title })
  await expect(line).toBeVisible()
  await page.getByRole('button', { name: `Monter « ${title} »` }).press('Enter')
  await said(page, 'Nouvel ordre enregistré.')
  await expect(page.getByRole('row').last()).not.toContainText(title)
  expect(await (await ask(`/dossiers/${title.toLowerCase().replaceAll(' ', '-')}`)).text()).toContain('Le niveau baisse.')
  await page.getByText('Fusionner ou supprimer').press('Enter')
  await page.getByRole('button', { name: 'Supprimer', exact: true }).press('Enter')
  await page.getByRole('button', { name: 'Supprimer vraiment' }).press('Enter')
  await said(page, 'Supprimé.')
  await expect(line).toHaveCount(0)
})

test('lines are put in order by hand', async ({ page, isMobile }) => {
  test.skip(isMobile, 'fingers have the arrows')
  await as(page, 'editor')
  await open(page, '/admin/dossiers')
  // Others make, move and take away dossiers of their own meanwhile.
  const [sea, city] = ['Mer d’Aral, soixante ans après', 'Samarcande et les savants']
  const lines = page.locator('tbody tr')
  const order = async () => (await page.locator('.lines-name').allTextContents()).filter((name) => name === sea || name === city)
  await expect.poll(order).toEqual([sea, city])
  await lines.filter({ hasText: city }).dragTo(lines.filter({ hasText: sea }))
  await said(page, 'Nouvel ordre enregistré.')
  await page.reload()
  await expect.poll(order).toEqual([city, sea])
  await page.getByRole('button', { name: `Descendre « ${city} »` }).click()
  await expect.poll(order).toEqual([sea, city])
})

test('one theme of two, asked twice; a rubric in use says why it stays', async ({ page }) => {
  await as(page, 'editor')
  const tail = unique()
  await open(page, '/admin/themes')
  for (const name of [`Sables ${tail}`, `Dunes ${tail}`]) {
    await page.getByRole('button', { name: 'Nouveau thème' }).click()
    await page.getByLabel('Nom', { exact: true }).fill(name)
    await page.getByRole('button', { name: 'Créer' }).click()
    await expect(page.getByRole('row').filter({ hasText: name })).toBeVisible()
  }
  await page.getByRole('button', { name: `Sables ${tail}` }).click()
  await page.getByText('Fusionner ou supprimer').click()
  await page.getByLabel('Fusionner avec').selectOption({ label: `Dunes ${tail}` })
  await page.getByRole('button', { name: 'Fusionner', exact: true }).click()
  await page.getByRole('button', { name: 'Fusionner vraiment' }).click()
  await said(page, 'Réunis.')
  await expect(page.getByRole('row').filter({ hasText: `Sables ${tail}` })).toHaveCount(0)
  await open(page, '/admin/rubriques')
  await page.getByRole('button', { name: 'Culture', exact: true }).click()
  await page.getByText('Fusionner ou supprimer').click()
  await page.getByRole('button', { name: 'Supprimer', exact: true }).click()
  await page.getByRole('button', { name: 'Supprimer vraiment' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'sert encore' })).toBeVisible()
})

test('a copy is read, then begun as a draft', async ({ page }) => {
  await as(page, 'author')
  await open(page, '/admin/articles/copie')
  await page.getByRole('button', { name: 'Lire la copie' }).press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'Collez d’abord un texte.' })).toBeVisible()
  const title = `Le vent du désert ${unique()}`
  await page
    .getByLabel('Le texte')
    .fill(`${title}\nsteppe\n\nUn vent chaud traverse la steppe depuis mardi.\n\nD’où il vient\n\nIl vient du sud.\n\nAbonnez-vous`)
  await page.getByRole('button', { name: 'Lire la copie' }).click()
  await expect(page.getByRole('region', { name: 'Ce qui est compris' })).toContainText('D’où il vient')
  await expect(page.getByRole('definition').filter({ hasText: 'Abonnez-vous' })).toBeVisible()
  // What was understood is of the text that was read, not of what was written since.
  await page.getByLabel('Le texte').fill('Un autre titre\n\nUn autre texte.')
  await expect(page.getByRole('button', { name: 'Créer le brouillon' })).toHaveCount(0)
  const read = Promise.withResolvers<void>()
  await page.route('**/api/admin/copies*', async (route) => {
    await read.promise
    await route.continue()
  })
  const answered = page.waitForResponse('**/api/admin/copies*')
  await page.getByRole('button', { name: 'Lire la copie' }).press('Enter')
  await page.getByLabel('Le texte').fill(`${title}\n\nUn vent chaud traverse la steppe.`)
  read.resolve()
  await answered
  await expect(page.getByRole('button', { name: 'Lire la copie' })).not.toHaveAttribute('aria-disabled', 'true')
  await expect(page.getByRole('button', { name: 'Créer le brouillon' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Lire la copie' }).press('Enter')
  await page.getByRole('button', { name: 'Créer le brouillon' }).click()
  await page.waitForURL(/\/admin\/articles\/[0-9a-f-]{36}$/)
})

test('a press too many begins no second article, and one that fails leaves the keys where they were', async ({ page }) => {
  await as(page, 'author')
  await open(page, '/admin')
  const begin = page.getByRole('button', { name: 'Nouvel article' })
  const begun: string[] = []
  await page.route('**/api/admin/articles', (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    begun.push(route.request().url())
    return begun.length === 1 ? route.abort() : route.continue()
  })
  await begin.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: /./ }).first()).toBeVisible()
  await expect(begin).toBeFocused()
  // Until the next page takes over, this one is still there to be pressed.
  await begin.evaluate((button: HTMLButtonElement) => {
    button.click()
    setInterval(() => button.click(), 5)
  })
  await page.waitForURL(/\/admin\/articles\/[0-9a-f-]{36}$/)
  expect(begun).toHaveLength(2)
})

test('the keys keep their place at the end of a list, and where a line is taken out of it', async ({ page }) => {
  await as(page, 'editor')
  await open(page, '/admin/dossiers')
  await page.getByRole('button', { name: 'Nouveau dossier' }).click()
  const add = page.getByRole('button', { name: 'Ajouter une date' })
  for (const _ of [1, 2, 3]) await add.click()
  const dates = page.getByLabel('Date')
  for (const [i, year] of ['1960', '1961', '1962'].entries()) await dates.nth(i).fill(year)
  const order = () => dates.evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
  const line = (act: string, i: number) => page.getByRole('button', { name: `${act} la ligne ${i}` })
  // The focus goes with the line, and stays where it can go no further.
  await line('Descendre', 1).press('Enter')
  await expect(line('Descendre', 2)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(line('Descendre', 3)).toBeFocused()
  await expect(line('Descendre', 3)).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Enter')
  await expect(line('Descendre', 3)).toBeFocused()
  expect(await order()).toEqual(['1961', '1962', '1960'])
  await line('Retirer', 2).press('Enter')
  await expect(line('Retirer', 2)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(line('Retirer', 1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(add).toBeFocused()
  expect(await order()).toEqual([])
  // And so in the table, where others have dossiers of their own meanwhile.
  const first = page.locator('.lines-order button').first()
  await expect(first).toHaveAttribute('aria-disabled', 'true')
  const sent: string[] = []
  page.on('request', (request) => request.method() === 'PUT' && sent.push(request.url()))
  await first.press('Enter')
  await expect(first).toBeFocused()
  expect(sent).toEqual([])
})

test('who looks for a picture by words sends no dossier half written', async ({ page }) => {
  await as(page, 'editor')
  await open(page, '/admin/dossiers')
  const sent: string[] = []
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()))
  await page.getByRole('button', { name: 'Nouveau dossier' }).click()
  await page.getByLabel('Titre').fill(`À moitié ${unique()}`)
  const choose = page.getByRole('button', { name: 'Choisir une image' })
  await choose.press('Enter')
  const picker = page.getByRole('dialog', { name: 'Choisir une image' })
  await picker.getByRole('searchbox').fill('gare')
  const asked = page.waitForResponse((answer) => answer.url().includes('/api/admin/media?q=gares'))
  await picker.getByRole('searchbox').press('Enter')
  // Once this has come, whatever the key before it sent has gone.
  await picker.getByRole('searchbox').press('s')
  await asked
  await expect(picker).toBeVisible()
  expect(sent).toEqual([])
  await picker.getByRole('searchbox').fill('')
  await picker.locator('.picker-grid button').first().click()
  await expect(choose).toBeFocused()
  await page.getByRole('button', { name: 'Sans image' }).press('Enter')
  await expect(choose).toBeFocused()
})

test('nothing can be typed that would be lost while it is saved, and the keys go on where they were', async ({ page }) => {
  await as(page, 'editor')
  const name = `Congère ${unique()}`
  await open(page, '/admin/themes')
  await page.getByRole('button', { name: 'Nouveau thème' }).click()
  let opened = Promise.withResolvers<void>()
  await page.route(/\/api\/admin\/themes\//, async (route) => {
    if (route.request().method() === 'PUT') await opened.promise
    await route.continue()
  })
  const field = page.getByLabel('Présentation')
  const save = page.getByRole('button', { name: 'Enregistrer', exact: true })
  await page.getByLabel('Nom', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Créer' }).press('Enter')
  await said(page, 'Enregistré.')
  await expect(save).toBeFocused()

  await field.fill('Une phrase.')
  await save.press('Enter')
  await expect(field).toBeDisabled()
  await expect(save).toHaveAttribute('aria-disabled', 'true')
  opened.resolve()
  await expect(field).toBeEnabled()
  await expect(field).toHaveValue('Une phrase.')
  await expect(save).toBeFocused()

  // By the key of a field one goes on in it, and where it is refused at what is wrong.
  opened = Promise.withResolvers<void>()
  await page.getByLabel('Adresse').fill(`autre-${unique()}`)
  await page.getByLabel('Adresse').press('Enter')
  await expect(page.getByLabel('Adresse')).toBeDisabled()
  await expect(page.getByLabel('Adresse')).not.toBeFocused()
  opened.resolve()
  await expect(page.getByLabel('Adresse')).toBeFocused()
  await page.getByLabel('Nom', { exact: true }).fill('')
  await save.press('Enter')
  await expect(page.getByLabel('Nom', { exact: true })).toBeFocused()
  await page.getByRole('button', { name: 'Fermer' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Vos changements ne sont pas enregistrés' })
  await dialog.getByRole('button', { name: 'Continuer à écrire' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Fermer' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeVisible()
  // A hand so quick that the browser has not told yet that the dialog is closed as the next one is asked for.
  await page.evaluate(async () => {
    const press = (name: string) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name)?.click()
    press('Continuer à écrire')
    await null
    press('Fermer')
    await new Promise((resolve) => setTimeout(resolve, 100))
  })
  await dialog.getByRole('button', { name: 'Les abandonner' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Nouveau thème' })).toBeFocused()
})
