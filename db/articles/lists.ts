/**
 * Lists of what the public may see, newest first, read by keyset: the cost of a page does not grow with the archive,
 * and nothing is skipped or shown twice while articles are published in between. Throws `Invalid` for a broken cursor.
 */
import { and, asc, desc, eq, exists, type SQL, sql } from 'drizzle-orm'
import { cardColumns, pictureOfCard, rubricOfCard, toCard } from '#db/articles/cards.ts'
import { database } from '#db/client.ts'
import { decodeCursor, encodeCursor } from '#db/cursor.ts'
import type { ArticleCard, ArticleList, Front } from '#db/dto.ts'
import { articleAuthors, articleCountries, articles, articleThemes, dossiers, media, rubrics } from '#db/schema.ts'
import { toDossier } from '#db/taxonomy.ts'

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

/** The nouns of which an article has several: each link repeats its date, so that a list is one walk along an index. */
export const links = [
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

/** The dossiers that hold something, in their order, each with its `count` newest cards: one query whatever their number. */
export async function newestByDossier(count: number): Promise<Front['dossiers']> {
  const newest = sql`lateral (select id from articles where dossier_id = ${dossiers.id} and listed_at > '-infinity'
    order by listed_at desc, id desc limit ${count}) newest`
  const rows = await database()
    .select({ ...cardColumns, dossier: dossiers })
    .from(dossiers)
    .innerJoin(newest, sql`true`)
    .innerJoin(articles, sql`${articles.id} = newest.id`)
    .leftJoin(rubrics, rubricOfCard)
    .leftJoin(media, pictureOfCard)
    .orderBy(asc(dossiers.position), asc(dossiers.id), desc(articles.listedAt), desc(articles.id))
  const found = new Map<string, Front['dossiers'][number]>()
  for (const row of rows) {
    const dossier = found.get(row.dossier.id) ?? { ...toDossier(row.dossier), articles: [] }
    dossier.articles.push(toCard(row))
    found.set(dossier.id, dossier)
  }
  return [...found.values()]
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
