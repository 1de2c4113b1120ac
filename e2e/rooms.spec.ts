/** The door and the pages of one person, furnished and bare: for axe, for html-validate, and for who listens to them. */
import { expect, type Page, test } from '@playwright/test'
import { connection } from '#db/client.ts'
import { invalid, violations } from '#e2e/accessible.ts'
import { pages } from '#e2e/pages.ts'
import { ask, type Person, person } from '#e2e/people.ts'
import { baseURL, run } from '#e2e/site.ts'

let furnished: Person
let bare: Person
let preferences = ''

/** What is asked must be granted, or a page would be bare without anybody noticing. */
async function put(method: string, path: string, body?: unknown): Promise<unknown> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const headers = { origin: baseURL, ...(body !== undefined && { 'content-type': 'application/json' }) }
  const answer = await ask(path, { method, headers, cookie: furnished.cookie, ...sent })
  expect([path, answer.ok], await answer.clone().text()).toEqual([path, true])
  return answer.status === 204 ? undefined : answer.json()
}

test.beforeAll(async () => {
  bare = await person()
  furnished = await person()
  const { userId, email } = furnished
  const sql = connection()
  const slugs = [pages.article, pages['article with a table'], pages['article with a gallery']].map((path) => path.replace('/articles/', ''))
  const list = await sql<{ id: string }[]>`select id from articles where slug in ${sql(slugs)} order by slug`
  const [noted = '', read = '', begun = ''] = list.map(({ id }) => id)
  const folder = (await put('POST', '/api/me/folders', { name: 'À lire cet été' })) as { id: string }
  for (const id of [read, noted, begun]) await put('PUT', `/api/me/saved/${id}`)
  await put('PATCH', `/api/me/saved/${read}`, { read: true })
  await put('PATCH', `/api/me/saved/${noted}`, { note: 'Pour l’exposé de mars', folderId: folder.id })
  await put('PATCH', `/api/me/saved/${begun}`, { position: 0.4 })
  const [rubric, country] = await sql<{ id: string }[]>`
    (select id from rubrics where slug = 'environnement') union all (select id from countries where slug = 'ouzbekistan')`
  await put('PUT', `/api/me/follows/rubric/${rubric?.id}`)
  await put('PUT', `/api/me/follows/country/${country?.id}`)
  await sql`insert into accounts (user_id, type, provider, provider_account_id) values (${userId}, 'oauth', 'oidc', ${email})`
  const [subscriber] = await sql<{ id: string }[]>`select id from subscribers where user_id = ${userId}`
  await sql`insert into subscriptions (subscriber_id, newsletter_id, state) select ${subscriber?.id ?? ''}, id, 'active' from newsletters order by position limit 2`
  await sql`insert into consents (subscriber_id, newsletter_id, act, version, sentence, source, network)
    select ${subscriber?.id ?? ''}, id, 'confirmed', '1', 'J’accepte que mon adresse serve à m’envoyer cette lettre.', 'page', '10.0.0.0/24' from newsletters order by position limit 2`
  const made = `import('#db/letters/tokens.ts').then((made) => process.stdout.write(made.preferencesToken({ subscriberId: '${subscriber?.id}', emailNorm: '${email}' })))`
  const { output } = await run('-e', [made])
  preferences = `/lettres/preferences/${/[\w-]+\.[\w-]{43}/.exec(output)?.[0]}`
})

type Room = { name: string; path: () => string; as?: () => Person; title: string }
const full = () => furnished
const empty = () => bare
const rooms: Room[] = [
  { name: 'the door', path: () => '/connexion', title: 'Se connecter' },
  { name: 'the door, which refused', path: () => '/connexion?par=oidc&erreur=422&suivre=rubric/00000000-0000-4000-8000-000000000000', title: 'Se connecter' },
  { name: 'the code', path: () => '/connexion/code?demande=00000000-0000-4000-8000-000000000000&erreur=422', title: 'Consultez votre courrier' },
  { name: 'a link that opens nothing', path: () => '/connexion/rien', title: 'Ce lien n’ouvre plus rien' },
  { name: 'a change of address that is no more', path: () => '/connexion/adresse/rien', title: 'Ce lien ne confirme plus rien' },
  { name: 'a subject to follow', path: () => '/connexion?suivre=rubric/00000000-0000-4000-8000-000000000000', as: full, title: 'Suivre ce sujet' },
  { name: 'the account', path: () => '/compte', as: full, title: 'Mon compte' },
  { name: 'saved articles', path: () => '/compte/articles', as: full, title: 'Articles enregistrés' },
  { name: 'no saved articles', path: () => '/compte/articles', as: empty, title: 'Articles enregistrés' },
  { name: 'a folder without what is looked for', path: () => '/compte/articles?q=rien+de+tel', as: full, title: 'Articles enregistrés' },
  { name: 'the journal', path: () => '/compte/journal', as: full, title: 'Mon journal' },
  { name: 'nothing followed', path: () => '/compte/journal', as: empty, title: 'Mon journal' },
  { name: 'letters', path: () => '/compte/lettres', as: full, title: 'Lettres' },
  { name: 'my data', path: () => '/compte/donnees', as: full, title: 'Mes données' },
  { name: 'my data, of which there are none', path: () => '/compte/donnees', as: empty, title: 'Mes données' },
  { name: 'letters by the link of a mail', path: () => preferences, title: 'Vos lettres' },
]

async function enter(page: Page, { path, as, title }: Room): Promise<void> {
  const cookies = as?.()
    .cookie.split('; ')
    .map((pair) => pair.split('=') as [string, string])
  if (cookies) await page.context().addCookies(cookies.map(([name, value]) => ({ name, value, url: baseURL })))
  await page.goto(path())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
}

