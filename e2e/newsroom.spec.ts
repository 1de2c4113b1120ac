/** An article from its first word to its end, as authors and editors make it, with the line going down in between. */
import { type Browser, type BrowserContextOptions, expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { connection } from '#db/client.ts'
import { violations } from '#e2e/accessible.ts'
import { codeIn, mailTo } from '#e2e/account.ts'
import { anotherDevice, ask, carry, type Person, person } from '#e2e/people.ts'
import { baseURL } from '#e2e/site.ts'

const json = { origin: baseURL, 'content-type': 'application/json' }

/** A browser of somebody’s own. */
async function desk(browser: Browser, who: Person, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options)
  await carry(context, who)
  return context.newPage()
}

let made = 0
const titleOf = (what: string) => `${what} ${process.pid}n${++made}`

/** A draft that could appear, made by the API. */
async function draft(who: Person, title = titleOf('Le vent de la steppe')): Promise<{ id: string; version: number; slug: string; title: string }> {
  const { id } = await (await ask('/api/admin/articles', { method: 'POST', headers: json, cookie: who.cookie, body: JSON.stringify({ title }) })).json()
  const work = await (await ask(`/api/admin/articles/${id}`, { cookie: who.cookie })).json()
  const content = {
    ...work.content,
    standfirst: 'Un vent chaud traverse la plaine.',
    rubric: 'culture',
    placeless: true,
    authors: ['la-redaction'],
    body: { type: 'doc', content: ['Il se lève à midi.', 'Il tombe avec le soir.'].map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) },
  }
  const saved = await ask(`/api/admin/articles/${id}`, {
    method: 'PUT',
    headers: json,
    cookie: who.cookie,
    body: JSON.stringify({ version: work.version, content }),
  })
  const answer = await saved.json()
  expect(saved.status, JSON.stringify(answer)).toBe(200)
  return { id, version: answer.version, slug: content.slug, title }
}

const text = (page: Page) => page.locator('.ProseMirror').first()
const saved = (page: Page) => expect(page.locator('.saving')).toContainText('Enregistré à', { timeout: 15_000 })
/** The page has taken notice of what was just written. */
const noticed = (page: Page) => expect(page.locator('.saving')).not.toContainText('Enregistré à')

/** Types at the end of the text. */
async function write(page: Page, words: string): Promise<void> {
  await text(page).click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(words)
  await noticed(page)
}

const statusOf = async (path: string) => (await ask(path)).status

