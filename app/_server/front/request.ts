/**
 * What a request asks for, decided from its method and address alone. One address per page: every other spelling of it
 * is sent on or does not exist, so that nothing a stranger adds to an address can make a second copy of a page.
 */
import type { IncomingMessage } from 'node:http'

export type Wanted =
  /** The same for everyone: may be kept under `key`, which is also what the origin is asked for. */
  | { kind: 'public'; key: string }
  /** Everything else: handed through. `html` tells that a person looks at the answer, `personal` that it is for them alone. */
  | { kind: 'through'; html: boolean; personal: boolean }
  | { kind: 'moved'; location: string }
  | { kind: 'refused'; status: 400 | 404 | 405 | 414 }

const LONGEST_ADDRESS = 4_000
const MOST_PARAMETERS = 100

/** Pages of one person, and what the paper says to itself: never kept, whatever their answers say. */
const personal =
  /^\/(?:compte|connexion|admin|apercu)(?:\/|$)|^\/lettres\/(?:inscription|confirmer|quitter|preferences)(?:\/|$)|^\/api\/(?!articles(?:\/|$)|rubrics$|countries$|newsletters$|search$|suggestions$|openapi\.json$|oembed$)/
/** Of these the addresses are plain words and ids: an ending, a sign or an escape can only mean to look like a file to a cache. */
const plain = /^\/(?:compte|connexion|admin|api\/me)(?![\w-])/
/** Answers that depend on their whole question. Of all other pages the question leaves the key. */
const questions = /^\/api\//
/** Pages made anew for every question. */
const made = /^\/recherche$/

export function wanted(request: Pick<IncomingMessage, 'method' | 'url'>): Wanted {
  const { method = 'GET', url = '/' } = request
  if (url.length > LONGEST_ADDRESS) return { kind: 'refused', status: 414 }
  if (!url.startsWith('/')) return { kind: 'refused', status: 400 }
  const at = url.indexOf('?')
  const raw = at < 0 ? url : url.slice(0, at)
  const query = at < 0 ? '' : url.slice(at + 1)
  const path = decoded(raw)
  if (path === undefined || /(?:^|&)__proto__(?:[=&]|$)/.test(query) || count(query, '&') >= MOST_PARAMETERS) return { kind: 'refused', status: 400 }
  // Control characters, percent signs encoded twice, backslashes, steps upwards, other spellings of a page that only the
  // framework's own script asks for: nobody can mean them.
  if (/[\p{Cc}%\\]/u.test(path) || /\/\.\.?(?:\/|$)/.test(path) || /\.rsc$/.test(path)) return { kind: 'refused', status: 404 }
  if (/[#?]/.test(path) || (plain.test(path) && /[.;%]/.test(raw))) return { kind: 'refused', status: 404 }
  const tidy = encodeURI(path.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, ''))
  const reads = method === 'GET' || method === 'HEAD'
  if (tidy !== raw && reads) return { kind: 'moved', location: tidy + (query && `?${query}`) }
  const api = path.startsWith('/api/')
  // Pages are read; who writes speaks to the API. The framework never gets a form to decode.
  if (!reads && !api) return { kind: 'refused', status: 405 }
  if (personal.test(path)) return { kind: 'through', html: !api, personal: true }
  if (path.startsWith('/_next/image')) return { kind: 'refused', status: 404 }
  if (!reads) return { kind: 'through', html: false, personal: true }
  if (made.test(path)) return { kind: 'through', html: true, personal: false }
  return { kind: 'public', key: questions.test(path) && query ? `${tidy}?${sorted(query)}` : tidy }
}

function decoded(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw)
  } catch {
    return undefined
  }
}

/** The same question in one spelling; a parameter given twice stays twice, and is refused by its handler. */
const sorted = (query: string) => query.split('&').filter(Boolean).toSorted().join('&')

const count = (text: string, sign: string) => text.split(sign).length - 1
