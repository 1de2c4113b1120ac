import { z } from 'zod'
import { localPath } from '#app/_server/auth.ts'
import { codeBody } from '#app/_server/factor.ts'
import { handler } from '#app/_server/http.ts'
import { showSecondFactor } from '#db/accounts/second-factor.ts'

const body = codeBody.extend({ next: z.string().max(2_000).optional() })
const page = '/connexion/second-facteur'

/** Shows the second factor on this session. */
export const POST = handler(
  {
    as: 'reader',
    body,
    form: {
      done: (value) => (value as { next: string }).next,
      failed: ({ next }) => (typeof next === 'string' ? `${page}?suite=${encodeURIComponent(localPath(next, '/admin'))}` : page),
    },
  },
  async ({ actor, body: { code, next } }) => {
    await showSecondFactor(actor, code)
    return { next: localPath(next, '/admin') }
  },
)
