import { z } from 'zod'
import { localPath } from '#app/_server/auth.ts'
import { handler } from '#app/_server/http.ts'
import { subjectKind } from '#app/_server/wishes.ts'
import { followSubject, listFollows, unfollowSubject } from '#db/follows/follow.ts'

export const GET = handler({ as: 'reader' }, async ({ actor }) => ({ items: await listFollows(actor) }))

const body = z.strictObject({ kind: subjectKind, id: z.uuid(), follow: z.enum(['true', 'false']).default('true'), next: z.string().max(2_000).optional() })

/** Follows a subject, or no longer, from a plain form, for whoever has no script, and goes on to where they were. */
export const POST = handler(
  { as: 'reader', body, form: { done: (value) => (value as { next: string }).next, failed: '/compte/journal' } },
  async ({ actor, body: { kind, id, follow, next } }) => {
    await (follow === 'true' ? followSubject(actor, kind, id) : unfollowSubject(actor, kind, id))
    return { next: localPath(next, '/compte/journal') }
  },
)
