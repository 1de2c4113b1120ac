/** My data: taken along, and deleted. And the address of an account, changed from both sides. */

import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { connection } from '#db/client.ts'
import { askAtTheDoor, codeIn, linkIn, mailsTo, mailTo, signIn, someone } from '#e2e/account.ts'
import { awake } from '#e2e/awake.ts'
import { person } from '#e2e/people.ts'
import { baseURL } from '#e2e/site.ts'

const origin = { origin: baseURL }

test('everything is taken along in one file', async ({ page, context }) => {
  const address = someone('emporte')
  await signIn(context, address)
  expect((await context.request.patch('/api/me', { data: { name: '=1+1' }, headers: origin })).status()).toBe(204)
  await page.goto('/compte/donnees')
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Télécharger mes données' }).press('Enter')
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^transcaspienne-mes-donnees-\d{4}-\d\d-\d\d\.zip$/)
  const files = unzipSync(new Uint8Array(await readFile(await download.path())))
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['lisez-moi.txt', 'donnees.json', 'compte.csv', 'appareils.csv', 'connexions.csv', 'courrier.csv']))
  const all = JSON.parse(strFromU8(files['donnees.json'] ?? new Uint8Array()))
  expect(all.compte).toEqual([expect.objectContaining({ adresse: address, nom: '=1+1', role: 'reader' })])
  expect(strFromU8(files['compte.csv'] ?? new Uint8Array())).toContain(`${address},'=1+1,reader`)
})

test('an account is deleted at once, by its address and by the keyboard, and a last mail says so', async ({ page, context, browser }) => {
  const address = someone('efface')
  const elsewhere = await browser.newContext()
  await signIn(elsewhere, address)
  await signIn(context, address)
  await page.goto('/compte/donnees')
  await expect(page.getByRole('main')).toContainText('rien ne la défait')
  await awake(page.getByLabel('Pour confirmer'))
  await page.getByLabel(`Pour confirmer, tapez l’adresse ${address}`).fill('autre@example.org')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main').getByRole('alert')).toHaveText('Ce n’est pas l’adresse de ce compte.')
  await page.getByLabel('Pour confirmer').fill(address)
  const before = (await mailsTo(address)).length
  await page.getByRole('button', { name: 'Supprimer mon compte' }).press('Enter')
  await expect(page).toHaveURL('/')
  expect(await context.cookies()).toEqual([])
  expect((await elsewhere.request.get('/api/me')).status()).toBe(401)
  const mail = await mailTo(address, before)
  expect(mail.subject).toBe('Votre compte est supprimé')
  expect(mail.text).toContain('ce message est le dernier')
  await elsewhere.close()
})

test('without script one is named, signs a device out, and deletes the account; no address stands in an address', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const address = someone('sansscript')
  const elsewhere = await browser.newContext()
  await signIn(elsewhere, address)
  await signIn(context, address)
  await page.goto('/compte')
  await page.getByLabel('Nom, si vous le souhaitez').fill('Aïgoul')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page).toHaveURL('/compte?nom=enregistre')
  await expect(page.getByLabel('Nom, si vous le souhaitez')).toHaveValue('Aïgoul')
  await expect(page.getByText('Enregistré.')).toBeVisible()
  await page.getByRole('listitem').filter({ hasNotText: 'Cet appareil' }).getByRole('button', { name: 'Déconnecter' }).click()
  await expect(page).toHaveURL('/compte#appareils')
  await expect(page.locator('.devices > li')).toHaveCount(1)
  expect((await elsewhere.request.get('/api/me')).status()).toBe(401)

  await page.goto('/compte/donnees')
  await page.getByLabel('Pour confirmer').fill('autre@example.org')
  await page.getByRole('button', { name: 'Supprimer mon compte' }).click()
  await expect(page).toHaveURL('/compte/donnees?erreur=422')
  await expect(page.getByText('Ce n’est pas l’adresse de ce compte. Rien n’est supprimé.')).toBeVisible()
  const before = (await mailsTo(address)).length
  await page.getByLabel('Pour confirmer').fill(address)
  await page.getByRole('button', { name: 'Supprimer mon compte' }).click()
  await expect(page).toHaveURL('/')
  expect(await context.cookies()).toEqual([])
  expect((await mailTo(address, before)).subject).toBe('Votre compte est supprimé')
  await Promise.all([context.close(), elsewhere.close()])
})

