import { handler } from '#app/_server/http.ts'
import { actOf, tokenParams as params, preferencesBody } from '#app/_server/letters.ts'
import { holderBy, readPreferences, savePreferences } from '#db/letters/preferences.ts'

const pageOf = ({ token }: Record<string, unknown>) => `/lettres/preferences/${token}`

export const GET = handler({ as: 'anyone', secret: true, params }, async ({ params: { token } }) => readPreferences(await holderBy(token)))

/** Puts all preferences of the address that the link was sent to. */
export const PUT = handler(
  { as: 'anyone', params, body: preferencesBody, form: { done: (_, given) => `${pageOf(given)}?enregistre=1`, failed: (_, given) => pageOf(given) } },
  async ({ request, params: { token }, body }) => savePreferences(await holderBy(token), body, actOf(request, '/lettres/preferences')),
)

/** The same from the plain form. */
export const POST = PUT
