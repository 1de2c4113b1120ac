/** What colleagues say of an article among themselves. Throws `NotFound`, `Forbidden`. */
import { and, asc, eq, sql } from 'drizzle-orm'
import { type Actors, type Author, isEditor } from '#db/actor.ts'
import { hold, within } from '#db/articles/reach.ts'
import { database, type Transaction } from '#db/client.ts'
import type { Colleague, Remark } from '#db/dto.ts'
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

/** The same remark of one person within so long is the same one, sent again. */
const REPEATED_MINUTES = 10

/** Those whose name stands after an « @ » in a text: `reached` are to be told, `unreached` are not, for the reason that is given. */
type Mentions = { reached: Colleague[]; unreached: (Colleague & { why: string })[] }

/** Adds a remark; repeated, as after an answer that was lost, it stands once. */
export async function addComment(
  actor: Actors['author'],
  articleId: string,
  { text, quote = '' }: { text: string; quote?: string | undefined },
): Promise<Remark & { mentions: Mentions }> {
  return database().transaction(async (tx) => {
    const article = await hold(tx, actor, articleId)
    const given = { articleId, userId: actor.userId, text, quote }
    const fresh = sql`${comments.createdAt} > now() - make_interval(mins => ${REPEATED_MINUTES})`
    const columns = { id: comments.id, at: comments.createdAt }
    const [standing] = await tx
      .select(columns)
      .from(comments)
      .where(and(eq(comments.articleId, articleId), eq(comments.userId, actor.userId), eq(comments.text, text), eq(comments.quote, quote), fresh))
    const [made] = standing ? [standing] : await tx.insert(comments).values(given).returning(columns)
    if (!made) throw new Error('insert returned nothing')
    return {
      id: made.id,
      at: made.at.toISOString(),
      text,
      quote,
      resolvedAt: null,
      by: { id: actor.userId, name: actor.name || actor.email },
      mentions: text.includes('@') ? await mentionsOf(tx, actor, article, text) : { reached: [], unreached: [] },
    }
  })
}

/** Whether `text` says @`name`: the whole of it, and not the beginning of a longer name of `others`. */
function isNamed(name: string, text: string, others: { name: string }[]): boolean {
  const [lower, sign] = [text.toLowerCase(), `@${name.toLowerCase()}`]
  const longer = others.map((other) => `@${other.name.toLowerCase()}`).filter((other) => other.length > sign.length && other.startsWith(sign))
  for (let at = lower.indexOf(sign); at >= 0; at = lower.indexOf(sign, at + 1)) {
    if (!/^[\p{L}\p{N}-]/u.test(lower.slice(at + sign.length)) && !longer.some((other) => lower.startsWith(other, at))) return true
  }
  return false
}

async function mentionsOf(tx: Transaction, actor: Actors['author'], { ownerId, assigneeId }: typeof articles.$inferSelect, text: string): Promise<Mentions> {
  const found = await tx.execute<Colleague & { reaches: boolean }>(sql`
    select id, name, role in ('editor', 'admin') or coalesce(id in (${ownerId}::uuid, ${assigneeId}::uuid), false) as reaches
    from (select id, role, disabled_at, coalesce(nullif(name, ''), email) as name from users) u
    where disabled_at is null and role <> 'reader' and strpos(lower(${text}), '@' || lower(name)) > 0
    order by length(name) desc, name limit ${MOST_MENTIONED}`)
  const named = found.filter(({ name }) => isNamed(name, text, found)).toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))
  const person = ({ id, name }: Colleague) => ({ id, name })
  const told = named.filter(({ id, reaches }) => reaches && id !== actor.userId)
  return {
    reached: told.map(person),
    unreached: named
      .filter((one) => !told.includes(one))
      .map((one) => ({ ...person(one), why: one.id === actor.userId ? 'c’est vous' : 'n’a pas accès à cet article' })),
  }
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
