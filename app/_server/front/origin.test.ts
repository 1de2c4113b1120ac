/** How long the framework is waited for: each part of a question by its own measure. */

import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, it } from 'vitest'
import { type Origin, openOrigin } from '#app/_server/front/origin.ts'

/** Longer than an answer is waited for here, which even a busy machine begins in time. */
const LONG_MS = 2_500
const patience = { answer: 1_000, sending: 60_000 }

let origin: Origin | undefined
afterEach(() => origin?.close())

it('who pauses in the middle of a body is waited for as long as bodies may take', async () => {
  origin = await openOrigin((request, response) => void text(request).then((body) => response.end(body)), 'https://journal.example', patience)
  const body = new PassThrough()
  const answer = origin.ask({ method: 'POST', path: '/', body })
  body.write('one, ')
  await sleep(LONG_MS)
  body.end('two')
  expect(await text(await answer)).toBe('one, two')
})

it('an answer that has begun is not cut off because its reader is slow', async () => {
  origin = await openOrigin(
    async (_, response) => {
      response.write('one, ')
      await sleep(LONG_MS)
      response.end('two')
    },
    'https://journal.example',
    patience,
  )
  expect(await text(await origin.ask({ path: '/' }))).toBe('one, two')
})

it('a page that stops in the middle, or never begins, is waited for no longer', async () => {
  origin = await openOrigin(({ url }, response) => void (url === '/begun' && response.write('one, ')), 'https://journal.example', patience)
  await expect(origin.fetch({ path: '/begun' })).rejects.toThrow('silent')
  await expect(origin.fetch({ path: '/never' })).rejects.toThrow('no answer')
  // Those too that no connection was free for.
  const many = await Promise.allSettled(Array.from({ length: 200 }, () => origin?.fetch({ path: '/never' })))
  expect(many.filter(({ status }) => status === 'fulfilled')).toEqual([])
})
