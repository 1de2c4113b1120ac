import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readEmbed } from '#app/_server/embeds.ts'
import { isPublic, readOutside, refusal, type World } from '#app/_server/outside.ts'

/** Answers in place of the other site; counts who came. */
let answer: RequestListener = (_, response) => response.end()
let seen: string[] = []
const listener = createServer((request, response) => {
  seen.push(`${request.headers.host}${request.url}`)
  answer(request, response)
})
let connections = 0
listener.on('connection', () => connections++)
let port = 0
beforeAll(async () => {
  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const address = listener.address()
  port = typeof address === 'object' ? (address?.port ?? 0) : 0
})
afterAll(() => {
  listener.closeAllConnections()
  listener.close()
})

const PUBLIC = '93.184.215.14'
/** The names of a world in which every public address is the listener. */
function world(names: Record<string, string[]> = {}): World & { connected: string[] } {
  const connected: string[] = []
  return {
    connected,
    resolve: async (host) => names[host] ?? [PUBLIC],
    connect: (address) => {
      connected.push(address)
      return connect(port, '127.0.0.1')
    },
  }
}
async function refused(work: Promise<unknown>) {
  await expect(work).rejects.toMatchObject({ status: 422, message: refusal().message, fields: refusal().fields })
}

describe('addresses that lead inside', () => {
  const inside = [
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '0x7f000001',
    '0',
    '10.0.0.1',
    '10.255.255.255',
    '172.16.0.1',
    '172.31.9.9',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '198.18.0.1',
    '192.0.0.1',
    '192.0.2.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:a9fe:a9fe]',
    '[::ffff:0:127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[64:ff9b:1::7f00:1]',
    '[2002:7f00:1::]',
    '[2001:0:7f00:1::]',
    '[fc00::1]',
    '[fd12:3456::1]',
    '[fe80::1]',
    '[ff02::1]',
    '[2001:db8::1]',
  ]
  it.each(inside)('%s is refused before anybody is connected to', async (host) => {
    const before = connections
    const there = world()
    await refused(readOutside(`https://${host}/`, there))
    expect([there.connected, connections]).toEqual([[], before])
  })

  it.each([['127.0.0.1'], ['::1'], ['::ffff:10.0.0.1'], ['fe80::1'], [PUBLIC, '127.0.0.1'], ['127.0.0.1', PUBLIC], []])(
    'a name that is %s %s',
    async (...addresses) => {
      const there = world({ 'evil.example': addresses.filter((one) => one !== undefined) })
      await refused(readOutside('https://evil.example/', there))
      await refused(readOutside('https://evil.example./', there))
      expect(there.connected).toEqual([])
    },
  )

  it('localhost, by the resolver of this machine, with and without a dot', async () => {
    const before = connections
    for (const host of ['localhost', 'localhost.', 'LOCALHOST']) await refused(readOutside(`https://${host}/`))
    expect(connections).toBe(before)
  })

  it.each([
    'http://a.example/',
    'file:///etc/passwd',
    'gopher://a.example/',
    'https://a.example:8443/',
    'https://me:you@a.example/',
    'https://me@a.example/',
    'ftp://a.example',
    '//a.example',
    'rien',
    '',
    `https://a.example/${'x'.repeat(3000)}`,
  ])('%s is none', async (href) => {
    const there = world()
    await refused(readOutside(href, there))
    expect(there.connected).toEqual([])
  })

  it('a name that is somewhere else the second time is still where it was looked at', async () => {
    let asked = 0
    const there = world()
    const resolve = async () => (asked++ === 0 ? [PUBLIC] : ['127.0.0.1'])
    answer = (_, response) => response.end('bonjour')
    expect((await readOutside('https://a.example/', { ...there, resolve })).text).toBe('bonjour')
    expect([there.connected, asked]).toEqual([[PUBLIC], 1])
  })

  it('a public number is public', () => expect([PUBLIC, '2606:4700::1111'].map(isPublic)).toEqual([true, true]))
})

