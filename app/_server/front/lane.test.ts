import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendEntry } from '#app/_server/front/answer.ts'
import { type Entry, makeEntry } from '#app/_server/front/entry.ts'
import { openLane } from '#app/_server/front/lane.ts'

const guards = { 'x-content-type-options': 'nosniff' }
const page = (text: string) => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 's-maxage=3600' },
  body: Buffer.from(`<!doctype html><p>${text} ${'Une phrase. '.repeat(80)}</p>`),
})
const kept = new Map<string, Entry>()
let heard: string[] = []
let plain: Server
let quick: Server
let lane: ReturnType<typeof openLane>

const listener = (server: () => Server): Parameters<typeof createServer>[1] =>
  function answer(request, response) {
    if (server() === quick) heard.push(request.url ?? '')
    const entry = request.method === 'GET' ? kept.get(request.url ?? '') : undefined
    if (entry) return sendEntry(request, response, entry, { how: 'hit' })
    response.writeHead(404, { 'content-type': 'text/plain' })
    let length = 0
    request.on('data', (piece: Buffer) => (length += piece.length)).on('end', () => response.end(`${request.method} ${request.url} ${length}`))
  }

beforeAll(async () => {
  for (const path of ['/', '/articles/aral', '/api/articles?rubric=culture'])
    kept.set(path, await makeEntry(page(path), { now: Date.now(), heeded: 0, guards }))
  plain = createServer(listener(() => plain)).listen(0, '127.0.0.1')
  quick = createServer(listener(() => quick))
  for (const server of [plain, quick]) server.keepAliveTimeout = 65_000
  lane = openLane(quick, { ready: (address) => kept.get(address), patience: { first: 2_000, next: 65_000 } })
  quick.listen(0, '127.0.0.1')
  await Promise.all([plain, quick].map((server) => server.listening || once(server, 'listening')))
})
afterAll(() => {
  for (const server of [plain, quick]) {
    server.closeAllConnections()
    server.close()
  }
})

/** What a server says to these pieces, sent one after the other on one connection, until it is quiet or hangs up. */
async function say(server: Server, pieces: (string | Buffer)[], { quiet = 500 } = {}): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  const heardBack: Buffer[] = []
  let timer: NodeJS.Timeout | undefined
  const done = new Promise<void>((resolve) => {
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(resolve, quiet)
    }
    socket.on('data', (piece) => {
      heardBack.push(piece)
      wait()
    })
    socket.on('close', () => resolve()).on('error', () => resolve())
    wait()
  })
  await once(socket, 'connect')
  for (const piece of pieces) {
    socket.write(typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece)
    await new Promise((resolve) => setTimeout(resolve, 4))
  }
  await done
  socket.destroy()
  return Buffer.concat(heardBack).toString('latin1')
}

/** Answers without what only the order of headers, the moment and their spelling differ in. */
function essence(text: string): string[] {
  return text.split(/(?=HTTP\/1\.1 \d{3} )/).map((answer) => {
    const end = answer.indexOf('\r\n\r\n')
    const [status = '', ...headers] = answer.slice(0, end).split('\r\n')
    const told = headers.map((header) => header.toLowerCase()).filter((header) => !/^(?:date|age):/.test(header))
    return [status, ...told.toSorted(), answer.slice(end)].join('\n')
  })
}

const get = (path: string, ...headers: string[]) => [`GET ${path} HTTP/1.1`, 'Host: journal.example', ...headers, '', ''].join('\r\n')

/** The same is said by both; a busy machine is given time before that is denied. */
async function expectSame(pieces: string[]): Promise<void> {
  for (const quiet of [40, 500, 3_000]) {
    const [one, other] = await Promise.all([say(quick, pieces, { quiet }), say(plain, pieces, { quiet })])
    if (quiet < 3_000 && JSON.stringify(essence(one)) !== JSON.stringify(essence(other))) continue
    expect(essence(one)).toEqual(essence(other))
    return
  }
}

test('a plain request for a page in memory does not reach the server, and is answered as it would', async () => {
  const requests = [
    get('/'),
    get('/articles/aral', 'Accept-Encoding: gzip, br'),
    get('/articles/aral', 'accept-encoding: gzip;q=1, br;q=0'),
    get('/api/articles?rubric=culture'),
  ]
  heard = []
  const answered = await say(quick, requests)
  expect(heard).toEqual([])
  expect(essence(answered)).toHaveLength(4)
  expect(essence(answered)).toEqual(essence(await say(plain, requests)))
})

test('what is known already is confirmed in a few bytes', async () => {
  const etag = kept.get('/')?.bodies.br?.etag ?? ''
  const request = get('/', 'Accept-Encoding: br', `If-None-Match: "other", W/${etag}`)
  heard = []
  const answered = await say(quick, [request])
  expect(answered).toMatch(/^HTTP\/1\.1 304 Not Modified\r\n/)
  expect(heard).toEqual([])
  expect(essence(answered)).toEqual(essence(await say(plain, [request])))
})

test('a connection goes over to the server with what it said, and stays there', async () => {
  const requests = [get('/'), 'POST /api/views HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nsalut', get('/articles/aral')]
  heard = []
  const answered = await say(quick, requests)
  expect(heard).toEqual(['/api/views', '/articles/aral'])
  expect(essence(answered)).toEqual(essence(await say(plain, requests)))
})

