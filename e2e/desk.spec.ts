/** The desk as its people use it: by hand and by keys, on a laptop and a telephone. */
import { writeFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import sharp from 'sharp'
import type { Role } from '#db/actor.ts'
import { violations } from '#e2e/accessible.ts'
import { mailTo, someone } from '#e2e/account.ts'
import { awake } from '#e2e/awake.ts'
import { anotherDevice, ask, carry, type Person, person } from '#e2e/people.ts'
import { baseURL } from '#e2e/site.ts'

const unique = () => Date.now().toString(36) + Math.random().toString(36).slice(2, 6)

async function as(page: Page, role: Role): Promise<Person> {
  const who = await person(role)
  await carry(page.context(), who)
  return who
}
/** Goes to a page of the desk and waits until it listens. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await awake(page.locator('main').locator('button, input, select, textarea'))
}
const said = (page: Page, words: string) => expect(page.getByRole('status').filter({ hasText: words }).first()).toBeVisible()

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

test('a picture comes in, says how far it is, and keeps its point by press and by arrows', async ({ page }) => {
  await as(page, 'editor')
  await open(page, '/admin/medias')
  const [good, bad] = [test.info().outputPath('vent.jpg'), test.info().outputPath('vent.svg.jpg')]
  const noise = { create: { width: 800, height: 500, channels: 3 as const, background: '#888', noise: { type: 'gaussian' as const, mean: 120, sigma: 50 } } }
  await sharp(noise).jpeg().toFile(good)
  await writeFile(bad, '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await page.locator('input[type="file"]').setInputFiles([bad, good])
  await expect(page.locator('[data-wrong]')).toContainText('n’est pas une image')
  await expect(page.getByRole('slider')).toBeVisible()
  const alt = `Le vent ${unique()}`
  await page.getByRole('textbox', { name: 'Description', exact: true }).fill(alt)
  const slider = page.getByRole('slider')
  const box = await slider.boundingBox()
  await slider.click({ position: { x: (box?.width ?? 0) / 4, y: (box?.height ?? 0) / 2 } })
  await expect(slider).toHaveAttribute('aria-valuetext', '25 % de la gauche, 50 % du haut')
  await slider.press('ArrowUp')
  await expect(slider).toHaveAttribute('aria-valuetext', '25 % de la gauche, 48 % du haut')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByRole('searchbox').fill(alt)
  await expect(page.getByRole('button', { name: alt })).toHaveCount(1)
  await page.reload()
  await awake(page.getByRole('searchbox'))
  await page.getByRole('searchbox').fill(alt)
  await page.getByRole('button', { name: alt }).click()
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '25 % de la gauche, 48 % du haut')
  await expect(page.getByText('Nulle part encore.')).toBeVisible()
})

test('a copy is read, then begun as a draft', async ({ page }) => {
  await as(page, 'author')
  await open(page, '/admin/articles/copie')
  const title = `Le vent du désert ${unique()}`
  await page
    .getByLabel('Le texte')
    .fill(`${title}\nsteppe\n\nUn vent chaud traverse la steppe depuis mardi.\n\nD’où il vient\n\nIl vient du sud.\n\nAbonnez-vous`)
  await page.getByRole('button', { name: 'Lire la copie' }).click()
  await expect(page.getByRole('region', { name: 'Ce qui est compris' })).toContainText('D’où il vient')
  await expect(page.getByRole('definition').filter({ hasText: 'Abonnez-vous' })).toBeVisible()
  await page.getByRole('button', { name: 'Créer le brouillon' }).click()
  await page.waitForURL(/\/admin\/articles\/[0-9a-f-]{36}$/)
})

test('people are invited, given a role and signed out; the journal says so in French', async ({ page }) => {
  await as(page, 'admin')
  const email = someone('invitee')
  await open(page, '/admin/utilisateurs')
  await page.getByLabel('Inviter une adresse').fill(email)
  await page.getByRole('button', { name: 'Inviter' }).click()
  await said(page, 'Un message est parti')
  await mailTo(email)
  await page.getByLabel('Adresse ou nom').fill(email)
  // Arrows choose as they go through a closed list: nothing is sent before it is decided.
  const sent: string[] = []
  page.on('request', (request) => request.method() === 'PATCH' && sent.push(request.postData() ?? ''))
  await page.getByLabel(`Rôle de ${email}`).selectOption('admin')
  await page.getByLabel(`Rôle de ${email}`).selectOption('editor')
  await page.getByRole('button', { name: 'Changer le rôle' }).click()
  await said(page, 'rôle changé')
  await expect(page.getByLabel(`Rôle de ${email}`)).toBeFocused()
  await expect(page.getByLabel(`Rôle de ${email}`)).toHaveValue('editor')
  await expect(page.getByRole('button', { name: 'Changer le rôle' })).toHaveCount(0)
  expect(sent).toEqual([JSON.stringify({ role: 'editor' })])
  await page.getByRole('button', { name: `Fermer le compte de ${email}` }).click()
  await said(page, 'ne peut plus se connecter')
  await page.goto('/admin/journal?act=user')
  const line = page.getByRole('listitem').filter({ hasText: email })
  const changed = line.filter({ hasText: 'a changé le rôle' }).first()
  await changed.getByText('1 changement').click()
  await expect(changed.locator('del')).toHaveText('Auteur')
  await expect(changed.locator('ins')).toHaveText('Rédaction')
  await changed.getByRole('button', { name: 'Toute son histoire' }).click()
  await expect(page).toHaveURL(/subject=user/)
})

test('one’s own role and the rule for all are decided, not passed by', async ({ page }) => {
  const who = await as(page, 'admin')
  await open(page, '/admin/utilisateurs')
  await page.getByLabel('Adresse ou nom').fill(who.email)
  const sent: string[] = []
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()))
  await page.getByLabel(`Rôle de ${who.email}`).selectOption('reader')
  await expect(page.getByRole('button', { name: 'Changer mon rôle' })).toBeVisible()
  await page.getByLabel(`Rôle de ${who.email}`).selectOption('admin')
  await expect(page.getByRole('button', { name: 'Changer mon rôle' })).toHaveCount(0)
  await page.getByLabel(`Signature de ${who.email}`).selectOption({ index: 1 })
  await expect(page.getByRole('button', { name: 'Changer la signature' })).toBeVisible()
  await page.getByLabel('Second facteur exigé').selectOption('everyone')
  await expect(page.getByRole('button', { name: 'Changer la règle' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  expect(sent).toEqual([])
})

test('who is invited twice by a double click gets one letter', async ({ page }) => {
  await as(page, 'admin')
  await open(page, '/admin/utilisateurs')
  const opened = Promise.withResolvers<void>()
  let sent = 0
  await page.route('**/api/admin/users', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    sent++
    await opened.promise
    await route.continue()
  })
  await page.getByLabel('Inviter une adresse').fill(someone('invitee'))
  const button = page.getByRole('button', { name: 'Inviter' })
  await button.dblclick()
  await expect(button).toHaveAttribute('aria-disabled', 'true')
  opened.resolve()
  await said(page, 'Un message est parti')
  await expect(button).toHaveAttribute('aria-disabled', 'false')
  expect(sent).toBe(1)
})

