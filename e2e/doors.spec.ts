/**
 * Every handler of the API and every page of the account, for every role and every way of asking. Each is asked for with a
 * parameter that nobody knows: whoever may come in is told so (422) and nothing happens, everyone else is not let in.
 */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, test } from '@playwright/test'
import { someone } from '#e2e/account.ts'
import { type Door, doors, everyone, mayOpen, rooms, type Who } from '#e2e/doors.ts'
import { ask, type Person, person } from '#e2e/people.ts'
import { baseURL } from '#e2e/site.ts'

const root = join(import.meta.dirname, '..')
const glob = (pattern: string) => globSync(pattern, { cwd: join(root, 'app') }).map((path) => path.split(sep).join('/'))
const origin = { origin: baseURL }

/** Words by which the framework speaks to itself, or a proxy to us: from a stranger they mean nothing. */
const forged: Record<string, string>[] = [
  { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
  { 'x-middleware-subrequest': 'src/middleware:src/middleware:src/middleware:src/middleware:src/middleware', 'x-middleware-next': '1' },
  { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', forwarded: 'host=evil.example' },
  { 'x-nextjs-data': '1', 'x-nextjs-rewritten-path': '/compte', 'x-nextjs-prerender': '1' },
  { 'x-matched-path': '/compte', 'x-invoke-path': '/compte', 'x-invoke-status': '200' },
  { rsc: '1', 'next-url': '/compte', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  { rsc: '1', 'next-router-state-tree': encodeURIComponent('["",{"children":["compte",{}]},null,null,true]') },
  { 'x-client-network': '127.0.0.1', 'x-http-method-override': 'GET', 'x-original-url': '/compte', 'x-rewrite-url': '/compte' },
]

const people = {} as Record<Who, Person | undefined>
let stranger: Person
test.beforeAll(async () => {
  for (const who of everyone) people[who] = who === 'nobody' ? undefined : await person(who)
  stranger = await person()
})

const address = (pattern: string, params: Record<string, string> = {}) => pattern.replace(/\[([^\]]+)\]/g, (_, name: string) => params[name] ?? `[${name}]`)

test('every handler has a line in the table, and every line a handler', () => {
  const found = glob('api/**/route.ts').flatMap((path) => {
    const code = readFileSync(join(root, 'app', path), 'utf8')
    const verbs = [...code.matchAll(/export (?:const|async function|function) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g)].map(([, verb]) => verb)
    const renamed = [...code.matchAll(/\bas (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g)].map(([, verb]) => verb)
    expect([path, verbs.length + renamed.length]).not.toEqual([path, 0])
    return [...verbs, ...renamed].map((verb) => `${verb} /${path.replace('/route.ts', '')}`)
  })
  expect(Object.keys(doors).toSorted()).toEqual(found.toSorted())
})

test('every page of one person has a line, and nothing stands before the pages', () => {
  const pages = ['(account)', '(preview)', 'admin'].flatMap((folder) => glob(`${folder}/**/page.tsx`))
  const found = pages.map((path) => `/${path.replace(/\/?page\.tsx$/, '').replace(/\([^)]+\)\/?/g, '')}`)
  expect(Object.keys(rooms).toSorted()).toEqual(found.toSorted())
  for (const name of ['proxy', 'middleware']) for (const ending of ['ts', 'js']) expect(existsSync(join(root, `${name}.${ending}`)), name).toBe(false)
})

/** What this door says to an unknown parameter. */
function expected({ as, always }: Door, who: Who): number {
  if (always) return always
  if (mayOpen(who, as)) return 422
  return who === 'nobody' ? 401 : 403
}

for (const [name, door] of Object.entries(doors)) {
  const [verb = '', pattern = ''] = name.split(' ')
  const reads = verb === 'GET'
  const path = `${address(pattern, door.params)}?porte=1`
  const method = { method: verb, ...(!reads && { body: '{}' }) }
  const json = reads ? {} : { ...origin, 'content-type': 'application/json' }

  test(`${name}: opens for ${door.as}`, async () => {
    for (const who of everyone) {
      const cookie = people[who]?.cookie
      const answer = await ask(path, { ...method, headers: json, cookie })
      const text = await answer.text()
      expect([who, answer.status], text).toEqual([who, expected(door, who)])
      if (answer.status === 303) expect(answer.headers.get('location')).toMatch(/^\/connexion\?/)
      else expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
      expect(answer.headers.get('cache-control')).toContain('no-store')
      expect(answer.headers.has('set-cookie')).toBe(false)
      expect(answer.headers.has('access-control-allow-origin')).toBe(false)
      if (answer.status === 422) expect(JSON.parse(text).fields).toHaveProperty('porte')

      for (const headers of forged) {
        const again = await ask(path, { ...method, headers: { ...json, ...headers }, cookie })
        expect([who, headers, again.status]).toEqual([who, headers, answer.status])
        expect(await again.text()).not.toMatch(/@example\.org/)
      }
      if (reads) {
        const head = await ask(path, { method: 'HEAD', headers: json, cookie })
        expect([who, head.status, await head.text()]).toEqual([who, answer.status, ''])
      }
      const options = await ask(path, { method: 'OPTIONS', headers: { origin: 'https://evil.example', 'access-control-request-method': verb }, cookie })
      expect([who, options.status < 300 ? 204 : options.status, await options.text()]).toEqual([who, expect.any(Number), expect.not.stringMatching(/@/)])
      expect(options.headers.has('access-control-allow-origin')).toBe(false)
      expect(options.headers.has('set-cookie')).toBe(false)
    }
  })

  if (!reads && !door.fromAnywhere && !door.always)
    test(`${name}: from our own pages alone`, async () => {
      const strangers: Record<string, string>[] = [
        {},
        { origin: 'null' },
        { origin: 'https://evil.example' },
        { origin: baseURL.replace('://', '://x.') },
        { origin: `${baseURL}0` },
      ]
      for (const headers of strangers) {
        for (const type of ['application/json', 'text/plain'])
          expect(
            (await ask(path, { ...method, headers: { 'content-type': type, ...headers }, cookie: people.admin?.cookie })).status,
            JSON.stringify(headers),
          ).toBe(403)
        for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
          const form = await ask(path, { ...method, headers: { 'content-type': type, ...headers }, cookie: people.admin?.cookie })
          if (form.status === 303) expect(form.headers.get('location')).toMatch(/^\/.*[?&]erreur=403$/)
          else expect(form.status).toBe(403)
        }
      }
    })

  if (reads && door.as !== 'anyone' && !pattern.includes('['))
    test(`${name}: its answer is for one person`, async () => {
      const who = door.as as Who
      const answer = await ask(address(pattern, door.params), { cookie: people[who]?.cookie })
      const said = await answer.text()
      if (!door.lists) expect(said).not.toContain(stranger.email)
      // A door that cannot do without a question says so; what it says is no less private.
      if (answer.status === 422) return expect(answer.headers.get('cache-control')).toContain('no-store')
      expect(answer.status).toBe(200)
      expect(answer.headers.get('cache-control')).toBe('private, no-store')
      expect(answer.headers.get('vary')).toContain('Cookie')
    })

  if (door.as !== 'anyone' && pattern.includes('[') && !door.common)
    test(`${name}: what is somebody else’s does not exist`, async () => {
      expect(door.theirs, 'the line says how to name what belongs to another').toBeDefined()
      const theirs = address(pattern, await door.theirs?.(stranger))
      const body = door.body === undefined ? {} : { body: JSON.stringify(door.body) }
      const answer = await ask(theirs, { method: verb, headers: json, cookie: people.admin?.cookie, ...body })
      expect([theirs, answer.status], await answer.text()).toEqual([theirs, 404])
    })
}

for (const [pattern, { as, path = pattern, status = 200, lists }] of Object.entries(rooms))
  test(`${pattern}: shown to ${as}`, async () => {
    for (const who of everyone) {
      const cookie = people[who]?.cookie
      for (const headers of [{}, ...forged]) {
        const answer = await ask(path, { headers: { accept: 'text/html', ...headers }, cookie })
        const text = await answer.text()
        const told = `${who} ${JSON.stringify(headers)}`
        expect(answer.headers.get('cache-control'), told).toBe('private, no-store')
        expect(answer.headers.has('set-cookie'), told).toBe(false)
        if (!lists || !mayOpen(who, as))
          for (const other of [...Object.values(people), stranger]) if (other && other !== people[who]) expect(text, told).not.toContain(other.email)
        if (!mayOpen(who, as)) {
          expect([told, answer.status]).toEqual([told, who === 'nobody' ? 303 : 404])
          if (who === 'nobody') expect(answer.headers.get('location')).toBe(`/connexion?suite=${encodeURIComponent(path)}`)
        } else if (answer.status === 303) {
          // Who is signed in already needs no door.
          expect([told, pattern, answer.headers.get('location')]).toEqual([told, '/connexion', '/compte'])
          expect(who).not.toBe('nobody')
        } else expect([told, answer.status]).toEqual([told, status])
        const head = await ask(path, { method: 'HEAD', headers, cookie })
        expect([told, head.status, await head.text()]).toEqual([told, answer.status, ''])
      }
      for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) expect((await ask(path, { method, headers: origin, cookie })).status, method).toBe(405)
    }
  })

test('a session that is altered, doubled or put elsewhere opens nothing', async () => {
  const token = /session=([^;]+)/.exec(people.admin?.cookie ?? '')?.[1] ?? ''
  const flipped = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A')
  const wrong = [
    `session=${flipped}`,
    `session=${token}x`,
    `__Host-session=${token}`,
    `session="${token}"`,
    `Session=${token}`,
    'session=',
    `session=${'x'.repeat(43)}; session=${token}`,
  ]
  for (const cookie of wrong) expect([cookie, (await ask('/api/me', { cookie })).status]).toEqual([cookie, 401])
  expect((await ask('/api/me', { headers: { authorization: `Bearer ${token}` } })).status).toBe(401)
  expect((await ask(`/api/me?session=${token}`)).status).toBe(401)
})

test('the network that is counted is the one the front saw, whatever a header claims', async () => {
  const via = `10.77.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`
  const statuses: number[] = []
  for (let i = 0; i < 21; i++) {
    const headers = { ...origin, 'content-type': 'application/json', 'x-forwarded-for': via, 'x-client-network': `10.78.0.${i}`, 'x-real-ip': `10.79.0.${i}` }
    statuses.push((await ask('/api/sign-ins', { method: 'POST', headers, body: JSON.stringify({ email: someone('reseau') }) })).status)
  }
  expect(statuses).toEqual([...Array<number>(20).fill(202), 429])
})
