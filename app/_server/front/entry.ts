/**
 * One answer as it is kept: its bytes in every encoding that is worth having, made once, with the headers that go with
 * each, so that answering is a look-up and a write.
 */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib'
import type { Answer } from '#app/_server/front/origin.ts'
import { INERT, underPolicy } from '#app/_server/front/policy.ts'

export type Encoding = 'identity' | 'gzip' | 'br' | 'zstd'
/** `head` is what goes out with these bytes, names and values in turn: the form that Node writes without looking at it. */
export type Body = { bytes: Buffer; etag: string; head: string[] }

export type Entry = {
  status: number
  headers: Record<string, string>
  bodies: Partial<Record<Encoding, Body>> & { identity: Body }
  /** When these bytes came to be, in milliseconds; unchanged by a check that found them still right. */
  modified: number
  /** When the origin last gave them. */
  checked: number
  /** Milliseconds after which to ask again, whatever the notices say. */
  lasts: number
  /** The count of notices up to which these bytes are known to be right. */
  heeded: number
  /** Memory that it takes. */
  bytes: number
}

/** Less than this gains nothing by being compressed. */
const SMALL = 500
const texts = /^(?:text\/|application\/(?:json|javascript|manifest\+json|problem\+json|xml|rss\+xml|atom\+xml|feed\+json)|image\/svg\+xml)/
/** Of what the origin says, this goes on to readers; the rest is its own business. */
const passed = ['content-type', 'location', 'link', 'content-disposition', 'retry-after']

/** Levels at which a page of 140 kB takes 6 ms at most: one step further costs five times that for 2 % of the bytes (measured). */
const squeeze = {
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 6 }),
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  zstd: (bytes: Buffer) => promisify(zstdCompress)(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 6 } }),
}

/** How long an answer may be kept, in milliseconds; `undefined` for one that is not for everyone or not for keeping. */
export function keeps({ status, headers }: Pick<Answer, 'status' | 'headers'>): number | undefined {
  const control = headers['cache-control'] ?? ''
  if (![200, 301, 308].includes(status) || headers['set-cookie'] !== undefined || /private|no-store/.test(control)) return undefined
  const shared = /s-maxage=(\d+)/.exec(control)?.[1]
  if (shared) return Number(shared) * 1000
  return /public/.test(control) ? Number.POSITIVE_INFINITY : undefined
}

type Circumstances = { now: number; heeded: number; guards: Record<string, string> }

/** Makes an entry of a whole answer. `now` in milliseconds, `heeded` as in `Entry`; `guards` go out with every answer. */
export async function makeEntry(answer: Answer, { now, heeded, guards }: Circumstances): Promise<Entry> {
  const type = answer.headers['content-type'] ?? ''
  const isPage = type.startsWith('text/html')
  const { html, policy } = isPage ? underPolicy(answer.body.toString('utf8')) : { html: '', policy: INERT }
  const identity = isPage ? Buffer.from(html) : answer.body
  const worth = texts.test(type) && identity.length > SMALL ? (['gzip', 'br', 'zstd'] as const) : []
  const squeezed = await Promise.all(worth.map(async (encoding) => [encoding, await squeeze[encoding](identity)] as const))
  const encoded: (readonly [Encoding, Buffer])[] = [['identity', identity], ...squeezed]
  const headers: Record<string, string> = { ...guards, 'content-security-policy': policy }
  for (const name of passed) {
    const value = answer.headers[name]
    if (typeof value === 'string') headers[name] = value
  }
  const control = answer.headers['cache-control'] ?? ''
  // A browser asks each time, and is told in a few bytes that nothing changed; who keeps copies for many may do so.
  headers['cache-control'] = /s-maxage/.test(control) ? 'public, no-cache' : control
  headers['last-modified'] = new Date(now).toUTCString()
  if (answer.status === 200) headers['accept-ranges'] = 'bytes'
  if (encoded.length > 1) headers.vary = 'Accept-Encoding'

  const hash = createHash('sha256').update(identity).digest('base64url').slice(0, 22)
  const bodyOf = (encoding: Encoding, bytes: Buffer): Body => {
    const plain = encoding === 'identity'
    const etag = plain ? `"${hash}"` : `"${hash}-${encoding}"`
    return { bytes, etag, head: flat({ ...headers, etag, ...(!plain && { 'content-encoding': encoding }) }) }
  }
  return {
    status: answer.status,
    headers,
    bodies: { identity: bodyOf('identity', identity), ...Object.fromEntries(encoded.map(([encoding, bytes]) => [encoding, bodyOf(encoding, bytes)])) },
    modified: now,
    checked: now,
    lasts: keeps(answer) ?? 0,
    heeded,
    bytes: encoded.reduce((sum, [, bytes]) => sum + bytes.length, 4_000),
  }
}

export const flat = (headers: Record<string, string>): string[] => Object.entries(headers).flat()
