import { z } from 'zod'
import { askForMail } from '#app/_server/clock.ts'
import { handler, Reply } from '#app/_server/http.ts'
import { address } from '#db/accounts/address.ts'
import { askForChange } from '#db/accounts/address-change.ts'

const body = z.strictObject({ email: address })

/** Asks for another address; both get a mail, and both confirm. The answer is the same whoever has the new one. */
export const POST = handler(
  { as: 'reader', factor: true, body, form: { done: () => '/compte?adresse=demandee', failed: '/compte' } },
  async ({ actor, body: { email } }) => {
    const { id } = await askForChange(actor, email)
    await askForMail({ kind: 'address-old', id })
    await askForMail({ kind: 'address-new', id })
    return new Reply({}, { status: 202 })
  },
)
