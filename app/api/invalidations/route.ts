import { revalidateTag } from 'next/cache'
import { z } from 'zod'
import { invalidationKey } from '#app/_server/freshness.ts'
import { problem } from '#app/_server/http.ts'
import { NotFound } from '#db/errors.ts'

const body = z.strictObject({ tags: z.array(z.string().max(256)).max(10_000) })

/**
 * Called by this process alone, with a key that it made at start and tells nobody: Next expires tags only within a
 * request. Expired at once, since the front goes on serving what stands until the new page is made.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    if (request.headers.get('authorization') !== `Bearer ${invalidationKey()}`) throw new NotFound('Cette adresse n’existe pas dans l’API.')
    const { tags } = body.parse(await request.json())
    for (const tag of tags) revalidateTag(tag, { expire: 0 })
    return new Response(null, { status: 204 })
  } catch (error) {
    return problem(error, request)
  }
}