test.each([
  ['a range', [get('/', 'Range: bytes=0-9')]],
  ['a date', [get('/', 'If-Modified-Since: Wed, 25 Nov 2099 10:00:00 GMT')]],
  ['half a request', [get('/').slice(0, 20), get('/').slice(20)]],
  ['two requests at once', [get('/') + get('/articles/aral')]],
  ['the beginning of a second request', [`${get('/')}GET /art`, get('/articles/aral').slice(8)]],
  ['a body that nobody announced', [`${get('/')}GARBAGE\r\n\r\n`]],
  ['a body on a GET', ['GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\n\r\n\r\n']],
  ['chunks', ['GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n']],
  ['both lengths', ['GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n']],
  ['no host', ['GET / HTTP/1.1\r\n\r\n']],
  ['two hosts', ['GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n']],
  ['a space before the colon', ['GET / HTTP/1.1\r\nHost : a\r\n\r\n']],
  ['a folded line', ['GET / HTTP/1.1\r\nHost: a\r\nX-A: b\r\n c\r\n\r\n']],
  ['bare line feeds', ['GET / HTTP/1.1\nHost: a\n\n']],
  ['a line feed within a line', ['GET / HTTP/1.1\r\nHost: a\r\nX-A: b\nRange: bytes=0-1\r\n\r\n']],
  ['an old version', ['GET / HTTP/1.0\r\nHost: a\r\n\r\n']],
  ['a whole address', ['GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n']],
  ['HEAD', ['HEAD / HTTP/1.1\r\nHost: a\r\n\r\n']],
  ['the wish to end', [get('/', 'Connection: close'), get('/')]],
  ['an upgrade', [get('/', 'Connection: Upgrade', 'Upgrade: websocket')]],
  ['headers beyond every measure', [get('/', `X-A: ${'a'.repeat(20_000)}`)]],
  ['a page that is not there', [get('/rien'), get('/')]],
])('%s is answered as the server answers it', async (_, pieces) => {
  await expectSame(pieces)
})

test('whatever is said, it is answered as the server answers it', async () => {
  const words = fc.constantFrom(
    'GET',
    'HEAD',
    'POST',
    '/',
    '/articles/aral',
    ' ',
    'HTTP/1.1',
    '\r\n',
    '\n',
    ':',
    'Host: a',
    'Accept-Encoding: br',
    'Content-Length: 2',
    'Connection: close',
    'X-\u00e9: b',
    '\0',
    ',',
    'Range: bytes=0-1',
    '\r\n\r\n',
  )
  const headers = fc.array(
    fc.oneof(
      fc.constantFrom('Accept-Encoding: br', 'Cookie: compte=1', 'connection: keep-alive', 'If-None-Match: *', 'X: y', 'Expect: 100-continue'),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 4 },
  )
  const near = headers.map((some) => get('/', ...some))
  const piece = fc.oneof(
    near,
    fc.array(words, { maxLength: 12 }).map((all) => all.join('')),
    fc.tuple(near, fc.nat(80)).map(([text, at]) => text.slice(0, at)),
  )
  await fc.assert(fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 3 }), expectSame), { numRuns: 150 })
})

test('who does not read is not heard until they do, and then gets everything', async () => {
  kept.set(
    '/long',
    await makeEntry({ ...page('/long'), body: Buffer.from(`<!doctype html>${'Une longue page. '.repeat(60_000)}`) }, { now: Date.now(), heeded: 0, guards }),
  )
  const socket = connect((quick.address() as AddressInfo).port, '127.0.0.1').pause()
  await once(socket, 'connect')
  heard = []
  for (let i = 0; i < 12; i++) {
    socket.write(get('/long'))
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  let length = 0
  const whole = (kept.get('/long')?.bodies.identity.bytes.length ?? 0) * 12
  socket.on('data', (piece: Buffer) => (length += piece.length)).resume()
  await expect.poll(() => length, { timeout: 10_000 }).toBeGreaterThan(whole)
  socket.destroy()
})

test('who says nothing is hung up on', async () => {
  const socket = connect((quick.address() as AddressInfo).port, '127.0.0.1')
  await once(socket, 'close')
})

test('who says no more is let go, with all that is on its way', async () => {
  const socket = connect({ port: (quick.address() as AddressInfo).port, host: '127.0.0.1', allowHalfOpen: true })
  socket.end(get('/'))
  let text = ''
  socket.on('data', (piece) => (text += String(piece)))
  await once(socket, 'end')
  expect(text).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*Une phrase/)
  socket.destroy()
})

test('once it leaves, idle connections end and new requests go to the server', async () => {
  const socket = connect((quick.address() as AddressInfo).port, '127.0.0.1')
  socket.write(get('/'))
  await once(socket, 'data')
  const ended = once(socket.resume(), 'end')
  ended.catch(() => undefined)
  const fresh = connect((quick.address() as AddressInfo).port, '127.0.0.1')
  const busy = connect((quick.address() as AddressInfo).port, '127.0.0.1')
  await Promise.all([once(fresh, 'connect'), once(busy, 'connect')])
  busy.write(get('/articles/aral'))
  await once(busy, 'data')
  heard = []
  lane.leave()
  // What comes a moment later, on a connection that is new or was used before, is answered.
  await new Promise((resolve) => setTimeout(resolve, 50))
  for (const late of [fresh, busy]) {
    late.write(get('/articles/aral'))
    const [answer] = await once(late, 'data')
    expect(String(answer)).toMatch(/^HTTP\/1\.1 200 OK/)
    late.destroy()
  }
  expect(heard).toEqual(['/articles/aral', '/articles/aral'])
  heard = []
  await ended
  await say(quick, [get('/')])
  expect(heard).toEqual(['/'])
})
