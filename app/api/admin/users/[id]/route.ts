import { z } from 'zod'
import { handler } from '#app/_server/http.ts'
import { changeAccount } from '#db/accounts/roles.ts'

const params = z.strictObject({ id: z.uuid() })
const body = z.strictObject({
  role: z.enum(['reader', 'author', 'editor', 'admin']).optional(),
  disabled: z.boolean().optional(),
  author: z.uuid().nullable().optional(),
  secondFactor: z.literal(false).optional(),
})

/** Role, closed or open, the name to sign under; `secondFactor: false` for somebody who has lost theirs. */
export const PATCH = handler({ as: 'admin', params, body }, ({ actor, params, body }) => changeAccount(actor, params.id, body))
