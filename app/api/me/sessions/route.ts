import { z } from 'zod'
import { signOutCookies } from '#app/_server/auth.ts'
import { handler, Reply } from '#app/_server/http.ts'
import { endSessions, listDevices } from '#db/accounts/sessions.ts'

export const GET = handler({ as: 'reader' }, async ({ actor }) => ({ items: await listDevices(actor) }))

const query = z.strictObject({ others: z.literal('true').optional() })

/** Signs out everywhere; with `others=true` everywhere else. */
export const DELETE = handler({ as: 'reader', query }, async ({ actor, query: { others } }) => {
  await endSessions(actor, { others: others === 'true' })
  return new Reply(undefined, { cookies: others ? [] : signOutCookies() })
})

/** The same from a plain form, which cannot delete. */
export const POST = handler(
  { as: 'reader', query, form: { done: (value) => (value as { next: string }).next, failed: '/compte?de=appareils' } },
  async ({ actor, query: { others } }) => {
    await endSessions(actor, { others: others === 'true' })
    return new Reply({ next: others ? '/compte#appareils' : '/' }, { cookies: others ? [] : signOutCookies() })
  },
)
