import { z } from 'zod'
import { askForMail } from '#app/_server/clock.ts'
import { handler, Reply } from '#app/_server/http.ts'
import { address } from '#db/accounts/address.ts'
import { inviteAccount, listAccounts } from '#db/accounts/roles.ts'
import { askToSignIn } from '#db/accounts/sign-in.ts'

const query = z.strictObject({
  q: z.string().max(100).optional(),
  role: z.enum(['writing', 'reader', 'author', 'editor', 'admin']).optional(),
  cursor: z.string().max(200).optional(),
})

export const GET = handler({ as: 'admin', query }, ({ actor, query }) => listAccounts(actor, query))

const body = z.strictObject({ email: address, role: z.enum(['author', 'editor', 'admin']) })

/** Makes an account that writes here, and sends its owner the mail by which everybody signs in. */
export const POST = handler({ as: 'admin', body }, async ({ actor, body: { email, role } }) => {
  const invited = await inviteAccount(actor, email, role)
  const { id } = await askToSignIn({ address: email, network: `invitation:${actor.userId}`, next: '/admin', saves: null, follows: null })
  await askForMail({ kind: 'sign-in', id })
  return new Reply(invited, { status: 201 })
})
