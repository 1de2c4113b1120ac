/** What colleagues say of an article among themselves. Throws `NotFound`, `Forbidden`. */
import { and, asc, eq, sql } from 'drizzle-orm'
import { type Actors, type Author, isEditor } from '#db/actor.ts'
import { hold, within } from '#db/articles/reach.ts'
import { database } from '#db/client.ts'
import type { Remark } from '#db/dto.ts'
import { Forbidden, NotFound } from '#db/errors.ts'
import { articles, comments, users } from '#db/schema.ts'

const MOST = 500
const MOST_MENTIONED = 10

const columns = {
  id: comments.id,
  at: comments.createdAt,
  text: comments.text,
  quote: comments.quote,
  resolvedAt: comments.resolvedAt,
  by: sql<
    Remark['by']
  >`case when ${users.id} is not null then jsonb_build_object('id', ${users.id}, 'name', coalesce(nullif(${users.name}, ''), ${users.email})) end`,
}

/** Oldest first, resolved ones among them. */
export async function listComments(actor: Author, articleId: string): Promise<Remark[]> {
  const rows = await database()
    .select(columns)
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .leftJoin(users, eq(users.id, comments.userId))
    .where(and(eq(comments.articleId, articleId), within(actor)))
    .orderBy(asc(comments.createdAt))
    .limit(MOST)
  return rows.map((row) => ({ ...row, at: row.at.toISOString(), resolvedAt: row.resolvedAt?.toISOString() ?? null }))
}

/** `mentioned`: users to be told, those whose name stands after an « @ » in the text and who may see the article. */
export async function addComment(
  actor: Actors['author'],
  articleId: string,
  { text, quote = '' }: { text: string; quote?: string | undefined },
): Promise<Remark & { mentioned: string[] }> {
  return database().transaction(async (tx) => {
    const article = await hold(tx, actor, articleId)
    const [made] = await tx.insert(comments).values({ articleId, userId: actor.userId, text, quote }).returning({ id: comments.id, at: comments.createdAt })
    if (!made) throw new Error('insert returned nothing')
    const named = text.includes('@')
      ? await tx.execute<{ id: string }>(sql`
          select id from users where disabled_at is null and id <> ${actor.userId}
            and (role in ('editor', 'admin') or (role = 'author' and id in (${article.ownerId}::uuid, ${article.assigneeId}::uuid)))
            and strpos(lower(${text}), '@' || lower(coalesce(nullif(name, ''), email))) > 0
          limit ${MOST_MENTIONED}`)
      : []
    return {
      id: made.id,
      at: made.at.toISOString(),
      text,
      quote,
      resolvedAt: null,
      by: { id: actor.userId, name: actor.name || actor.email },
      mentioned: named.map(({ id }) => id),
    }
  })
}

export async function resolveComment(actor: Author, articleId: string, id: string, resolved: boolean): Promise<void> {
  await database().transaction(async (tx) => {
    await hold(tx, actor, articleId)
    const changed = await tx
      .update(comments)
      .set({ resolvedAt: resolved ? sql`coalesce(${comments.resolvedAt}, now())` : null })
      .where(and(eq(comments.id, id), eq(comments.articleId, articleId)))
      .returning({ id: comments.id })
    if (changed.length === 0) throw new NotFound('Cette remarque n’existe plus.')
  })
}

/** One’s own; an editor any. */
export async function removeComment(actor: Author, articleId: string, id: string): Promise<void> {
  await database().transaction(async (tx) => {
    await hold(tx, actor, articleId)
    const [standing] = await tx
      .select({ userId: comments.userId })
      .from(comments)
      .where(and(eq(comments.id, id), eq(comments.articleId, articleId)))
    if (!standing) throw new NotFound('Cette remarque n’existe plus.')
    if (standing.userId !== actor.userId && !isEditor(actor)) throw new Forbidden('Cette remarque est de quelqu’un d’autre.')
    await tx.delete(comments).where(eq(comments.id, id))
  })
}

/** What the mail to somebody who was mentioned says; null when there is nothing to say any more. */
export async function prepareMentionMail(
  id: string,
  userId: string,
): Promise<{ to: string; by: string; title: string; text: string; articleId: string } | null> {
  const [row] = await database().execute<{ to: string; by: string | null; title: string; text: string; articleId: string }>(sql`
    select t.email as to, coalesce(nullif(u.name, ''), u.email) as by, a.title, c.text, a.id as "articleId"
    from comments c join articles a on a.id = c.article_id join users t on t.id = ${userId} left join users u on u.id = c.user_id
    where c.id = ${id} and t.disabled_at is null and t.role <> 'reader'`)
  return row ? { ...row, by: row.by ?? 'Un collègue' } : null
}
