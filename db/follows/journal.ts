/**
 * « Mon journal »: what appeared in the subjects that a reader follows, newest first, by keyset. One query whatever their
 * number: along the index of each kind of link the newest of every subject are taken, and the newest of these shown.
 * Throws `Invalid` for a broken cursor.
 */
import { desc, eq, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/actor.ts'
import { cardColumns, pictureOfCard, rubricOfCard, toCard } from '#db/articles/cards.ts'
import { database } from '#db/client.ts'
import { decodeCursor, encodeCursor } from '#db/cursor.ts'
import type { JournalPage, SubjectKind } from '#db/dto.ts'
import { articleAuthors, articleCountries, articles, articleThemes, follows, media, rubrics, users } from '#db/schema.ts'

const PAGE_SIZE = 24

/** Each kind of subject: the table that lists its articles newest first, and the columns of subject and article in it. */
const listings = [
  { kind: 'rubric', table: articles, subject: 'rubric_id', article: 'id' },
  { kind: 'country', table: articleCountries, subject: 'country_id', article: 'article_id' },
  { kind: 'theme', table: articleThemes, subject: 'theme_id', article: 'article_id' },
  { kind: 'dossier', table: articles, subject: 'dossier_id', article: 'id' },
  { kind: 'author', table: articleAuthors, subject: 'author_id', article: 'article_id' },
] as const satisfies { kind: SubjectKind; table: unknown; subject: string; article: string }[]

export async function readJournal(reader: Reader, page: { cursor?: string | null | undefined; limit?: number | undefined } = {}): Promise<JournalPage> {
  const limit = page.limit ?? PAGE_SIZE
  const place = page.cursor ? decodeCursor(page.cursor) : null
  const newest = sql`(select id, listed_at, jsonb_agg(distinct subject_id) as reasons
    from (${sql.join(
      listings.map((listing) => newestOf(listing, reader, place, limit)),
      sql` union all `,
    )}) each
    group by id, listed_at order by listed_at desc, id desc limit ${limit + 1}) newest`
  const rows = await database()
    .select({ ...cardColumns, reasons: sql<string[]>`newest.reasons`, seenAt: users.journalSeenAt })
    .from(users)
    .innerJoin(newest, sql`true`)
    .innerJoin(articles, sql`${articles.id} = newest.id`)
    .leftJoin(rubrics, rubricOfCard)
    .leftJoin(media, pictureOfCard)
    .where(eq(users.id, reader.userId))
    .orderBy(desc(articles.listedAt), desc(articles.id))
  const items = rows.slice(0, limit).map((row) => ({ ...toCard(row), reasons: row.reasons }))
  const last = items.at(-1)
  return {
    items,
    nextCursor: rows.length > limit && last ? encodeCursor({ at: new Date(last.publishedAt), id: last.id }) : null,
    // Where nothing is listed nothing is new.
    seenAt: (rows[0]?.seenAt ?? new Date()).toISOString(),
  }
}

function newestOf({ kind, table, subject, article }: (typeof listings)[number], reader: Reader, place: { at: Date; id: string } | null, limit: number): SQL {
  const [of, id] = [sql.identifier(subject), sql.identifier(article)]
  const after = place ? sql`and (l.listed_at, l.${id}) < (${place.at.toISOString()}::timestamptz, ${place.id}::uuid)` : sql``
  return sql`select f.subject_id, n.id, n.listed_at from ${follows} f cross join lateral (
    select l.${id} as id, l.listed_at from ${table} l where l.${of} = f.subject_id and l.listed_at > '-infinity' ${after}
    order by l.listed_at desc, l.${id} desc limit ${limit + 1}) n where f.user_id = ${reader.userId} and f.kind = ${kind}`
}

/** Everything up to `until` has been seen. It never goes backwards, and not into the future. */
export async function markJournalSeen(reader: Reader, until: Date): Promise<void> {
  await database()
    .update(users)
    .set({ journalSeenAt: sql`greatest(${users.journalSeenAt}, least(${until.toISOString()}::timestamptz, now()))` })
    .where(eq(users.id, reader.userId))
}
