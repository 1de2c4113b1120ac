import { z } from 'zod'
import { handler } from '#app/_server/http.ts'
import { rename } from '#db/accounts/accounts.ts'

const body = z.strictObject({ name: z.string().trim().max(80, 'Au plus 80 caractères.') })

/** Renames the reader as `PATCH /api/me` does, from a plain form. */
export const POST = handler({ as: 'reader', body, form: { done: () => '/compte?nom=enregistre', failed: '/compte?de=nom' } }, ({ actor, body: { name } }) =>
  rename(actor, name),
)
