import { z } from 'zod'
import { askForMail } from '#app/_server/clock.ts'
import { handler, Reply } from '#app/_server/http.ts'
import { actOf, slugs } from '#app/_server/letters.ts'
import { log } from '#app/_server/log.ts'
import { address } from '#db/accounts/address.ts'
import { TooMany } from '#db/errors.ts'
import { askToSubscribe } from '#db/letters/subscribing.ts'

const body = z.strictObject({ email: address, newsletters: slugs.refine((given) => given.length > 0, 'Choisissez au moins une lettre.') })

/** The letters of a form that was refused, in the address of the page that asks again. */
function stillTicked(given: unknown): string {
  const kept = new URLSearchParams((slugs.safeParse(given).data ?? []).map((slug) => ['lettre', slug]))
  return kept.size > 0 ? `?${kept}` : ''
}

/** Asks for the mail that confirms a subscription. The answer is the same for every address. */
export const POST = handler(
  { as: 'anyone', body, form: { done: () => '/lettres/inscription', failed: ({ newsletters }) => `/lettres/inscription${stillTicked(newsletters)}` } },
  async ({ request, body: { email, newsletters } }) => {
    const { id } = await askToSubscribe({ address: email, newsletters, ...actOf(request, '/lettres') }).catch((error: unknown) => {
      if (error instanceof TooMany) log.warn('many subscriptions are asked for from one network')
      throw error
    })
    await askForMail({ kind: 'confirmation', id })
    return new Reply({}, { status: 202 })
  },
)
