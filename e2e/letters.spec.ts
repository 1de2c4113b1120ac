/** Letters: subscribing without an account, the link of the mail that really came, the preferences, and leaving. */

import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import postgres from 'postgres'
import { openEmbedded } from '#db/embedded/open.ts'
import { violations } from '#e2e/accessible.ts'
import { linkIn, mailTo, signIn, someone } from '#e2e/account.ts'
import { awake } from '#e2e/awake.ts'
import { article } from '#e2e/pages.ts'
import { baseURL, run, siteEnv } from '#e2e/site.ts'

const byte = () => 1 + Math.floor(Math.random() * 250)
// Each worker from a network of its own, or the door would rightly close.
test.use({ extraHTTPHeaders: { 'x-forwarded-for': `10.${byte()}.${byte()}.${byte()}` } })
const origin = { origin: baseURL }
const confirmLink = /\/lettres\/confirmer\//

async function query<T extends object>(ask: (sql: postgres.Sql) => Promise<T[]>): Promise<T | undefined> {
  const { url } = await openEmbedded(siteEnv.DATA_DIR, { attach: true })
  const sql = postgres(url, { max: 1 })
  try {
    return (await ask(sql))[0]
  } finally {
    await sql.end()
  }
}

const stateOf = async (email: string, slug: string) =>
  (
    await query<{ state: string }>(
      (sql) => sql`select state from subscriptions p join subscribers s on s.id = p.subscriber_id join newsletters n on n.id = p.newsletter_id
        where s.email_norm = ${email.toLowerCase()} and n.slug = ${slug}`,
    )
  )?.state

/** The link that a letter to this address will carry. */
async function leavingToken(email: string, slug: string): Promise<string> {
  const ids = await query<{ id: string; letter: string }>(
    (sql) => sql`select s.id, n.id as letter from subscribers s, newsletters n where s.email_norm = ${email.toLowerCase()} and n.slug = ${slug}`,
  )
  const { output } = await run('-e', [
    `import('#db/letters/tokens.ts').then((made) => process.stdout.write(made.leavingToken({ subscriberId: '${ids?.id}', emailNorm: '${email.toLowerCase()}' }, '${ids?.letter}')))`,
  ])
  return /[\w-]+\.[\w-]{43}/.exec(output)?.[0] ?? ''
}

async function subscribe(request: APIRequestContext, email: string, newsletters: string[]): Promise<string> {
  const asked = await request.post('/api/subscriptions', { data: { email, newsletters }, headers: origin })
  expect(asked.status(), await asked.text()).toBe(202)
  const link = linkIn(await mailTo(email), confirmLink)
  const confirmed = await request.post(link.replace('/lettres/confirmer/', '/api/subscriptions/'), { data: {}, headers: origin })
  expect(confirmed.status(), await confirmed.text()).toBe(204)
  return link
}