test('an author begins, writes and hands in; an editor files, publishes, corrects and withdraws', async ({ browser }) => {
  const [author, editor, other] = [await person('author'), await person('editor'), await person('author')]
  const page = await desk(browser, author)
  const title = titleOf('Les caravansérails de la route')
  await page.goto('/admin')
  await page.getByRole('button', { name: 'Nouvel article' }).click()
  await page.waitForURL(/\/admin\/articles\/[\da-f-]{36}$/)
  const id = page.url().split('/').at(-1) ?? ''
  await page.getByLabel('Titre', { exact: true }).fill(title)
  await page.getByLabel('Chapeau', { exact: true }).fill('Des murs épais, une cour, un puits : on y dormait à l’abri.')
  await write(page, 'On y dormait : bien.')
  await saved(page)
  await page.reload()
  await expect(page.getByLabel('Titre', { exact: true })).toHaveValue(title)
  // French spacing was set while typing (U+00A0 before a colon).
  await expect(text(page)).toContainText('On y dormait\u00a0: bien.')
  expect(await violations(page)).toEqual([])
  expect((await ask(`/api/admin/articles/${id}`, { cookie: other.cookie })).status).toBe(404)
  expect((await ask(`/admin/articles/${id}`, { cookie: other.cookie })).status).toBe(404)
  await page.getByRole('button', { name: 'Proposer à la relecture' }).click()
  await page.getByRole('button', { name: 'Faire relire' }).click()
  await expect(page.locator('.article-state .state')).toContainText('En relecture')

  const room = await desk(browser, editor)
  await room.goto('/admin/articles?state=review')
  await room.getByRole('link', { name: title }).click()
  // Filed where no article of the edition is like it, whose pages other tests compare meanwhile.
  await room.getByLabel('Rubrique').selectOption({ label: 'Culture' })
  await room.getByRole('checkbox', { name: 'Aucun pays' }).check()
  await room.getByLabel('Signatures', { exact: true }).selectOption({ label: 'La rédaction' })
  await room.getByLabel('Adresse').fill(`caravanserails-${process.pid}-${made}`)
  await noticed(room)
  await saved(room)
  await expect(room.locator('.checks summary')).toHaveText('Prêt à paraître')
  await room.getByRole('button', { name: 'Publier', exact: true }).click()
  await room.locator('.sheet').getByRole('button', { name: 'Publier' }).click()
  await expect(room.locator('.article-state .state')).toContainText('Paru')
  const path = `/articles/caravanserails-${process.pid}-${made}`
  await expect.poll(() => statusOf(path)).toBe(200)
  expect(await (await ask(path)).text()).toContain(title)

  await room.getByRole('button', { name: 'Ajouter une correction' }).click()
  await room.getByLabel('Ce qui était faux').fill('Le puits était dans la cour, et non dehors.')
  await room.locator('.sheet').getByRole('button', { name: 'Ajouter une correction' }).click()
  await expect.poll(async () => (await ask(path)).text()).toContain('Le puits était dans la cour')

  await room.getByRole('button', { name: 'Retirer', exact: true }).first().click()
  await room.getByLabel('Pourquoi ?').fill('Essai')
  await room.locator('.sheet').getByRole('button', { name: 'Retirer l’article' }).click()
  await expect.poll(() => statusOf(path)).toBe(410)
  await page.context().close()
  await room.context().close()
})

test('nothing that waits is anywhere to be found, and it appears at its second', async () => {
  const editor = await person('editor')
  const { id, version, slug, title } = await draft(editor)
  const at = new Date(Date.now() + 20_000)
  const planned = await ask(`/api/admin/articles/${id}/schedule`, {
    method: 'PUT',
    headers: json,
    cookie: editor.cookie,
    body: JSON.stringify({ version, at: at.toISOString() }),
  })
  expect(planned.status, await planned.text()).toBe(204)
  const places = [
    `/articles/${slug}`,
    `/articles/${slug}.rsc`,
    `/api/articles/${slug}`,
    '/api/articles',
    `/api/search?q=${encodeURIComponent(title)}`,
    `/recherche?q=${encodeURIComponent(title)}`,
    `/api/suggestions?q=${encodeURIComponent(title.slice(0, 20))}`,
    '/flux.xml',
    '/flux.json',
    '/sitemap-actualites.xml',
    `/api/oembed?url=${encodeURIComponent(`${baseURL}/articles/${slug}`)}`,
    '/rubriques/culture',
    '/',
  ]
  const number = title.split(' ').at(-1) ?? ''
  for (const path of places)
    for (const headers of [{}, { rsc: '1', 'next-router-prefetch': '1' }, { 'next-router-segment-prefetch': '/_tree', rsc: '1' }] as Record<string, string>[]) {
      const answer = await ask(path, { headers })
      const body = await answer.text()
      // A search says again what was asked.
      expect(body.replaceAll(encodeURIComponent(title), '').includes('Un vent chaud traverse la plaine') && body.includes(number), path).toBe(false)
      if (path.includes(slug) && !path.includes('oembed')) expect([path, answer.status]).toEqual([path, 404])
    }
  await expect.poll(() => statusOf(`/articles/${slug}`), { timeout: 40_000 }).toBe(200)
  const article = await (await ask(`/api/articles/${slug}`)).json()
  expect(article.publishedAt).toBe(at.toISOString())
})

