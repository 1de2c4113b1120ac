/**
 * The articles that a reader saved, by keyset: one query for a page, cards included, whatever their number. What the
 * newsroom withdrew stays as a place and a date; its title is neither shown nor searched. Throws `Invalid` for a broken
 * cursor.
 */
import { and, asc, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/actor.ts'
import { cardColumns, pictureOfCard, rubricOfCard, toCard } from '#db/articles/cards.ts'
import { database } from '#db/client.ts'
import { decodeCursor, encodeCursor } from '#db/cursor.ts'
import type { Saved, SavedList, SavedMark } from '#db/dto.ts'
import { keptOf } from '#db/saved/save.ts'
import { articles, media, rubrics, savedArticles } from '#db/schema.ts'

export type SavedOrder = 'saved' | 'saved-oldest' | 'published' | 'published-oldest'
/** `folder`: an id, or 'none' for what is in none; somebody else's folder holds nothing. `q`: words of title or note. */
export type SavedFilter = { folder?: string | undefined; read?: boolean | undefined; q?: string | undefined; order?: SavedOrder | undefined }

const PAGE_SIZE = 24
const MOST_WORDS = 8

export async function listSaved(
  reader: Reader,
  filter: SavedFilter = {},
  page: { cursor?: string | null | undefined; limit?: number | undefined } = {},
): Promise<SavedList> {
  const limit = page.limit ?? PAGE_SIZE
  const { order = 'saved' } = filter
  const at = order.startsWith('saved') ? savedArticles.savedAt : articles.publishedAt
  const oldest = order.endsWith('oldest')
  const direction = oldest ? asc : desc
  const conditions: (SQL | undefined)[] = [
    eq(savedArticles.userId, reader.userId),
    filter.folder && (filter.folder === 'none' ? isNull(savedArticles.folderId) : eq(savedArticles.folderId, filter.folder)),
    filter.read === undefined ? undefined : filter.read ? isNotNull(savedArticles.readAt) : isNull(savedArticles.readAt),
    ...wordsOf(filter.q).map((word) => sql`strpos(${searched}, lower(unaccent(${word}))) > 0`),
  ].map((condition) => condition || undefined)
  if (page.cursor) {
    const place = decodeCursor(page.cursor)
    conditions.push(sql`(${at}, ${savedArticles.articleId}) ${sql.raw(oldest ? '>' : '<')} (${place.at.toISOString()}::timestamptz, ${place.id}::uuid)`)
  }
  const rows = await database()
    .select({ saved: savedArticles, state: articles.state, ...cardColumns })
    .from(savedArticles)
    .innerJoin(articles, eq(articles.id, savedArticles.articleId))
    .leftJoin(rubrics, rubricOfCard)
    .leftJoin(media, pictureOfCard)
    .where(and(...conditions))
    .orderBy(direction(at), direction(savedArticles.articleId))
    .limit(limit + 1)

  const items = rows.slice(0, limit).map(({ saved, state, ...row }): Saved => {
    const article = toCard(row)
    return { id: row.id, ...keptOf(saved), article: state === 'published' ? article : null, publishedAt: article.publishedAt }
  })
  const last = items.at(-1)
  const lastAt = last && (order.startsWith('saved') ? last.savedAt : last.publishedAt)
  return { items, nextCursor: rows.length > limit && last && lastAt ? encodeCursor({ at: new Date(lastAt), id: last.id }) : null }
}

/** Title and note without accents, as words are looked for in them. */
const searched = sql`lower(unaccent(case when ${articles.state} = 'published' then ${articles.title} else '' end || ' ' || ${savedArticles.note}))`

const wordsOf = (q = '') => q.replaceAll('\0', ' ').trim().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)

/** Which of the articles of a page are saved, and how far they were read. One query. */
export async function markSaved(reader: Reader, articleIds: string[]): Promise<SavedMark[]> {
  const rows = await database()
    .select()
    .from(savedArticles)
    .where(and(eq(savedArticles.userId, reader.userId), sql`${savedArticles.articleId} = any(${sql.param(articleIds)}::uuid[])`))
  return rows.map((row) => {
    const { readAt, position, positionAt } = keptOf(row)
    return { id: row.articleId, readAt, position, positionAt }
  })
}

/** All that a reader saved, or all of one folder, newest first, a few hundred at a time. */
export async function* allSaved(reader: Reader, folder?: string): AsyncGenerator<Saved> {
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: SavedList = await listSaved(reader, { folder }, { cursor, limit: 250 })
    yield* page.items
    cursor = page.nextCursor
  }
}
