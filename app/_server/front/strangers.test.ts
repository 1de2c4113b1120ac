import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, it, vi } from 'vitest'
import { front, html, long, PATIENCE } from '#app/_server/front/testing.ts'

describe('a stranger', () => {
  it('changes nothing of what the next reader gets', async () => {
    const { get, asked } = await front({ '/a': { body: long('a') } })
    const forged = {
      host: 'evil.example',
      cookie: 'session=1',
      rsc: '1',
      'next-router-state-tree': 'x',
      'next-router-prefetch': '1',
      'x-forwarded-host': 'evil.example',
      'x-middleware-subrequest': 'proxy:proxy',
      'x-nextjs-data': '1',
      'accept-language': 'xx',
      accept: 'text/x-component',
    }
    const first = await get('/a?utm_source=x&_rsc=1', forged)
    expect(first.headers['content-type']).toContain('text/html')
    expect((await get('/a')).text).toBe(first.text)
    expect(asked.filter(({ path }) => path.startsWith('/a'))).toHaveLength(1)
    const headers = asked.find(({ path }) => path === '/a')?.headers ?? {}
    expect(headers).toMatchObject({ host: 'journal.example', 'x-forwarded-host': 'journal.example' })
    for (const name of ['cookie', 'rsc', 'next-router-state-tree', 'x-middleware-subrequest', 'x-nextjs-data', 'accept-language'])
      expect(headers[name]).toBeUndefined()
  })

  it('gets each page under one address alone', async () => {
    const { get } = await front({ '/a': { body: long('a') } })
    for (const path of ['/a/', '//a', '/%61', '/a//']) {
      const { status, headers } = await get(path)
      expect([path, status, headers.location]).toEqual([path, 308, '/a'])
    }
    expect((await get('//evil.example/a')).headers.location).toBe('/evil.example/a')
    for (const [path, status] of [
      ['/a/%00', 404],
      ['/a/%2500', 404],
      ['/a/..%2fb', 404],
      ['/a/%5c..', 404],
      ['/%ff', 400],
      ['/?__proto__=1', 400],
      [`/?${'x'.repeat(5000)}`, 414],
      [`/?${Array.from({ length: 200 }, (_, i) => `k${i}`).join('&')}`, 400],
      ['/_next/image?url=/a&w=1&q=1', 404],
    ] as const) {
      expect([path, (await get(path)).status]).toEqual([path, status])
    }
    for (const path of ['/a.rsc', '/compte.rsc', '/a.segments/_tree.segment.rsc']) expect([path, (await get(path)).status]).toEqual([path, 404])
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) expect([method, (await get('/a', {}, method)).status]).toEqual([method, 405])
  })

  it('cannot make a personal answer public, by whatever address', async () => {
    const mine = { body: 'à moi', headers: { 'content-type': 'text/html', 'cache-control': 's-maxage=60' } }
    const { get, count } = await front({ '/compte': mine, '/compte/articles': mine, '/compte/x.css': mine, '/compte;a.css': mine, '/api/me': mine })
    for (const path of ['/compte', '/compte/articles', '/api/me']) {
      await get(path, { cookie: 'session=1' })
      await get(path)
      expect([path, count(path)]).toEqual([path, 2])
    }
    for (const path of [
      '/compte/x.css',
      '/compte;a.css',
      '/compte%3ba.css',
      '/compte%2fx.css',
      '/compte%23.css',
      '/compte%3f.css',
      '/a%23b',
      '/api/me/x.css',
    ]) {
      const answer = await get(path, { cookie: 'session=1' })
      expect([path, answer.status, answer.headers['cache-control'], answer.text.includes('à moi')]).toEqual([path, 404, 'no-store', false])
    }
  })

  it('who asks for more than a reader could is told to wait, and readers of what is known are not', async () => {
    const { get } = await front({ '/a': { body: long('a') } })
    await get('/a')
    const statuses = await Promise.all(
      Array.from({ length: 1_200 }, (_, i) => get(`/unknown-${i}`, { 'x-forwarded-for': '203.0.113.7' }).then(({ status }) => status)),
    )
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(100)
    expect((await get('/a', { 'x-forwarded-for': '203.0.113.7' })).status).toBe(200)
    expect((await get('/new', { 'x-forwarded-for': '203.0.113.8' })).status).toBe(404)
  })

  it('what is handed through names the network it came from, whatever it says of itself, and writes have a limit too', async () => {
    const { get, asked } = await front({ '/api/me': { headers: { 'cache-control': 'private, no-store' } } })
    const from = (network: string) => ({ 'x-forwarded-for': network, 'x-client-network': 'forged' })
    for (const network of ['203.0.113.7', '2001:db8:0:1::5']) await get('/api/me', from(network))
    expect(asked.filter(({ path }) => path === '/api/me').map(({ headers }) => headers['x-client-network'])).toEqual(['203.0.113.7', '2001:db8:0:1'])
    const statuses = await Promise.all(Array.from({ length: 1_200 }, () => get('/api/me', from('203.0.113.9'), 'POST').then(({ status }) => status)))
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(100)
    expect((await get('/api/me', from('203.0.113.8'), 'POST')).status).toBe(200)
  })

  it('who sends a length with a question that has no body takes nobody’s answer', async () => {
    const { get, asked, port } = await front({ '/a': { body: long('a') }, '/b': { body: long('b') }, '/recherche?q=a': { body: long('trouvé') } })
    const smuggled = 'GET /b HTTP/1.1\r\nHost: a\r\nrsc: 1\r\n\r\n'
    for (const path of ['/recherche?q=a', '/api/me', '/connexion']) {
      for (const length of [5, smuggled.length, 100_000]) {
        const socket = connect(port, '127.0.0.1').on('error', () => undefined)
        socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: ${length}\r\n\r\n${smuggled}`)
        await once(socket, 'data')
        socket.destroy()
      }
    }
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => get(`/recherche?q=${i % 2 ? 'a' : i}`)))
    expect(answers.map(({ status }) => status)).toEqual(answers.map((_, i) => (i % 2 ? 200 : 404)))
    expect((await get('/a')).text).toContain('<p>a</p>')
    expect(asked.filter(({ path, headers }) => path === '/b' || headers['content-length'] || headers.rsc)).toEqual([])
  })

  it.each(['DELETE', 'OPTIONS', 'TRACE', 'POST'])('who hides a question in the body of %s has asked one question', async (method) => {
    const { get, asked, port } = await front({ '/api/me': { body: '{}', headers: { 'content-type': 'application/json' } }, '/b': { body: long('b') } })
    const hidden = 'GET /b HTTP/1.1\r\nHost: a\r\nrsc: 1\r\n\r\n'
    const framed = [
      `Transfer-Encoding: chunked\r\n\r\n${hidden.length.toString(16)}\r\n${hidden}\r\n0\r\n\r\n`,
      `Content-Length: ${hidden.length}\r\n\r\n${hidden}`,
    ]
    for (const body of framed) {
      const socket = connect(port, '127.0.0.1').on('error', () => undefined)
      socket.write(`${method} /api/me HTTP/1.1\r\nHost: a\r\n${body}`)
      const [answer] = await once(socket, 'data')
      expect(String(answer)).toContain('200 OK')
      await vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ path: '/api/me', body: hidden }), PATIENCE)
      socket.destroy()
    }
    for (let i = 0; i < 10; i++) expect((await get('/api/me', {}, method)).text).toBe('{}')
    expect(asked.map(({ path, body }) => [path, body])).toEqual([...framed.map(() => ['/api/me', hidden]), ...Array(10).fill(['/api/me', ''])])
  })

  it('who sends bodies drop by drop keeps no reader from a page', async () => {
    const { get, asked, port } = await front({ '/a': { body: long('a') } })
    const slow = Array.from({ length: 100 }, () => {
      const socket = connect(port, '127.0.0.1').on('error', () => undefined)
      socket.write('POST /api/views HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nx')
      return socket
    })
    await vi.waitFor(() => expect(asked.filter(({ path }) => path === '/api/views').length).toBe(100), 20_000)
    expect((await get('/a')).status).toBe(200)
    for (const socket of slow) socket.destroy()
  })

  it.each(['/recherche?q=', '/compte?', '/api/me?', '/api/search?q='])(
    'who asks for much at %s keeps no reader from a page, and is told to come back',
    async (slow) => {
      let release = () => {}
      const wait = new Promise<void>((resolve) => {
        release = resolve
      })
      const paths = Array.from({ length: 350 }, (_, i) => `${slow}${i}`)
      const { get, heed, pages } = await front({
        '/a': { body: long('hier') },
        ...Object.fromEntries(paths.map((path) => [path, { body: long('trouvé'), wait }])),
      })
      await get('/a')
      pages['/a'] = { body: long('demain') }
      const asking = paths.map((path) => get(path, { 'x-forwarded-for': '203.0.113.7' }))
      const busy = await Promise.race(asking)
      expect([busy.status, busy.headers['retry-after']]).toEqual([503, '10'])
      await heed(['/a'])
      expect((await get('/a')).text).toContain('demain')
      release()
      const statuses = (await Promise.all(asking)).map(({ status }) => status)
      expect(new Set(statuses)).toEqual(new Set([200, 503]))
      expect((await get(`${slow}0`)).status).toBe(200)
    },
  )

  it('an answer that sets a cookie, or is private, is kept for nobody', async () => {
    const { get, count } = await front({
      '/a': { body: 'a', headers: { ...html, 'set-cookie': 'a=1' } },
      '/b': { body: 'b', headers: { 'content-type': 'text/html', 'cache-control': 'private, no-store' } },
    })
    for (const path of ['/a', '/b']) {
      await get(path)
      const again = await get(path)
      expect([count(path), again.headers['set-cookie']]).toEqual([2, undefined])
    }
  })
})
