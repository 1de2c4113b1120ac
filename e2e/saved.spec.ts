/** Saving, following and reading on: by one person, on any number of devices, and by nobody else. */

import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { violations } from '#e2e/accessible.ts'
import { askAtTheDoor, codeIn, signIn, someone } from '#e2e/account.ts'
import { awake } from '#e2e/awake.ts'
import { article, pages } from '#e2e/pages.ts'
import { baseURL } from '#e2e/site.ts'

const origin = { origin: baseURL }
const other = pages['article with a table']

/** Signs in from a network of its own, since the door counts who asks from one. */
async function enter(context: BrowserContext, address = someone()): Promise<string> {
  const [a, b] = [0, 0].map(() => Math.floor(Math.random() * 250))
  await context.setExtraHTTPHeaders({ 'x-forwarded-for': `10.7.${a}.${b}` })
  await signIn(context, address)
  return address
}

const tool = (page: Page) => page.locator('.tools .save')
/** Filled with its ids once the page has asked. */
const isOn = (page: Page, on: boolean) => expect(tool(page)).toHaveAttribute('aria-pressed', String(on))

async function idOf(context: BrowserContext, path: string): Promise<string> {
  return (await (await context.request.get(`/api${path}`)).json()).id
}
const savedIds = async (context: BrowserContext): Promise<string[]> =>
  (await (await context.request.get('/api/me/saved')).json()).items.map(({ id }: { id: string }) => id)

async function noViolations(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await violations(page)).toEqual([])
  }
}

test('who is not signed in is taken through the door, and the article is saved', async ({ page, context }) => {
  const asked: string[] = []
  // But that an article was read is counted, of everybody alike.
  page.on('request', (request) => /\/api\/(?!views$)/.test(request.url()) && asked.push(request.url()))
  await page.goto(article, { waitUntil: 'networkidle' })
  expect(asked).toEqual([])
  await tool(page).click()
  await expect(page).toHaveURL(/\/connexion\?enregistrer=/)
  await context.setExtraHTTPHeaders({ 'x-forwarded-for': `10.8.${Math.floor(Math.random() * 250)}.1` })
  const mail = await askAtTheDoor(page, someone())
  await page.getByLabel('Code à six chiffres').fill(codeIn(mail))
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await expect(page).toHaveURL(article)
  await isOn(page, true)
})

test('a press that comes with the focus is not undone by an older answer', async ({ page, context }) => {
  await enter(context)
  await page.goto(article)
  await isOn(page, false)
  let answer = () => {}
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  let old = 0
  await page.route('**/api/me/saved?ids=*', async (route) => {
    const response = await route.fetch()
    old += 1
    await held
    await route.fulfill({ response })
  })
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect.poll(() => old).toBe(1)
  await tool(page).click()
  await expect(page.locator('.toast')).toContainText('Article enregistré.')
  const late = page.waitForResponse(/saved\?ids=/)
  answer()
  await (await late).finished()
  // One turn more than the page itself needs to read it.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
  await isOn(page, true)
})

test('who was signed out elsewhere is taken through the door, which still knows what was wished for', async ({ page, context, browser }) => {
  const address = await enter(context)
  const id = await idOf(context, article)
  await page.goto(article)
  await isOn(page, false)
  const elsewhere = await browser.newContext()
  await enter(elsewhere, address)
  await elsewhere.request.delete('/api/me/sessions?others=true', { headers: origin })
  await tool(page).click()
  await expect(page).toHaveURL(`/connexion?enregistrer=${id}&suite=${encodeURIComponent(article)}`)
  await expect(page.getByText('L’article sera enregistré dès que vous serez connecté.')).toBeVisible()
  await elsewhere.close()
})

