/** The pictures of the newsroom, brought in, described and pointed at. */
import { writeFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { violations } from '#e2e/accessible.ts'
import { awake } from '#e2e/awake.ts'
import { as, open, said, unique } from '#e2e/desk.ts'
import { ask } from '#e2e/people.ts'
import { baseURL } from '#e2e/site.ts'

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

test('who leaves while a picture is on its way is asked first', async ({ page }) => {
  await as(page, 'editor')
  await open(page, '/admin/medias')
  const sent = Promise.withResolvers<void>()
  await page.route('**/api/admin/media', async (route) => {
    await sent.promise
    await route.continue()
  })
  const file = test.info().outputPath('trois.png')
  await sharp({ create: { width: 90, height: 60, channels: 3, background: '#567', noise: { type: 'gaussian', mean: 120, sigma: 50 } } }).toFile(file)
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Ajouter des images' }).click()
  await (await choosing).setFiles(file)
  const coming = page.getByRole('list', { name: 'Images en chemin' }).getByRole('listitem')
  await expect(coming).toHaveCount(1)
  const asked = page.waitForEvent('dialog')
  await page.evaluate(() => void setTimeout(() => location.assign('/admin')))
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()
  sent.resolve()
  await expect(coming).toHaveCount(0)
  await page.evaluate(() => void setTimeout(() => location.assign('/admin')))
  await page.waitForURL('/admin')
})
