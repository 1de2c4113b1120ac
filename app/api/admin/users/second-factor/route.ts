import { z } from 'zod'
import { handler } from '#app/_server/http.ts'
import { setFactorRule } from '#db/accounts/roles.ts'
import { secondFactorRule } from '#db/settings.ts'

const body = z.strictObject({ rule: secondFactorRule })

/** Who must show a second factor. */
export const PUT = handler({ as: 'admin', body }, ({ actor, body: { rule } }) => setFactorRule(actor, rule))
