/**
 * The sign-in door: the only place that knows of the cookie and makes an actor of whoever carries it. What it says is
 * read from the database at every request, so that a session that was ended is ended everywhere.
 */
import { cookies } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { userAgent } from 'next/server'
import { findActor } from '#db/accounts/sessions.ts'
import type { Actors, Reader, Role } from '#db/actor.ts'
import { env } from '#db/env.ts'
import { FactorMissing, Forbidden, SignedOut } from '#db/errors.ts'

const secure = () => env().siteUrl.startsWith('https:')

/** `__Host-` binds it to this host and to HTTPS (RFC 6265bis, 4.1.3.2); a demonstration at http://localhost has neither. */
export const cookieNamed = (name: string) => (secure() ? `__Host-${name}` : name)
const cookieName = () => cookieNamed('session')
/** Readable by script, and worth nothing: it tells the pages that there is somebody to ask `/api/me` about. */
export const HINT = 'compte'

/** As long as a browser keeps any (RFC 6265bis, 5.5): how long a session lasts after its last use is for its row to say. */
const COOKIE_DAYS = 400

/** The cookies of somebody who has just signed in. */
export function signInCookies(session: string): string[] {
  const life = `Path=/; Max-Age=${COOKIE_DAYS * 86_400}; SameSite=Lax${secure() ? '; Secure' : ''}`
  return [`${cookieName()}=${session}; HttpOnly; ${life}`, `${HINT}=1; ${life}`]
}

export function signOutCookies(): string[] {
  const gone = `Path=/; Max-Age=0; SameSite=Lax${secure() ? '; Secure' : ''}`
  return [`${cookieName()}=; HttpOnly; ${gone}`, `${HINT}=; ${gone}`]
}

/** Who asks, as an actor of role `as`. Throws `SignedOut`, `Forbidden` where the account does not go so far, and `FactorMissing`. */
export async function actorOf<R extends Role>(request: Request, as: R, factor?: boolean): Promise<Actors[R]> {
  const found = await find(cookieIn(request.headers.get('cookie') ?? '', cookieName()), as, factor)
  if (found === 'nobody') throw new SignedOut()
  if (found === 'less') throw new Forbidden()
  if (found === 'factor') throw new FactorMissing()
  return found
}

/** The reader who looks at a page of theirs. Sends everyone else to sign in, and from there back to `path`. */
export async function readerOf(path: string): Promise<Reader> {
  const found = await visitor()
  return found ?? redirect(`/connexion?suite=${encodeURIComponent(path)}`)
}

/**
 * The person of the newsroom who looks at a page of it. Who is not signed in is sent to do so; for everyone else whose
 * account does not go so far the page does not exist.
 */
export async function staffOf<R extends Exclude<Role, 'reader'>>(path: string, as: R): Promise<Actors[R]> {
  const found = await find((await cookies()).get(cookieName())?.value, as)
  if (found === 'nobody') return redirect(`/connexion?suite=${encodeURIComponent(path)}`)
  if (found === 'factor') return redirect(`/connexion/second-facteur?suite=${encodeURIComponent(path)}`)
  if (found === 'less') return notFound()
  return found
}

/** Whoever looks at a page, if they are signed in. */
export async function visitor(): Promise<Reader | undefined> {
  const found = await find((await cookies()).get(cookieName())?.value, 'reader')
  return typeof found === 'string' ? undefined : found
}

async function find<R extends Role>(token: string | undefined, as: R, factor?: boolean): ReturnType<typeof findActor<R>> {
  return token && /^[\w-]{43}$/.test(token) ? findActor(token, as, factor) : 'nobody'
}

/** The value of a cookie in the header of a request. */
export function cookieIn(header: string, name: string): string | undefined {
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
}

/** The device of a request in words: « Firefox, Android ». */
export function deviceOf(request: Request): string {
  const { browser, os } = userAgent(request)
  return [browser.name, os.name].filter(Boolean).join(', ') || 'Appareil inconnu'
}

/**
 * A path of this site out of what a stranger wrote into an address, or `fallback`: no other origin, no spelling that a
 * browser would take for one, and nothing that could go round in circles.
 */
export function localPath(text: string | null | undefined, fallback = '/'): string {
  if (!text || text.length > 500 || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(text)) return fallback
  const url = URL.parse(text, env().siteUrl)
  if (!url || url.origin !== env().siteUrl || /^\/(?:connexion|api)(?:\/|$)|^\/%2f|^\/%5c/i.test(url.pathname) || url.pathname.startsWith('//')) return fallback
  return url.pathname + url.search
}
