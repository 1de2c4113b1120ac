import { z } from 'zod'
import { handler, problem, requireOwnOrigin } from '#app/_server/http.ts'
import { actOf, givenSlugs, tokenParams as params } from '#app/_server/letters.ts'
import { confirm } from '#db/letters/confirming.ts'
import { leave } from '#db/letters/leaving.ts'

/** What a mail program posts for its button « Se désabonner », with no page of ours around it (RFC 8058, 3.2). */
const oneClick = z.strictObject({ 'List-Unsubscribe': z.literal('One-Click') })
/** What our own pages post: the letters that a confirmation showed, or nothing where one is left. */
const pressed = z.strictObject({ newsletters: givenSlugs.optional() })
const body = z.union([oneClick, pressed])

/** A link that ends a letter carries its own proof, in two parts; one that confirms is a single word. */
const isLeaving = (token: string) => token.includes('.')
const pageOf = (_: unknown, { token }: Record<string, unknown>) => `/lettres/${isLeaving(String(token)) ? 'quitter' : 'confirmer'}/${token}`

/** Presses the button of a link: confirms a subscription, or leaves a letter. */
export const POST = handler(
  { as: 'anyone', fromAnywhere: true, secret: true, params, body, form: { done: pageOf, failed: pageOf } },
  async ({ request, params: { token }, body: given }) => {
    if ('List-Unsubscribe' in given) {
      // Never a way to another page: nobody is there to follow it.
      return leave(token, actOf(request, 'désabonnement en un clic')).then(
        () => new Response(null, { headers: { 'cache-control': 'private, no-store' } }),
        (error: unknown) => problem(error, request),
      )
    }
    requireOwnOrigin(request)
    if (isLeaving(token)) await leave(token, actOf(request, '/lettres/quitter'))
    else await confirm(token, given.newsletters, actOf(request, '/lettres/confirmer'))
  },
)

/** Leaves a letter. */
export const DELETE = handler({ as: 'anyone', params }, async ({ request, params: { token } }) => {
  await leave(token, actOf(request, '/lettres/quitter'))
})
