/**
 * What a reader gets instead of an error of the framework. Next answers an unknown address with an empty shell that
 * script fills, and knows neither 410 (RFC 9110, 15.5.11) nor 503; here such an answer is exchanged, before a byte of it
 * has left, for one of three ordinary pages that were rendered with the build and need neither script nor database.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { invalidationKey, loopback } from '#app/_server/freshness.ts'

type StatusPage = { path: string; status: number; headers?: Record<string, string> }

const missing: StatusPage = { path: '/introuvable', status: 404 }
const withdrawn: StatusPage = { path: '/retire', status: 410 }
const failed: StatusPage = { path: '/panne', status: 503, headers: { 'retry-after': '10' } }
const pages = [missing, withdrawn, failed]

/** These belong to the answer that is taken back; what protects the reader stays. */
const dropped = [
  'content-length',
  'content-encoding',
  'etag',
  'link',
  'cache-control',
  'x-nextjs-cache',
  'x-nextjs-prerender',
  'x-nextjs-stale-time',
  'x-nextjs-postponed',
  'transfer-encoding',
]
const INTERNAL = 'x-status-page'

/** To be called before Next sees the request. Only documents are exchanged: API, pictures and Next's own files speak for themselves. */
export function exchangeErrors(request: IncomingMessage, response: ServerResponse, isWithdrawn: (path: string) => boolean): void {
  const path = request.url?.split('?', 1)[0] ?? '/'
  if (/^\/(?:api|media|_next)\//.test(path) || request.headers.rsc !== undefined) return
  if (request.headers[INTERNAL] === invalidationKey()) return
  const named = pages.find((page) => page.path === path)
  const { writeHead, write, end, flushHeaders } = response
  let decided = false
  let exchanging = false

  const wanted = (status: number): StatusPage | undefined => {
    if (named) return named
    if (status === 404) return isWithdrawn(path) ? withdrawn : missing
    return status >= 500 ? failed : undefined
  }
  const exchange = async (page: StatusPage) => {
    const html = await fetchPage(page)
    Object.assign(response, { writeHead, write, end, flushHeaders })
    for (const name of dropped) response.removeHeader(name)
    response.writeHead(page.status, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': Buffer.byteLength(html),
      'cache-control': 'no-store',
      ...page.headers,
    })
    response.end(request.method === 'HEAD' ? undefined : html)
  }
  // The first of these calls to come decides, since the headers leave with it; the rest of an exchanged answer is dropped.
  const intercept = (original: (...args: never[]) => unknown, kept: unknown) =>
    function intercepted(...args: never[]) {
      if (!decided) {
        decided = true
        const page = wanted(original === (writeHead as never) ? Number(args[0] ?? response.statusCode) : response.statusCode)
        if (page) {
          exchanging = true
          void exchange(page).catch(() => void response.destroy())
        }
      }
      return exchanging ? kept : original.apply(response, args)
    }
  Object.assign(response, {
    writeHead: intercept(writeHead as never, response),
    flushHeaders: intercept(flushHeaders as never, undefined),
    write: intercept(write as never, true),
    end: intercept(end as never, response),
  })
}

async function fetchPage(page: StatusPage): Promise<string> {
  try {
    const response = await fetch(loopback() + page.path, { headers: { [INTERNAL]: invalidationKey() } })
    if (response.ok) return response.text()
  } catch {
    // The sentence below says it too.
  }
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Erreur ${page.status}</title><h1>Erreur ${page.status}</h1><p><a href="/">Revenir à la une</a></p></html>`
}