/** The page of the preferences, by the link of a subscriber. */
async function openPreferences(page: Page, email: string, newsletters = ['lettre-du-jour']): Promise<void> {
  await page.goto(await subscribe(page.request, email, newsletters))
  await page.getByRole('link', { name: 'Régler vos lettres' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vos lettres')
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('from the end of an article to the letters of one’s choice, by the mail that came', async ({ page, request }) => {
    const email = someone('abonnee')
    await page.goto(article)
    const box = page.getByRole('region', { name: 'Pour rester informé des actualités de l’Asie centrale' })
    await expect(box).toContainText('Deux fleuves')
    await expect(box).toContainText('vous acceptez que votre adresse serve à vous envoyer les lettres choisies')
    await box.getByLabel('Votre adresse e-mail').fill(email)
    await box.getByRole('button', { name: 'S’abonner' }).press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Consultez votre courrier')

    const mail = await mailTo(email)
    expect(mail.text).toContain('Deux fleuves')
    expect(mail.html).not.toMatch(/<img|<script|url\(|src=/)
    const link = linkIn(mail, confirmLink)
    for (const method of ['GET', 'HEAD', 'GET']) expect((await request.fetch(link, { method, headers: { purpose: 'prefetch' } })).status()).toBe(200)
    expect(await stateOf(email, 'deux-fleuves')).toBe('pending')

    await page.goto(link)
    await page.getByRole('button', { name: 'Confirmer' }).press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('C’est confirmé')
    expect(await stateOf(email, 'deux-fleuves')).toBe('active')
    const proof = await query<{ source: string }>(
      (sql) => sql`select c.source from consents c join subscribers s on s.id = c.subscriber_id where s.email_norm = ${email} and c.act = 'asked'`,
    )
    expect(proof?.source).toBe(article)

    await page.getByRole('link', { name: 'Régler vos lettres' }).click()
    await page.getByRole('checkbox', { name: /^Alertes/ }).check()
    await page.getByLabel('Texte seul').check()
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(page.getByRole('status')).toHaveText('Enregistré.')
    await expect(page.getByRole('checkbox', { name: /^Alertes/ })).toBeChecked()
    await expect(page.getByLabel('Texte seul')).toBeChecked()
    expect(await stateOf(email, 'alertes')).toBe('active')
  })

  test('several letters at once; an address that is none is refused in words', async ({ page }) => {
    const email = someone('plusieurs')
    await page.goto('/lettres')
    const first = page.getByRole('checkbox').first()
    const line = page.getByRole('checkbox', { name: /^La ligne/ })
    await line.check()
    await page.getByLabel('Votre adresse e-mail').fill('a@b')
    await page.getByRole('button', { name: 'S’abonner' }).click()
    await expect(page.getByRole('alert')).toContainText('vérifiez l’adresse')
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2)
    await expect(line).toBeChecked()
    await line.uncheck()
    await first.uncheck()
    await page.getByLabel('Votre adresse e-mail').fill(email)
    await page.getByRole('button', { name: 'S’abonner' }).click()
    await expect(page.getByRole('alert')).toContainText('Choisissez au moins une lettre')
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
    await first.check()
    await line.check()
    await page.getByLabel('Votre adresse e-mail').fill(email)
    await page.getByRole('button', { name: 'S’abonner' }).click()
    await page.goto(linkIn(await mailTo(email), confirmLink))
    await expect(page.locator('main li')).toHaveText([/^La lettre du jour/, /^La ligne/])
  })

  test('leaving is a button behind a link', async ({ page }) => {
    const email = someone('depart')
    await subscribe(page.request, email, ['alertes'])
    const token = await leavingToken(email, 'alertes')
    await page.goto(`/lettres/quitter/${token}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Se désabonner')
    expect(await stateOf(email, 'alertes')).toBe('active')
    await page.getByRole('button', { name: 'Ne plus recevoir cette lettre' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Abonnement arrêté')
    expect(await stateOf(email, 'alertes')).toBe('ended')
  })
})

test('preferences are saved at each change, by keyboard, and can be taken back', async ({ page }) => {
  const email = someone('reglages')
  await openPreferences(page, email)
  await expect(page.getByRole('button', { name: 'Enregistrer' })).toHaveCount(0)
  const status = page.getByRole('status')
  const alerts = page.getByRole('checkbox', { name: /^Alertes/ })
  await alerts.focus()
  await page.keyboard.press('Space')
  await expect(status).toHaveText('Enregistré.')
  expect(await stateOf(email, 'alertes')).toBe('active')
  await page.getByRole('button', { name: 'Annuler' }).press('Enter')
  await expect(status).toContainText('Annulé')
  // The button that was pressed is gone.
  await expect(status).toBeFocused()
  await expect(alerts).not.toBeChecked()
  expect(await stateOf(email, 'alertes')).toBe('ended')
  await expect(page.getByText('arrêtée')).toBeVisible()

  // One after the other and faster than any answer: nothing is lost.
  for (const name of ['Environnement', 'Transports', 'Kazakhstan', 'Iran']) await page.getByRole('checkbox', { name, exact: true }).check()
  await page.getByRole('checkbox', { name: /^Ma sélection/ }).check()
  await page.getByLabel('Jour, chaque semaine').selectOption('vendredi')
  const pause = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
  await page.getByLabel('Suspendre toutes les lettres jusqu’au').fill(pause)
  await expect(page.getByText('en pause jusqu’au').first()).toBeVisible()
  await expect(status).toHaveText('Enregistré.')
  await page.reload()
  for (const name of ['Environnement', 'Transports', 'Kazakhstan', 'Iran']) await expect(page.getByRole('checkbox', { name, exact: true })).toBeChecked()
  await expect(page.getByLabel('Jour, chaque semaine')).toHaveValue('5')
  await expect(page.getByLabel('Suspendre toutes les lettres jusqu’au')).toHaveValue(pause)
  await page.getByRole('button', { name: 'Reprendre maintenant' }).press('Enter')
  await expect(page.getByText('en pause jusqu’au')).toHaveCount(0)
  await expect(page.getByLabel('Suspendre toutes les lettres jusqu’au')).toBeFocused()
})

test('a pause that ends while the page is open hinders nothing that is saved later', async ({ page }) => {
  const email = someone('minuit')
  await openPreferences(page, email)
  await page.clock.install()
  await page.reload()
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date(Date.now() + 2 * 86_400_000))
  // Anew, the page listens only once its script is there: before that a date is filled in and nobody hears of it.
  await expect(async () => {
    await page.getByLabel('Suspendre toutes les lettres jusqu’au').fill('')
    await page.getByLabel('Suspendre toutes les lettres jusqu’au').fill(day)
    await expect(page.getByRole('status')).toHaveText('Enregistré.', { timeout: 2_000 })
  }).toPass()
  await page.clock.setSystemTime(Date.now() + 3 * 86_400_000)
  await page.getByLabel('Texte seul').check()
  await expect(page.getByLabel('Suspendre toutes les lettres jusqu’au')).toHaveValue('')
  await expect(page.getByRole('status')).toHaveText('Enregistré.')
  await expect(page.getByLabel('Texte seul')).toBeChecked()
})

test('of two tabs the second is told, and shown what stands', async ({ page, context }) => {
  const email = someone('onglets')
  await openPreferences(page, email)
  const other = await context.newPage()
  await other.goto(page.url())
  await page.getByRole('checkbox', { name: /^La ligne/ }).check()
  await expect(page.getByRole('status')).toHaveText('Enregistré.')
  // The answer takes the choice back, perhaps before anybody has looked at it.
  await awake(other.getByLabel('Texte seul'))
  await other.getByLabel('Texte seul').click()
  await expect(other.getByRole('status')).toContainText('changés ailleurs')
  await expect(other.getByRole('checkbox', { name: /^La ligne/ })).toBeChecked()
  await expect(other.getByLabel('Texte seul')).not.toBeChecked()
  await other.getByLabel('Texte seul').check()
  await expect(other.getByRole('status')).toHaveText('Enregistré.')
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`the pages of a subscriber, ${colorScheme}: no violation that axe knows of`, async ({ page, context }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const email = someone('axe')
    await signIn(context, email)
    await page.goto('/compte/lettres')
    expect(await violations(page)).toEqual([])
    await page.request.post('/api/subscriptions', { data: { email, newsletters: ['alertes'] }, headers: origin })
    await page.goto(linkIn(await mailTo(email, 1), confirmLink))
    expect(await violations(page)).toEqual([])
    await page.goto(`/lettres/quitter/${await leavingToken(email, 'alertes')}`)
    expect(await violations(page)).toEqual([])
    await page.goto('/lettres/inscription?erreur=422')
    expect(await violations(page)).toEqual([])
  })

test('an account needs no second confirmation, and its letters are those of the link', async ({ page, context }) => {
  const email = someone('compte')
  await signIn(context, email)
  await page.goto('/compte/lettres')
  await awake(page.getByRole('checkbox', { name: /^La lettre du jour/ }))
  await page.getByRole('checkbox', { name: /^La lettre du jour/ }).check()
  await expect(page.getByRole('status')).toHaveText('Enregistré.')
  expect(await stateOf(email, 'lettre-du-jour')).toBe('active')
  // Whoever asks for what comes already is told by mail, and by nothing else.
  const asked = await page.request.post('/api/subscriptions', { data: { email, newsletters: ['lettre-du-jour'] }, headers: origin })
  expect(asked.status()).toBe(202)
  const mail = await mailTo(email, 1)
  expect(mail.subject).toBe('Vous recevez déjà cette lettre')
  await context.clearCookies()
  await page.goto(linkIn(mail, /\/lettres\/preferences\//))
  await expect(page.getByRole('checkbox', { name: /^La lettre du jour/ })).toBeChecked()
})

test('one click of a mail program leaves, in both of its forms and as often as it likes', async ({ request }) => {
  const [mine, yours] = [someone('un'), someone('deux')]
  for (const email of [mine, yours]) await subscribe(request, email, ['alertes', 'la-ligne'])
  const [alerts, line, other] = [await leavingToken(mine, 'alertes'), await leavingToken(mine, 'la-ligne'), await leavingToken(yours, 'alertes')]
  for (const method of ['GET', 'HEAD', 'GET']) expect((await request.fetch(`/lettres/quitter/${alerts}`, { method })).status()).toBe(200)
  expect(await stateOf(mine, 'alertes')).toBe('active')
  const oneClick = { 'List-Unsubscribe': 'One-Click' }
  for (let i = 0; i < 2; i++) {
    expect((await request.post(`/api/subscriptions/${alerts}`, { form: oneClick, maxRedirects: 0 })).status()).toBe(200)
    expect((await request.post(`/api/subscriptions/${line}`, { multipart: oneClick, maxRedirects: 0 })).status()).toBe(200)
  }
  expect([await stateOf(mine, 'alertes'), await stateOf(mine, 'la-ligne'), await stateOf(yours, 'alertes')]).toEqual(['ended', 'ended', 'active'])
  const mixed = `${alerts.split('.')[0]}.${other.split('.')[1]}`
  for (const token of [mixed, `${other}x`, 'x.y', 'x']) {
    expect((await request.post(`/api/subscriptions/${token}`, { form: oneClick, maxRedirects: 0 })).status(), token).toBe(404)
    expect((await request.delete(`/api/subscriptions/${token}`, { headers: origin })).status(), token).toBe(404)
  }
  expect((await request.get(`/lettres/quitter/${mixed}`)).status()).toBe(404)
  expect((await request.delete(`/api/subscriptions/${other}`)).status()).toBe(403)
  expect((await request.post(`/api/subscriptions/${other}`, { data: {} })).status()).toBe(403)
  expect(await stateOf(yours, 'alertes')).toBe('active')
  for (let i = 0; i < 2; i++) expect((await request.delete(`/api/subscriptions/${other}`, { headers: origin })).status()).toBe(204)
  expect(await stateOf(yours, 'alertes')).toBe('ended')
})

test('a confirmation counts once, and is gone after thirty days', async ({ request, page }) => {
  const email = someone('tard')
  await request.post('/api/subscriptions', { data: { email, newsletters: ['alertes'] }, headers: origin })
  const link = linkIn(await mailTo(email), confirmLink)
  await query((sql) => sql`update confirmations set expires_at = now() where subscriber_id = (select id from subscribers where email_norm = ${email})`)
  expect((await page.goto(link))?.status()).toBe(410)
  await expect(page.getByText('Ce lien a expiré')).toBeVisible()
  const api = link.replace('/lettres/confirmer/', '/api/subscriptions/')
  expect((await request.post(api, { data: {}, headers: origin })).status()).toBe(410)
  expect(await stateOf(email, 'alertes')).toBe('pending')
  expect((await request.get(`${link.slice(0, -2)}xx`)).status()).toBe(404)
})

test('asking answers the same of every address, and in the same bytes', async ({ request }) => {
  const known = someone('connue')
  await subscribe(request, known, ['alertes'])
  const answers: unknown[] = []
  for (const email of [known, someone('inconnue'), 'lecture@example.org']) {
    const answer = await request.post('/api/subscriptions', { data: { email, newsletters: ['alertes'] }, headers: origin })
    const { date: _, ...headers } = answer.headers()
    answers.push({ status: answer.status(), headers, body: await answer.text() })
  }
  expect(answers[1]).toEqual(answers[0])
  expect(answers[2]).toEqual(answers[0])
  // What differs is said by mail alone.
  expect((await mailTo(known, 1)).subject).toBe('Vous recevez déjà cette lettre')
})

test('what is not asked properly is refused, and stores nothing', async ({ playwright }) => {
  const network = `10.${byte()}.${byte()}.${byte()}`
  const request = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { 'x-forwarded-for': network } })
  const email = someone('refus')
  const post = (data: unknown, headers: Record<string, string> = origin) => request.post('/api/subscriptions', { data, headers })
  for (const headers of [{}, { origin: 'null' }, { origin: 'https://evil.example' }])
    expect((await post({ email, newsletters: ['alertes'] }, headers as Record<string, string>)).status()).toBe(403)
  for (const data of [
    { email },
    { email, newsletters: [] },
    { email, newsletters: ['rien'] },
    { email, newsletters: ['alertes'], state: 'active' },
    { email: `${email}\r\nBcc: x@example.org`, newsletters: ['alertes'] },
    { email: '"e@evil"@example.org', newsletters: ['alertes'] },
    { email: 'x\uff20example.org', newsletters: ['alertes'] },
  ])
    expect((await post(data)).status(), JSON.stringify(data)).toBe(422)
  expect(await query((sql) => sql`select 1 from subscribers where email_norm = ${email}`)).toBeUndefined()
  const statuses: number[] = []
  for (let i = 0; i < 21; i++) statuses.push((await post({ email: someone('liste'), newsletters: ['alertes'] })).status())
  expect(statuses).toEqual([...Array<number>(20).fill(202), 429])
  await request.dispose()
})

test('what is public is the same for all and kept; what is personal is neither', async ({ page, context, request }) => {
  const before = await (await request.get('/lettres')).text()
  await signIn(context, someone('cache'))
  const after = await page.request.get('/lettres')
  expect(await after.text()).toBe(before)
  expect(after.headers()['cache-control']).toContain('public')
  const letters = await request.get('/api/newsletters')
  expect(letters.headers()['cache-control']).toBe('public, no-cache')
  expect((await letters.json()).items.map(({ slug }: { slug: string }) => slug)).toContain('la-semaine-en-asie-centrale')

  const email = someone('prive')
  await openPreferences(page, email)
  const own = new URL(page.url()).pathname
  for (const path of [own, own.replace('/lettres/preferences/', '/api/subscriptions/').concat('/preferences'), '/lettres/inscription', '/api/me/preferences']) {
    const answer = await page.request.get(path)
    expect([path, answer.status(), answer.headers()['cache-control']]).toEqual([path, 200, 'private, no-store'])
  }
  expect((await request.get('/api/me/preferences')).status()).toBe(401)
  expect((await request.get(`${own.slice(0, -1)}_`)).status()).toBe(404)
  expect((await request.get('/lettres/inconnue')).status()).toBe(404)
})