test('a private preview shows what waits, in a frame of ours alone, and is neither kept nor found', async ({ browser }) => {
  const editor = await person('editor')
  const { id, title } = await draft(editor)
  const page = await desk(browser, editor)
  await page.goto(`/admin/articles/${id}/apercu`)
  const frame = page.frameLocator('.preview-frame')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title)
  const path = (await page.locator('.preview-link a').getAttribute('href')) ?? ''
  await page.getByRole('button', { name: 'Ordinateur' }).click()
  await expect(page.locator('.preview-frame')).toHaveAttribute('width', '1280')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title)
  expect(await violations(page, '.preview-frame')).toEqual([])
  const answer = await ask(path)
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
  expect(await answer.text()).toMatch(/<meta name="robots" content="noindex/)
  expect((await ask(path.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A')))).status).toBe(404)
  expect((await ask(`/admin/articles/${id}/apercu`, { cookie: editor.cookie })).headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  await page.context().close()
})

test('two write at once: each is told, and both texts are brought together', async ({ browser }) => {
  const [one, two] = [await person('editor'), await person('editor')]
  const { id } = await draft(one)
  const [mine, theirs] = [await desk(browser, one), await desk(browser, two)]
  await mine.goto(`/admin/articles/${id}`)
  await theirs.goto(`/admin/articles/${id}`)
  await expect(theirs.locator('.present')).toContainText('Aussi ici', { timeout: 20_000 })
  // The line of the second goes down while both write at different ends.
  await mine.context().setOffline(true)
  await text(mine).locator('p').first().click()
  await mine.keyboard.press('End')
  await mine.keyboard.type(' Il est sec.')
  await expect(mine.locator('.saving')).toContainText('Hors ligne – enregistré sur cet appareil')
  await write(theirs, ' Il revient au matin.')
  await theirs.getByLabel('Chapeau', { exact: true }).fill('Un vent frais traverse la plaine.')
  await saved(theirs)
  await mine.context().setOffline(false)
  await expect(mine.locator('.notice')).toContainText('pendant que vous écriviez')
  await mine.getByRole('button', { name: 'Comparer et réunir' }).first().click()
  await expect(mine.getByText('Tout est choisi.')).toBeVisible()
  expect(await violations(mine)).toEqual([])
  await mine.getByRole('button', { name: 'Réunir' }).click()
  await saved(mine)
  await expect(text(mine)).toContainText('Il se lève à midi. Il est sec.')
  await expect(text(mine)).toContainText('Il tombe avec le soir. Il revient au matin.')
  await expect(mine.getByLabel('Chapeau', { exact: true })).toHaveValue('Un vent frais traverse la plaine.')
  await mine.context().close()
  await theirs.context().close()
})

test('where both changed the same words, somebody chooses', async ({ browser }) => {
  const [one, two] = [await person('editor'), await person('editor')]
  const { id } = await draft(one)
  const [mine, theirs] = [await desk(browser, one), await desk(browser, two)]
  await mine.goto(`/admin/articles/${id}`)
  await theirs.goto(`/admin/articles/${id}`)
  await expect(text(mine)).toBeVisible()
  await mine.context().setOffline(true)
  await write(mine, ' Lentement.')
  await write(theirs, ' D’un coup.')
  await saved(theirs)
  await mine.context().setOffline(false)
  await mine.getByRole('button', { name: 'Comparer et réunir' }).first().click()
  await expect(mine.getByText('Il reste 1 choix à faire.')).toBeVisible()
  await mine.getByRole('radio', { name: /^Les deux/ }).check()
  await mine.getByRole('button', { name: 'Réunir' }).click()
  await saved(mine)
  await expect(text(mine)).toContainText('Lentement.')
  await expect(text(mine)).toContainText('D’un coup.')
  await mine.context().close()
  await theirs.context().close()
})

test('a text that came second waits: put off, written on, brought together, and those of others stay', async ({ browser }) => {
  const [one, two, three] = [await person('editor'), await person('editor'), await person('editor')]
  const { id } = await draft(one)
  const page = await desk(browser, one)
  await page.goto(`/admin/articles/${id}`)
  await expect(text(page)).toBeVisible()
  const begun = await (await ask(`/api/admin/articles/${id}`, { cookie: two.cookie })).json()
  const put = (who: Person, last: string) => {
    const [first, second] = begun.content.body.content
    const body = { type: 'doc', content: [first, { ...second, content: [{ type: 'text', text: last }] }] }
    const save = { version: begun.version, content: { ...begun.content, body } }
    return ask(`/api/admin/articles/${id}`, { method: 'PUT', headers: json, cookie: who.cookie, body: JSON.stringify(save) })
  }
  expect((await put(two, 'Il tombe à minuit.')).status).toBe(200)
  expect((await put(three, 'Il ne tombe jamais.')).status).toBe(409)
  await write(page, ' Lentement.')
  await page.getByRole('button', { name: 'Comparer et réunir' }).first().click()
  await expect(page.getByRole('heading', { name: 'Deux textes à réunir' })).toBeFocused()
  await page.getByRole('button', { name: 'Plus tard' }).click()
  await expect(text(page)).toContainText('avec le soir. Lentement.')
  await text(page).click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' Toujours.')
  await page.getByRole('button', { name: 'Comparer et réunir' }).first().click()
  await page.getByRole('radio', { name: /^Le mien/ }).check()
  await page.getByRole('button', { name: 'Réunir' }).click()
  await saved(page)
  await expect(text(page)).toContainText('Lentement. Toujours.')
  await expect(page.locator('.asides li')).toHaveCount(1)
  // What was written since the page was opened is no hindrance, and nothing of it goes.
  await write(page, ' Encore.')
  await saved(page)
  await page.locator('.asides').getByRole('button', { name: 'Comparer et réunir' }).click()
  await page.getByRole('radio', { name: /^Les deux/ }).check()
  await page.getByRole('button', { name: 'Réunir' }).click()
  await saved(page)
  await expect(text(page)).toContainText('Lentement. Toujours. Encore.')
  await expect(text(page)).toContainText('Il ne tombe jamais.')
  await expect(page.locator('.asides li')).toHaveCount(0)
  await page.context().close()
})

test('an act that changes the state leaves the text as it is being written', async ({ browser }) => {
  const editor = await person('editor')
  const { id } = await draft(editor)
  const page = await desk(browser, editor)
  await page.goto(`/admin/articles/${id}`)
  await write(page, ' Un mot.')
  await saved(page)
  await page.route('**/review', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    await route.continue()
  })
  await page.getByRole('button', { name: 'Faire relire' }).click()
  await page.getByRole('dialog').getByRole('button').last().click()
  await expect(page.locator('.article-state')).toContainText('En relecture')
  await text(page).click()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(text(page)).not.toContainText('Un mot.')
  await page.context().close()
})

test('a browser that dies takes nothing along', async ({ browser }) => {
  const editor = await person('editor')
  const { id } = await draft(editor)
  const page = await desk(browser, editor)
  await page.goto(`/admin/articles/${id}`)
  await expect(text(page)).toBeVisible()
  await page.context().setOffline(true)
  await write(page, ' Personne ne l’a lu.')
  await expect(page.locator('.saving')).toContainText('Hors ligne')
  // The page is gone, and not even its last word arrives; the device keeps what it had.
  const state = await page.context().storageState()
  await connection()`delete from sessions where id = ${editor.sessionId}`
  await page.context().close({ reason: 'killed' })
  const context = await browser.newContext({ storageState: state })
  await carry(context, await anotherDevice(editor))
  const again = await context.newPage()
  await again.goto(`/admin/articles/${id}`)
  await expect(text(again)).not.toContainText('Personne')
  await again.getByRole('button', { name: 'Reprendre le brouillon' }).click()
  await expect(text(again)).toContainText('Personne ne l’a lu.')
  await saved(again)
  await again.reload()
  await expect(text(again)).toContainText('Personne ne l’a lu.')
  await expect(again.getByRole('button', { name: 'Reprendre le brouillon' })).toHaveCount(0)
  await context.close()
})

test('a session that ends while one writes is taken up again on the page', async ({ browser }) => {
  const editor = await person('editor')
  const { id } = await draft(editor)
  const page = await desk(browser, editor)
  await page.goto(`/admin/articles/${id}`)
  await expect(text(page)).toBeVisible()
  await connection()`delete from sessions where id = ${editor.sessionId}`
  await write(page, ' Encore un mot.')
  await expect(page.getByRole('heading', { name: 'Votre connexion a pris fin' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: 'Se reconnecter' }).click()
  await page.setExtraHTTPHeaders({ 'x-forwarded-for': `10.${process.pid % 250}.7.${made % 250}` })
  await page.getByRole('button', { name: /^Recevoir un code/ }).click()
  await page.getByLabel('Code à six chiffres').fill(codeIn(await mailTo(editor.email)))
  await page.getByRole('button', { name: 'Continuer' }).click()
  await saved(page)
  await page.reload()
  await expect(text(page)).toContainText('Encore un mot.')
  await page.context().close()
})

test('versions are compared, and one comes back as a new one', async ({ browser }) => {
  const editor = await person('editor')
  const { id, version } = await draft(editor)
  const page = await desk(browser, editor)
  await page.goto(`/admin/articles/${id}`)
  await write(page, ' Ajouté ensuite.')
  await saved(page)
  await page.goto(`/admin/articles/${id}/versions`)
  await page.getByRole('button', { name: new RegExp(`^Version ${version + 1}`) }).click()
  await expect(page.locator('.comparison ins')).toContainText('Ajouté ensuite.')
  await page.getByRole('button', { name: new RegExp(`^Version ${version} `) }).click()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: `Reprendre la version ${version}` }).click()
  await page.waitForURL(`/admin/articles/${id}`)
  await expect(text(page)).not.toContainText('Ajouté ensuite.')
  const rows = await connection()`select version from revisions where article_id = ${id} order by version desc limit 1`
  expect(rows[0]?.version).toBe(version + 2)
  await page.context().close()
})

