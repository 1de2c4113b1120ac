/** An article from its first word to its end, as authors and editors make it. */
import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { connection } from '#db/client.ts'
import { violations } from '#e2e/accessible.ts'
import { mailTo } from '#e2e/account.ts'
import { awake } from '#e2e/awake.ts'
import { paste } from '#e2e/editor/hands.ts'
import { ask, person } from '#e2e/people.ts'
import { baseURL } from '#e2e/site.ts'
import { desk, draft, json, noticed, openArticle, saved, statusOf, text, titleOf, write } from '#e2e/writing.ts'

test('an author begins, writes and hands in; an editor files, publishes, corrects and withdraws', async ({ browser }) => {
  const [author, editor, other] = [await person('author'), await person('editor'), await person('author')]
  const page = await desk(browser, author)
  const title = titleOf('Les caravansérails de la route')
  await page.goto('/admin')
  await awake(page.getByRole('button', { name: 'Nouvel article' }))
  await page.getByRole('button', { name: 'Nouvel article' }).click()
  await page.waitForURL(/\/admin\/articles\/[\da-f-]{36}$/)
  const id = page.url().split('/').at(-1) ?? ''
  await expect(text(page)).toBeVisible()
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
  await expect(text(room)).toBeVisible()
  // Filed where no article of the edition is like it, whose pages other tests compare meanwhile.
  await room.getByLabel('Rubrique').selectOption({ label: 'Culture' })
  await room.getByRole('checkbox', { name: 'Aucun pays' }).check()
  await room.getByLabel('Signatures', { exact: true }).selectOption({ label: 'La rédaction' })
  const tail = Date.now().toString(36)
  const slug = `caravanserails-${tail}`
  await noticed(room, () => room.getByLabel('Adresse').fill(`Caravansérails, ${tail} -`))
  await room.getByLabel('Genre').focus()
  await expect(room.getByLabel('Adresse')).toHaveValue(slug)
  await saved(room)
  await expect(room.locator('.checks summary')).toHaveText('Prêt à paraître')
  await room.getByRole('button', { name: 'Publier', exact: true }).click()
  await room.locator('.sheet').getByRole('button', { name: 'Publier' }).click()
  await expect(room.locator('.article-state .state')).toContainText('Paru')
  const path = `/articles/${slug}`
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
  const plan = async (ms: number) => {
    const at = new Date(Date.now() + ms).toISOString()
    const planned = await ask(`/api/admin/articles/${id}/schedule`, {
      method: 'PUT',
      headers: json,
      cookie: editor.cookie,
      body: JSON.stringify({ version, at }),
    })
    expect(planned.status, await planned.text()).toBe(204)
    return at
  }
  await plan(3_600_000)
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
  const at = await plan(8_000)
  await expect.poll(() => statusOf(`/articles/${slug}`), { timeout: 60_000 }).toBe(200)
  const article = await (await ask(`/api/articles/${slug}`)).json()
  expect(article.publishedAt).toBe(at)
})

