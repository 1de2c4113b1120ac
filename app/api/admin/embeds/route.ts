import { z } from 'zod'
import { readEmbed } from '#app/_server/embeds.ts'
import { handler } from '#app/_server/http.ts'
import { limits } from '#db/limits.ts'

const query = z.strictObject({ href: z.string().max(2_000) })

/** What a page of another site calls itself. */
export const GET = handler({ as: 'author', query }, async ({ actor, query: { href } }) => {
  await limits.outside.consume(actor.userId)
  return readEmbed(href)
})
