/**
 * The newsroom's table of articles: by state, rubric, person and words, last touched first, by keyset. One query for a
 * page, however large the archive. Throws `Invalid` for a broken cursor.
 */
import { and, desc, eq, isNotNull, isNull, ne, type SQL, sql } from 'drizzle-orm'
import type { Author } from '#db/actor.ts'
import { rubricRef } from '#db/articles/cards.ts'
import { within } from '#db/articles/reach.ts'
import { pathOf } from '#db/articles/slug.ts'
import { database } from '#db/client.ts'
import { decodeCursor, encodeCursor } from '#db/cursor.ts'
import type { ArticleKind, ArticleState, Colleague, Desk, RubricRef, WorkCard, WorkList } from '#db/dto.ts'
import { articles, pending, users } from '#db/schema.ts'

/** `bin` alone shows the bin; `pending`: public, and written on since. `mine`: own ones, or those one is asked to look at. */
export type WorkFilter = {
  state?: ArticleState | 'pending' | 'bin' | undefined
  kind?: ArticleKind | undefined
  rubric?: string | undefined
  mine?: boolean | undefined
  q?: string | undefined
}

const PAGE_SIZE = 50
const MOST_WORDS = 8

/** In a query of one table drizzle leaves its name out, so inner queries say it themselves. */
const person = (column: 'owner_id' | 'assignee_id') =>
  sql<Colleague | null>`(select jsonb_build_object('id', u.id, 'name', coalesce(nullif(u.name, ''), u.email)) from users u where u.id = articles.${sql.raw(column)})`

const columns = {
  id: articles.id,
  slug: articles.slug,
  title: articles.title,
  kind: articles.kind,
  state: articles.state,
  words: articles.words,
  touchedAt: articles.touchedAt,
  publishedAt: articles.publishedAt,
  scheduledAt: articles.scheduledAt,
  binnedAt: articles.binnedAt,
  rubric: sql<Omit<
    RubricRef,
    'path'
  > | null>`(select jsonb_build_object('id', r.id, 'slug', r.slug, 'name', r.name, 'hue', r.hue) from rubrics r where r.id = articles.rubric_id)`,
  authors: sql<
    string[]
  >`coalesce((select array_agg(p.name order by l.position) from article_authors l join authors p on p.id = l.author_id where l.article_id = articles.id), '{}')`,
  owner: person('owner_id'),
  assignee: person('assignee_id'),
  pending: sql<string | null>`(select content ->> 'title' from pending where article_id = articles.id)`,
  remarks: sql<number>`(select count(*)::int from comments c where c.article_id = articles.id and c.resolved_at is null)`,
}

export async function listWork(
  actor: Author,
  filter: WorkFilter = {},
  page: { cursor?: string | null | undefined; limit?: number | undefined } = {},
): Promise<WorkList> {
  const limit = page.limit ?? PAGE_SIZE
  const conditions = [within(actor), ...conditionsOf(actor, filter)]
  if (page.cursor) {
    const place = decodeCursor(page.cursor)
    conditions.push(sql`(${articles.touchedAt}, ${articles.id}) < (${place.at.toISOString()}::timestamptz, ${place.id}::uuid)`)
  }
  const rows = await database()
    .select(columns)
    .from(articles)
    .where(and(...conditions))
    .orderBy(desc(articles.touchedAt), desc(articles.id))
    .limit(limit + 1)
  const items = rows.slice(0, limit).map(({ slug, rubric, pending: waiting, ...row }): WorkCard => {
    const iso = (at: Date | null) => at?.toISOString() ?? null
    return {
      ...row,
      title: waiting ?? row.title,
      path: pathOf({ kind: row.kind, slug }),
      rubric: rubric && rubricRef(rubric),
      touchedAt: row.touchedAt.toISOString(),
      publishedAt: iso(row.publishedAt),
      scheduledAt: iso(row.scheduledAt),
      binnedAt: iso(row.binnedAt),
      pending: waiting !== null,
    }
  })
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last ? encodeCursor({ at: new Date(last.touchedAt), id: last.id }) : null }
}

function conditionsOf(actor: Author, { state, kind, rubric, mine, q }: WorkFilter): SQL[] {
  const conditions: SQL[] = [state === 'bin' ? isNotNull(articles.binnedAt) : isNull(articles.binnedAt)]
  if (state === 'pending') conditions.push(sql`articles.id in (select article_id from ${pending})`)
  else if (state && state !== 'bin') conditions.push(eq(articles.state, state))
  if (kind) conditions.push(eq(articles.kind, kind))
  if (rubric) conditions.push(sql`${articles.rubricId} = (select id from rubrics where slug = ${rubric})`)
  if (mine) conditions.push(sql`${actor.userId}::uuid in (${articles.ownerId}, ${articles.assigneeId})`)
  // Beginnings of words, without accents, out of the index of titles.
  const words = (q ?? '').match(/[\p{L}\p{N}]+/gu)?.slice(0, MOST_WORDS) ?? []
  if (words.length > 0) {
    const question = words.map((word) => `${word}:*`).join(' & ')
    conditions.push(sql`search_title(${articles.title}, ${articles.publishedAt}) @@ to_tsquery('public.plain_paper', ${question})`)
  }
  return conditions
}

/** What waits, as numbers. */
export async function countDesk(actor: Author): Promise<Desk> {
  const count = (...conditions: SQL[]) => sql<number>`(select count(*)::int from ${articles} where ${and(within(actor), ...conditions)})`
  const here = isNull(articles.binnedAt)
  const [row] = await database().execute<Desk>(sql`select
    ${count(eq(articles.state, 'draft'), here)} as drafts,
    ${count(eq(articles.state, 'review'), here)} as review,
    ${count(eq(articles.state, 'scheduled'), here)} as scheduled,
    ${count(sql`${articles.id} in (select article_id from ${pending})`, here)} as pending,
    ${count(isNotNull(articles.binnedAt))} as bin,
    ${count(sql`${articles.assigneeId} = ${actor.userId}::uuid`, here, ne(articles.state, 'published'), ne(articles.state, 'withdrawn'))} as assigned`)
  return row ?? { drafts: 0, review: 0, scheduled: 0, pending: 0, bin: 0, assigned: 0 }
}

/** Those who write here, for assigning and mentioning. */
export async function listColleagues(_actor: Author): Promise<(Colleague & { editor: boolean })[]> {
  const rows = await database()
    .select({ id: users.id, name: users.name, email: users.email, role: users.role })
    .from(users)
    .where(and(ne(users.role, 'reader'), isNull(users.disabledAt)))
    .orderBy(users.name, users.email)
  return rows.map(({ id, name, email, role }) => ({ id, name: name || email, editor: role !== 'author' }))
}
