/** What is for one person reaches that person alone: under load, and by addresses that mean to deceive a cache. */
import { request as http } from 'node:http'
import { expect, test } from '@playwright/test'
import { pages } from '#e2e/pages.ts'
import { ask, type Person, person } from '#e2e/people.ts'
import { baseURL } from '#e2e/site.ts'

/** Pages that no other test changes while this one compares them. */
const still = [
  pages.article,
  pages['article with a table'],
  pages.brief,
  pages.day,
  pages.feeds,
  pages.legal,
  '/api/articles/mer-d-aral-comment-un-lac-a-disparu',
  '/api/countries',
]
const moving = ['/', pages.rubric, '/api/articles', '/articles/rien-du-tout']
const TIMES = 10_000
const AT_ONCE = 16

test('ten thousand requests, with and without a session, in any order', async () => {
  test.setTimeout(480_000)
  const readers = await Promise.all([person(), person(), person('editor')])
  const known = new Map<string, string>()
  for (const path of still) known.set(path, await (await ask(path)).text())
  const personal = /[a-z]+-[\da-z]+@example\.org|[?&;\s"]session=/
  const counts = { public: 0, private: 0, refused: 0 }
  let asked = 0
  /** Other tests may change the paper: then it has changed for everyone alike. */
  const isSame = async (path: string, cookie: string | undefined): Promise<boolean> => {
    for (let tries = 0; tries < 5; tries++) {
      const [own, nobodys] = await Promise.all([ask(path, { cookie }), ask(path)].map(async (answer) => (await answer).text()))
      if (own !== nobodys) continue
      known.set(path, nobodys ?? '')
      return true
    }
    return false
  }
  const one = async (n: number) => {
    const reader = readers[n % readers.length] as Person
    const signedIn = n % 2 === 0
    const cookie = signedIn ? reader.cookie : undefined
    if (n % 10 === 4 || n % 10 === 7) {
      const path = n % 20 < 10 ? '/api/me' : '/api/me/sessions'
      const answer = await ask(path, { cookie })
      const text = await answer.text()
      if (!signedIn) {
        if (answer.status !== 401 || personal.test(text)) throw new Error(`${path} to nobody: ${answer.status} ${text}`)
        counts.refused++
      } else {
        const own = path === '/api/me' ? reader.email : reader.sessionId
        const others = readers.filter((other) => other !== reader)
        if (answer.status !== 200 || !text.includes(own) || others.some((other) => text.includes(other.email) || text.includes(other.sessionId)))
          throw new Error(`${path} to ${reader.email}: ${answer.status} ${text}`)
        if (answer.headers.get('cache-control') !== 'private, no-store' || !answer.headers.get('vary')?.includes('Cookie'))
          throw new Error(`${path} may be kept: ${answer.headers.get('cache-control')}`)
        counts.private++
      }
      return
    }
    const paths = [...still, ...moving]
    const path = paths[Math.floor(n / 2) % paths.length] as string
    const answer = await ask(path, { cookie })
    const text = await answer.text()
    const first = known.get(path)
    if (answer.headers.has('set-cookie') || personal.test(text)) throw new Error(`${path} is personal`)
    if (answer.headers.get('vary')?.includes('Cookie')) throw new Error(`${path} varies by person`)
    if (first !== undefined && (answer.status !== 200 || (text !== first && !(await isSame(path, cookie)))))
      throw new Error(`${path} changed: ${answer.status}`)
    counts.public++
  }
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (asked < TIMES) await one(asked++)
    }),
  )
  expect(counts).toEqual({ public: 8_000, private: 1_000, refused: 1_000 })
})

/** Asks with an address as it stands; `fetch` would tidy it first. */
const raw = (path: string, cookie?: string): Promise<{ status: number; control: string; text: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(baseURL)
    const asked = http({ hostname, port, path, headers: { ...(cookie && { cookie }) } }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part: string) => {
        text += part
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, control: String(answer.headers['cache-control'] ?? ''), text }))
    })
    asked.on('error', reject).end()
  })

const endings = [
  '/x.css',
  '/x.js',
  '/.css',
  ';a.css',
  '%00',
  '%00.css',
  '%0a.css',
  '%3ba.css',
  '%23x.css',
  '%3fx.css',
  '%2fx.css',
  '/%2e%2e/x.css',
  '/..%2fx.css',
  '%5c..%5cx.css',
  '.css',
  '.html',
  '.rsc',
  '.json',
  '/.segments/_tree.segment.rsc',
]

for (const page of ['/compte', '/compte/donnees', '/api/me', '/api/me/sessions'])
  test(`no cache is deceived about ${page}`, async () => {
    const reader = await person()
    for (const ending of [...endings, '?x.css', '?_rsc=1', '/', '//']) {
      const path = page + ending
      const own = await raw(path, reader.cookie)
      const reached = own.text.includes(reader.email) || own.text.includes(reader.sessionId)
      if (reached) expect([path, own.status, own.control]).toEqual([path, 200, 'private, no-store'])
      // A slash too many is no other page, and leads to this one.
      else if (/^\/+$/.test(ending)) expect([path, own.status]).toEqual([path, 308])
      if (endings.includes(ending)) expect([path, own.status, own.control]).toEqual([path, 404, 'no-store'])
      const stranger = await raw(path)
      expect(stranger.text, path).not.toContain(reader.email)
      expect(stranger.text, path).not.toContain(reader.sessionId)
      expect([path, stranger.status], path).not.toEqual([path, 200])
    }
  })
