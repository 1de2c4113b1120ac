import { z } from 'zod'
import { visitor } from '#app/_server/auth.ts'
import { handler } from '#app/_server/http.ts'
import { confirmChange } from '#db/accounts/address-change.ts'

const body = z.strictObject({ token: z.string().max(100) })
const page = (token: string) => `/connexion/adresse/${encodeURIComponent(token)}`

/** One side of a change of address says yes. The device that says it stays signed in. */
export const POST = handler(
  {
    as: 'anyone',
    body,
    form: { done: (value) => page((value as { token: string }).token), failed: ({ token }) => (typeof token === 'string' ? page(token) : '/connexion') },
  },
  async ({ body: { token } }) => ({ token, state: await confirmChange(token, (await visitor())?.sessionId ?? null) }),
)