test('saved at once, undone, never lost by a double click, and by keyboard alone', async ({ page, context }) => {
  await enter(context)
  const id = await idOf(context, article)
  await page.goto(article)
  await isOn(page, false)
  await tool(page).dblclick()
  await isOn(page, true)
  await expect(page.locator('.toast')).toContainText('Article enregistré.')
  await expect.poll(() => savedIds(context)).toEqual([id])
  await context.request.patch(`/api/me/saved/${id}`, { data: { note: 'à garder' }, headers: origin })
  await tool(page).focus()
  await page.keyboard.press('Space')
  await isOn(page, false)
  await expect.poll(() => savedIds(context)).toEqual([])
  // The one before has a button of the same name.
  await expect(page.locator('.toast')).toContainText('Article retiré')
  await page.locator('.toast').getByRole('button', { name: 'Annuler' }).press('Enter')
  await expect(tool(page)).toBeFocused()
  await isOn(page, true)
  await expect.poll(() => savedIds(context)).toEqual([id])
  expect((await (await context.request.get('/api/me/saved')).json()).items[0].note).toBe('à garder')
  await tool(page).press('Enter')
  await isOn(page, false)
})

test('a page asks once for all its articles, and two tabs agree', async ({ page, context }) => {
  await enter(context)
  const asked: string[] = []
  page.on('request', (request) => request.url().includes('/api/me') && asked.push(request.url()))
  await page.goto('/', { waitUntil: 'networkidle' })
  await expect(page.locator('[data-save][aria-pressed]').first()).toBeAttached()
  expect(asked).toHaveLength(1)
  const [first = ''] = await page.locator('.card [data-save]').evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.save ?? ''))
  const tab = await context.newPage()
  await tab.goto('/')
  await expect(tab.locator(`[data-save="${first}"]`).first()).toHaveAttribute('aria-pressed', 'false')
  await tab.locator(`[data-save="${first}"]`).first().click()
  await expect(tab.locator(`[data-save="${first}"]`).first()).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => savedIds(context)).toEqual([first])
  await page.bringToFront()
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(page.locator(`[data-save="${first}"]`).first()).toHaveAttribute('aria-pressed', 'true')
  const box = await page.locator(`[data-save="${first}"]`).first().boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
  await noViolations(page)
})

test('a switch that cannot be kept turns back and says so', async ({ page, context }) => {
  await enter(context)
  await page.goto(article)
  await isOn(page, false)
  await context.setOffline(true)
  await tool(page).click()
  await expect(page.locator('.toast')).toContainText('La connexion manque')
  await isOn(page, false)
  await context.setOffline(false)
  await page.locator('.toast').getByRole('button', { name: 'Réessayer' }).click()
  await isOn(page, true)
  await expect.poll(() => savedIds(context)).toHaveLength(1)
})

test('without script a signed-in reader saves by a form', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  await enter(context)
  const page = await context.newPage()
  await page.goto(article)
  await page.locator('.tools .save').click()
  expect(await savedIds(context)).toEqual([])
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page).toHaveURL(article)
  await page.goto('/compte/articles')
  await expect(page.locator('.saved > li')).toHaveCount(1)
  await context.close()
})