test('remarks stand beside their block, name colleagues by mail, and are settled', async ({ browser }) => {
  const [author, editor] = [await person('author'), await person('editor')]
  const { id } = await draft(author)
  const page = await desk(browser, author)
  await page.goto(`/admin/articles/${id}`)
  await text(page).locator('p').nth(1).click()
  const remarks = page.locator('.remarks')
  await remarks.getByLabel('Nouvelle remarque').fill(`Vraiment le soir ? @${editor.email}`)
  await remarks.getByRole('button', { name: 'Envoyer' }).click()
  await expect(remarks.locator('li blockquote')).toContainText('Il tombe avec le soir')
  expect((await mailTo(editor.email)).text).toContain('Vraiment le soir')
  const room = await desk(browser, editor)
  await room.goto(`/admin/articles/${id}`)
  await room.locator('.remarks').getByRole('button', { name: 'Réglé' }).click()
  await expect(room.locator('.remarks li')).toHaveCount(0)
  await page.context().close()
  await room.context().close()
})

test('a date is planned as it is shown, in Paris, wherever one is', async ({ browser }) => {
  const editor = await person('editor')
  const { id } = await draft(editor)
  const page = await desk(browser, editor, { timezoneId: 'Asia/Almaty' })
  await page.goto(`/admin/articles/${id}`)
  const planned = async () => (await (await ask(`/api/admin/articles/${id}`, { cookie: editor.cookie })).json()).scheduledAt
  const field = page.getByLabel('Date et heure de Paris')
  await page.getByRole('button', { name: 'Programmer', exact: true }).click()
  await field.fill('2037-07-14T14:00:05')
  await page.getByRole('button', { name: 'Programmer la parution' }).click()
  await expect(page.locator('.article-state .state')).toContainText('14 juil. 14\u00a0h')
  await expect(page.locator('.acts > [role="status"]')).toHaveText('Programmé pour le 14 juillet 2037 à 14\u00a0h, heure de Paris.')
  expect(await planned()).toBe('2037-07-14T12:00:05.000Z')
  await page.getByRole('button', { name: 'Changer la date' }).click()
  await expect(field).toHaveValue('2037-07-14T14:00:05')
  expect(await violations(page)).toEqual([])
  await field.fill('2037-01-14T09:30:00')
  await page.getByRole('button', { name: 'Programmer la parution' }).click()
  await expect(page.locator('.article-state .state')).toContainText('14 janv. 9\u00a0h\u00a030')
  expect(await planned()).toBe('2037-01-14T08:30:00.000Z')
  await page.context().close()
})

