import { codeBody } from '#app/_server/factor.ts'
import { handler } from '#app/_server/http.ts'
import { renewRecovery } from '#db/accounts/second-factor.ts'

/** New codes for the day the application is lost, in place of the old ones. */
export const PUT = handler({ as: 'reader', body: codeBody }, ({ actor, body: { code } }) => renewRecovery(actor, code))
