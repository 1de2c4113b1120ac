import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { handler } from '#app/_server/http.ts'
import { env } from '#db/env.ts'
import { testDatabase } from '#db/testing.ts'

beforeAll(testDatabase)

const context = { params: Promise.resolve({}) }
const keep = handler(
  { as: 'anyone', body: z.strictObject({ name: z.string(), more: z.unknown().optional() }), form: { done: () => '/', failed: '/' } },
  async () => undefined,
)
const send = (body: string, type = 'application/json') =>
  keep(new Request(env().siteUrl, { method: 'POST', headers: { origin: env().siteUrl, 'content-type': type }, body }), context)

test.each([
  ['name', { name: 'Anna\0' }],
  ['more.tags.1', { name: 'Anna', more: { tags: ['a', 'b\0', 'c'] } }],
])('a text that no database can hold is refused by its field: %s', async (field, body) => {
  const answer = await send(JSON.stringify(body))
  expect([answer.status, Object.keys((await answer.json()).fields)]).toEqual([422, [field]])
})

test('and so it is in a form and in an address', async () => {
  expect((await send('name=Anna%00', 'application/x-www-form-urlencoded')).headers.get('location')).toBe('/?erreur=422')
  const find = handler({ as: 'anyone', query: z.strictObject({ q: z.string() }) }, async () => ({}))
  expect((await find(new Request(`${env().siteUrl}/?q=%00`), context)).status).toBe(422)
})

test('what is nested without end is walked to its end, and the sign for the character is text like any other', async () => {
  expect((await send(`{"name":"\\\\u0000","more":${'['.repeat(10_000)}${']'.repeat(10_000)}}`)).status).toBe(204)
})
