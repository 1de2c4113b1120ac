/** Coming in with an account from elsewhere, by a real provider at another address: whom it opens the door to, and what it must not. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { setDisabled } from '#db/accounts/accounts.ts'
import { parseAddress } from '#db/accounts/address.ts'
import { operator } from '#db/actor.ts'
import { connection } from '#db/client.ts'
import { someone } from '#e2e/account.ts'
import { article } from '#e2e/pages.ts'
import { type Person, person } from '#e2e/people.ts'
import { openProvider, people } from '#e2e/provider.ts'
import { baseURL, issuer } from '#e2e/site.ts'

// One provider, opened and shut by one worker.
test.describe.configure({ mode: 'default' })

let provider: Awaited<ReturnType<typeof openProvider>>
let editor: Person
test.beforeAll(async () => {
  provider = await openProvider()
  editor = await person('editor')
})
test.afterAll(() => provider.close())

/** Somebody whom the provider knows by `login`. */
function known(name: string, { email = someone(name) as string | null, verified = true } = {}): { login: string; email: string } {
  const login = `${name}-${Math.random().toString(36).slice(2)}`
  people.set(login, { email, verified })
  return { login, email: email ?? '' }
}

const button = (page: Page) => page.getByRole('button', { name: 'Continuer avec Annuaire' })

/** From the door to the provider and back. */
async function comeBy(page: Page, login: string, path = '/connexion'): Promise<void> {
  await page.goto(path)
  await button(page).click()
  await answerThere(page, login)
}