test('a private preview shows what waits, in a frame of ours alone, and is neither kept nor found', async ({ browser }) => {
  const editor = await person('editor')
  const { id, title } = await draft(editor)
  const page = await desk(browser, editor)
  await page.goto(`/admin/articles/${id}/apercu`)
  await awake(page.getByRole('button', { name: 'Ordinateur' }))
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

test('versions are compared, and one comes back as a new one', async ({ browser }) => {
  const editor = await person('editor')
  const { id, version } = await draft(editor)
  const page = await openArticle(browser, editor, id)
  await text(page).click()
  await page.keyboard.press('ControlOrMeta+End')
  // In one go: a pause between two letters would save twice.
  await noticed(page, () => page.keyboard.insertText(' Ajouté ensuite.'))
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

test('the oldest version in sight is compared with the one before it, which is not, and the first of all with nothing', async ({ browser }) => {
  const editor = await person('editor')
  const { id, version } = await draft(editor)
  const sql = connection()
  // As after a long day: more versions than the list brings at once, all of one text.
  await sql`insert into revisions (article_id, version, snapshot, reason, auto, user_id)
    select article_id, version + n, snapshot, 'Essai', false, user_id from revisions, generate_series(1, 60) n where article_id = ${id} and version = ${version}`
  await sql`delete from revisions where article_id = ${id} and version < ${version}`
  const page = await desk(browser, editor)
  await page.goto(`/admin/articles/${id}/versions`)
  const versions = page.getByRole('list', { name: 'Versions, la dernière d’abord' }).getByRole('button')
  await expect(versions).toHaveCount(40)
  await awake(versions)
  const opened = Promise.withResolvers<void>()
  await page.route(/\/revisions\?before=/, async (route) => {
    await opened.promise
    await route.continue()
  })
  await versions.last().click()
  const shown = page.locator('.revisions-shown')
  await expect(shown).toContainText('Un instant…')
  await expect(shown.locator('ins')).toHaveCount(0)
  opened.resolve()
  await expect(shown).toContainText('Ces deux versions sont les mêmes.')
  await expect(versions).toHaveCount(61)
  await versions.last().click()
  await expect(shown.locator('ins').first()).toContainText('Il se lève à midi.')
  await page.context().close()
})

test('remarks stand beside their block, name colleagues by mail, and are settled', async ({ browser }) => {
  const [author, editor] = [await person('author'), await person('editor')]
  const { id } = await draft(author)
  const page = await openArticle(browser, author, id)
  await text(page).locator('p').nth(1).click()
  const remarks = page.locator('.remarks')
  await remarks.getByLabel('Nouvelle remarque').fill(`Vraiment le soir ? @${editor.email}`)
  await remarks.getByRole('button', { name: 'Envoyer' }).click()
  await expect(remarks.locator('li blockquote')).toContainText('Il tombe avec le soir')
  expect((await mailTo(editor.email)).text).toContain('Vraiment le soir')
  const room = await openArticle(browser, editor, id)
  await awake(room.locator('.remarks button'))
  await room.locator('.remarks').getByRole('button', { name: 'Réglé' }).press('Enter')
  await expect(room.locator('.remarks li')).toHaveCount(0)
  // The button went with the remark; who works by keys goes on from where it was.
  const told = room.locator('.remarks [role="status"]')
  await expect(told).toHaveText('Remarque réglée.')
  await expect(told).toBeFocused()
  await remarks.getByLabel('Nouvelle remarque').fill('Ou plus tôt.')
  await remarks.getByRole('button', { name: 'Envoyer' }).click()
  await remarks.getByRole('listitem').filter({ hasText: 'Ou plus tôt.' }).getByRole('button', { name: 'Supprimer' }).press('Enter')
  await expect(remarks.getByRole('status')).toHaveText('Remarque supprimée.')
  await expect(remarks.getByRole('listitem').filter({ hasText: 'Ou plus tôt.' })).toHaveCount(0)
  await expect(remarks.getByRole('status')).toBeFocused()
  await page.context().close()
  await room.context().close()
})

/** What another article puts on the clipboard with a picture of it. */
const copied = (mediaId: string) => ({
  'application/x-transcaspienne+json': JSON.stringify({
    content: [{ type: 'picture', attrs: { mediaId, alt: 'Un puits', caption: '', credit: 'Essai' } }],
    openStart: 0,
    openEnd: 0,
  }),
})

test('a picture that comes from another article is shown; only one that the library has no more is missed', async ({ browser }) => {
  const editor = await person('editor')
  const { id } = await draft(editor)
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: { r: process.pid % 256, g: Date.now() % 256, b: 7 } } })
    .png()
    .toBuffer()
  const sent = await ask('/api/admin/media', { method: 'POST', headers: { origin: baseURL }, cookie: editor.cookie, body: new Uint8Array(bytes) })
  const picture = await sent.json()
  const page = await openArticle(browser, editor, id)
  await text(page).click()
  await page.keyboard.press('ControlOrMeta+End')
  let broken = true
  await page.route(`**/api/admin/media/${picture.id}`, (route) => (broken ? route.fulfill({ status: 503, json: {} }) : route.continue()))
  await paste(page, copied(picture.id))
  const place = text(page).locator('figure')
  await expect(place.getByRole('note')).toContainText('Cette image n’a pas pu être lue.')
  broken = false
  await place.getByRole('button', { name: 'Réessayer' }).click()
  await expect(place.getByRole('img', { name: 'Un puits' })).toBeVisible()
  await expect(place.getByRole('note')).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+End')
  await paste(page, copied(randomUUID()))
  await expect(text(page).locator('figure').getByRole('note')).toHaveText(/^Cette image n’est plus dans la médiathèque\./)
  await page.context().close()
})

test('another picture comes with its own words, and under its own photographer’s name', async ({ browser }) => {
  const editor = await person('editor')
  const { id } = await draft(editor)
  const tail = titleOf('')
  for (const [i, name] of ['Une yourte', 'Un col'].entries()) {
    const bytes = await sharp({ create: { width: 40 + i, height: 30, channels: 3, background: { r: process.pid % 256, g: Date.now() % 256, b: i * 90 } } })
      .png()
      .toBuffer()
    const picture = await (
      await ask('/api/admin/media', { method: 'POST', headers: { origin: baseURL }, cookie: editor.cookie, body: new Uint8Array(bytes) })
    ).json()
    const words = { alt: name + tail, caption: `${name}, le matin.`, credit: `Photographe ${i}` }
    const told = await ask(`/api/admin/media/${picture.id}`, { method: 'PATCH', headers: json, cookie: editor.cookie, body: JSON.stringify(words) })
    expect(told.ok, await told.text()).toBe(true)
  }
  const page = await openArticle(browser, editor, id)
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
  await expect(page.getByRole('button', { name: 'Changer d’image' })).toBeFocused()
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
  await page.getByRole('button', { name: 'Retirer l’image' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Choisir l’image d’ouverture' })).toBeFocused()
  await page.context().close()
})
