/**
 * The one door to pages of other sites, for what an editor wants to show of them. Whoever writes an address decides where
 * this machine goes, so: HTTPS alone, no name or number that leads into a network of its own, the connection made to the
 * very address that was looked at, each redirect looked at anew, and an end to bytes and time. Every refusal has one
 * sentence, so that nobody learns from it what there is to be found inside.
 */
import { lookup } from 'node:dns/promises'
import { type IncomingMessage, request } from 'node:http'
import type { Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { connect as connectTls } from 'node:tls'
import { createGunzip } from 'node:zlib'
import ipaddr from 'ipaddr.js'
import { Invalid } from '#db/errors.ts'

const MOST_MS = 10_000
const MOST_BYTES = 1024 * 1024
const MOST_REDIRECTS = 3
const LONGEST_ADDRESS = 2_000

/** How names become addresses, and addresses connections: in tests, other ones. */
export type World = {
  resolve: (host: string) => Promise<string[]>
  connect: (address: string, host: string, signal: AbortSignal) => Socket
}

const world: World = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  connect: (address, host, signal) => {
    const socket = connectTls({ host: address, port: 443, servername: host, ALPNProtocols: ['http/1.1'] })
    signal.addEventListener('abort', () => socket.destroy(), { once: true })
    return socket
  },
}

export type Outside = { href: string; type: string; text: string }

export const refusal = () => new Invalid('Cette adresse n’est pas lisible d’ici. Vérifiez-la dans votre navigateur.', { href: ['pas lisible d’ici'] })

/** What stands at an address, as text. Throws `Invalid`, always the same. */
export async function readOutside(href: string, { resolve, connect }: World = world, most: { ms?: number; bytes?: number } = {}): Promise<Outside> {
  const ending = new AbortController()
  const timer = setTimeout(() => ending.abort(), most.ms ?? MOST_MS)
  try {
    let url = allowed(href)
    for (let step = 0; step <= MOST_REDIRECTS; step++) {
      const answer = await ask(url, { resolve, connect }, ending.signal)
      const status = answer.statusCode ?? 0
      if (status >= 300 && status < 400 && answer.headers.location) {
        answer.destroy()
        url = allowed(answer.headers.location, url)
        continue
      }
      if (status !== 200) throw refusal()
      return { href: url.href, type: answer.headers['content-type'] ?? '', text: await read(answer, most.bytes ?? MOST_BYTES, ending.signal) }
    }
    throw refusal()
  } catch {
    throw refusal()
  } finally {
    clearTimeout(timer)
    // Ends the connection too: what was not read is not wanted.
    ending.abort()
  }
}

function allowed(href: string, from?: URL): URL {
  const url = href.length <= LONGEST_ADDRESS ? URL.parse(href, from) : null
  if (url?.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '' || url.hostname === '') throw refusal()
  return url
}

/** Whether an address belongs to the open network: of the registers of IANA, what is for no special use. */
export const isPublic = (address: string): boolean => ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'

async function ask(url: URL, { resolve, connect }: World, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // The parser has written every spelling of a number as four by now; a name with a dot at its end is the name.
  const addresses = ipaddr.isValid(host) ? [host] : await within(resolve(host.replace(/\.$/, '')), signal)
  const [address] = addresses
  // One that leads inside among others is no accident.
  if (!address || !addresses.every(isPublic)) throw refusal()
  return new Promise((done, failed) => {
    signal.addEventListener('abort', () => failed(refusal()), { once: true })
    const asking = request(
      {
        host,
        path: url.pathname + url.search,
        headers: {
          host: url.host,
          accept: 'text/html,application/json;q=0.9',
          'accept-encoding': 'gzip',
          'accept-language': 'fr',
          'user-agent': 'Transcaspienne/1.0',
        },
        // Without an agent: one of Node's own would look the name up again.
        createConnection: () => connect(address, host, signal),
        signal,
      },
      done,
    )
    asking.on('error', failed)
    asking.end()
  })
}

const within = <T>(work: Promise<T>, signal: AbortSignal) =>
  Promise.race([work, new Promise<never>((_, failed) => signal.addEventListener('abort', () => failed(refusal()), { once: true }))])

/** Bytes are counted as they come and as they unfold: a small file may hold a large one. */
async function read(answer: IncomingMessage, most: number, signal: AbortSignal): Promise<string> {
  const encoding = answer.headers['content-encoding'] ?? 'identity'
  if (encoding !== 'identity' && encoding !== 'gzip') throw refusal()
  const unzip = encoding === 'gzip' ? createGunzip() : undefined
  if (unzip) answer.on('error', (error) => unzip.destroy(error))
  const body: Readable = unzip ? answer.pipe(unzip) : answer
  signal.addEventListener('abort', () => body.destroy(refusal()), { once: true })
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of body as AsyncIterable<Buffer>) {
    length += piece.length
    if (length > most) throw refusal()
    pieces.push(piece)
  }
  // A body that was cut off is none.
  if (!answer.complete) throw refusal()
  const charset = /charset="?([\w-]{2,30})/i.exec(answer.headers['content-type'] ?? '')?.[1] ?? 'utf-8'
  return new TextDecoder(charset).decode(Buffer.concat(pieces))
}
