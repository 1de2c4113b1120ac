import { z } from 'zod'
import { deviceOf, signInCookies } from '#app/_server/auth.ts'
import { goTo, handler, problem } from '#app/_server/http.ts'
import { hearFromProvider, providerParams, wishOf } from '#app/_server/oauth.ts'
import { doorPath } from '#app/_server/wishes.ts'
import { signInByIdentity } from '#db/accounts/identities.ts'

/** What a provider adds of its own is its own affair. */
const query = z.looseObject({ code: z.string().optional(), state: z.string().optional(), error: z.string().optional() })

/**
 * Where a provider sends somebody back to. It changes something though it is read, as the protocol has it (RFC 6749, 4.1.2);
 * nobody but the browser that was sent there has the cookies without which it changes nothing.
 */
export const GET = handler({ as: 'anyone', params: providerParams, query, secret: true }, async ({ request, params: { provider } }) => {
  const away = wishOf(request, provider)
  if (!away) return goTo(`/connexion?par=${provider}&erreur=410`)
  try {
    const identity = await hearFromProvider(request, away)
    const { session, next } = await signInByIdentity(identity, away.wish, deviceOf(request))
    return goTo(next, [...away.cookies, ...signInCookies(session)])
  } catch (error) {
    return goTo(doorPath(away.wish, { par: provider, erreur: String(problem(error, request).status) }), away.cookies)
  }
})
