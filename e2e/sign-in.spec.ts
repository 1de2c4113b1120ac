/** The door: signing in by mail, from link and from code, and what must not open it. */

import { expect, test } from '@playwright/test'
import { askAtTheDoor, codeIn, linkIn, mailsTo, mailTo, signIn, someone } from '#e2e/account.ts'
import { awake } from '#e2e/awake.ts'
import { article } from '#e2e/pages.ts'
import { baseURL } from '#e2e/site.ts'

const origin = { origin: baseURL }

test('by the code, from the page one wanted, without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const address = someone()
  await page.goto('/compte')
  await expect(page).toHaveURL(/\/connexion\?suite=%2Fcompte$/)
  const mail = await askAtTheDoor(page, address)
  await page.getByLabel('Code à six chiffres').fill('000000')
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await expect(page.getByRole('alert')).toContainText('Ce code n’est pas le bon')
  await page.getByLabel('Code à six chiffres').fill(codeIn(mail).replace(/(...)/, '$1 '))
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await expect(page).toHaveURL('/compte')
  await expect(page.getByText(address)).toBeVisible()
  const cookies = await context.cookies()
  expect(cookies.find(({ name }) => name === 'session')).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  await context.close()
})

test('a refusal at the door, and a new code, forget nothing of what was wished for, without script', async ({ browser, request }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, extraHTTPHeaders: { 'x-forwarded-for': `10.8.${Math.floor(Math.random() * 250)}.3` } })
  const page = await context.newPage()
  const { id } = await (await request.get(`/api${article}`)).json()
  const door = `/connexion?enregistrer=${id}&suite=${encodeURIComponent(article)}`
  await page.goto(door)
  await page.getByLabel('Votre adresse e-mail').fill('a@b')
  await page.getByRole('button', { name: 'Recevoir un code' }).click()
  await expect(page.getByRole('alert')).toContainText('Cette adresse n’est pas complète')
  await expect(page.getByText('L’article sera enregistré dès que vous serez connecté.')).toBeVisible()
  await askAtTheDoor(page, someone())
  await page.getByRole('link', { name: 'demandez un nouveau code' }).click()
  await expect(page.getByText('L’article sera enregistré dès que vous serez connecté.')).toBeVisible()
  const mail = await askAtTheDoor(page, someone())
  await page.getByLabel('Code à six chiffres').fill(codeIn(mail))
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await expect(page).toHaveURL(article)
  expect((await (await context.request.get(`/api/me/saved?ids=${id}`)).json()).items).toHaveLength(1)
  await context.close()
})

