import { z } from 'zod'
import { askForMail } from '#app/_server/clock.ts'
import { handler, networkOf, Reply } from '#app/_server/http.ts'
import { doorAgain, toWish, wishFields } from '#app/_server/wishes.ts'
import { address } from '#db/accounts/address.ts'
import { askToSignIn } from '#db/accounts/sign-in.ts'

const body = z.strictObject({ email: address, ...wishFields })

/** Asks for the mail with a link and a code. The answer is the same for every address. */
export const POST = handler(
  { as: 'anyone', body, form: { done: (asked) => `/connexion/code?demande=${(asked as { id: string }).id}`, failed: (fields) => doorAgain(fields) } },
  async ({ request, body: { email, ...wish } }) => {
    const { id } = await askToSignIn({ address: email, network: networkOf(request), ...toWish(wish) })
    await askForMail({ kind: 'sign-in', id })
    return new Reply({ id }, { status: 202 })
  },
)
