/**
 * Lists of what the public may see, newest first, read by keyset: the cost of a page does not grow with the archive,
 * and nothing is skipped or shown twice while articles are published in between. Throws `Invalid` for a broken cursor.
 */
import { and, desc, eq, exists, inArray, type SQL, sql } from 'drizzle-orm'
import { cardColumns, pictureOfCard, rubricOfCard, toCard } from '#db/articles/cards.ts'
import { database } from '#db/client.ts'
import { decodeCursor, encodeCursor } from '#db/cursor.ts'
import type { ArticleCard, ArticleList } from '#db/dto.ts'
import { articleAuthors, articleCountries, articles, articleThemes, media, rubrics } from '#db/schema.ts'

/** Ids, not slugs: an unknown slug is the caller's 404 or 422. `from` is included, `to` is not; both may be SQL. */
export type ListFilter = {
  rubricId?: string
  dossierId?: string
  countryId?: string
  themeId?: string
  authorId?: string
  from?: Date | SQL
  to?: Date | SQL
}

export const PAGE_SIZE = 24

const instant = (value: Date | SQL) => (value instanceof Date ? sql`${value.toISOString()}::timestamptz` : value)

const links = [
  { key: 'countryId', table: articleCountries, column: articleCountries.countryId },
  { key: 'themeId', table: articleThemes, column: articleThemes.themeId },
  { key: 'authorId', table: articleAuthors, column: articleAuthors.authorId },
] as const

/**
 * `limit` cards after `cursor`. With a country, a theme or an author the walk goes along the index of that link;
 * further ones are tested as it goes.
 */
export async function listArticles(filter: ListFilter, page: { cursor?: string | null; limit?: number } = {}): Promise<ArticleList> {
  const limit = page.limit ?? PAGE_SIZE
  const [driver, ...tested] = links.filter(({ key }) => filter[key] !== undefined)
  const at = driver?.table.listedAt ?? articles.listedAt
  const id = driver?.table.articleId ?? articles.id

  const conditions: (SQL | undefined)[] = [
    sql`${at} > '-infinity'`,
    driver && eq(driver.column, filter[driver.key] ?? ''),
    ...tested.map(({ key, table, column }) =>
      exists(
        database()
          .select({ one: sql`1` })
          .from(table)
          .where(and(eq(table.articleId, id), eq(column, filter[key] ?? ''))),
      ),
    ),
    filter.rubricId ? eq(articles.rubricId, filter.rubricId) : undefined,
    filter.dossierId ? eq(articles.dossierId, filter.dossierId) : undefined,
    filter.from && sql`${at} >= ${instant(filter.from)}`,
    filter.to && sql`${at} < ${instant(filter.to)}`,
  ]
  if (page.cursor) {
    const place = decodeCursor(page.cursor)
    conditions.push(sql`(${at}, ${id}) < (${place.at.toISOString()}::timestamptz, ${place.id}::uuid)`)
  }

  const from = driver
    ? database().select(cardColumns).from(driver.table).innerJoin(articles, eq(articles.id, driver.table.articleId)).$dynamic()
    : database().select(cardColumns).from(articles).$dynamic()
  const rows = await from
    .leftJoin(rubrics, rubricOfCard)
    .leftJoin(media, pictureOfCard)
    .where(and(...conditions))
    .orderBy(desc(at), desc(id))
    .limit(limit + 1)

  const items = rows.slice(0, limit).map(toCard)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last ? encodeCursor({ at: new Date(last.publishedAt), id: last.id }) : null }
}

/** For each rubric its `count` newest cards, keyed by the id of the rubric: one query whatever the number of rubrics. */
export async function newestByRubric(count: number): Promise<Map<string, ArticleCard[]>> {
  const newest = sql`select n.id from rubrics r cross join lateral (
    select id from articles where rubric_id = r.id and listed_at > '-infinity' order by listed_at desc, id desc limit ${count}) n`
  return groupBy(await cardsOf(newest), (card) => card.rubric?.id)
}

/** The cards of all articles of the given dossiers, newest first, keyed by the id of the dossier; at most `count` each. */
export async function newestByDossier(dossierIds: string[], count: number): Promise<Map<string, ArticleCard[]>> {
  if (dossierIds.length === 0) return new Map()
  const ranked = database()
    .select({
      id: articles.id,
      dossierId: articles.dossierId,
      rank: sql<number>`row_number() over (partition by ${articles.dossierId} order by ${articles.listedAt} desc)`.as('rank'),
    })
    .from(articles)
    .where(and(inArray(articles.dossierId, dossierIds), sql`${articles.listedAt} > '-infinity'`))
    .as('ranked')
  const rows = await database()
    .select({ ...cardColumns, dossierId: ranked.dossierId })
    .from(ranked)
    .innerJoin(articles, eq(articles.id, ranked.id))
    .leftJoin(rubrics, rubricOfCard)
    .leftJoin(media, pictureOfCard)
    .where(sql`${ranked.rank} <= ${count}`)
    .orderBy(desc(articles.listedAt), desc(articles.id))
  const cards = new Map<string, ArticleCard[]>()
  for (const row of rows) if (row.dossierId) cards.set(row.dossierId, [...(cards.get(row.dossierId) ?? []), toCard(row)])
  return cards
}

async function cardsOf(ids: SQL): Promise<ArticleCard[]> {
  const rows = await database()
    .select(cardColumns)
    .from(articles)
    .leftJoin(rubrics, rubricOfCard)
    .leftJoin(media, pictureOfCard)
    .where(sql`${articles.id} in (${ids})`)
    .orderBy(desc(articles.listedAt), desc(articles.id))
  return rows.map(toCard)
}

function groupBy<T>(items: T[], key: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = key(item)
    if (group) groups.set(group, [...(groups.get(group) ?? []), item])
  }
  return groups
}
