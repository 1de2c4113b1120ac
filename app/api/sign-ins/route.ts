import { z } from 'zod'
import { localPath } from '#app/_server/auth.ts'
import { askForMail } from '#app/_server/clock.ts'
import { handler, networkOf, Reply } from '#app/_server/http.ts'
import { address } from '#db/accounts/address.ts'
import { askToSignIn } from '#db/accounts/sign-in.ts'

const body = z.strictObject({ email: address, next: z.string().max(2_000).optional(), saves: z.uuid().optional() })

/** Asks for the mail with a link and a code. The answer is the same for every address. */
export const POST = handler(
  { as: 'anyone', body, form: { done: (asked) => `/connexion/code?demande=${(asked as { id: string }).id}`, failed: '/connexion' } },
  async ({ request, body: { email, next, saves } }) => {
    const { id } = await askToSignIn({ address: email, network: networkOf(request), next: localPath(next, '/compte'), saves: saves ?? null })
    await askForMail({ kind: 'sign-in', id })
    return new Reply({ id }, { status: 202 })
  },
)
