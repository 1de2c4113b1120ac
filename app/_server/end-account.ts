import { z } from 'zod'
import { signOutCookies } from '#app/_server/auth.ts'
import { askForMail } from '#app/_server/clock.ts'
import { handler, Reply } from '#app/_server/http.ts'
import { log } from '#app/_server/log.ts'
import { address } from '#db/accounts/address.ts'
import { deleteAccount } from '#db/accounts/deletion.ts'
import { sealed } from '#db/secret.ts'

const body = z.strictObject({ email: address })

/**
 * Deletes the account, at once; its address is typed to be sure, from a session that was opened lately. A mail says so.
 * Under two addresses, since a plain form cannot DELETE.
 */
export const endAccount = handler(
  { as: 'reader', factor: true, body, form: { done: () => '/', failed: '/compte/donnees' } },
  async ({ actor, body: { email } }) => {
    const to = await deleteAccount(actor, email)
    await askForMail({ kind: 'deletion', sealed: sealed('deletion', to) }).catch((err: unknown) =>
      log.warn({ err }, 'the mail about a deletion was not asked for'),
    )
    return new Reply(undefined, { cookies: signOutCookies() })
  },
)