test('without script one signs out everywhere else, here, and everywhere', async ({ browser }) => {
  const address = someone('partout')
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const elsewhere = await browser.newContext()
  await signIn(elsewhere, address)
  await signIn(context, address)
  await page.goto('/compte')
  await page.getByRole('button', { name: 'Déconnecter les autres appareils' }).click()
  await expect(page.locator('.devices > li')).toHaveCount(1)
  expect((await elsewhere.request.get('/api/me')).status()).toBe(401)
  await page.getByRole('listitem').filter({ hasText: 'Cet appareil' }).getByRole('button', { name: 'Déconnecter' }).click()
  await expect(page).toHaveURL('/')
  expect(await context.cookies()).toEqual([])
  await signIn(elsewhere, address)
  await signIn(context, address)
  await page.goto('/compte')
  await page.getByRole('button', { name: 'Se déconnecter partout' }).click()
  await expect(page).toHaveURL('/')
  expect((await elsewhere.request.get('/api/me')).status()).toBe(401)
  await Promise.all([context.close(), elsewhere.close()])
})

test('a device that was found signed in deletes nothing: a new code is wanted first', async ({ page, context }) => {
  const { email, sessionId, cookie } = await person()
  await connection()`update sessions set created_at = now() - interval '1 hour' where id = ${sessionId}`
  expect(
    (
      await fetch(`${baseURL}/api/me`, {
        method: 'DELETE',
        body: JSON.stringify({ email }),
        headers: { ...origin, cookie, 'content-type': 'application/json' },
      })
    ).status,
  ).toBe(403)
  await context.addCookies([{ name: 'session', value: /session=([^;]+)/.exec(cookie)?.[1] ?? '', url: baseURL }])
  await page.goto('/compte/donnees')
  await page.getByRole('button', { name: 'Recevoir un code' }).click()
  await page.getByLabel('Code à six chiffres').fill(codeIn(await mailTo(email)))
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await expect(page).toHaveURL('/compte/donnees')
  await page.getByLabel('Pour confirmer').fill(email)
  await page.getByRole('button', { name: 'Supprimer mon compte' }).click()
  await expect(page).toHaveURL('/')
})

test('the address changes once both mailboxes have confirmed, without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const [before, after] = [someone('ancienne'), someone('nouvelle')]
  await signIn(context, before)
  const elsewhere = await browser.newContext()
  await signIn(elsewhere, before)
  const mails = (await mailsTo(before)).length
  await page.goto('/compte')
  await page.getByLabel('Nouvelle adresse e-mail').fill(before)
  await page.getByRole('button', { name: 'Changer d’adresse' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('une autre que la vôtre')
  await page.getByLabel('Nouvelle adresse e-mail').fill(after)
  await page.getByRole('button', { name: 'Changer d’adresse' }).click()
  await expect(page.getByRole('main')).toContainText('Deux messages viennent de partir')
  const old = linkIn(await mailTo(before, mails), /\/connexion\/adresse\//)
  const fresh = linkIn(await mailTo(after), /\/connexion\/adresse\//)

  await page.goto(old)
  await page.getByRole('button', { name: 'Confirmer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('C’est noté de ce côté')
  // A scanner of mail opens links, and confirms nothing.
  for (const method of ['GET', 'HEAD', 'GET']) expect((await elsewhere.request.fetch(fresh, { method })).status()).toBe(200)
  expect((await (await context.request.get('/api/me')).json()).email).toBe(before)
  await page.goto(fresh)
  await page.getByRole('button', { name: 'Confirmer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('L’adresse est changée')
  expect((await (await context.request.get('/api/me')).json()).email).toBe(after)
  expect((await elsewhere.request.get('/api/me')).status()).toBe(401)
  expect((await context.request.get(`${old}x`)).status()).toBe(404)
  await Promise.all([context.close(), elsewhere.close()])
})

test('an address that has an account is not taken, and its owner is told', async ({ page, context }) => {
  const owner = await person()
  const asker = someone('voudrait')
  await page.goto('/connexion')
  const mail = await askAtTheDoor(page, asker)
  await page.getByLabel('Code à six chiffres').fill(codeIn(mail))
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await expect(page).toHaveURL('/compte')
  const answer = await context.request.post('/api/me/address', { data: { email: owner.email }, headers: origin })
  expect([answer.status(), await answer.text()]).toEqual([202, '{}'])
  expect((await mailTo(owner.email)).subject).toBe('Cette adresse a déjà un compte')
  expect((await (await context.request.get('/api/me')).json()).email).toBe(asker)
})
