/** Which views are counted, and who may tell of one. */
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { handler } from '#app/_server/http.ts'
import { noteView } from '#app/_server/readership.ts'
import { viewBody } from '#app/_server/shapes.ts'
import { env } from '#db/env.ts'
import { countViews } from '#db/views.ts'

vi.mock('#db/views.ts', () => ({ countViews: vi.fn(async () => undefined) }))

const id = '6d9cb9a3-4a50-4b7c-9a6b-0d9f6a3f1c11'
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const headers = (over: Record<string, string> = {}) => new Headers({ 'user-agent': firefox, ...over })

beforeAll(() => void vi.useFakeTimers())
beforeEach(() => void vi.mocked(countViews).mockClear())

test('views of a moment are written together', async () => {
  for (const network of ['192.0.2.1', '192.0.2.2']) noteView(id, network, headers())
  await vi.runAllTimersAsync()
  expect(vi.mocked(countViews).mock.calls).toEqual([[['192.0.2.1', '192.0.2.2'].map((network) => ({ articleId: id, network, browser: firefox }))]])
})

test.each<[string, Record<string, string>]>([
  ['a robot of a search engine', { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }],
  ['a robot of a language model', { 'user-agent': 'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)' }],
  [
    'a browser without a person',
    { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0.0.0 Safari/537.36' },
  ],
  ['a program', { 'user-agent': 'curl/8.5.0' }],
  ['nobody', { 'user-agent': '' }],
  ['a reader who asked not to be tracked', { dnt: '1' }],
  ['a reader under Global Privacy Control', { 'sec-gpc': '1' }],
  ['a page fetched ahead', { 'sec-purpose': 'prefetch;prerender' }],
])('%s is not counted', async (_, over) => {
  noteView(id, '192.0.2.1', headers(over))
  await vi.runAllTimersAsync()
  expect(countViews).not.toHaveBeenCalled()
})

test('what the database does not take is lost, and the next is counted', async () => {
  vi.mocked(countViews).mockRejectedValueOnce(new Error('away'))
  noteView(id, '192.0.2.1', headers())
  await vi.runAllTimersAsync()
  noteView(id, '192.0.2.1', headers())
  await vi.runAllTimersAsync()
  expect(countViews).toHaveBeenCalledTimes(2)
})

const post = (body: string | ReadableStream, over: Record<string, string> = {}) => {
  const answer = handler({ as: 'anyone', body: viewBody }, async () => undefined)
  const sent = { origin: new URL(env().siteUrl).origin, 'content-type': 'application/json', ...over }
  return answer(new Request('http://127.0.0.1/api/views', { method: 'POST', body, headers: sent, duplex: 'half' } as RequestInit), {
    params: Promise.resolve({}),
  })
}

test('a write is heard from a page of this site, in JSON, of its form and size', async () => {
  const good = JSON.stringify({ article: id })
  expect([(await post(good)).status, (await post(good)).headers.get('cache-control')]).toEqual([204, 'private, no-store'])
  for (const origin of ['', 'null', 'https://evil.example', `${env().siteUrl}.evil.example`]) expect((await post(good, { origin })).status, origin).toBe(403)
  for (const type of ['', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
    expect((await post(good, { 'content-type': type })).status, type).toBe(415)
  for (const body of [
    '',
    '{',
    '[]',
    'null',
    '{}',
    `{"article":"x"}`,
    `{"article":"${id}","role":"admin"}`,
    `{"__proto__":{"article":"${id}"}}`,
    '['.repeat(50_000),
  ])
    expect((await post(body)).status, body.slice(0, 40)).toBe(422)
  expect((await post(`"${'x'.repeat(70_000)}"`)).status).toBe(413)
  const cut = new ReadableStream({ pull: (controller) => controller.error(new Error('aborted')) })
  expect((await post(cut)).status).toBe(400)
})
