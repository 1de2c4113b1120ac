/** The desk over the wire: names that change before readers' eyes, addresses that lead on, pictures that are none, a second factor. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import sharp from 'sharp'
import type { Noun, NounFields, NounKind, NounList } from '#db/dto.ts'
import { mailTo, someone } from '#e2e/account.ts'
import { anotherDevice, ask, type Person, person } from '#e2e/people.ts'
import { baseURL, siteEnv } from '#e2e/site.ts'

let editor: Person
let author: Person
let admin: Person
test.beforeAll(async () => {
  ;[author, editor, admin] = [await person('author'), await person('editor'), await person('admin')]
})

const json = { origin: baseURL, 'content-type': 'application/json' }
const write = (who: Person, method: string, path: string, body: unknown) => ask(path, { method, headers: json, cookie: who.cookie, body: JSON.stringify(body) })
const text = async (path: string) => (await ask(path, { headers: { accept: 'text/html' } })).text()
const unique = () => Date.now().toString(36) + Math.random().toString(36).slice(2, 6)

async function find<K extends NounKind>(kind: K, id: string): Promise<Noun<K>> {
  const list: NounList<K> = await (await ask(`/api/admin/${kind}`, { cookie: editor.cookie })).json()
  const found = list.items.find((item) => item.id === id)
  if (!found) throw new Error('not listed')
  return found
}
async function make<K extends NounKind>(kind: K, fields: NounFields[K]): Promise<Noun<K>> {
  const answer = await write(editor, 'POST', `/api/admin/${kind}`, fields)
  expect(answer.status, await answer.clone().text()).toBe(201)
  return find(kind, (await answer.json()).id)
}

test('a rubric has its new name on every page at once, and its old addresses lead on', async () => {
  const tail = unique()
  const made = await make('rubrics', { slug: `essai-${tail}`, name: `Essai ${tail}`, description: '', hue: 'histoire' })
  const shown = ['/', '/archives', '/lettres', '/pays/kazakhstan', '/articles/mer-d-aral-comment-un-lac-a-disparu', '/rubriques/culture']
  for (const path of shown) await expect.poll(() => text(path), { message: path }).toContain(`Essai ${tail}`)
  const renamed = await write(editor, 'PUT', `/api/admin/rubrics/${made.id}?version=${made.version}`, {
    ...made.fields,
    name: `Autre ${tail}`,
    slug: `autre-${tail}`,
  })
  expect(renamed.status).toBe(204)
  await expect.poll(() => text('/'), { intervals: [50] }).toContain(`Autre ${tail}`)
  for (const path of shown) {
    const page = await text(path)
    expect(page, path).toContain(`Autre ${tail}`)
    expect(page, path).not.toContain(`Essai ${tail}`)
  }
  for (const below of ['', '/flux.xml', '/flux.json', '/archives', '/archives/2026/11']) {
    const moved = await ask(`/rubriques/essai-${tail}${below}`)
    expect([below, moved.status, moved.headers.get('location')]).toEqual([below, 308, `/rubriques/autre-${tail}${below}`])
  }
  const journal = await (await ask(`/api/admin/journal?subject=rubric:${made.id}`, { cookie: admin.cookie })).json()
  expect(journal.items[0]).toMatchObject({
    act: 'rubric.update',
    by: editor.email,
    detail: { before: { name: `Essai ${tail}` }, after: { name: `Autre ${tail}` } },
  })
  expect((await write(editor, 'DELETE', `/api/admin/rubrics/${made.id}`, undefined)).status).toBe(204)
  await expect.poll(() => text('/archives')).not.toContain(`Autre ${tail}`)
  expect((await ask(`/rubriques/essai-${tail}`)).status).toBe(404)
})

test('of two who change a noun the second is told what stands, in French', async () => {
  const tail = unique()
  const made = await make('themes', { slug: '', name: `Neige ${tail}`, description: '' })
  const put = (name: string, version: string | undefined) =>
    write(editor, 'PUT', `/api/admin/themes/${made.id}${version === undefined ? '' : `?version=${version}`}`, { ...made.fields, name })
  expect((await put(`Glace ${tail}`, made.version)).status).toBe(204)
  const refused = await put(`Givre ${tail}`, made.version)
  expect(refused.status).toBe(409)
  const standing = await find('themes', made.id)
  expect(await refused.json()).toMatchObject({
    detail: expect.stringContaining('a changé cette entrée entre-temps'),
    told: { version: standing.version, fields: { name: `Glace ${tail}` } },
  })
  expect((await put(`Givre ${tail}`, undefined)).status).toBe(428)
  expect((await put(`Givre ${tail}`, standing.version)).status).toBe(204)
})

test('two themes become one: the old page leads to the other, and an article in use says so', async () => {
  const tail = unique()
  const theme = (name: string) => make('themes', { slug: '', name: `${name} ${tail}`, description: '' })
  const [gone, kept] = [await theme('Sables'), await theme('Dunes')]
  expect((await ask(gone.path ?? '')).status).toBe(200)
  expect((await write(editor, 'POST', `/api/admin/themes/${gone.id}/merge`, { into: kept.id })).status).toBe(204)
  await expect.poll(async () => (await ask(gone.path ?? '')).headers.get('location'), { intervals: [50] }).toBe(kept.path)
  const rubrics: NounList<'rubrics'> = await (await ask('/api/admin/rubrics', { cookie: editor.cookie })).json()
  const used = rubrics.items.find(({ fields }) => fields.slug === 'culture')
  const refused = await write(editor, 'DELETE', `/api/admin/rubrics/${used?.id}`, undefined)
  expect([refused.status, (await refused.json()).detail]).toEqual([409, expect.stringContaining('sert encore')])
})

test('an address leads elsewhere at once, and no longer', async () => {
  const from = `/ancien/${unique()}`
  expect((await ask(from)).status).toBe(404)
  const made = await make('redirects', { path: `${baseURL}${from}/`, target: '/lettres' })
  await expect.poll(async () => (await ask(from)).headers.get('location'), { intervals: [50] }).toBe('/lettres')
  expect((await write(editor, 'POST', '/api/admin/redirects', { path: '/lettres', target: from })).status).toBe(422)
  expect((await write(editor, 'DELETE', `/api/admin/redirects/${made.id}`, undefined)).status).toBe(204)
  await expect.poll(async () => (await ask(from)).status, { intervals: [50] }).toBe(404)
})

test.describe('pictures', () => {
  const send = (bytes: Uint8Array | string, headers: Record<string, string> = {}, who = author) =>
    ask('/api/admin/media', {
      method: 'POST',
      headers: { origin: baseURL, 'content-type': 'image/jpeg', ...headers },
      cookie: who.cookie,
      body: bytes as BodyInit,
    })
  const store = join(siteEnv.DATA_DIR, 'media')
  /** Other tests store pictures at the same time: what is asked is whether these bytes are there, and that nothing stays half written. */
  async function expectNothingOf(...bodies: (Uint8Array | string)[]) {
    const hashes = bodies.map((body) => createHash('sha256').update(body).digest('hex'))
    expect(hashes.filter((hash) => existsSync(join(store, hash.slice(0, 2), hash)))).toEqual([])
    await expect.poll(() => readdir(join(store, 'aside')), { intervals: [50] }).toEqual([])
  }
  const noise = (width: number) => sharp({ create: { width, height: 300, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 120, sigma: 50 } } })
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

  test('come in once, are found, described, and served as what they were made into', async () => {
    const bytes = await noise(500).png().toBuffer()
    const [first, second] = await Promise.all([send(bytes), send(bytes)])
    expect([first.status, second.status]).toEqual([201, 201])
    const picture = await first.json()
    expect((await second.json()).id).toBe(picture.id)
    const words = `Le vent ${unique()}`
    expect((await write(author, 'PATCH', `/api/admin/media/${picture.id}`, { alt: words })).status).toBe(200)
    expect((await write(author, 'PATCH', `/api/admin/media/${picture.id}`, { focal: { x: 0.2, y: 0.3 } })).status).toBe(403)
    expect((await write(editor, 'PATCH', `/api/admin/media/${picture.id}`, { focal: { x: 2, y: 0.3 } })).status).toBe(422)
    expect((await write(editor, 'PATCH', `/api/admin/media/${picture.id}`, { focal: { x: 0.2, y: 0.3 } })).status).toBe(200)
    const found = await (await ask(`/api/admin/media?q=${encodeURIComponent(words.toUpperCase())}`, { cookie: author.cookie })).json()
    expect(found.items).toMatchObject([{ id: picture.id, alt: words, focal: { x: 0.2, y: 0.3 } }])
    const file = await ask(`${picture.base}/360.jpg`)
    expect([file.status, file.headers.get('content-type'), file.headers.get('x-content-type-options')]).toEqual([200, 'image/jpeg', 'nosniff'])
  })

  test('that are something else, or broken, are refused and leave nothing', async () => {
    const jpeg = await noise(900).jpeg().toBuffer()
    const cases: [string, number, Uint8Array | string, Record<string, string>?][] = [
      ['SVG', 415, svg, { 'content-type': 'image/svg+xml' }],
      ['SVG that says it is PNG', 415, svg, { 'content-type': 'image/png', 'content-disposition': 'attachment; filename="x.svg.png"' }],
      ['SVG, packed', 415, gzipSync(svg)],
      ['HTML as JPEG', 415, '<!doctype html><script>alert(1)</script>'],
      ['PDF', 415, '%PDF-1.7\n1 0 obj'],
      [
        'a form',
        415,
        '------x\r\ncontent-disposition: form-data; name="a"; filename="../../x.jpg"\r\n\r\nx\r\n------x--',
        { 'content-type': 'multipart/form-data; boundary=----x' },
      ],
      ['nothing', 422, ''],
      ['half a picture', 422, jpeg.subarray(0, jpeg.length / 2)],
      ['a beginning alone', 422, jpeg.subarray(0, 40)],
      ['21 MB', 413, Buffer.alloc(21 * 1024 * 1024)],
      ['49 MB', 413, Buffer.alloc(49 * 1024 * 1024)],
    ]
    for (const [name, status, bytes, headers] of cases) {
      const answer = await send(bytes, headers).catch((error: Error) => ({ status: `${error.cause ?? error}`, text: async () => '' }))
      // Whoever sends far too much may be hung up on before the sentence arrives.
      if (name === '49 MB' && typeof answer.status === 'string') continue
      expect([name, answer.status], await answer.text()).toEqual([name, status])
    }
    await expectNothingOf(...cases.map(([, , body]) => body))
  })

  test('that are cut off on the way leave nothing, and may be sent again', async () => {
    const bytes = await noise(901).jpeg().toBuffer()
    const ending = new AbortController()
    const half = new ReadableStream({
      start(controller) {
        controller.enqueue(bytes.subarray(0, bytes.length / 2))
        setTimeout(() => ending.abort(), 200)
      },
    })
    const cut = ask('/api/admin/media', {
      method: 'POST',
      headers: { origin: baseURL },
      cookie: author.cookie,
      body: half,
      signal: ending.signal,
      duplex: 'half',
    } as RequestInit & { cookie: string })
    await expect(cut).rejects.toThrow()
    await expectNothingOf(bytes, bytes.subarray(0, bytes.length / 2))
    expect((await send(bytes)).status).toBe(201)
  })
})

