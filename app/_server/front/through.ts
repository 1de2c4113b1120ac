/** What is not kept goes through: from the reader to the framework and back, without what neither may tell the other. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Answer, Origin } from '#app/_server/front/origin.ts'
import { INERT, underPolicy } from '#app/_server/front/policy.ts'

/** Bytes of a request; what needs more says so itself. */
const LARGEST_BODY = 1024 * 1024

/** Of one connection (RFC 9110, 7.6.1), or words by which the framework and its router speak among themselves: a page is HTML. */
const stopped =
  /^(?:connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|host|accept-encoding|expect|x-forwarded-.*|forwarded|x-real-ip|x-middleware-.*|x-nextjs-.*|x-invoke-.*|x-matched-path|x-now-.*|x-vercel-.*|x-prerender-.*|rsc|next-.*)$/

function clean(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !stopped.test(name)))
}

/** Streams a request through. Answers 413 to what is too long. */
export async function passThrough(origin: Origin, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return tooLarge(response)
  let length = 0
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      length += chunk.length
      done(length > LARGEST_BODY ? new RangeError('body too large') : null, chunk)
    },
  })
  const hasBody = !['GET', 'HEAD'].includes(request.method ?? 'GET')
  try {
    const body = hasBody ? request.pipe(counted) : undefined
    const answer = await origin.ask({ method: request.method, path: request.url ?? '/', headers: clean(request.headers), ...(body && { body }) })
    response.writeHead(answer.statusCode ?? 502, { ...outward(answer.headers), 'content-security-policy': INERT })
    await pipeline(answer, response)
  } catch (error) {
    if (length > LARGEST_BODY && !response.headersSent) return tooLarge(response)
    throw error
  }
}

function tooLarge(response: ServerResponse): void {
  response.writeHead(413, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' }).end('La demande est trop longue.\n')
}

const outward = (headers: IncomingHttpHeaders) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(?:x-nextjs-.*|connection|keep-alive|transfer-encoding)$/.test(name)))

/** A page made for this one request: seen whole, so that it has its policy like any other. */
export async function fetchPage(origin: Origin, request: IncomingMessage): Promise<Answer> {
  return origin.fetch({ path: request.url ?? '/', headers: clean(request.headers) })
}

export function sendPage(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const { html, policy } = underPolicy(answer.body.toString('utf8'))
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const [encoding, bytes] = accepted.includes('br')
    ? (['br', brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })] as const)
    : accepted.includes('gzip')
      ? (['gzip', gzipSync(html, { level: 5 })] as const)
      : ([undefined, Buffer.from(html)] as const)
  const { 'content-length': _, etag: __, ...headers } = outward(answer.headers)
  response.writeHead(answer.status, {
    ...headers,
    ...(encoding && { 'content-encoding': encoding }),
    vary: 'Accept-Encoding, Cookie',
    'content-length': bytes.length,
    'content-security-policy': policy,
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}
