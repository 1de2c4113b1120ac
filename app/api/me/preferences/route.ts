import { handler } from '#app/_server/http.ts'
import { actOf, preferencesBody } from '#app/_server/letters.ts'
import { holderOf, readPreferences, savePreferences } from '#db/letters/preferences.ts'

const PAGE = '/compte/lettres'

export const GET = handler({ as: 'reader' }, async ({ actor }) => readPreferences(await holderOf(actor)))

/** Puts all preferences of the reader. */
export const PUT = handler(
  { as: 'reader', body: preferencesBody, form: { done: () => `${PAGE}?enregistre=1`, failed: PAGE } },
  async ({ actor, request, body }) => savePreferences(await holderOf(actor), body, actOf(request, PAGE)),
)

/** The same from the plain form. */
export const POST = PUT