test('the days of the journal are those of Paris, wherever one is', async ({ browser }) => {
  const context = await browser.newContext({ baseURL, timezoneId: 'Asia/Almaty' })
  const page = await context.newPage()
  await as(page, 'admin')
  await page.goto('/admin/journal')
  const asked = page.waitForRequest((request) => request.url().includes('/api/admin/journal') && request.url().includes('to='))
  // The night in between has 25 hours.
  await page.goto('/admin/journal?du=2026-10-25&au=2026-10-25')
  const { searchParams } = new URL((await asked).url())
  expect([searchParams.get('from'), searchParams.get('to')]).toEqual(['2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'])
  await page.goto('/admin/journal?du=hier')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Journal')
  await context.close()
})

test('a photograph as telephones keep it is told how to come in', async ({ page }) => {
  await as(page, 'editor')
  await open(page, '/admin/medias')
  let sent = 0
  page.on('request', (request) => request.method() === 'POST' && sent++)
  const field = page.locator('input[type="file"]')
  await field.setInputFiles({ name: 'IMG_0001.HEIC', mimeType: '', buffer: Buffer.from('ftypheic') })
  await expect(page.locator('[data-wrong]')).toContainText('Enregistrez-la en JPEG')
  await field.setInputFiles({ name: 'photo', mimeType: 'image/heif', buffer: Buffer.from('ftypheic') })
  await expect(page.locator('[data-wrong]')).toHaveText(/^photo\s: .*HEIC/)
  expect(sent).toBe(0)
})

test('a second factor is set up, asked for on another device, and given without script', async ({ page, browser }) => {
  const who = await as(page, 'author')
  await open(page, '/compte/securite')
  await page.getByRole('button', { name: 'Mettre en place' }).click()
  await expect(page.getByRole('img', { name: /Code QR/ })).toBeVisible()
  const secret = ((await page.locator('.factor-secret').textContent()) ?? '').replaceAll(' ', '')
  expect(await violations(page)).toEqual([])
  await page.getByLabel('Les six chiffres').fill('000000')
  await page.getByRole('button', { name: 'Vérifier' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'n’est pas le bon' })).toBeVisible()
  await page.getByLabel('Les six chiffres').fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate())
  await page.getByRole('button', { name: 'Vérifier' }).click()
  await expect(page.locator('.factor-codes li')).toHaveCount(10)
  const codes = await page.locator('.factor-codes li').allTextContents()
  await page.getByRole('button', { name: 'Je les ai gardés' }).click()
  await expect(page.getByText('Il vous reste 10 codes de secours.')).toBeVisible()

  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const other = await context.newPage()
  await carry(context, await anotherDevice(who))
  await other.goto('/admin/articles')
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Votre second facteur')
  await other.getByLabel('Code').fill('000000')
  await other.getByRole('button', { name: 'Ouvrir la rédaction' }).click()
  await expect(other.getByRole('alert')).toContainText('n’est pas le bon')
  await other.getByLabel('Code').fill(codes[0] ?? '')
  await other.getByRole('button', { name: 'Ouvrir la rédaction' }).click()
  await expect(other).toHaveURL(/\/admin\/articles$/)
  await context.close()
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