test('another picture comes with its own words, and under its own photographer’s name', async ({ browser }) => {
  const editor = await person('editor')
  const { id } = await draft(editor)
  const tail = titleOf('')
  for (const [i, name] of ['Une yourte', 'Un col'].entries()) {
    const bytes = await sharp({ create: { width: 40 + i, height: 30, channels: 3, background: { r: process.pid % 256, g: made % 256, b: i * 90 } } })
      .png()
      .toBuffer()
    const picture = await (
      await ask('/api/admin/media', { method: 'POST', headers: { origin: baseURL }, cookie: editor.cookie, body: new Uint8Array(bytes) })
    ).json()
    const words = { alt: name + tail, caption: `${name}, le matin.`, credit: `Photographe ${i}` }
    const told = await ask(`/api/admin/media/${picture.id}`, { method: 'PATCH', headers: json, cookie: editor.cookie, body: JSON.stringify(words) })
    expect(told.ok, await told.text()).toBe(true)
  }
  const page = await desk(browser, editor)
  await page.goto(`/admin/articles/${id}`)
  const pick = async (name: string) => {
    await page.locator('.picker').getByRole('searchbox').fill(tail)
    await page
      .locator('.picker')
      .getByRole('button', { name: name + tail })
      .click()
  }
  await page.getByRole('button', { name: 'Choisir l’image d’ouverture' }).click()
  await expect(page.locator('.picker input[type="file"]')).not.toHaveAttribute('accept', /heic/)
  await pick('Une yourte')
  const words = page.locator('.lead-picture')
  await expect(words.getByLabel('Crédit')).toHaveValue('Photographe 0')
  await words.getByLabel('Légende').fill('Une yourte, le soir.')
  await page.getByRole('button', { name: 'Changer d’image' }).click()
  await pick('Un col')
  await expect(words.getByLabel('Description')).toHaveValue(`Un col${tail}`)
  await expect(words.getByLabel('Légende')).toHaveValue('Un col, le matin.')
  await expect(words.getByLabel('Crédit')).toHaveValue('Photographe 1')
  await expect(page.getByRole('button', { name: 'Changer d’image' })).toBeFocused()
  const stands = async () => (await (await ask(`/api/admin/articles/${id}`, { cookie: editor.cookie })).json()).content.image
  await expect.poll(stands).toMatchObject({ alt: `Un col${tail}`, caption: 'Un col, le matin.', credit: 'Photographe 1' })
  await page.context().close()
})

