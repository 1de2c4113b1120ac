import { z } from 'zod'
import { endAccount } from '#app/_server/end-account.ts'
import { handler } from '#app/_server/http.ts'
import { rename } from '#db/accounts/accounts.ts'
import type { Me } from '#db/dto.ts'

export const GET = handler({ as: 'reader' }, async ({ actor: { email, name, role } }): Promise<Me> => ({ email, name, role }))

const body = z.strictObject({ name: z.string().trim().max(80, 'Au plus 80 caractères.') })

export const PATCH = handler({ as: 'reader', body }, ({ actor, body: { name } }) => rename(actor, name))

export const DELETE = endAccount
