/**
 * The content security policy of a page (CSP Level 3, https://www.w3.org/TR/CSP3/). The front sees each page whole
 * before anyone else does, so it can name the hash of every inline script that has one of the shapes that the framework
 * writes. Whatever else stands in the page as a script, however it came there, is not named and does not run.
 */
import { createHash } from 'node:crypto'
import { frameOrigins } from '#db/body/embeds.ts'

const inline = /<script((?: [^<>]*)?)>([^<]*(?:<(?!\/script)[^<]*)*)<\/script>/gi
/** A card of `components/article/embed.tsx`: what the reader may load, at an origin that we know. */
const cards = / data-frame="(https:\/\/[\w.-]+)"/g
const styles = / style="([^"]*)"/g
/** Of a page's pictures: the colour until it is there, and what a crop keeps. */
const style = /^(?:background-color:#[0-9a-f]{6};)?(?:object-position:\d{1,3}(?:\.\d+)?% \d{1,3}(?:\.\d+)?%;?)?$/

const FLIGHT = 'self.__next_f.push('
const LOADER = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push('

/** Calls of the framework with data alone as argument, and the one line that makes its queue. */
function isKnown(attributes: string, code: string): boolean {
  if (attributes === ' type="speculationrules"') return isJson(code)
  if (attributes.trim() !== '' && !/^ id="[\w-]+"$/.test(attributes)) return false
  if (code === '(self.__next_f=self.__next_f||[]).push([0])') return true
  if (code.startsWith(FLIGHT) && code.endsWith(')')) return isJson(code.slice(FLIGHT.length, -1))
  if (code.startsWith(LOADER) && code.endsWith(');')) return isJson(code.slice(LOADER.length, -2))
  return false
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/**
 * The page with the framework's data in one script instead of dozens, and the policy for it: each hash costs 53 bytes of
 * header, and proxies refuse long ones. The order of the calls, which is all that matters to them, stays.
 */
export function underPolicy(page: string): { html: string; policy: string } {
  const { html, scripts } = gathered(page)
  return { html, policy: policyOf(`'self' ${scripts.map(sha256).join(' ')}`.trim(), html) }
}

/** `shows`: a page of ours within this one. `isShown`: this one within a page of ours. */
export type OwnFrames = { shows?: boolean; isShown?: boolean }

/**
 * The same for a page that is made for one request: its scripts bear a number that no other answer has, and what they load
 * is trusted with them (`strict-dynamic`), so that not even a file of this site runs unless the page names it.
 */
export function underNonce(page: string, nonce: string, own: OwnFrames = {}): { html: string; policy: string } {
  const { html: whole, scripts } = gathered(page)
  const marked = whole.replace(inline, (tag: string, attributes = '', code = '') =>
    (code === '' ? ownFile.test(attributes) && !attributes.includes('..') : scripts.includes(code))
      ? tag.replace(/^<script/i, `<script nonce="${nonce}"`)
      : tag,
  )
  // Preloads obey the policy too.
  const html = marked.replaceAll('<link rel="preload" as="script"', `<link rel="preload" as="script" nonce="${nonce}"`)
  return { html, policy: policyOf(`'nonce-${nonce}' 'strict-dynamic'`, html, own) }
}

/** The attributes of a script that the build made, or of the one that sets the size of text; and no others. */
const ownFile = /^(?: (?:src="\/(?:_next\/static\/[\w./~-]+(?:\?[\w=.-]*)?|reading\.js)"|(?:async|defer|noModule)=""|id="[\w-]*"))+$/i

function gathered(page: string): { html: string; scripts: string[] } {
  const calls: string[] = []
  const scripts = new Set<string>()
  const rest = page.replace(inline, (whole: string, attributes = '', code = '') => {
    if (!isKnown(attributes, code)) return whole
    if (attributes === '' && code.startsWith(FLIGHT)) {
      calls.push(code)
      return ''
    }
    scripts.add(code)
    return whole
  })
  const data = calls.join(';')
  if (data) scripts.add(data)
  const end = rest.lastIndexOf('</body>')
  const html = data && end >= 0 ? `${rest.slice(0, end)}<script>${data}</script>${rest.slice(end)}` : rest
  return { html, scripts: [...scripts] }
}

const looksOf = (html: string) => [...new Set([...html.matchAll(styles)].flatMap(([, value = '']) => (style.test(value) ? [sha256(value)] : [])))]

const framesOf = (html: string) => [...new Set([...html.matchAll(cards)].flatMap(([, origin = '']) => (frameOrigins.has(origin) ? [origin] : [])))]

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** `scripts` are the sources that run; the looks of pictures and the frames of other sites are those of the page. */
function policyOf(scripts: string, html: string, { shows = false, isShown = false }: OwnFrames = {}): string {
  const [looks, frames] = [looksOf(html), [...(shows ? ["'self'"] : []), ...framesOf(html)]]
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    looks.length > 0 ? `style-src-attr 'unsafe-hashes' ${looks.join(' ')}` : "style-src-attr 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "require-trusted-types-for 'script'; connect-src 'self'",
    ...(frames.length > 0 ? [`frame-src ${frames.join(' ')}`] : []),
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    isShown ? "frame-ancestors 'self'" : "frame-ancestors 'none'",
  ].join('; ')
}

/** For answers that are no pages: nothing in them is ever to run or to be framed. */
export const INERT = "default-src 'none'; frame-ancestors 'none'"

/** On every answer, whoever made it; `secure` where readers come by HTTPS. */
export const guards = (secure: boolean): Record<string, string> => ({
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  ...(secure && { 'strict-transport-security': 'max-age=31536000' }),
})