for (const room of rooms) {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${room.name}, ${colorScheme}: no violation that axe knows of, and nothing stands out`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await enter(page, room)
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'no sideways scrolling').toBe(true)
    })

  test(`${room.name}: valid HTML`, async ({ isMobile }) => {
    // The bytes are the same for every device, so one is enough.
    if (isMobile) return
    expect(await invalid(await (await ask(room.path(), { cookie: room.as?.().cookie })).text())).toEqual([])
  })
}

/** The room called `name`, as a screen reader has it. */
const tree = async (page: Page, name: string) => {
  const room = rooms.find((one) => one.name === name)
  if (!room) throw new Error(name)
  await enter(page, room)
  return page.getByRole('main')
}

test('who listens is told what the door asks for, and what it refused', async ({ page }) => {
  await expect(await tree(page, 'the door')).toMatchAriaSnapshot(`
    - main:
      - heading "Se connecter" [level=1]
      - paragraph: /Pas de mot de passe/
      - text: Votre adresse e-mail
      - textbox "Votre adresse e-mail"
      - button "Recevoir un code"
      - paragraph: ou avec un compte que vous avez déjà
      - button "Continuer avec Annuaire"
      - paragraph:
        - link "Ce que nous gardons, et pourquoi"
  `)
  await expect(await tree(page, 'the door, which refused')).toMatchAriaSnapshot(`
    - main:
      - heading "Se connecter" [level=1]
      - paragraph: /Ce sujet sera dans votre journal/
      - alert: /Annuaire ne nous donne pas d’adresse e-mail vérifiée/
      - textbox "Votre adresse e-mail"
  `)
  await expect(await tree(page, 'the code')).toMatchAriaSnapshot(`
    - main:
      - heading "Consultez votre courrier" [level=1]
      - paragraph: /Recopiez ici le code à six chiffres/
      - alert: /Ce code n’est pas le bon/
      - textbox "Code à six chiffres" [invalid]
      - button "Se connecter"
  `)
})

test('who listens hears of each saved article its name, its state and what can be done', async ({ page }) => {
  await expect(await tree(page, 'saved articles')).toMatchAriaSnapshot(`
    - main:
      - navigation "Compte":
        - list:
          - listitem:
            - link "Mon journal"
          - listitem:
            - link "Articles enregistrés"
          - listitem:
            - link "Lettres"
          - listitem:
            - link "Mes données"
          - listitem:
            - link "Mon compte"
      - heading "Articles enregistrés" [level=1]
      - navigation "Classeurs":
        - list:
          - listitem:
            - link "Tous les articles"
            - text: 3 articles
          - listitem:
            - link "À lire cet été"
            - text: 1 article
          - listitem:
            - link "Hors classeur"
            - text: 2 articles
        - textbox "Nouveau classeur"
        - button "Créer"
      - search:
        - searchbox "Chercher dans les titres et les notes"
        - combobox "Ordre"
        - button "Afficher"
      - group "Articles choisis":
        - checkbox "Tout choisir"
      - status
      - list:
        - listitem:
          - checkbox /Choisir Mer d’Aral/
          - paragraph:
            - link "Environnement"
            - link "Kazakhstan"
          - heading /^Mer d’Aral/ [level=2]:
            - link /^Mer d’Aral/
          - paragraph:
            - text: /lu à 40/
            - time: 18 novembre 2026
            - text: enregistré le
          - group: /Ranger, annoter.*Mer d’Aral/
          - paragraph:
            - 'button /^Lu.: Mer d’Aral/'
            - button /^Retirer Mer d’Aral/
        - listitem:
          - checkbox /Choisir Amou-Daria/
          - heading /^Amou-Daria/ [level=2]
          - paragraph:
            - text: À lire cet été
          - paragraph: Pour l’exposé de mars
          - group: /Classeur et note.*Amou-Daria/
        - listitem:
          - checkbox /Choisir Chirdak/
          - heading /^Chirdak/ [level=2]
          - paragraph:
            - text: lu
          - paragraph:
            - 'button /^Lu.: Chirdak/ [pressed]'
            - button /^Retirer Chirdak/
  `)
})

test('who listens hears of each letter what it is and whether it comes', async ({ page }) => {
  await expect(await tree(page, 'letters by the link of a mail')).toMatchAriaSnapshot(`
    - main:
      - heading "Vos lettres" [level=1]
      - paragraph: /Chaque changement est enregistré aussitôt/
      - region "Lettres":
        - heading "Lettres" [level=2]
        - list:
          - listitem:
            - checkbox /^La lettre du jour Chaque jour/ [checked]
            - paragraph: "/La lettre du jour : active/"
          - listitem:
            - checkbox /^La semaine en Asie centrale/ [checked]
            - paragraph: "/La semaine en Asie centrale : active/"
          - listitem:
            - checkbox /^Deux fleuves/
            - paragraph: "/Deux fleuves : non reçue/"
      - region "Ma sélection":
        - heading "Ma sélection" [level=2]
        - list:
          - listitem:
            - checkbox /^Ma sélection/
            - paragraph: "/Ma sélection : non reçue/"
        - group "Rubriques":
          - checkbox "Politique"
        - group "Pays":
          - checkbox "Kazakhstan"
        - group "Rythme":
          - radio "Chaque jour"
          - radio "Chaque semaine" [checked]
        - combobox "Jour, chaque semaine"
        - combobox "Heure de Paris"
      - region "Pause et format":
        - heading "Pause et format" [level=2]
        - textbox "Suspendre toutes les lettres jusqu’au"
        - group "Format des messages":
          - radio "Mis en page" [checked]
          - radio "Texte seul"
  `)
})