test('an act is done once, is said, and leaves nobody without a place', async ({ browser }) => {
  const editor = await person('editor')
  const { id } = await draft(editor)
  const page = await desk(browser, editor)
  await page.goto(`/admin/articles/${id}`)
  const status = page.locator('.acts > [role="status"]')
  const isThere = () => page.evaluate(() => document.activeElement?.closest('.acts') !== null)
  const sheet = page.locator('.sheet[open]')
  await page.getByRole('button', { name: 'Publier', exact: true }).click()
  await sheet.getByRole('button', { name: 'Publier' }).press('Enter')
  await expect(status).toHaveText('Publié.')
  expect(await isThere()).toBe(true)

  // A slow line and an impatient hand.
  const opened = Promise.withResolvers<void>()
  await page.route(/\/(?:corrections|comments)$/, async (route) => {
    if (route.request().method() === 'POST') await opened.promise
    await route.continue()
  })
  await page.getByRole('button', { name: 'Ajouter une correction' }).click()
  await page.getByLabel('Ce qui était faux').fill('Le vent tombe avant le soir.')
  const correct = sheet.getByRole('button', { name: 'Ajouter une correction' })
  await correct.dblclick()
  await expect(correct).toHaveAttribute('aria-disabled', 'true')
  await expect(sheet.getByRole('status')).toHaveText('Un instant…')
  await page.keyboard.press('Escape')
  await page.getByLabel('Nouvelle remarque').fill('Qui l’a mesuré ?')
  await page.locator('.remarks').getByRole('button', { name: 'Envoyer' }).dblclick()
  await expect(page.locator('.remarks').getByRole('button', { name: 'Envoyer' })).toHaveAttribute('aria-disabled', 'true')
  opened.resolve()
  await expect(status).toHaveText('Correction ajoutée.')
  await expect(page.locator('.side-corrections li')).toHaveCount(1)
  await expect(page.locator('.remarks li')).toHaveCount(1)
  expect((await connection()`select id from comments where article_id = ${id}`).length).toBe(1)
  expect((await (await ask(`/api/admin/articles/${id}`, { cookie: editor.cookie })).json()).corrections).toHaveLength(1)

  await page.getByRole('button', { name: 'Mettre à la corbeille' }).press('Enter')
  await expect(status).toHaveText('Mis à la corbeille.')
  expect(await isThere()).toBe(true)
  await page.getByRole('button', { name: 'Reprendre de la corbeille' }).press('Enter')
  await expect(status).toHaveText('Repris de la corbeille.')
  expect(await isThere()).toBe(true)
  await page.context().close()
})

