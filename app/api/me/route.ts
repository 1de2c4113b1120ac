import { z } from 'zod'
import { signOutCookies } from '#app/_server/auth.ts'
import { askForMail } from '#app/_server/clock.ts'
import { handler, Reply } from '#app/_server/http.ts'
import { log } from '#app/_server/log.ts'
import { rename } from '#db/accounts/accounts.ts'
import { address } from '#db/accounts/address.ts'
import { deleteAccount } from '#db/accounts/deletion.ts'
import type { Me } from '#db/dto.ts'
import { sealed } from '#db/secret.ts'

export const GET = handler({ as: 'reader' }, async ({ actor: { email, name, role } }): Promise<Me> => ({ email, name, role }))

const body = z.strictObject({ name: z.string().trim().max(80, 'Au plus 80 caractères.') })

export const PATCH = handler({ as: 'reader', body }, ({ actor, body: { name } }) => rename(actor, name))

const typed = z.strictObject({ email: address })

/** Deletes the account, at once; its address is typed to be sure, from a session that was opened lately. A mail says so. */
export const DELETE = handler({ as: 'reader', factor: true, body: typed }, async ({ actor, body: { email } }) => {
  const to = await deleteAccount(actor, email)
  await askForMail({ kind: 'deletion', sealed: sealed('deletion', to) }).catch((err: unknown) =>
    log.warn({ err }, 'the mail about a deletion was not asked for'),
  )
  return new Reply(undefined, { cookies: signOutCookies() })
})
