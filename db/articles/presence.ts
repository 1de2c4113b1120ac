/** Who has an article open. A page says so every few seconds, and is forgotten when it no longer does. Throws `NotFound`. */
import { and, eq, sql } from 'drizzle-orm'
import type { Actors } from '#db/actor.ts'
import { within } from '#db/articles/reach.ts'
import { database } from '#db/client.ts'
import type { Presence } from '#db/dto.ts'
import { NotFound } from '#db/errors.ts'
import { articles, presence } from '#db/schema.ts'

/** Two beats of a page that missed one. */
const FORGOTTEN_SECONDS = 25

export async function attend(actor: Actors['author'], articleId: string): Promise<Presence> {
  return database().transaction(async (tx) => {
    const [article] = await tx
      .select({
        version: articles.version,
        state: articles.state,
        binned: sql<boolean>`${articles.binnedAt} is not null`,
        by: sql<
          string | null
        >`(select coalesce(nullif(u.name, ''), u.email) from revisions r join users u on u.id = r.user_id where r.article_id = articles.id order by r.version desc limit 1)`,
      })
      .from(articles)
      .where(and(eq(articles.id, articleId), within(actor)))
    if (!article) throw new NotFound('Cet article n’existe pas.')
    // A session may end between the question who asks and this line.
    await tx.execute(sql`insert into ${presence} (article_id, session_id, user_id)
      select ${articleId}, id, user_id from sessions where id = ${actor.sessionId}
      on conflict (article_id, session_id) do update set seen_at = now()`)
    await tx.delete(presence).where(sql`${presence.articleId} = ${articleId} and ${presence.seenAt} < now() - make_interval(secs => ${FORGOTTEN_SECONDS})`)
    const others = await tx.execute<Presence['others'][number]>(sql`
      select u.id, coalesce(nullif(u.name, ''), u.email) as name, s.device
      from presence p join users u on u.id = p.user_id join sessions s on s.id = p.session_id
      where p.article_id = ${articleId} and p.session_id <> ${actor.sessionId} order by p.seen_at desc limit 10`)
    return { ...article, others: [...others], by: article.by ?? 'Le journal' }
  })
}

export async function leave(actor: Actors['author'], articleId: string): Promise<void> {
  await database()
    .delete(presence)
    .where(and(eq(presence.articleId, articleId), eq(presence.sessionId, actor.sessionId)))
}
