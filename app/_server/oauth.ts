/**
 * The door of next-auth, which speaks to Google, GitHub and any provider of OpenID Connect: it sends people there, and hears
 * who they are when they come back. State, PKCE and nonce are its own; whom the answer opens an account to is for
 * `db/accounts/identities.ts` to say. Throws `NotFound`, `Unavailable`, `Gone`,
 * and `SignedOut` where the person said no there.
 *
 * 25 November 2026. Of next-auth only this conversation is used, neither its sessions nor @auth/drizzle-adapter:
 * - the adapter writes user, link and session in statements of their own, each seen by others before the next; here they
 *   are one transaction with what the person wanted to save, or nothing at all;
 * - it keeps the token of a session as it is, finds people by the letters of an address and not by what makes it one, and
 *   knows no device: wrapped so that it holds our rules, one select of it was left;
 * - next-auth would link whatever comes back to whoever happens to be signed in, and would set a cookie on every GET;
 * - so it never sees our cookie. Its `signIn` callback hears the identity and ends the conversation with an address, which
 *   is its documented way out before anything is stored. Its CSRF token never leaves this file: `handler` has checked the
 *   origin of the form already.
 * `openid-client` alone would do too; next-auth brings it, and keeps it patched.
 */
import NextAuth, { type AuthOptions, type Profile } from 'next-auth'
import type { OAuthConfig, UserinfoEndpointHandler } from 'next-auth/providers/oauth'
import { z } from 'zod'
import { cookieIn, cookieNamed } from '#app/_server/auth.ts'
import { log } from '#app/_server/log.ts'
import type { Identity } from '#db/accounts/identities.ts'
import type { Provider, ProviderId, Wish } from '#db/dto.ts'
import { env } from '#db/env.ts'
import { Gone, NotFound, SignedOut, Unavailable } from '#db/errors.ts'
import { keyedHash, same, signed, unsigned } from '#db/secret.ts'

const MINUTES = 15
const PATIENCE_MS = 5_000

export const providerParams = z.strictObject({ provider: z.enum(['google', 'github', 'oidc'] satisfies ProviderId[]) })

/** What the browser keeps while its owner is away. */
const kept = { state: 'oauth-state', pkceCodeVerifier: 'oauth-pkce', nonce: 'oauth-nonce' } as const
/** What they wanted, and the state that belongs to it: checked before a stranger makes us ask the provider anything. */
const WISH = 'oauth-wish'

/** Providers that are configured, by the name on their button. */
export function listProviders(): Provider[] {
  const { google, github, oidc } = env().oauth
  return [
    ...(google ? [{ id: 'google' as const, name: 'Google' }] : []),
    ...(github ? [{ id: 'github' as const, name: 'GitHub' }] : []),
    ...(oidc ? [{ id: 'oidc' as const, name: oidc.name }] : []),
  ]
}

function configOf(id: ProviderId): OAuthConfig<Claims> {
  const { google, github, oidc } = env().oauth
  if (id === 'google' && google) return openId(id, { ...google, issuer: 'https://accounts.google.com' })
  if (id === 'oidc' && oidc) return openId(id, oidc)
  if (id === 'github' && github) return gitHub(github)
  throw new NotFound('On ne se connecte pas par ce service.')
}

type Client = { id: string; secret: string }
/** What a person is called, with whoever says so. */
type Claims = Profile & { iss?: string; email_verified?: unknown }
type Asking = Parameters<NonNullable<UserinfoEndpointHandler['request']>>[0]['client']
/** The tokens as they are: next-auth types them as less. */
type Held = Exclude<Parameters<Asking['userinfo']>[0], string>