test('by the link, which scanners may open as often as they like, once', async ({ page, request, browser }) => {
  const address = someone()
  await page.goto('/connexion')
  const link = linkIn(await askAtTheDoor(page, address), /\/connexion\//)
  for (const method of ['GET', 'HEAD', 'GET']) expect((await request.fetch(link, { method, headers: { purpose: 'prefetch' } })).status()).toBe(200)
  await page.goto(link)
  await expect(page.getByText(address)).toBeVisible()
  await page.getByRole('button', { name: 'Se connecter' }).press('Enter')
  await expect(page).toHaveURL('/compte')

  const other = await browser.newPage()
  const again = await other.goto(link)
  expect(again?.status()).toBe(410)
  await expect(other.getByText('Ce lien a déjà servi')).toBeVisible()
  expect((await other.goto(`${link.slice(0, -2)}xx`))?.status()).toBe(404)
  await other.close()
})

test('the mail is typeset, in HTML and in text, and asks for nothing when it is opened', async ({ page, browser }) => {
  const address = someone()
  await page.goto('/connexion')
  const mail = await askAtTheDoor(page, address)
  expect(mail.text).toContain(codeIn(mail))
  expect(mail.text).toContain('une seule fois, pendant 15 minutes')
  expect(mail.headers['auto-submitted']).toBe('auto-generated')
  expect(mail.html).not.toMatch(/<img|<script|<link|url\(|src=/)
  const asked: string[] = []
  const reading = await browser.newPage({ colorScheme: 'dark' })
  reading.on('request', (request) => asked.push(request.url()))
  await reading.setContent(mail.html)
  expect(await reading.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(20, 22, 27)')
  expect(asked).toEqual([])
  await reading.close()
})

test('says the same of every address, and in the same bytes', async ({ request }) => {
  const answers = await Promise.all(
    [someone('inconnue'), 'lecture@example.org', 'redaction@example.org'].map((email) => request.post('/api/sign-ins', { data: { email }, headers: origin })),
  )
  const shapes = await Promise.all(
    answers.map(async (answer) => {
      const { date: _, ...headers } = answer.headers()
      return { status: answer.status(), headers, body: (await answer.text()).replace(/[\da-f-]{36}/, 'id') }
    }),
  )
  expect(shapes[0]?.status).toBe(202)
  expect(shapes[1]).toEqual(shapes[0])
  expect(shapes[2]).toEqual(shapes[0])
})

test('a device that is signed out elsewhere is out at its next request', async ({ browser }) => {
  const address = someone()
  const [phone, desk] = await Promise.all([browser.newContext(), browser.newContext()])
  await signIn(phone, address)
  await signIn(desk, address)
  const page = await desk.newPage()
  await page.goto('/compte')
  await expect(page.getByRole('listitem').filter({ hasText: 'Cet appareil' })).toHaveCount(1)
  const elsewhere = page.getByRole('listitem').filter({ hasNotText: 'Cet appareil' }).getByRole('button', { name: 'Déconnecter' })
  await awake(elsewhere)
  await elsewhere.press('Enter')
  await expect(page.getByRole('status').last()).toContainText('déconnecté')
  await expect(page.getByRole('status').last()).toBeFocused()
  expect((await phone.request.get('/api/me')).status()).toBe(401)
  expect((await phone.request.get('/compte', { maxRedirects: 0 })).status()).toBe(303)
  expect((await desk.request.get('/api/me')).status()).toBe(200)

  const stolen = (await desk.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  await page.getByRole('button', { name: 'Se déconnecter partout' }).click()
  await expect(page).toHaveURL('/')
  expect((await fetch(`${baseURL}/api/me`, { headers: { cookie: stolen } })).status).toBe(401)
  expect(await desk.cookies()).toEqual([])
  await Promise.all([phone.close(), desk.close()])
})

test('a session that was set before signing in is never taken over', async ({ context }) => {
  const planted = 'x'.repeat(43)
  await context.addCookies([{ name: 'session', value: planted, url: baseURL }])
  await signIn(context, someone())
  expect((await context.cookies()).find(({ name }) => name === 'session')?.value).not.toBe(planted)
})

const elsewhere = [
  '//evil.example',
  '/\\evil.example',
  'https:evil.example',
  '/%2f%2fevil.example',
  'javascript:alert(1)',
  '/\r\nlocation: x',
  '@evil.example',
  '/../..//evil.example',
  '/connexion',
  '/api/me',
  `/${'a'.repeat(600)}`,
  '\t//evil.example',
  '///evil.example',
  '/%5cevil.example',
  'http://evil.example/compte',
]

test('after signing in one is on this site, whatever the address asked for', async ({ playwright }) => {
  for (const next of elsewhere) {
    const request = await playwright.request.newContext({ baseURL })
    const address = someone('suite')
    // Each from its own network, or the door would rightly close.
    const headers = { ...origin, 'x-forwarded-for': `10.9.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}` }
    const { id } = await (await request.post('/api/sign-ins', { data: { email: address, next }, headers })).json()
    const opened = await request.post('/api/sessions', { form: { id, code: codeIn(await mailTo(address)) }, headers, maxRedirects: 0 })
    expect([next, opened.status(), opened.headers().location]).toEqual([next, 303, '/compte'])
    await request.dispose()
  }
})

test.describe('a write that does not come from our own pages is refused, and nothing is stored', () => {
  const email = someone('etrangere')
  const strangers: Record<string, Record<string, string>> = {
    'no origin': {},
    'null origin': { origin: 'null' },
    'another site': { origin: 'https://evil.example' },
    'a name below ours': { origin: baseURL.replace('://', '://x.') },
    'another port': { origin: baseURL.replace(/\d+$/, '9') },
  }
  for (const [name, headers] of Object.entries(strangers))
    test(name, async ({ playwright }) => {
      const request = await playwright.request.newContext({ baseURL })
      const text = { ...headers, 'content-type': 'text/plain' }
      for (const sent of [
        { data: { email }, headers },
        { form: { email }, headers },
        { data: JSON.stringify({ email }), headers: text },
      ]) {
        const answer = await request.post('/api/sign-ins', { ...sent, maxRedirects: 0 })
        expect([403, 303]).toContain(answer.status())
        if (answer.status() === 303) expect(answer.headers().location).toBe('/connexion?erreur=403')
      }
      expect(await mailsTo(email)).toEqual([])
      await request.dispose()
    })
})

test('fields that nobody asked for are refused', async ({ request }) => {
  for (const extra of [{ role: 'admin' }, { id: 'x' }, { confirmed_at: '2026-01-01' }]) {
    const answer = await request.post('/api/sign-ins', { data: { email: someone(), ...extra }, headers: origin })
    expect(answer.status()).toBe(422)
    expect((await answer.json()).fields).toHaveProperty(Object.keys(extra)[0] ?? '')
  }
})
