/** What is not kept goes through: from the reader to the framework and back, without what neither may tell the other. */
import { randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { chooseEncoding } from '#app/_server/front/answer.ts'
import type { Encoding } from '#app/_server/front/entry.ts'
import type { Answer, Origin } from '#app/_server/front/origin.ts'
import { INERT, type OwnFrames, underNonce } from '#app/_server/front/policy.ts'

/** Bytes of a request. What the newsroom sends is larger: whole articles and pictures; each handler has its own bound below. */
const largestOf = (path: string) => (path.startsWith('/api/admin/') ? 48 : 1) * 1024 * 1024

/** Of one connection (RFC 9110, 7.6.1), or words by which the framework and its router speak among themselves: a page is HTML. */
const stopped =
  /^(?:connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|host|accept-encoding|expect|x-forwarded-.*|forwarded|x-real-ip|x-middleware-.*|x-nextjs-.*|x-invoke-.*|x-matched-path|x-now-.*|x-client-network|x-vercel-.*|x-prerender-.*|rsc|next-.*)$/

function clean(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !stopped.test(name)))
}

/** Streams a request through, with the network it comes from. Answers 413 to what is too long. */
export async function passThrough(origin: Origin, request: IncomingMessage, response: ServerResponse, network: string): Promise<void> {
  const largest = largestOf(request.url ?? '/')
  if (Number(request.headers['content-length'] ?? 0) > largest) return tooLarge(response)
  let length = 0
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      length += chunk.length
      done(length > largest ? new RangeError('body too large') : null, chunk)
    },
  })
  try {
    const body = hasBody(request) ? request.pipe(counted) : undefined
    // Who hangs up in the middle of a body leaves the framework nothing to wait for.
    if (body) request.on('error', (error) => body.destroy(error))
    const answer = await origin.ask({
      method: request.method,
      path: request.url ?? '/',
      headers: { ...clean(request.headers), 'x-client-network': network },
      ...(body && { body }),
    })
    response.writeHead(answer.statusCode ?? 502, { ...outward(answer.headers), 'content-security-policy': INERT })
    await pipeline(answer, response)
  } catch (error) {
    if (length > largest && !response.headersSent) return tooLarge(response)
    // What nobody takes any more is heard to its end, or it would be in the way of the next request.
    request.unpipe()
    throw error
  }
}

/** Whether bytes follow the headers is said by these two alone, whatever the method (RFC 9112, 6.3); what follows a question is heard by nobody. */
const hasBody = ({ method = 'GET', headers }: IncomingMessage) =>
  !['GET', 'HEAD'].includes(method) && (headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined)

function tooLarge(response: ServerResponse): void {
  response.writeHead(413, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' }).end('La demande est trop longue.\n')
}

const outward = (headers: IncomingHttpHeaders) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(?:x-nextjs-.*|connection|keep-alive|transfer-encoding)$/.test(name)))

/** A page made for this one request: seen whole, so that it has its policy like any other. */
export async function fetchPage(origin: Origin, request: IncomingMessage): Promise<Answer> {
  return origin.fetch({ path: request.url ?? '/', headers: clean(request.headers) })
}

/** The newsroom looks at its own previews, and at nothing else, within its pages. */
const framesOf = (path: string): OwnFrames => ({ shows: /^\/admin\/articles\/[\w-]+\/apercu$/.test(path), isShown: path.startsWith('/apercu/') })

/** Made while somebody waits: quickly. */
const encoders: Partial<Record<Encoding, (text: string) => Buffer>> = {
  br: (text: string) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (text: string) => gzipSync(text, { level: 5 }),
}

/** `personal`: no cache may keep it. */
export function sendPage(request: IncomingMessage, response: ServerResponse, answer: Answer, personal: boolean): void {
  const own = framesOf(request.url ?? '/')
  const { html, policy } = underNonce(answer.body.toString('utf8'), randomBytes(16).toString('base64'), own)
  if (own.isShown) response.setHeader('x-frame-options', 'SAMEORIGIN')
  const { status, location } = saidInHead(html)
  if (location) return void response.writeHead(303, { location, 'cache-control': 'private, no-store', 'content-length': 0 }).end()
  const encoding = chooseEncoding(request.headers['accept-encoding'], { bodies: encoders })
  const bytes = encoders[encoding]?.(html) ?? Buffer.from(html)
  const { 'content-length': _, etag: __, ...headers } = outward(answer.headers)
  response.writeHead(status ?? answer.status, {
    ...headers,
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    vary: 'Accept-Encoding, Cookie',
    // Whatever the framework thinks of a shell: this answer is for one person.
    ...(personal && { 'cache-control': 'private, no-store' }),
    'content-length': bytes.length,
    'content-security-policy': policy,
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** A page that found out that it does not exist once it had begun to stream: the framework says 200, and leaves a mark in one of two places. */
export function foundNothing({ body }: Answer): boolean {
  if (!body.includes('NEXT_HTTP_ERROR_FALLBACK;404')) return false
  return body.includes('<html id="__next_error__">') || body.includes('<template data-dgst="NEXT_HTTP_ERROR_FALLBACK;404"')
}

/**
 * A page that streams has its status before it knows what to answer. So one that found nothing to show says 404 or 410 in
 * its head, and one that sends the reader elsewhere leaves that to script. Seen whole, both can still be said properly.
 */
function saidInHead(html: string): { status: number | undefined; location: string | undefined } {
  const said = /<meta name="status" content="(4\d\d)"/.exec(html)?.[1]
  const elsewhere = html.includes('<html id="__next_error__">') ? /NEXT_REDIRECT;\w+;(\/[^;"\\]*);30\d;/.exec(html)?.[1] : undefined
  return { status: said ? Number(said) : undefined, location: elsewhere }
}