function openId(id: ProviderId, { id: clientId, secret, issuer }: Client & { issuer: string }): OAuthConfig<Claims> {
  return {
    id,
    name: id,
    type: 'oauth',
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    idToken: true,
    checks: ['state', 'pkce', 'nonce'],
    clientId,
    clientSecret: secret,
    authorization: { params: { scope: 'openid email' } },
    httpOptions: { timeout: PATIENCE_MS },
    // Many put the address into the ID token, as many only here; the client checks that both are of one person.
    userinfo: {
      async request({ client, tokens }) {
        const held = tokens as Held
        return { ...(client.issuer.metadata.userinfo_endpoint && (await client.userinfo(held))), ...held.claims() }
      },
    },
    // What a subject means, only its issuer knows: another one that is configured later must not be taken for it.
    profile: (claims) => ({ id: id === 'oidc' ? `${claims.iss} ${claims.sub}` : String(claims.sub) }),
  }
}

type GitHubAddress = { email: string; primary: boolean; verified: boolean }

/** OAuth without OpenID Connect: nothing signed, so that everything is asked for with the token. */
function gitHub({ id, secret }: Client): OAuthConfig<Claims> {
  return {
    id: 'github',
    name: 'GitHub',
    type: 'oauth',
    issuer: 'https://github.com/login/oauth',
    authorization: { url: 'https://github.com/login/oauth/authorize', params: { scope: 'user:email' } },
    token: 'https://github.com/login/oauth/access_token',
    checks: ['state', 'pkce'],
    clientId: id,
    clientSecret: secret,
    httpOptions: { timeout: PATIENCE_MS },
    userinfo: {
      url: 'https://api.github.com/user',
      async request({ client, tokens }) {
        const held = tokens as Held
        const [user, addresses] = await Promise.all([
          client.userinfo(held),
          client.requestResource('https://api.github.com/user/emails', held, { headers: { accept: 'application/json', 'user-agent': 'Transcaspienne' } }),
        ])
        const known: GitHubAddress[] = JSON.parse(String(addresses.body))
        const own = known.find(({ primary }) => primary)
        return { sub: String(user.id), email: own?.email, email_verified: own?.verified }
      },
    },
    profile: ({ sub }) => ({ id: String(sub) }),
  }
}

/** The address to send somebody to, and what their browser is to keep meanwhile. */
export async function sendToProvider(id: ProviderId, wish: Wish): Promise<{ location: string; cookies: string[] }> {
  const options = optionsFor(id)
  const { body, cookies } = await speak(options, { action: 'csrf' })
  const csrfToken = String((body as { csrfToken?: unknown }).csrfToken)
  const sent = await speak(options, { action: 'signin', provider: id, fields: { csrfToken }, cookies: pairs(cookies) })
  const state = URL.parse(sent.location)?.searchParams.get('state')
  if (!state) throw new Unavailable('Ce service ne répond pas. Réessayez dans un instant.')
  const names = Object.values(kept).map((name) => `${cookieNamed(name)}=`)
  const wanted = signed('oauth', JSON.stringify({ provider: id, state, wish } satisfies Away))
  return { location: sent.location, cookies: [...sent.cookies.filter((text) => names.some((name) => text.startsWith(name))), setCookie(WISH, wanted)] }
}

type Away = { provider: ProviderId; state: string; wish: Wish }

/** What somebody wanted who comes back from a provider; undefined where nobody was sent there from this browser. */
export function wishOf(request: Request, id: ProviderId): (Away & { cookies: string[] }) | undefined {
  const header = request.headers.get('cookie') ?? ''
  const text = unsigned('oauth', cookieIn(header, cookieNamed(WISH)) ?? '')
  if (text === undefined) return undefined
  const away: Away = JSON.parse(text)
  return away.provider === id ? { ...away, cookies: [WISH, ...Object.values(kept)].map((name) => setCookie(name, '', 0)) } : undefined
}

