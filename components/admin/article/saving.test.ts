/** Whatever the line does, what was typed is on the page, on the device, on the server, or beside the article. */
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeSaver, type SavingState } from '#components/admin/article/saving.ts'
import { call, Refusal } from '#components/admin/queries.ts'
import type { Content, SavedWork, Superseded, Work } from '#db/dto.ts'

const text = (title: string) => ({ title, standfirst: '', shareText: '', image: null, body: { type: 'doc', content: [] } }) as unknown as Content

type Fate = 'up' | 'down' | 'lost' | 'signed-out' | 'fault' | 'busy' | 'forbidden'

/** A server that keeps one article, as the real one does: the same text again is no change, an older version is refused. */
function makeServer() {
  const server = { version: 1, content: text(''), by: 'me', aside: [] as string[], fate: 'up' as Fate, sent: 0 }
  const send = async (_id: string, save: { version: number; content: Content }): Promise<SavedWork> => {
    server.sent++
    await new Promise((resolve) => setTimeout(resolve, 50))
    if (server.fate === 'down') throw new Refusal('', 503)
    if (server.fate === 'signed-out') throw new Refusal('', 401)
    if (server.fate === 'fault') throw new Refusal('Une erreur.', 500)
    if (server.fate === 'busy') throw new Refusal('Trop à la fois.', 429)
    if (server.fate === 'forbidden') throw new Refusal('Cet article est programmé.', 403)
    if (JSON.stringify(save.content) !== JSON.stringify(server.content)) {
      if (save.version !== server.version) {
        server.aside.push(save.content.title)
        throw new Refusal('', 409, {}, { version: server.version, by: server.by, at: '', theirs: server.content, base: null } as Superseded)
      }
      Object.assign(server, { version: server.version + 1, content: save.content, by: 'me' })
    }
    if (server.fate === 'lost') throw new Refusal('', 0)
    return { version: server.version, savedAt: '' } as SavedWork
  }
  return { server, send }
}

beforeEach(() => {
  vi.useFakeTimers()
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    setItem: (key: string, value: string) => kept.set(key, value),
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => kept.delete(key),
  })
  vi.stubGlobal('kept', kept)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
const onDevice = () => [...(globalThis as unknown as { kept: Map<string, string> }).kept.values()].map((line) => JSON.parse(line).content.title as string)

function begin() {
  const { server, send } = makeServer()
  const told: { state: SavingState } = { state: { kind: 'saved', at: '' } }
  const saver = makeSaver(
    { id: 'a', version: 1, content: text('') },
    { send, tell: (state) => (told.state = state), saved: () => undefined, gather: () => undefined },
  )
  return { server, saver, told }
}

test('an answer that is lost is no other’s version, whatever is typed before it is asked for again', async () => {
  const { server, saver, told } = begin()
  saver.change({ title: 'un' })
  server.fate = 'lost'
  await vi.advanceTimersByTimeAsync(1_600)
  expect([server.content.title, told.state.kind]).toEqual(['un', 'offline'])
  saver.change({ title: 'un deux' })
  server.fate = 'up'
  await vi.advanceTimersByTimeAsync(10_000)
  expect([server.content.title, server.aside, told.state.kind, onDevice()]).toEqual(['un deux', [], 'saved', []])
})

test('who saves by hand is told that all is safe only when all of it is', async () => {
  const { server, saver } = begin()
  server.fate = 'down'
  saver.change({ title: 'un' })
  await vi.advanceTimersByTimeAsync(1_600)
  server.fate = 'up'
  saver.change({ title: 'un deux' })
  const done = saver.save({ reason: '' })
  await vi.advanceTimersByTimeAsync(60)
  saver.change({ title: 'un deux trois' })
  await vi.advanceTimersByTimeAsync(500)
  expect(await done).toBe(true)
  expect(server.content.title).toBe('un deux trois')
})

test('refused, the whole text waits beside the article, and the text that both began from is known', async () => {
  const { server, saver, told } = begin()
  saver.change({ title: 'un' })
  await vi.advanceTimersByTimeAsync(2_000)
  Object.assign(server, { version: 7, content: text('une autre'), by: 'elle' })
  saver.change({ title: 'un deux' })
  await vi.advanceTimersByTimeAsync(2_000)
  expect(server.aside).toEqual(['un deux'])
  expect(told.state).toMatchObject({ kind: 'superseded', told: { by: 'elle', base: { title: 'un' } } })
  saver.change({ title: 'un deux trois' })
  await vi.advanceTimersByTimeAsync(30_000)
  expect([server.content.title, saver.now().content.title, onDevice()]).toEqual(['une autre', 'un deux trois', ['un deux trois']])
  const merged = saver.resume(7, text('réunis'))
  await vi.advanceTimersByTimeAsync(500)
  expect([await merged, server.content.title, onDevice()]).toEqual([true, 'réunis', []])
})

