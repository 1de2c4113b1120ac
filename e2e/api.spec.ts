import { expect, test } from '@playwright/test'
import { article } from '#e2e/pages.ts'

const slug = article.replace('/articles/', '')

test('articles: newest first, whole pages by cursor, and nothing but what the shape names', async ({ request }) => {
  const seen: { slug: string; publishedAt: string }[] = []
  let cursor: string | null = null
  do {
    const response = await request.get('/api/articles', { params: { limit: 7, ...(cursor && { cursor }) } })
    expect(response.status()).toBe(200)
    const page: { items: typeof seen; nextCursor: string | null } = await response.json()
    seen.push(...page.items)
    cursor = page.nextCursor
  } while (cursor)
  expect(new Set(seen.map((card) => card.slug)).size).toBe(seen.length)
  expect(seen.map((card) => card.publishedAt)).toEqual(
    seen
      .map((card) => card.publishedAt)
      .toSorted()
      .toReversed(),
  )
  expect(Object.keys(seen[0] ?? {}).toSorted()).toEqual([
    'authors',
    'countries',
    'id',
    'image',
    'kind',
    'path',
    'publishedAt',
    'readingMinutes',
    'rubric',
    'slug',
    'standfirst',
    'title',
    'updatedAt',
  ])
})

test('filters narrow the list, together too', async ({ request }) => {
  const list = async (query: string) =>
    (await (await request.get(`/api/articles?${query}`)).json()).items as { rubric: { slug: string }; countries: { slug: string }[]; publishedAt: string }[]
  const found = await list('rubric=environnement&country=ouzbekistan&theme=eau')
  expect(found.length).toBeGreaterThan(0)
  expect(found.every((card) => card.rubric.slug === 'environnement' && card.countries.some((country) => country.slug === 'ouzbekistan'))).toBe(true)
  const november = await list('from=2026-11-01T00:00:00Z&to=2026-11-10T00:00:00%2B01:00')
  expect(november.every((card) => card.publishedAt >= '2026-11-01' && card.publishedAt < '2026-11-10')).toBe(true)
})

test('what cannot be meant is 422, with the field and a sentence', async ({ request }) => {
  for (const query of [
    'x=1',
    'limit=0',
    'limit=51',
    'limit=a',
    'limit=1&limit=2',
    'cursor=abc',
    'rubric=inconnue',
    'rubric=A',
    'from=hier',
    'from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z',
    'country=%00',
  ]) {
    const response = await request.get(`/api/articles?${query}`)
    expect(response.status(), query).toBe(422)
    expect(response.headers()['content-type']).toContain('application/problem+json')
    const problem = await response.json()
    expect(problem).toMatchObject({ status: 422, title: 'Unprocessable Content' })
    expect(Object.keys(problem.fields).length, query).toBeGreaterThan(0)
  }
})

test('one article; none; not an address', async ({ request }) => {
  const found = await request.get(`/api/articles/${slug}`)
  expect(found.status()).toBe(200)
  expect(await found.json()).toMatchObject({ slug, path: article, body: { type: 'doc' }, rubric: { slug: 'environnement' } })
  for (const other of ['inconnu', 'A%20B', '..%2f..', '%00']) expect((await request.get(`/api/articles/${other}`)).status(), other).toBe(404)
  expect((await request.get('/api/rien')).status()).toBe(404)
  expect((await request.post('/api/articles', { data: {} })).status()).toBe(405)
})

