/** What is written stays, whoever else writes, whatever the line, the browser and the session do. */
import { expect, test } from '@playwright/test'
import { connection } from '#db/client.ts'
import { violations } from '#e2e/accessible.ts'
import { codeIn, mailTo } from '#e2e/account.ts'
import { anotherDevice, ask, carry, type Person, person } from '#e2e/people.ts'
import { desk, draft, json, openArticle, saved, text, write } from '#e2e/writing.ts'

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
  const page = await openArticle(browser, one, id)
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

test('what an editor decides shows on the page that is open, and what is written after it waits beside the article', async ({ browser }) => {
  const [author, editor] = [await person('author'), await person('editor')]
  const { id, version } = await draft(author)
  const page = await openArticle(browser, author, id)
  const plan = (cookie: string, body: object) => ask(`/api/admin/articles/${id}/schedule`, { method: 'PUT', headers: json, cookie, body: JSON.stringify(body) })
  expect((await plan(editor.cookie, { version, at: new Date(Date.now() + 3_600_000).toISOString() })).status).toBe(204)
  await expect(page.locator('.article-state')).toContainText('Programmé', { timeout: 30_000 })
  await expect(page.getByText('la rédaction peut le changer')).toBeVisible()
  await page.context().close()
})

test('an act that changes the state leaves the text as it is being written', async ({ browser }) => {
  const editor = await person('editor')
  const { id } = await draft(editor)
  const page = await openArticle(browser, editor, id)
  // As the paper keeps it, its apostrophe is another.
  await page.getByLabel('Titre', { exact: true }).fill(`L'eau ${id}`)
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
  const page = await openArticle(browser, editor, id)
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
  const page = await openArticle(browser, editor, id)
  await connection()`delete from sessions where id = ${editor.sessionId}`
  await write(page, ' Encore un mot.')
  await expect(page.getByRole('heading', { name: 'Votre connexion a pris fin' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: 'Se reconnecter' }).click()
  await page.setExtraHTTPHeaders({ 'x-forwarded-for': `10.${process.pid % 250}.7.${Date.now() % 250}` })
  await page.getByRole('button', { name: /^Recevoir un code/ }).click()
  await mailTo(editor.email)
  await page.getByRole('button', { name: 'Demander un autre code' }).click()
  await page.getByRole('button', { name: /^Recevoir un code/ }).click()
  await page.getByLabel('Code à six chiffres').fill(codeIn(await mailTo(editor.email, 1)))
  await page.getByRole('button', { name: 'Continuer' }).click()
  await saved(page)
  await page.reload()
  await expect(text(page)).toContainText('Encore un mot.')

  // By the link of the mail, in another tab.
  await connection()`delete from sessions where user_id = ${editor.userId}`
  await write(page, ' Et un autre.')
  await expect(page.getByRole('heading', { name: 'Votre connexion a pris fin' })).toBeVisible()
  await carry(page.context(), await anotherDevice(editor))
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await saved(page)
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