/** Who came back, as the provider says. `away` as `wishOf` gave it. */
export async function hearFromProvider(request: Request, { provider, state }: Away): Promise<Identity> {
  const told = new URL(request.url).searchParams
  if (!same(told.get('state') ?? '', state)) throw new Gone('Cette connexion n’a pas commencé ici. Recommencez.')
  if (told.get('error') === 'access_denied') throw new SignedOut('Vous avez interrompu la connexion.')
  const query = Object.fromEntries(['code', 'state', 'iss', 'error'].flatMap((name) => (told.has(name) ? [[name, told.get(name) ?? '']] : [])))
  const header = request.headers.get('cookie') ?? ''
  const cookies = Object.fromEntries(Object.values(kept).map((name) => [cookieNamed(name), cookieIn(header, cookieNamed(name)) ?? '']))
  let heard: Identity | undefined
  await speak(
    optionsFor(provider, (subject, { email, email_verified }: Claims) => {
      // Some write it as a word.
      heard = { provider, subject, email: email ?? null, verified: email_verified === true || email_verified === 'true' }
    }),
    { action: 'callback', provider, query, cookies },
  )
  if (!heard) throw new Unavailable('Ce service n’a pas répondu comme il le devait. Réessayez dans un instant.')
  return heard
}

function optionsFor(id: ProviderId, hear?: (subject: string, profile: Profile) => void): AuthOptions {
  const secure = env().siteUrl.startsWith('https:')
  const own = { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: MINUTES * 60 } as const
  return {
    providers: [configOf(id)],
    secret: keyedHash('oauth', 'next-auth'),
    useSecureCookies: secure,
    cookies: Object.fromEntries(Object.entries(kept).map(([name, as]) => [name, { name: cookieNamed(as), options: own }])),
    callbacks: {
      signIn({ account, profile }) {
        if (account && profile) hear?.(account.providerAccountId, profile)
        return '/'
      },
    },
    logger: {
      error: (code, told) => log.warn({ code, provider: id, reason: reasonOf(told) }, 'a provider of identities did not open the door'),
      warn: (code) => log.warn({ code }, 'next-auth'),
      debug: () => undefined,
    },
  }
}

/** Without what was expected and what came: they are secrets of the person who is on the way. */
function reasonOf(told: unknown): string {
  const error = told instanceof Error ? told : (told as { error?: unknown } | undefined)?.error
  return error && typeof error === 'object' && 'message' in error
    ? String(error.message)
        .replace(/,? (?:expected|got)\b.*/s, '')
        .slice(0, 200)
    : 'unknown'
}

type Words = { action: string; provider?: ProviderId; query?: Record<string, string>; fields?: Record<string, string>; cookies?: Record<string, string> }

/** Asks next-auth as a page of its own would, with what is given and nothing else of the request. */
async function speak(options: AuthOptions, { action, provider, query = {}, fields, cookies = {} }: Words) {
  const said = { location: '', cookies: [] as string[], body: undefined as unknown }
  const answer = {
    status: () => answer,
    getHeader: (name: string) => (name.toLowerCase() === 'set-cookie' ? said.cookies : undefined),
    setHeader(name: string, value: unknown) {
      if (name.toLowerCase() === 'location') said.location = String(value)
      return answer
    },
    send(body: unknown) {
      said.body = body
    },
    json: () => undefined,
    end: () => undefined,
  }
  const asked = { method: fields ? 'POST' : 'GET', query: { ...query, nextauth: [action, provider].filter(Boolean) }, body: fields, cookies, headers: {} }
  await NextAuth(asked as never, answer as never, options)
  return said
}

/** Cookies to be set, as they come back. */
const pairs = (cookies: string[]) =>
  Object.fromEntries(
    cookies.map((text) => {
      const [pair = ''] = text.split(';')
      const at = pair.indexOf('=')
      return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))]
    }),
  )

const setCookie = (name: string, value: string, seconds = MINUTES * 60) =>
  `${cookieNamed(name)}=${value}; HttpOnly; Path=/; Max-Age=${seconds}; SameSite=Lax${env().siteUrl.startsWith('https:') ? '; Secure' : ''}`
