import { z } from 'zod'
import { signOutCookies } from '#app/_server/auth.ts'
import { handler, Reply } from '#app/_server/http.ts'
import { endSession } from '#db/accounts/sessions.ts'

const params = z.strictObject({ id: z.uuid().or(z.literal('here')) })

/** Signs one device out; `here` is the one that asks. */
export const DELETE = handler({ as: 'reader', params }, async ({ actor, params: { id } }) => {
  const here = id === 'here' || id === actor.sessionId
  await endSession(actor, here ? actor.sessionId : id)
  return new Reply(undefined, { cookies: here ? signOutCookies() : [] })
})

/** The same from a plain form, which cannot delete. */
export const POST = handler(
  { as: 'reader', params, form: { done: (value) => (value as { next: string }).next, failed: '/compte?de=appareils' } },
  async ({ actor, params: { id } }) => {
    const here = id === 'here' || id === actor.sessionId
    await endSession(actor, here ? actor.sessionId : id)
    return new Reply({ next: here ? '/' : '/compte#appareils' }, { cookies: here ? signOutCookies() : [] })
  },
)
