/** The people of the newsroom: invited, given a role, asked for a second factor; and the journal of what they did. */
import { expect, test } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { violations } from '#e2e/accessible.ts'
import { mailTo, someone } from '#e2e/account.ts'
import { as, open, said } from '#e2e/desk.ts'
import { anotherDevice, carry } from '#e2e/people.ts'
import { baseURL } from '#e2e/site.ts'

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
