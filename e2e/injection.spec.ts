import { type APIRequestContext, type APIResponse, expect, test } from '@playwright/test'
import { article } from '#e2e/pages.ts'
import { baseURL } from '#e2e/site.ts'

/** What breaks out of a string, a number, a list, an order or a search of a statement put together by hand. */
const corpus = [
  "'",
  "' or '1'='1",
  "'; drop table articles; --",
  '1; select pg_sleep(9)',
  "' union select email, null from users --",
  '") or 1=1 --',
  '$1',
  "\\'; --",
  "E'\\x27'",
  '{"$gt":""}',
  "a' || (select version()) || '",
  'listed_at desc; --',
  '\u0027\u02bc\uff07 or 1=1',
  '%00',
  '\ud800',
]
/** The paper makes so many answers for one client and no more; this one waits for its turn. */
async function ask(request: APIRequestContext, path: string): Promise<APIResponse> {
  for (;;) {
    const answer = await request.get(path)
    if (answer.status() !== 429) return answer
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
}

/** Words that only a database says. */
const leaks = /syntax error|postgres|relation "|PG::|SQLSTATE|drizzle|select .* from/i

type Parameter = { name: string; in: 'query' | 'path' }
type Operation = { parameters?: Parameter[] }

test.setTimeout(180_000)

test('no parameter of the API reaches the database as anything but a value', async ({ request }) => {
  const { paths } = (await (await request.get('/api/openapi.json')).json()) as { paths: Record<string, { get?: Operation }> }
  const before = await (await request.get('/api/articles?limit=50')).json()
  let asked = 0
  for (const [path, { get }] of Object.entries(paths)) {
    for (const parameter of get?.parameters ?? []) {
      for (const text of corpus) {
        const value = encodeURIComponent(text.toWellFormed())
        // A question of its own, so that only the parameter looked at is odd.
        const rest = path === '/api/search' && parameter.name !== 'q' ? 'q=eau&' : ''
        const address = parameter.in === 'path' ? path.replace(`{${parameter.name}}`, value) : `${path}?${rest}${parameter.name}=${value}`
        const answer = await ask(request, address)
        expect([200, 400, 404, 422, 501], `${answer.status()} ${address}`).toContain(answer.status())
        if (answer.status() !== 200) expect((await answer.text()).replaceAll(text, ''), address).not.toMatch(leaks)
        asked += 1
      }
    }
  }
  expect(asked).toBeGreaterThan(250)
  expect(await (await request.get('/api/articles?limit=50')).json()).toEqual(before)
})

test('no address of a page and no field of the search does either', async ({ request }) => {
  const nouns = [
    'articles',
    'rubriques',
    'pays',
    'themes',
    'dossiers',
    'auteurs',
    'archives',
    'archives/2026',
    'pays/ouzbekistan/archives',
    'themes/eau/archives',
    'sitemaps',
  ]
  const fields = ['q', 'rubrique', 'pays', 'auteur', 'periode', 'du', 'au', 'ordre', 'suite']
  for (const text of corpus.slice(0, 6)) {
    const value = encodeURIComponent(text.toWellFormed())
    for (const noun of nouns) {
      const answer = await ask(request, `/${noun}/${value}`)
      expect([404, 400], `${answer.status()} /${noun}/${value}`).toContain(answer.status())
    }
    for (const field of fields) {
      const answer = await ask(request, `/recherche?${field === 'q' ? '' : 'q=eau&'}${field}=${value}`)
      expect(answer.status(), `${field}=${text}`).toBe(200)
    }
  }
  expect((await request.get(baseURL + article)).status()).toBe(200)
})
