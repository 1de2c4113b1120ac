import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { article } from '#e2e/pages.ts'
import { baseURL } from '#e2e/site.ts'

const { hostname, port } = new URL(baseURL)

/** Resolves when the connection has ended, however that came about. */
const closed = (socket: Socket) =>
  new Promise<void>((resolve) => {
    socket.on('error', () => undefined).on('close', () => resolve())
  })

/** Sends bytes as they are and returns the first line of the answer, or '' when the connection was closed without one. */
async function raw(text: string): Promise<string> {
  const socket = connect(Number(port), hostname)
  let answer = ''
  socket.setEncoding('latin1').on('data', (part: string) => {
    answer += part
  })
  const ended = closed(socket)
  socket.write(text)
  // The site ends each of these connections by itself.
  await Promise.race([ended, sleep(20_000)])
  socket.destroy()
  return answer.split('\r\n', 1)[0] ?? ''
}

test('what is no proper request is refused before anything looks at it', async () => {
  const refused: [string, RegExp][] = [
    ['GET / HTTP/1.1\r\n\r\n', / 400 /],
    ['GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n', / 400 /],
    ['GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n\r\n', / 400 /],
    ['GET / HTTP/1.1\r\nHost: a\r\nX : y\r\n\r\n', / 400 /],
    [`GET / HTTP/1.1\r\nHost: a\r\nX: ${'y'.repeat(100_000)}\r\n\r\n`, / 431 /],
    ['GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n', / 426 /],
    ['GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n', / 400 /],
    ['FOO / HTTP/1.1\r\nHost: a\r\n\r\n', / 400 /],
    ['\x16\x03\x01\x02\x00\x01\x00', /(?: 400 |^$)/],
  ]
  for (const [text, expected] of refused) expect(await raw(text), text.slice(0, 80)).toMatch(expected)
  expect(await raw('GET / HTTP/1.0\r\nHost: a\r\n\r\n')).toMatch(/ 200 /)
})

test('clients that send their headers drop by drop are cut off, and readers do not notice', async () => {
  let cut = 0
  const slow = Array.from({ length: 1_000 }, () => {
    const socket = connect(Number(port), hostname)
    const ended = closed(socket)
    socket.write('GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ')
    const drip = setInterval(() => socket.writable && socket.write('a'), 1_000)
    return ended.then(() => {
      clearInterval(drip)
      cut++
    })
  })
  expect((await fetch(baseURL + article)).status).toBe(200)
  expect(cut, 'the reader was answered while they still dripped').toBe(0)
  await Promise.all(slow)
})

test('clients that ask and do not read what they get keep nobody else waiting', async () => {
  const asked = await Promise.all(
    Array.from({ length: 1_000 }, async () => {
      const socket = connect(Number(port), hostname)
      socket.on('error', () => undefined).pause()
      await once(socket, 'connect')
      socket.write(`GET ${article} HTTP/1.1\r\nHost: a\r\n\r\n`)
      return socket
    }),
  )
  const statuses = await Promise.all(Array.from({ length: 50 }, async () => (await fetch(baseURL + article)).status))
  expect(new Set(statuses)).toEqual(new Set([200]))
  for (const socket of asked) socket.destroy()
})

test('there are no actions of the framework to call, whatever is sent to decode: refused before it is looked at', async () => {
  const flight = (fields: Record<string, string>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    return form
  }
  const bodies: Record<string, () => FormData | string> = {
    'a call of a constructor': () => flight({ 0: '{"then":"$1:__proto__:then","status":"resolved_model","value":"{\\"then\\":\\"$B0\\"}"}', 1: '"$@0"' }),
    'a bound reference': () => flight({ 0: '["$F1"]', 1: '{"id":"x","bound":"$@2"}', 2: '"$@0"' }),
    'references to references': () => flight(Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [i, `["$${(i + 1).toString(16)}"]`]))),
    'a huge array': () => `[${'0,'.repeat(300_000)}0]`,
    'deep JSON': () => '['.repeat(500_000),
    'a number without an end': () => `["$n${'9'.repeat(500_000)}"]`,
  }
  for (const path of ['/', '/recherche', '/compte', '/connexion', '/admin', '/articles/rien', '/api/articles', '/api/rien']) {
    for (const [name, make] of Object.entries(bodies)) {
      const encoded = new Response(make())
      const headers = { 'next-action': '7f'.repeat(20), rsc: '1', 'content-type': encoded.headers.get('content-type') ?? '' }
      const body = await encoded.bytes()
      const { status } = await fetch(baseURL + path, { method: 'POST', headers, body })
      expect(path.startsWith('/api/') ? [404, 405] : [405], `${path}: ${name}`).toContain(status)
    }
    if (path.startsWith('/api/')) continue
    // The answer is there although nothing of the body ever comes: so nothing of it was waited for, let alone decoded.
    const alone = `next-action: ${'7f'.repeat(20)}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 100000\r\nConnection: close`
    expect(await raw(`POST ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\n${alone}\r\n\r\n`), path).toMatch(/ 405 /)
  }
  expect((await fetch(`${baseURL}/api/rien`, { method: 'POST', body: 'x'.repeat(2_000_000) })).status).toBe(413)
})

test('words of the framework in the headers of a reader change nothing and break nothing', async () => {
  for (const path of [article, '/recherche?q=barrage']) {
    for (const tree of ['%', '[', '['.repeat(5_000), '["",{"children":["__PAGE__",{}]}]', '{"__proto__":1}']) {
      const headers = { rsc: '1', 'next-router-state-tree': tree, 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree', 'next-url': '/compte' }
      const response = await fetch(baseURL + path, { headers })
      expect([response.status, response.headers.get('content-type')], `${path} ${tree.slice(0, 20)}`).toEqual([200, 'text/html; charset=utf-8'])
    }
  }
})

test('ten thousand readers, every other one with a cookie, get the same bytes, and none of them a cookie', async () => {
  test.setTimeout(240_000)
  const first = await (await fetch(baseURL + article)).text()
  let asked = 0
  await Promise.all(
    Array.from({ length: 20 }, async () => {
      while (asked < 10_000) {
        const secret = `secret-${asked++}`
        const response = await fetch(baseURL + article, {
          headers: asked % 2 ? { cookie: `__Host-session=${secret}; name=${secret}`, authorization: `Bearer ${secret}` } : {},
        })
        const text = await response.text()
        if (response.status !== 200 || text !== first || response.headers.has('set-cookie')) throw new Error(`a reader got something else: ${response.status}`)
      }
    }),
  )
  expect(first).not.toContain('secret-')
})