test.each(['fault', 'busy'] as const)('what the paper could not do (%s) is tried again, and said meanwhile', async (fate) => {
  const { server, saver, told } = begin()
  server.fate = fate
  saver.change({ title: 'un' })
  await vi.advanceTimersByTimeAsync(1_600)
  expect(told.state).toEqual({ kind: 'offline', here: true, said: fate === 'fault' ? 'Une erreur.' : 'Trop à la fois.' })
  saver.change({ title: 'un deux' })
  server.fate = 'up'
  await vi.advanceTimersByTimeAsync(20_000)
  expect([server.content.title, told.state.kind, onDevice()]).toEqual(['un deux', 'saved', []])
})

test('who may write no more sends one text, keeps the rest, and goes on once they may', async () => {
  const { server, saver, told } = begin()
  server.fate = 'forbidden'
  saver.change({ title: 'un' })
  await vi.advanceTimersByTimeAsync(2_000)
  saver.change({ title: 'un deux' })
  await vi.advanceTimersByTimeAsync(60_000)
  expect([server.sent, told.state.kind, onDevice()]).toEqual([1, 'refused', ['un deux']])
  server.fate = 'up'
  expect(await Promise.all([saver.resume(), vi.advanceTimersByTimeAsync(500)])).toEqual([true, expect.anything()])
  expect(server.content.title).toBe('un deux')
})

test('what the paper only typeset is no other text', async () => {
  const { server, saver } = begin()
  saver.change({ title: "L'eau : un mot " })
  await vi.advanceTimersByTimeAsync(2_000)
  const stands = { version: server.version, savedAt: '', content: text('L’eau\u00a0: un mot') } as Work
  expect(saver.adopt(stands)).toBe(false)
  expect(saver.adopt({ ...stands, content: text('L’eau, un mot') })).toBe(true)
})

test('the last words of a page that was not closed after all are one’s own', async () => {
  const listeners: Record<string, (event: object) => void> = {}
  vi.stubGlobal('window', { addEventListener: (name: string, act: (event: object) => void) => (listeners[name] = act), removeEventListener: () => undefined })
  const { server, saver, told } = begin()
  const end = saver.attach()
  saver.change({ title: 'un' })
  listeners.beforeunload?.({})
  saver.change({ title: 'un deux' })
  await vi.advanceTimersByTimeAsync(5_000)
  expect([server.content.title, server.aside, told.state.kind]).toEqual(['un deux', [], 'saved'])
  saver.change({ title: 'un deux trois' })
  await vi.advanceTimersByTimeAsync(1_520)
  const { sent } = server
  saver.change({ title: 'un deux trois quatre' })
  listeners.beforeunload?.({})
  expect(server.sent).toBe(sent)
  await vi.advanceTimersByTimeAsync(5_000)
  expect([server.content.title, server.aside]).toEqual(['un deux trois quatre', []])
  end()
})

test('an answer that was cut off, or is some other page, is none', async () => {
  for (const body of ['{"version": 2', '<!doctype html>']) {
    vi.stubGlobal('fetch', async () => new Response(body))
    await expect(call('PUT', '/api/admin/articles/a')).rejects.toMatchObject({ status: 0 })
  }
})

test('whatever happens to the line, nothing typed is lost and nothing of others is overwritten', async () => {
  const step = fc.oneof(
    fc.constantFrom('up', 'down', 'lost', 'signed-out', 'fault', 'busy', 'up').map((fate) => ({ fate })),
    fc.constant({ type: true }),
    fc.constant({ other: true }),
    fc.integer({ min: 10, max: 6_000 }).map((wait) => ({ wait })),
    fc.constant({ hand: true }),
    fc.constant({ back: true }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 25 }), async (steps) => {
      const { server, saver, told } = begin()
      ;(globalThis as unknown as { kept: Map<string, string> }).kept.clear()
      let typed = 0
      let others: string | undefined
      for (const step of steps) {
        if ('fate' in step) server.fate = step.fate as typeof server.fate
        if ('type' in step) saver.change({ title: `mot ${++typed}` })
        if ('other' in step) {
          others = `autre ${++typed}`
          Object.assign(server, { version: server.version + 1, content: text(others), by: 'elle' })
        }
        if ('wait' in step) await vi.advanceTimersByTimeAsync(step.wait)
        if ('hand' in step) void saver.save({ reason: '' })
        if ('back' in step && told.state.kind === 'signed-out') void saver.resume()
        const now = saver.now().content.title
        if (now !== '' && !saver.isSafe()) expect(onDevice()).toContain(now)
        // What somebody else saved stands until a person brings both together.
        if (others && saver.now().version < server.version) expect(server.content.title).toBe(others)
      }
      server.fate = 'up'
      if (told.state.kind === 'signed-out') void saver.resume()
      await vi.advanceTimersByTimeAsync(60_000)
      const last = saver.now().content.title
      if (saver.isSafe()) expect([last, others]).toContain(server.content.title)
      else expect([told.state.kind, server.aside.at(-1) !== undefined, onDevice()]).toEqual(['superseded', true, [last]])
    }),
    { numRuns: 1_000 },
  )
})