test('an answer is asked for again with its ETag', async ({ request }) => {
  for (const path of ['/api/articles', `/api/articles/${slug}`, '/api/rubrics', '/api/countries', '/api/openapi.json']) {
    const first = await request.get(path)
    const etag = first.headers().etag ?? ''
    expect(etag).toMatch(/^"/)
    expect(first.headers()['cache-control']).toBe('public, no-cache')
    expect((await request.get(path, { headers: { 'if-none-match': etag } })).status()).toBe(304)
    expect((await request.get(path, { headers: { 'if-none-match': `W/${etag}, "x"` } })).status()).toBe(304)
    expect((await request.get(path, { headers: { 'if-none-match': '"x"' } })).status()).toBe(200)
  }
})

test('openapi.json describes what the handlers answer', async ({ request }) => {
  const document = await (await request.get('/api/openapi.json')).json()
  expect(document.openapi).toBe('3.1.0')
  expect(Object.keys(document.paths)).toEqual([
    '/api/articles',
    '/api/articles/{slug}',
    '/api/search',
    '/api/suggestions',
    '/api/rubrics',
    '/api/oembed',
    '/api/views',
    '/api/newsletters',
    '/api/countries',
  ])
  const named = document.paths['/api/articles'].get.parameters.map((parameter: { name: string }) => parameter.name)
  expect(named.toSorted()).toEqual(['author', 'country', 'cursor', 'dossier', 'from', 'limit', 'rubric', 'theme', 'to'])
  expect(document.components.schemas).toHaveProperty('Article')
})

test('health: the process lives, the database answers', async ({ request }) => {
  expect(await (await request.get('/api/health/live')).json()).toEqual({ status: 'ok' })
  expect(await (await request.get('/api/health/ready')).json()).toEqual({ status: 'ok', database: true })
})

test('pictures: kept for ever, by range, and nothing outside the store', async ({ request }) => {
  const { image } = await (await request.get(`/api/articles/${slug}`)).json()
  for (const [extension, type] of [
    ['jpg', 'image/jpeg'],
    ['webp', 'image/webp'],
    ['avif', 'image/avif'],
  ]) {
    const path = image.src.replace(/jpg$/, extension)
    const whole = await request.get(path)
    expect(whole.headers()).toMatchObject({
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
    })
    const bytes = await whole.body()
    const part = await request.get(path, { headers: { range: 'bytes=10-19' } })
    expect(part.status()).toBe(206)
    expect(part.headers()['content-range']).toBe(`bytes 10-19/${bytes.length}`)
    expect(await part.body()).toEqual(bytes.subarray(10, 20))
    expect((await request.get(path, { headers: { range: `bytes=${bytes.length}-` } })).status()).toBe(416)
    expect((await request.get(path, { headers: { 'if-none-match': whole.headers().etag ?? '' } })).status()).toBe(304)
    expect((await request.head(path)).status()).toBe(200)
  }
  const folder = image.src.replace(/\/\d+\.jpg$/, '')
  for (const path of [
    `${folder}/original`,
    `${folder}/1.jpg`,
    `${folder}/360.svg`,
    `${folder}/..%2f..%2f360.jpg`,
    '/media/..%2f..%2fetc%2fpasswd',
    '/media/x',
    '/media/%00/360.jpg',
  ]) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

test('the optimizer of the framework does not exist, nor does anything that is not for readers', async ({ request }) => {
  for (const path of [
    '/_next/image?url=%2Ficon.svg&w=640&q=75',
    '/_next/image',
    '/.env',
    '/.git/config',
    '/package.json',
    '/server.ts',
    '/db/schema.ts',
    '/.data/e2e/owner.json',
  ]) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

test('the handler of invalidations is for this process alone', async ({ request }) => {
  expect((await request.post('/api/invalidations', { data: { tags: ['front'], withdrawn: true } })).status()).toBe(404)
  expect((await request.post('/api/invalidations', { data: {}, headers: { authorization: 'Bearer undefined' } })).status()).toBe(404)
})

test('odd requests are refused or answered, never with a failure of ours', async ({ baseURL }) => {
  const odd: [string, Record<string, string>?][] = [
    [`/?${Array.from({ length: 3000 }, (_, i) => `k${i}=1`).join('&')}`.slice(0, 12_000)],
    [`/api/articles?${'x'.repeat(9000)}`],
    ['/articles/%ff%fe'],
    ['/articles/%E0%A4%A'],
    ['/articles/%00'],
    ['/articles/%2500'],
    ['/a/%2500/b'],
    ['/a/%25/b'],
    ['/?__proto__=1'],
    ['/articles/%5Bslug%5D'],
    ['/api/articles?cursor=%ff'],
    ['/', { 'x-long': 'a'.repeat(100_000) }],
    ['/', { 'x-middleware-subrequest': 'proxy:proxy:proxy', 'x-forwarded-host': 'evil.example', 'next-action': 'x' }],
  ]
  for (const [path, headers = {}] of odd) {
    const response = await fetch(baseURL + path, { headers, redirect: 'manual' })
    expect(response.status, `${path.slice(0, 60)} ${Object.keys(headers)}`).toBeLessThan(500)
    expect(await response.text()).not.toContain('evil.example')
  }
})