test('what other sites are asked for never leads inside', async () => {
  const answers = new Set<string>()
  for (const href of [
    'https://127.0.0.1/',
    'https://localhost./',
    `${baseURL}/`,
    'https://[::1]/',
    'https://169.254.169.254/latest',
    'https://0x7f000001/',
    'file:///etc/passwd',
    'rien',
  ]) {
    const answer = await ask(`/api/admin/embeds?href=${encodeURIComponent(href)}`, { cookie: author.cookie })
    expect([href, answer.status]).toEqual([href, 422])
    answers.add(await answer.text())
  }
  expect(answers.size).toBe(1)
})

test('a copy is understood, then begun', async () => {
  const copy =
    'Le vent du désert\nsteppe\n\nUn vent chaud traverse la steppe depuis mardi, et il ne faiblit pas.\n\nD’où il vient\n\nIl vient du sud.\n\nIllustration www.freepik.com.\n\nPour rester informé des actualités de l’Asie centrale\n'
  const read = await (await write(author, 'POST', '/api/admin/copies', { text: copy })).json()
  expect(read.copy).toMatchObject({
    title: 'Le vent du désert',
    credit: 'www.freepik.com',
    headings: ['D’où il vient'],
    dropped: [expect.stringContaining('Pour rester informé')],
  })
  const begun = await write(author, 'POST', '/api/admin/copies', { text: copy, start: true })
  expect(begun.status).toBe(201)
  const { id } = await begun.json()
  const work = await (await ask(`/api/admin/articles/${id}`, { cookie: author.cookie })).json()
  expect(work).toMatchObject({ state: 'draft', content: { title: 'Le vent du désert' } })
  expect(await (await ask(`/api/admin/articles/${id}/comments`, { cookie: author.cookie })).text()).toContain('freepik')
  expect((await write(author, 'POST', '/api/admin/copies', { text: '\u0000\u0001PNG' })).status).toBe(422)
})