/** What one does at the provider. */
async function answerThere(page: Page, login: string): Promise<void> {
  // The provider's pages ask for letters that a machine without a way out would wait for.
  await page.route(/^https:\/\/fonts\./, (route) => route.abort())
  await page.waitForURL(`${issuer}/interaction/**`)
  await page.getByPlaceholder('Enter any login').fill(login)
  await page.getByPlaceholder('and password').fill('x')
  await page.getByRole('button', { name: 'Sign-in' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL(`${baseURL}/**`)
}

const alert = (page: Page) => page.getByRole('main').getByRole('alert')
const names = async (context: BrowserContext) => (await context.cookies(baseURL)).map(({ name }) => name).toSorted()

test('somebody new has an account, a session like any other, and can take the way back', async ({ page, context }) => {
  const errors: string[] = []
  // Those of the provider's own pages are its own.
  page.on('console', (message) => message.type() === 'error' && !message.location().url.startsWith('https://fonts.') && errors.push(message.text()))
  const { login, email } = known('nouvelle')
  await comeBy(page, login, '/connexion?suite=/compte/donnees')
  await expect(page).toHaveURL('/compte/donnees')
  expect((await (await context.request.get('/api/me')).json()).email).toBe(email)
  expect(await names(context)).toEqual(['compte', 'session'])
  expect((await context.cookies(baseURL)).find(({ name }) => name === 'session')).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  expect(errors).toEqual([])
  await page.goto('/compte')
  await expect(page.getByRole('listitem').filter({ hasText: 'Cet appareil' })).toContainText('Chrome')

  await page.goto('/compte/donnees')
  const line = page.getByRole('listitem').filter({ hasText: 'Annuaire' })
  await expect(line).toContainText('Lié le')
  await page.getByRole('button', { name: 'Délier Annuaire' }).press('Enter')
  await expect(page).toHaveURL('/compte/donnees#services')
  await expect(line).toHaveCount(0)
  expect((await context.request.get('/api/me')).status()).toBe(200)
})

test('without script, to the article that one wanted to save', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(article)
  await page.locator('.save').first().click()
  await expect(page.getByText('L’article sera enregistré dès que vous serez connecté.')).toBeVisible()
  await comeBy(page, known('enregistre').login, page.url())
  await expect(page).toHaveURL(article)
  expect((await (await context.request.get('/api/me/saved')).json()).items).toHaveLength(1)
  await context.close()
})

test('a known address joins its account, and keeps its other sessions', async ({ page, context }) => {
  const reader = await person()
  await comeBy(page, known('connue', { email: reader.email.toUpperCase() }).login)
  await expect(page).toHaveURL('/compte')
  expect((await (await context.request.get('/api/me/sessions')).json()).items).toHaveLength(2)
  expect((await connection()`select 1 from accounts where user_id = ${reader.userId}`).length).toBe(1)
})

test('whoever is signed in already is not joined to whoever comes by the provider, and gets a session of their own', async ({ page, context }) => {
  const before = (await person()).cookie.slice('session='.length, 'session='.length + 43)
  await context.addCookies([{ name: 'session', value: before, url: baseURL }])
  const { login, email } = known('autre')
  await page.goto('/confidentialite')
  await page.evaluate(() => {
    const form = Object.assign(document.createElement('form'), { method: 'post', action: '/api/oauth/oidc' })
    document.body.append(form)
    form.submit()
  })
  await answerThere(page, login)
  expect((await (await context.request.get('/api/me')).json()).email).toBe(email)
  expect((await context.cookies(baseURL)).find(({ name }) => name === 'session')?.value).not.toBe(before)
})

test('an address that is not verified, or none, opens nothing', async ({ browser }) => {
  for (const given of [{ email: editor.email, verified: false }, { email: someone('neuve'), verified: false }, { email: null }]) {
    const context = await browser.newContext()
    const page = await context.newPage()
    const { login } = known('douteuse', given)
    await comeBy(page, login, '/connexion?suite=/compte/lettres')
    await expect(page).toHaveURL('/connexion?par=oidc&erreur=422&suite=%2Fcompte%2Flettres')
    await expect(alert(page)).toContainText('Annuaire ne nous donne pas d’adresse e-mail vérifiée')
    expect(await names(context)).toEqual([])
    expect((await connection()`select 1 from users where email = ${given.email ?? ''} and id <> ${editor.userId}`).length).toBe(0)
    await context.close()
  }
  expect((await connection()`select 1 from accounts where user_id = ${editor.userId}`).length).toBe(0)
})

test('an account that was closed stays closed', async ({ page, context }) => {
  const { login, email } = known('fermee')
  await comeBy(page, login)
  const address = parseAddress(email)
  if (address) await setDisabled(operator('test'), address, true)
  expect((await context.request.get('/api/me')).status()).toBe(401)
  await context.clearCookies()
  await comeBy(page, login)
  await expect(alert(page)).toContainText('Ce compte est fermé')
  expect(await names(context)).toEqual([])
})

test('whoever says no at the provider is told so, and can go on', async ({ page, context }) => {
  await page.goto('/connexion')
  await button(page).click()
  await page.getByText('Cancel').click()
  await expect(page).toHaveURL('/connexion?par=oidc&erreur=401')
  await expect(alert(page)).toContainText('Vous avez interrompu la connexion par Annuaire')
  expect(await names(context)).toEqual([])
})

/** Where the provider sends a browser back to, which does not go there. */
async function answerFor(page: Page, login: string): Promise<URL> {
  await page.goto('/connexion')
  await button(page).click()
  await page.waitForURL(`${issuer}/interaction/**`)
  let path = page.url()
  for (const form of [{ prompt: 'login', login, password: 'x' }, { prompt: 'consent' }] as Record<string, string>[]) {
    const url = path.startsWith(issuer) ? path : issuer + path
    path = (await page.request.post(url, { form, maxRedirects: 0 })).headers().location ?? ''
    path = (await page.request.get(path, { maxRedirects: 0 })).headers().location ?? ''
  }
  expect(path).toContain(`${baseURL}/api/oauth/callback/oidc?`)
  return new URL(path)
}

test('an answer with another state, for another browser, or a second time, opens nothing', async ({ page, context, browser }) => {
  const answer = await answerFor(page, known('etat').login)
  const changed = (change: (query: URLSearchParams) => void) => {
    const url = new URL(answer)
    change(url.searchParams)
    return url.pathname + url.search
  }
  const elsewhere = await browser.newContext({ storageState: await context.storageState() })
  const stolen = await (await browser.newContext()).newPage()
  await stolen.goto(answer.pathname + answer.search)
  await expect(alert(stolen)).toContainText('n’a pas commencé dans ce navigateur')
  await stolen.context().close()
  for (const path of [changed((query) => query.set('state', 'x')), changed((query) => query.delete('state')), `${changed(() => undefined)}&state=x`]) {
    const copy = await browser.newContext({ storageState: await context.storageState() })
    const response = await copy.request.get(path, { maxRedirects: 0 })
    expect([path, [303, 422]]).toEqual([path, expect.arrayContaining([response.status()])])
    if (response.status() === 303) expect(response.headers().location).toContain('erreur=410')
    expect(response.headers()['set-cookie'] ?? '').not.toMatch(/session=[\w-]{43}/)
    await copy.close()
  }
  for (const name of ['oauth-state', 'oauth-pkce', 'oauth-nonce', 'oauth-wish']) {
    const copy = await browser.newContext({ storageState: await context.storageState() })
    await copy.clearCookies({ name })
    const response = await copy.request.get(answer.pathname + answer.search, { maxRedirects: 0 })
    expect([name, response.status(), response.headers().location]).toEqual([name, 303, expect.stringMatching(/^\/connexion\?par=oidc&erreur=(410|503)$/)])
    await copy.close()
  }
  await page.goto(answer.pathname + answer.search)
  const spent = await elsewhere.request.get(answer.pathname + answer.search, { maxRedirects: 0 })
  expect(spent.headers().location).toBe('/connexion?par=oidc&erreur=503')
  expect(await names(elsewhere)).toEqual([])
  await elsewhere.close()
})

test('an address that leads elsewhere is forgotten on the way', async ({ page }) => {
  for (const next of ['//evil.example', 'https://evil.example/', '/\\evil.example', '/connexion', '/api/me']) {
    await page.context().clearCookies()
    await page.goto(`/connexion?suite=${encodeURIComponent(next)}`)
    await page.evaluate((value) => {
      for (const field of document.querySelectorAll<HTMLInputElement>('[name=next]')) field.value = value
    }, next)
    await button(page).click()
    await answerThere(page, known('suite').login)
    expect([next, new URL(page.url()).pathname]).toEqual([next, '/compte'])
  }
})

test('our pages let a form reach nobody but us', async ({ request }) => {
  const policy = (await request.get('/connexion')).headers()['content-security-policy'] ?? ''
  expect(policy).toContain("form-action 'self';")
  expect(policy).not.toContain(new URL(issuer).host)
})

test('a provider that is down is said to be, before and after, and comes back', async ({ page, context }) => {
  const { login } = known('panne')
  const answer = await answerFor(page, login)
  await provider.close()
  await page.goto(answer.pathname + answer.search)
  await expect(alert(page)).toContainText('La connexion par Annuaire n’a pas abouti')
  await page.goto('/connexion?suite=/compte/lettres')
  await button(page).click()
  await expect(page).toHaveURL('/connexion?par=oidc&suite=%2Fcompte%2Flettres&erreur=503')
  await expect(alert(page)).toContainText('La connexion par Annuaire n’a pas abouti')
  expect(await names(context)).toEqual([])
  provider = await openProvider()
  await context.clearCookies()
  await comeBy(page, login, page.url())
  await expect(page).toHaveURL('/compte/lettres')
})
