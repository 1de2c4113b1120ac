/** A real provider of OpenID Connect for tests: whoever comes is whom they say, with the address that stands in `people`. */
import { once } from 'node:events'
import type { Server } from 'node:http'
import Provider from 'oidc-provider'
import { baseURL, issuer, oidcClient } from '#e2e/site.ts'

type Person = { email: string | null; verified: boolean }

/** By what one types as login; the subject is the same word. */
export const people = new Map<string, Person>()

export async function openProvider(): Promise<{ close: () => Promise<void> }> {
  const provider = new Provider(issuer, {
    clients: [{ client_id: oidcClient.id, client_secret: oidcClient.secret, redirect_uris: [`${baseURL}/api/oauth/callback/oidc`] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    cookies: { keys: ['essai'] },
    findAccount: (_, sub) => {
      const person = people.get(sub)
      return { accountId: sub, claims: () => ({ sub, ...(person?.email && { email: person.email }), email_verified: person?.verified }) }
    },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
  })
  const { hostname, port } = new URL(issuer)
  const server: Server = provider.listen(Number(port), hostname)
  await once(server, 'listening')
  return {
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
