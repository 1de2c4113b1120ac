import { codeBody, drawCode } from '#app/_server/factor.ts'
import { handler, Reply } from '#app/_server/http.ts'
import { confirmSecondFactor, endSecondFactor, offerSecondFactor, readSecondFactor } from '#db/accounts/second-factor.ts'
import type { FactorOffer } from '#db/dto.ts'
import { readSettings } from '#db/settings.ts'

export const GET = handler({ as: 'reader' }, ({ actor }) => readSecondFactor(actor))

/** A secret for an application, told only now. */
export const POST = handler({ as: 'reader' }, async ({ actor }) => {
  const offer = await offerSecondFactor(actor, (await readSettings()).name)
  return new Reply({ ...offer, ...drawCode(offer.uri) } satisfies FactorOffer, { status: 201 })
})

/** The application works. Tells the codes for the day it is lost. */
export const PUT = handler({ as: 'reader', body: codeBody }, ({ actor, body: { code } }) => confirmSecondFactor(actor, code))

export const DELETE = handler({ as: 'reader', body: codeBody }, ({ actor, body: { code } }) => endSecondFactor(actor, code))