test('who is to read an article is decided, and said', async ({ browser }) => {
  const [editor, other] = [await person('editor'), await person('editor')]
  const { id } = await draft(editor)
  const page = await desk(browser, editor)
  await page.goto(`/admin/articles/${id}`)
  const sent: string[] = []
  page.on('request', (request) => request.url().endsWith('/assignee') && sent.push(request.postData() ?? ''))
  const list = page.getByLabel('Relecture confiée à')
  await list.selectOption(editor.userId)
  await list.selectOption(other.userId)
  await page.getByRole('button', { name: 'Confier' }).click()
  await expect(page.locator('.acts > [role="status"]')).toContainText('Relecture confiée à')
  await expect(list).toBeFocused()
  await expect(list).toHaveValue(other.userId)
  expect(sent).toEqual([JSON.stringify({ assignee: other.userId })])
  await page.context().close()
})

test('one letter makes nothing: it opens what could, and may be turned off', async ({ browser }) => {
  const editor = await person('editor')
  const page = await desk(browser, editor)
  await page.goto('/admin/articles')
  let begun = 0
  page.on('request', (request) => request.method() === 'POST' && request.url().endsWith('/api/admin/articles') && begun++)
  const field = page.getByRole('combobox', { name: 'Page, article ou action' })
  const list = page.locator('.lines tbody tr').first()
  await expect(list).toBeVisible()
  await page.keyboard.press('n')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('')
  await expect(page.locator('.palette').getByRole('option', { selected: true })).toContainText('Nouvel article')
  expect(await violations(page)).toEqual([])
  await page.getByLabel('Entendre aussi les touches seules').uncheck()
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(list).toBeVisible()
  await page.locator('main').focus()
  for (const key of ['n', '?', '/', 'g', 'a']) await page.keyboard.press(key)
  await expect(field).toBeHidden()
  await expect(page.locator('main')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByLabel('Entendre aussi les touches seules').check()
  await page.keyboard.press('Escape')
  expect(begun).toBe(0)
  await page.keyboard.press('n')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/admin\/articles\/[\da-f-]{36}$/)
  expect(begun).toBe(1)
  await page.context().close()
})

