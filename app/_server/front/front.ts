/**
 * The front of the paper: every request comes here first, and most end here. What is public is answered out of memory;
 * the rest goes through to the framework. Nothing here knows what a page shows.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { sendEntry } from '#app/_server/front/answer.ts'
import { watchClients } from '#app/_server/front/clients.ts'
import type { Disk } from '#app/_server/front/disk.ts'
import type { Entry } from '#app/_server/front/entry.ts'
import { type Answer, Busy, type Origin } from '#app/_server/front/origin.ts'
import { keepPages, type Pages } from '#app/_server/front/pages.ts'
import { guards, INERT } from '#app/_server/front/policy.ts'
import { wanted } from '#app/_server/front/request.ts'
import { statusPage } from '#app/_server/front/statuses.ts'
import { fetchPage, foundNothing, passThrough, sendPage } from '#app/_server/front/through.ts'
import { log } from '#app/_server/log.ts'

export type Front = {
  listener: RequestListener
  pages: Pages
  /** What is in memory and right under this address, to be answered to a plain GET. */
  ready: (url: string) => Entry | undefined
  /** From now on `ready` answers 503, so that a balancer sends nobody here any more, and each answer ends its connection. */
  leave: () => void
}

type Options = {
  /** In bytes. */
  memory: number
  disk?: Disk
  trusted: string[]
  /** Tells the other instances of pages made for one client, see `clients.ts`. */
  share?: (client: string, pages: number) => Promise<void>
  /** Where readers come by HTTPS. */
  secure: boolean
  isWithdrawn: (path: string) => boolean
}

const RETRY = { 'retry-after': '10', 'cache-control': 'no-store' }
const BUSY = 'Trop de demandes à la fois\u202f; réessayez dans un instant.'
const READY = '/api/health/ready'

export function openFront(origin: Origin, { memory, disk, trusted, share, secure, isWithdrawn }: Options): Front {
  const guard = guards(secure)
  const pages = keepPages(origin, { limit: memory, disk, guards: guard, isWithdrawn })
  const clients = watchClients(trusted, { share })
  let leaving = false
  const ready = (url: string) => (statusPage.at(url) ? undefined : pages.ready(url))

  const listener: RequestListener = (request, response) => {
    if (leaving) response.shouldKeepAlive = false
    // Most requests end here: the address as it stands names a page that is ready.
    if (request.method === 'GET') {
      const entry = ready(request.url ?? '/')
      if (entry) return sendEntry(request, response, entry, { how: 'hit' })
    }
    for (const [name, value] of Object.entries(guard)) response.setHeader(name, value)
    answer(request, response).catch((error: unknown) => {
      // Whoever asked has gone.
      if (response.destroyed) return
      if (error instanceof Busy && !response.headersSent) return refuseApi(response, 503, 'Service Unavailable', BUSY)
      complain(request, error)
      if (response.headersSent) response.destroy()
      else refuse(response, 502, 'Le journal ne répond pas.', RETRY)
    })
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (leaving && request.url === READY) return refuse(response, 503, 'Cette instance s’arrête.', RETRY)
    const want = wanted(request)
    switch (want.kind) {
      case 'moved':
        return void response.writeHead(308, { location: want.location, 'content-length': 0 }).end()
      case 'refused':
        return refuse(response, want.status, refusals[want.status], want.status === 405 ? { allow: 'GET, HEAD' } : {})
      case 'through':
        if (want.html) return sendMade(request, response, want.personal)
        if (request.method !== 'GET' && !clients.mayMake(request)) return refuseApi(response, 429, 'Too Many Requests', BUSY)
        return passThrough(origin, request, response, clients.networkOf(request))
      case 'public':
        return sendPublic(request, response, want.key)
    }
  }

  async function sendPublic(request: IncomingMessage, response: ServerResponse, key: string): Promise<void> {
    const named = statusPage.at(key)
    if (named) return sendStatus(request, response, named)
    const found = await pages.find(key, () => clients.mayMake(request))
    switch (found.kind) {
      case 'entry':
        return sendEntry(request, response, found.entry, { how: found.how })
      case 'relay':
        return relay(response, found.answer)
      case 'busy':
        return refuse(response, 429, 'Trop de pages demandées à la fois\u202f; réessayez dans un instant.', RETRY)
      default:
        return key.startsWith('/api/')
          ? refuseApi(response, 503, 'Service Unavailable', 'Le service est momentanément indisponible.')
          : sendStatus(request, response, statusPage[found.kind])
    }
  }

  /** A page made for this request alone. */
  async function sendMade(request: IncomingMessage, response: ServerResponse, personal: boolean): Promise<void> {
    if (!clients.mayMake(request)) return refuse(response, 429, BUSY, RETRY)
    const made = await fetchPage(origin, request).catch((error: unknown) => complain(request, error))
    if (!made || made.status >= 500) return sendStatus(request, response, statusPage.failed)
    if (made.status === 404 || foundNothing(made)) return sendStatus(request, response, statusPage.missing, personal)
    if (made.headers['content-type']?.startsWith('text/html')) return sendPage(request, response, made, personal)
    relay(response, personal ? { ...made, headers: { ...made.headers, 'cache-control': 'private, no-store' } } : made)
  }

  async function sendStatus(request: IncomingMessage, response: ServerResponse, page: { path: string; status: number }, personal = false): Promise<void> {
    const found = await pages.find(page.path)
    const headers = page.status === 503 ? RETRY : { 'cache-control': personal ? 'private, no-store' : 'no-store' }
    if (found.kind === 'entry') return sendEntry(request, response, found.entry, { status: page.status, headers, how: found.how })
    refuse(response, page.status, 'Cette page n’est pas disponible.', headers)
  }

  return { listener, pages, ready, leave: () => void (leaving = true) }
}

/** The log leaves out of `path` what is nobody's business. */
const complain = ({ url = '/' }: IncomingMessage, err: unknown) => {
  if (!(err instanceof Busy)) log.warn({ err, path: url }, 'request failed at the front')
}

const refusals = {
  400: 'Cette adresse n’est pas lisible.',
  404: 'Cette adresse n’existe pas.',
  405: 'Cette page se lit, et rien d’autre.',
  414: 'Cette adresse est trop longue.',
}

function refuse(response: ServerResponse, status: number, sentence: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', 'content-security-policy': INERT, ...headers })
  response.end(`${sentence}\n`)
}

/** The API speaks in `application/problem+json` (RFC 9457) even when its handler could not be asked. */
function refuseApi(response: ServerResponse, status: number, title: string, detail: string): void {
  const problem = { type: 'about:blank', title, status, detail }
  response.writeHead(status, { 'content-type': 'application/problem+json; charset=utf-8', 'content-security-policy': INERT, ...RETRY })
  response.end(JSON.stringify(problem))
}

function relay(response: ServerResponse, { status, headers, body }: Answer): void {
  const told: Record<string, string> = {}
  for (const name of ['content-type', 'cache-control', 'location', 'retry-after', 'allow']) {
    const value = headers[name]
    if (typeof value === 'string') told[name] = value
  }
  response.writeHead(status, { ...told, 'content-security-policy': INERT, 'content-length': body.length }).end(body)
}
