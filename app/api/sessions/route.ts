import { z } from 'zod'
import { deviceOf, signInCookies } from '#app/_server/auth.ts'
import { handler, Reply } from '#app/_server/http.ts'
import { signInByCode, signInByLink } from '#db/accounts/sign-in.ts'

const byLink = z.strictObject({ token: z.string().max(100) })
const byCode = z.strictObject({
  id: z.uuid(),
  code: z
    .string()
    .transform((text) => text.replace(/[\s\u202f-]/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, 'Le code a six chiffres.')),
})

const body = z.union([byLink, byCode])

/** Spends the link or the code of a mail, and opens a session on this device. */
export const POST = handler(
  {
    as: 'anyone',
    body,
    form: { done: (value) => (value as { next: string }).next, failed: (given) => ('id' in given ? `/connexion/code?demande=${given.id}` : '/connexion') },
  },
  async ({ request, body: proof }) => {
    const device = deviceOf(request)
    const { session, next } = 'token' in proof ? await signInByLink(proof.token, device) : await signInByCode(proof.id, proof.code, device)
    return new Reply({ next }, { cookies: signInCookies(session) })
  },
)