describe('redirects', () => {
  const to =
    (location: string): RequestListener =>
    (request, response) =>
      request.url === '/' ? response.writeHead(302, { location }).end() : response.end('arrivé')

  it.each(['https://127.0.0.1/x', 'https://inside.example/x', 'http://a.example/x', 'file:///etc/passwd', 'https://[::1]/x', '//169.254.169.254/x'])(
    'to %s are not followed',
    async (location) => {
      answer = to(location)
      seen = []
      await refused(readOutside('https://a.example/', world({ 'inside.example': ['10.0.0.1'] })))
      expect(seen).toEqual(['a.example/'])
    },
  )

  it('are followed three times, each looked at anew', async () => {
    const steps =
      (most: number): RequestListener =>
      (request, response) => {
        const step = Number(request.url?.slice(1) || 0)
        return step < most ? response.writeHead(302, { location: `/${step + 1}` }).end() : response.end('arrivé')
      }
    answer = steps(3)
    expect(await readOutside('https://a.example/', world())).toMatchObject({ text: 'arrivé', href: 'https://a.example/3' })
    answer = steps(4)
    await refused(readOutside('https://a.example/', world()))
  })
})

describe('what comes back', () => {
  it('is read up to a bound, however it is packed', async () => {
    const text = 'a'.repeat(5_000)
    answer = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text))
    expect((await readOutside('https://a.example/', world())).text).toBe(text)
    await refused(readOutside('https://a.example/', world(), { bytes: 4_000 }))
    answer = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(64 * 1024 * 1024)))
    await refused(readOutside('https://a.example/', world()))
    answer = (_, response) => {
      const more = () => response.write(Buffer.alloc(65_536)) && setImmediate(more)
      response.on('drain', more).on('error', () => undefined)
      more()
    }
    await refused(readOutside('https://a.example/', world()))
  })

  it.each(['br', 'deflate', 'zstd', 'gzip, gzip'])('packed as %s is refused', async (encoding) => {
    answer = (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end('x')
    await refused(readOutside('https://a.example/', world()))
  })

  it('must come in time, and whole', async () => {
    answer = (_, response) => {
      const timer = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(timer))
    }
    await refused(readOutside('https://a.example/', world(), { ms: 300 }))
    answer = () => undefined
    await refused(readOutside('https://a.example/', world(), { ms: 100 }))
    answer = (_, response) => {
      response.writeHead(200, { 'content-length': '5000' }).write('court')
      setTimeout(() => response.destroy(), 20)
    }
    await refused(readOutside('https://a.example/', world()))
    await refused(readOutside('https://a.example/', { ...world(), resolve: () => new Promise(() => undefined) }, { ms: 50 }))
    for (const status of [204, 404, 500]) {
      answer = (_, response) => response.writeHead(status).end()
      await refused(readOutside('https://a.example/', world()))
    }
  })

  it('carries nothing of ours there', async () => {
    let headers: object = {}
    answer = (request, response) => {
      headers = request.headers
      response.end('x')
    }
    await readOutside('https://a.example/x?y=1', world())
    expect(Object.keys(headers).toSorted()).toEqual(['accept', 'accept-encoding', 'accept-language', 'connection', 'host', 'user-agent'])
  })
})

describe('the title of a page', () => {
  const page = (html: string) => {
    answer = (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
    return readEmbed('https://www.a.example/page', world())
  }
  it('is what it says where it is shared, else its own', async () => {
    expect(await page('<title>Le  vent\n</title><meta property="og:title" content="Le vent &amp; le sable">')).toEqual({
      href: 'https://www.a.example/page',
      title: 'Le vent & le sable',
      provider: 'a.example',
      framed: false,
    })
    expect((await page('<svg><title>Non</title></svg><title>x</title>')).title).toBe('Non')
    expect((await page('<html><head><title>Le vent</title></head><body><svg><title>Non</title></svg>')).title).toBe('Le vent')
    expect((await page(`<title>${'a'.repeat(5_000)}</title>`)).title).toHaveLength(300)
    await refused(page('<p>rien'))
  })

  it('of a provider that we show is asked at its own door', async () => {
    seen = []
    answer = (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"title":"Un film","html":"<script>"}')
    expect(await readEmbed('https://youtu.be/dQw4w9WgXcQ', world())).toEqual({
      href: 'https://youtu.be/dQw4w9WgXcQ',
      title: 'Un film',
      provider: 'YouTube',
      framed: true,
    })
    expect(seen).toEqual(['www.youtube.com/oembed?format=json&url=https%3A%2F%2Fyoutu.be%2FdQw4w9WgXcQ'])
    answer = (_, response) => response.end('<html>')
    await refused(readEmbed('https://youtu.be/dQw4w9WgXcQ', world()))
  })
})