test('the shelf: folders, notes, read, bulk, search, and what was taken off comes back as it was', async ({ page, context }) => {
  await enter(context)
  await page.goto('/compte/articles')
  await expect(page.getByRole('heading', { name: 'Gardez ce que vous voulez lire' })).toBeVisible()
  await noViolations(page)
  const ids = await Promise.all([article, other].map((path) => idOf(context, path)))
  for (const id of ids) expect((await context.request.put(`/api/me/saved/${id}`, { headers: origin })).status()).toBe(204)

  await page.getByLabel('Nouveau classeur').fill('à lire')
  await page.getByRole('button', { name: 'Créer' }).click()
  await expect(page.locator('.shelf-places').getByRole('link', { name: 'à lire' })).toBeVisible()
  await awake(page.getByLabel('Nouveau classeur'))
  await page.getByLabel('Nouveau classeur').fill('à lire')
  await page.getByRole('button', { name: 'Créer' }).click()
  await expect(page.getByRole('alert').first()).toContainText('Ce classeur n’a pas été créé')

  const rows = page.locator('.saved > li')
  await expect(rows).toHaveCount(2)
  await awake(page.getByLabel('Tout choisir'))
  await page.getByLabel('Tout choisir').check()
  await page.getByLabel('Ranger dans').selectOption({ label: 'à lire' })
  await expect(page.getByRole('status').filter({ hasText: '2 articles : rangés.' })).toBeVisible()
  await expect(page.locator('.shelf-places li').filter({ hasText: 'à lire' })).toContainText('2')
  await page.getByRole('button', { name: 'Marquer comme lu' }).click()
  await expect(rows.first().locator('.saved-read')).toHaveText('lu')

  await rows.first().locator('summary').click()
  await rows.first().locator('textarea').fill('Pour l’été')
  await rows.first().getByRole('button', { name: 'Garder la note' }).click()
  await expect(rows.first().locator('.saved-note')).toHaveText('Pour l’été')
  await noViolations(page)
  await rows.first().getByRole('button', { name: 'Retirer' }).press('Enter')
  await expect(rows.first()).toHaveClass('saved-gone')
  await expect.poll(() => savedIds(context)).toHaveLength(1)
  await expect(rows.first().getByRole('button', { name: 'Annuler' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(rows.first().getByRole('button', { name: 'Retirer' })).toBeFocused()
  await expect(rows.first().locator('.saved-note')).toHaveText('Pour l’été')
  await expect.poll(() => savedIds(context)).toHaveLength(2)

  await page.getByLabel('Chercher dans les titres et les notes').fill('ETE')
  await page.getByRole('button', { name: 'Afficher' }).click()
  await expect(page).toHaveURL(/q=ETE/)
  await expect(rows).toHaveCount(1)
  await page.locator('.shelf-places').getByRole('link', { name: 'à lire' }).click()
  await expect(rows).toHaveCount(2)
  await page.getByText('Modifier le classeur').click()
  await page.getByRole('button', { name: 'Supprimer le classeur' }).click()
  await expect(page).toHaveURL('/compte/articles')
  await expect(rows).toHaveCount(2)
})

test('answers that cross leave the shelf as it is: each touches what it is about alone', async ({ page, context }) => {
  await enter(context)
  const ids = await Promise.all([article, other].map((path) => idOf(context, path)))
  for (const id of ids) expect((await context.request.put(`/api/me/saved/${id}`, { headers: origin })).status()).toBe(204)
  await page.goto('/compte/articles')
  const rows = page.locator('.saved > li')
  const [first, second] = [rows.first(), rows.last()]
  const said = page.locator('.shelf').getByRole('status')
  await awake(page.getByLabel('Tout choisir'))

  // Brought back before the removal was answered.
  let answer = () => {}
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/api/me/saved', async (route) => {
    if (route.request().method() === 'DELETE') await held
    await route.continue()
  })
  await first.getByRole('button', { name: 'Retirer' }).click()
  await first.getByRole('button', { name: 'Annuler' }).click()
  await second.locator('[aria-pressed]').click()
  await expect(second.locator('.saved-read')).toHaveText('lu')
  answer()
  await expect(said.filter({ hasText: 'Marqué comme lu.' })).toBeVisible()
  await expect(first).not.toHaveClass('saved-gone')
  expect((await savedIds(context)).toSorted()).toEqual(ids.toSorted())

  // A note that is refused takes the note alone back.
  let refuse = () => {}
  const waits = new Promise<void>((resolve) => {
    refuse = resolve
  })
  await page.route(/\/api\/me\/saved\/[\da-f-]+$/, async (route) => {
    if (!route.request().postData()?.includes('note')) return route.continue()
    await waits
    await route.fulfill({ status: 422, contentType: 'application/problem+json', body: JSON.stringify({ detail: 'Cette note est refusée.' }) })
  })
  await first.locator('summary').click()
  await first.locator('textarea').fill('Pour l’été')
  await first.getByRole('button', { name: 'Garder la note' }).click()
  await expect(first.locator('.saved-note')).toHaveText('Pour l’été')
  await first.locator('[aria-pressed]').click()
  await second.getByRole('button', { name: 'Retirer' }).click()
  refuse()
  await expect(first.locator('.saved-note')).toHaveCount(0)
  await expect(said.filter({ hasText: 'Article retiré.' })).toBeVisible()
  await expect(first.locator('.saved-read')).toHaveText('lu')
  await expect(second).toHaveClass('saved-gone')
  await expect.poll(() => savedIds(context)).toHaveLength(1)
})

test('takes the list along in three forms', async ({ context }) => {
  await enter(context)
  await context.request.put(`/api/me/saved/${await idOf(context, article)}`, { headers: origin })
  for (const format of ['json', 'csv', 'html']) {
    const answer = await context.request.get(`/api/me/saved/export?format=${format}`)
    expect(answer.headers()['content-disposition']).toContain('attachment')
    expect(answer.headers()['cache-control']).toBe('private, no-store')
    expect(await answer.text(), format).toContain(baseURL + article)
  }
})

test('where one stopped reading is offered on another device, and the end marks it as read', async ({ page, context, browser }) => {
  const address = await enter(context)
  const id = await idOf(context, article)
  await context.request.put(`/api/me/saved/${id}`, { headers: origin })
  const place = async () => (await (await context.request.get(`/api/me/saved?ids=${id}`)).json()).items[0]
  await page.goto(article)
  await isOn(page, true)
  await page.evaluate(() => {
    const body = document.querySelector('.body')?.getBoundingClientRect()
    window.scrollTo({ top: (body?.top ?? 0) + window.scrollY + (body?.height ?? 0) / 2 })
  })
  // The browser tells of the scrolling with its next frame.
  await page.evaluate(() => new Promise((told) => requestAnimationFrame(() => requestAnimationFrame(told))))
  await page.waitForTimeout(300)
  await page.goto('/a-propos')
  await expect.poll(async () => (await place()).position).toBeGreaterThan(0.4)

  const phone = await browser.newContext()
  await enter(phone, address)
  const there = await phone.newPage()
  await there.goto(article)
  await expect(there.locator('.toast')).toContainText('Vous en étiez à')
  await there.getByRole('button', { name: 'Reprendre la lecture' }).click()
  await expect.poll(() => there.evaluate(() => window.scrollY)).toBeGreaterThan(500)
  expect((await place()).readAt).toBeNull()
  await there.evaluate(() => document.querySelector('.article-end')?.scrollIntoView({ block: 'end' }))
  await expect.poll(async () => (await place()).readAt).not.toBeNull()
  await phone.close()
})

test('what is followed is in the journal, with its reason, and can be left', async ({ page, context }) => {
  await enter(context)
  await page.goto('/compte/journal')
  await expect(page.getByRole('heading', { name: 'Composez votre journal' })).toBeVisible()
  await noViolations(page)
  await page.goto(pages.country)
  const follow = page.locator('.noun-head .follow')
  await expect(follow).toHaveAttribute('aria-pressed', 'false')
  await follow.press('Space')
  await expect(follow).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(async () => (await (await context.request.get('/api/me/follows')).json()).items.length).toBe(1)
  await page.goto('/compte/journal')
  await expect(page.locator('.journal .card').first()).toBeVisible()
  await expect(page.locator('.journal .card-reason').first()).toHaveText('Ouzbékistan')
  await noViolations(page)
  await expect(page).toHaveURL(/depuis=/)
  const subject = page.locator('.shelf-places .follow')
  await subject.click()
  await expect(subject).toHaveAttribute('aria-pressed', 'false')
  await expect.poll(async () => (await (await context.request.get('/api/me/follows')).json()).items.length).toBe(0)
})

test('without script a subject is followed through the door, and left again', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const followed = async () => (await (await context.request.get('/api/me/follows')).json()).items.map(({ name }: { name: string }) => name)
  await context.setExtraHTTPHeaders({ 'x-forwarded-for': `10.9.${Math.floor(Math.random() * 250)}.2` })
  await page.goto(pages.country)
  await page.locator('.noun-head .follow').click()
  await expect(page.getByText('Ce sujet sera dans votre journal dès que vous serez connecté.')).toBeVisible()
  const mail = await askAtTheDoor(page, someone())
  await page.getByLabel('Code à six chiffres').fill(codeIn(mail))
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await expect(page).toHaveURL(pages.country)
  expect(await followed()).toEqual(['Ouzbékistan'])

  // Signed in, the same link asks for a button: opening it changes nothing.
  await page.goto(pages.rubric)
  await page.locator('.noun-head .follow').click()
  expect(await followed()).toEqual(['Ouzbékistan'])
  await page.getByRole('main').getByRole('button', { name: 'Suivre' }).click()
  await expect(page).toHaveURL(pages.rubric)
  expect(await followed()).toEqual(['Environnement', 'Ouzbékistan'])

  await page.goto('/compte/journal')
  await page.getByRole('button', { name: 'Ne plus suivre Ouzbékistan' }).click()
  await expect(page).toHaveURL('/compte/journal')
  expect(await followed()).toEqual(['Environnement'])
  const nothing = await context.request.post('/api/me/follows', {
    form: { kind: 'country', id: '00000000-0000-4000-8000-000000000000' },
    headers: origin,
    maxRedirects: 0,
  })
  expect(nothing.headers().location).toBe('/compte/journal?erreur=404')
  await context.close()
})

