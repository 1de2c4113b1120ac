import { handler } from '#app/_server/http.ts'
import { providerParams } from '#app/_server/oauth.ts'
import { unlink } from '#db/accounts/identities.ts'

/** Unlinks an account elsewhere. */
export const DELETE = handler({ as: 'reader', params: providerParams }, ({ actor, params: { provider } }) => unlink(actor, provider))

/** The same from a plain form, which cannot delete. */
export const POST = handler(
  { as: 'reader', params: providerParams, form: { done: () => '/compte/donnees#services', failed: '/compte/donnees' } },
  ({ actor, params: { provider } }) => unlink(actor, provider),
)