test('what is undone is what was done, and no more is said than that', async ({ browser }) => {
  const editor = await person('editor')
  const name = titleOf('Moulins')
  const [one, two] = [await draft(editor, `${name} un`), await draft(editor, `${name} deux`)]
  await ask(`/api/admin/articles/${two.id}/review`, { method: 'PUT', headers: json, cookie: editor.cookie, body: '{}' })
  const states = async () =>
    (await connection()`select state from articles where id in ${connection()([one.id, two.id])} order by title desc`).map(({ state }) => state)
  const page = await desk(browser, editor)
  await page.goto(`/admin/articles?q=${encodeURIComponent(name)}`)
  await expect(page.locator('.lines tbody tr')).toHaveCount(2)
  await page.getByLabel('Choisir tout').check()
  await page.getByRole('button', { name: 'Mettre en relecture' }).click()
  const status = page.locator('.bulk [role="status"]')
  await expect(status).toContainText('Article mis en relecture. Un l’était déjà.')
  expect(await states()).toEqual(['review', 'review'])
  // The line goes down: nothing is undone, and nobody says it were.
  await page.route('**/review', (route) => route.abort())
  await page.getByRole('button', { name: 'Annuler' }).click()
  await expect(status).toContainText('La connexion manque.')
  await expect(status).not.toContainText('Annulé')
  expect(await states()).toEqual(['review', 'review'])
  await page.unroute('**/review')
  await page.getByRole('button', { name: 'Annuler' }).click()
  await expect(status).toHaveText('Annulé.')
  expect(await states()).toEqual(['draft', 'review'])
  await page.context().close()
})

test('the table is filtered by address, searched, acted on and undone', async ({ browser }) => {
  const editor = await person('editor')
  const titles = [titleOf('Chameaux'), titleOf('Chameaux')]
  for (const title of titles) await draft(editor, title)
  const page = await desk(browser, editor)
  await page.goto('/admin/articles')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('/')
  await page.keyboard.type(`chameaux ${process.pid}`)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=chameaux/)
  const lines = page.locator('.lines tbody tr')
  await expect(lines).toHaveCount(2)
  await page.getByLabel('Choisir tout').check()
  await page.getByRole('button', { name: 'Mettre à la corbeille' }).click()
  await expect(page.getByText('2 articles mis à la corbeille.')).toBeVisible()
  await expect(lines).toHaveCount(0)
  await page.getByRole('button', { name: 'Annuler' }).click()
  await expect(lines).toHaveCount(2)
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox', { name: 'Page, article ou action' }).fill(titles[0] ?? '')
  await expect(page.getByRole('option', { name: titles[0] })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.getByRole('option', { name: titles[0] }).click()
  await expect(page.getByLabel('Titre', { exact: true })).toHaveValue(titles[0] ?? '')
  await page.context().close()
})

test('who saves without a version, or over an old one, changes nothing', async () => {
  const editor = await person('editor')
  const { id, version } = await draft(editor)
  const { content } = await (await ask(`/api/admin/articles/${id}`, { cookie: editor.cookie })).json()
  const put = (body: object) => ask(`/api/admin/articles/${id}`, { method: 'PUT', headers: json, cookie: editor.cookie, body: JSON.stringify(body) })
  expect((await put({ content: { ...content, title: 'Autre' } })).status).toBe(428)
  const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => put({ version, content: { ...content, standfirst: `Chapeau ${i}` } })))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array<number>(49).fill(409)])
  const refused = await answers.find(({ status }) => status === 409)?.json()
  expect(refused.told).toMatchObject({ version: version + 1, base: { standfirst: content.standfirst } })
})