test('people are invited by mail, and what they may changes at once', async () => {
  const email = someone('invitee')
  const made = await write(admin, 'POST', '/api/admin/users', { email, role: 'author' })
  expect(made.status, await made.clone().text()).toBe(201)
  const { id } = await made.json()
  expect((await mailTo(email)).text).toContain('/connexion/')
  expect((await write(editor, 'POST', '/api/admin/users', { email, role: 'admin' })).status).toBe(403)
  const other = await person('editor')
  expect((await write(admin, 'PATCH', `/api/admin/users/${other.userId}`, { role: 'author' })).status).toBe(204)
  expect((await ask('/api/admin/rubrics', { cookie: other.cookie })).status).toBe(403)
  expect((await write(admin, 'PATCH', `/api/admin/users/${other.userId}`, { disabled: true })).status).toBe(204)
  expect((await ask('/api/me', { cookie: other.cookie })).status).toBe(401)
  expect((await write(admin, 'PATCH', `/api/admin/users/${id}`, { email: 'x' })).status).toBe(422)
})

test('a second factor shuts the newsroom to a session until it is shown', async () => {
  const who = await person('editor')
  const offer = await (await write(who, 'POST', '/api/me/second-factor', undefined)).json()
  const code = () => new TOTP({ secret: Secret.fromBase32(offer.secret) }).generate()
  const first = code()
  const confirmed = await write(who, 'PUT', '/api/me/second-factor', { code: first })
  const { recovery } = await confirmed.json()
  expect([confirmed.status, recovery.length]).toEqual([200, 10])
  expect((await ask('/api/admin/rubrics', { cookie: who.cookie })).status).toBe(200)
  const again = await anotherDevice(who)
  const shut = await ask('/api/admin/rubrics', { cookie: again.cookie })
  expect([shut.status, (await shut.json()).type]).toEqual([403, `${baseURL}/connexion/second-facteur`])
  const page = await ask('/admin/articles', { cookie: again.cookie, headers: { accept: 'text/html' } })
  expect([page.status, page.headers.get('location')]).toEqual([303, `/connexion/second-facteur?suite=${encodeURIComponent('/admin/articles')}`])
  expect((await ask('/api/me', { cookie: again.cookie })).status).toBe(200)
  // The mailbox alone ends no account, by either of the two ways.
  for (const [verb, path] of [
    ['DELETE', '/api/me'],
    ['POST', '/api/me/deletion'],
  ] as const)
    expect((await write(again, verb, path, { email: who.email })).status, path).toBe(403)
  expect((await write(again, 'POST', '/api/me/second-factor/proofs', { code: first })).status).toBe(422)
  const shown = await write(again, 'POST', '/api/me/second-factor/proofs', { code: recovery[0], next: '//evil.example' })
  expect(await shown.json()).toEqual({ next: '/admin' })
  expect((await ask('/api/admin/rubrics', { cookie: again.cookie })).status).toBe(200)
})
