/** What somebody who waits for a mail wanted when they asked for it: whoever asks again wants it still. Throws nothing of its own. */
import { eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import type { Wish } from '#db/dto.ts'
import { signIns } from '#db/schema.ts'

/** The wish of a sign-in by its id, spent or not; null where it is not known any more. */
export async function wishOf(id: string): Promise<Wish | null> {
  const [asked] = await database()
    .select({ next: signIns.next, saves: signIns.savesId, kind: signIns.followsKind, follows: signIns.followsId })
    .from(signIns)
    .where(eq(signIns.id, id))
  if (!asked) return null
  const { next, saves, kind, follows } = asked
  return { next, saves, follows: kind && follows ? { kind, id: follows } : null }
}