test('words about a picture stay while others come in, change and are pressed, and only they are sent', async ({ page }) => {
  const who = await as(page, 'editor')
  await open(page, '/admin/medias')
  const files = ['un.png', 'deux.png'].map((name) => test.info().outputPath(name))
  for (const file of files)
    await sharp({ create: { width: 90, height: 60, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 120, sigma: 50 } } })
      .png()
      .toFile(file)
  const second = Promise.withResolvers<void>()
  let come = 0
  await page.route('**/api/admin/media', async (route) => {
    if (route.request().method() === 'POST' && ++come === 2) await second.promise
    await route.continue()
  })
  const shown = page.waitForRequest(/\/api\/admin\/media\/[\da-f-]{36}$/)
  await page.locator('input[type="file"]').setInputFiles(files)
  const id = (await shown).url().split('/').at(-1)
  const [alt, credit] = [page.getByRole('textbox', { name: 'Description', exact: true }), page.getByLabel('Crédit', { exact: true })]
  const tail = unique()
  await alt.fill(`Une dune ${tail}`)

  // A colleague names the photographer, and the second picture is there: neither takes anything away.
  const patch = { method: 'PATCH', headers: { origin: baseURL, 'content-type': 'application/json' }, cookie: who.cookie }
  await ask(`/api/admin/media/${id}`, { ...patch, body: JSON.stringify({ credit: `Nour ${tail}` }) })
  second.resolve()
  await expect(page.locator('.media-coming li')).toHaveCount(0)
  await expect(credit).toHaveValue(`Nour ${tail}`)
  await expect(alt).toHaveValue(`Une dune ${tail}`)

  const dialog = page.getByRole('dialog', { name: 'Vos changements ne sont pas enregistrés' })
  const other = page.locator('.media-grid button[aria-pressed="false"]').first()
  await other.click()
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Continuer à écrire' }).click()
  await expect(alt).toHaveValue(`Une dune ${tail}`)
  page.once('dialog', (asked) => asked.dismiss())
  await page.getByRole('link', { name: 'Articles', exact: true }).click()
  await expect(alt).toHaveValue(`Une dune ${tail}`)

  const sent: unknown[] = []
  page.on('request', (request) => request.method() === 'PATCH' && sent.push(request.postDataJSON()))
  const save = page.getByRole('button', { name: 'Enregistrer', exact: true })
  await save.press('Enter')
  await said(page, 'Enregistré.')
  await expect(page.locator('.media-grid').getByRole('button', { name: `Une dune ${tail}` })).toHaveCount(1)
  await said(page, 'Enregistré.')
  await expect(save).toBeFocused()
  await expect(alt).toHaveValue(`Une dune ${tail}`)
  expect(sent).toEqual([{ alt: `Une dune ${tail}` }])
  const stands = await (await ask(`/api/admin/media/${id}`, { cookie: who.cookie })).json()
  expect([stands.alt, stands.credit]).toEqual([`Une dune ${tail}`, `Nour ${tail}`])

  // What is saved is lost by nothing, so nothing is asked; what is given up is as it stands.
  await other.click()
  await expect(dialog).toBeHidden()
  await page
    .locator('.media-grid')
    .getByRole('button', { name: `Une dune ${tail}` })
    .click()
  await credit.fill('Personne')
  await page.getByRole('button', { name: 'Fermer' }).click()
  await dialog.getByRole('button', { name: 'Les abandonner' }).click()
  await expect(alt).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Ajouter des images' })).toBeFocused()
  await page
    .locator('.media-grid')
    .getByRole('button', { name: `Une dune ${tail}` })
    .click()
  await expect(credit).toHaveValue(`Nour ${tail}`)
})

test('what is typed about a picture while it is saved stays to be saved', async ({ page }) => {
  await as(page, 'author')
  await open(page, '/admin/medias')
  await page.locator('.media-grid button').first().click()
  const caption = page.getByLabel('Légende', { exact: true })
  const opened = Promise.withResolvers<void>()
  // The picture is of the demonstration: nothing of it is changed.
  await page.route(/\/api\/admin\/media\/[\da-f-]{36}$/, async (route) => {
    if (route.request().method() !== 'PATCH') return route.continue()
    await opened.promise
    await route.fulfill({ json: route.request().postDataJSON() })
  })
  await caption.fill('Le matin')
  const save = page.getByRole('button', { name: 'Enregistrer', exact: true })
  await save.click()
  await expect(save).toHaveAttribute('aria-disabled', 'true')
  await caption.fill('Le matin, au col')
  opened.resolve()
  await said(page, 'Enregistré.')
  await expect(save).toHaveAttribute('aria-disabled', 'false')
  await expect(caption).toHaveValue('Le matin, au col')
  await page.getByRole('button', { name: 'Fermer' }).click()
  await expect(page.getByRole('dialog', { name: 'Vos changements ne sont pas enregistrés' })).toBeVisible()
})
