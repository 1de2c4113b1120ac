/** What somebody was about to do when the door stood before it: done for them as they come in. Throws nothing of its own. */
import { sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import type { Wish } from '#db/dto.ts'
import { follow } from '#db/follows/follow.ts'

/** An article or a subject that does not exist keeps nobody from coming in. */
export async function grant(tx: Transaction, userId: string, { saves, follows }: Omit<Wish, 'next'>): Promise<void> {
  if (saves)
    await tx.execute(sql`insert into saved_articles (user_id, article_id)
      select ${userId}, id from articles where id = ${saves} and state = 'published' on conflict do nothing`)
  if (follows) await follow(tx, userId, follows)
}
