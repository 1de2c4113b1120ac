/** What of the newsroom's articles a person reaches. What is not theirs does not exist for them: the query carries it. */
import { and, eq, type SQL, sql } from 'drizzle-orm'
import { type Author, isEditor } from '#db/actor.ts'
import type { Transaction } from '#db/client.ts'
import { NotFound } from '#db/errors.ts'
import { articles } from '#db/schema.ts'

/** An editor reaches every article, an author their own and those that they are asked to look at. */
export function within(actor: Author): SQL {
  if (isEditor(actor)) return sql`true`
  return sql`${actor.userId}::uuid in (${articles.ownerId}, ${articles.assigneeId})`
}

/** The row of an article within reach, held until the end of the transaction. Throws `NotFound`. */
export async function hold(tx: Transaction, actor: Author, id: string) {
  const [article] = await tx
    .select()
    .from(articles)
    .where(and(eq(articles.id, id), within(actor)))
    .for('update')
  if (!article) throw new NotFound('Cet article n’existe pas.')
  return article
}