test('nobody reaches what is another’s, from elsewhere, or with what nobody asked for', async ({ context, browser }) => {
  await enter(context)
  const id = await idOf(context, article)
  await context.request.put(`/api/me/saved/${id}`, { headers: origin })
  const folder = (await (await context.request.post('/api/me/folders', { data: { name: 'à moi' }, headers: origin })).json()).id
  const stranger = await browser.newContext()
  await enter(stranger)
  const ask = async (who: BrowserContext, method: string, path: string, data?: unknown, headers: Record<string, string> = origin) =>
    (await who.request.fetch(path, { method, headers, ...(data !== undefined && { data }) })).status()
  expect(await ask(stranger, 'PATCH', `/api/me/saved/${id}`, { note: 'x' })).toBe(404)
  expect(await ask(stranger, 'PATCH', `/api/me/folders/${folder}`, { name: 'x' })).toBe(404)
  expect(await ask(stranger, 'DELETE', `/api/me/folders/${folder}`)).toBe(404)
  expect(await ask(stranger, 'PUT', '/api/me/saved/00000000-0000-4000-8000-000000000000')).toBe(404)
  expect(await ask(stranger, 'PUT', '/api/me/saved/nothing')).toBe(404)
  expect(await ask(context, 'PUT', `/api/me/saved/${id}`, undefined, {})).toBe(403)
  expect(await ask(context, 'PUT', `/api/me/saved/${id}`, { userId: 'x' })).toBe(422)
  expect(await ask(context, 'PATCH', '/api/me/saved', { ids: Array(201).fill(id), read: true })).toBe(422)
  expect(await ask(context, 'PATCH', `/api/me/saved/${id}`, { position: 2 })).toBe(422)
  expect(await ask(context, 'GET', '/api/me/saved?cursor=x')).toBe(422)
  const nobody = await browser.newContext()
  for (const path of ['/api/me/saved', `/api/me/saved?ids=${id}`, '/api/me/saved/export?format=csv', '/api/me/folders', '/api/me/follows', '/api/me/journal'])
    expect(await ask(nobody, 'GET', path), path).toBe(401)
  for (const page of ['/compte/articles', '/compte/journal']) expect((await nobody.request.get(page, { maxRedirects: 0 })).status()).toBe(303)
  expect(await savedIds(context)).toEqual([id])
  await Promise.all([stranger.close(), nobody.close()])
})
