/**
 * To save an article and to take it off again. Both say what shall be, so that doing either twice, from two devices or in
 * any order of arrival leaves what was asked for last. Throws `NotFound` for an article that was never public.
 */
import { and, eq, sql } from 'drizzle-orm'
import type { Reader } from '#db/actor.ts'
import { database } from '#db/client.ts'
import type { Kept, Removed } from '#db/dto.ts'
import { NotFound } from '#db/errors.ts'
import { savedArticles } from '#db/schema.ts'

/** Ids that one call may name. */
export const MOST_AT_ONCE = 200

/**
 * Saves an article; one that is saved already stays as it is. `kept` brings back what `unsaveArticle` answered; a folder
 * that has gone in the meantime, or is somebody else's, is left out.
 */
export async function saveArticle(reader: Reader, articleId: string, kept?: Partial<Kept>): Promise<void> {
  const [row] = await insert(reader, [{ ...kept, id: articleId }])
  if (!row?.known) throw new NotFound('Cet article n’existe pas.')
}

/** The same for what `unsaveArticles` answered. Articles that were never public are left out. */
export async function saveArticles(reader: Reader, removed: Removed[]): Promise<void> {
  if (removed.length > 0) await insert(reader, removed)
}

/** The folders are held until the end, so that none of them can be deleted between being found and being named. */
async function insert(reader: Reader, given: (Partial<Kept> & { id: string })[]) {
  const rows = given.map(({ id, savedAt, folderId, note, readAt, position, positionAt }) => ({
    id,
    saved_at: savedAt ?? null,
    folder_id: folderId ?? null,
    note: note ?? '',
    read_at: readAt ?? null,
    position: position ?? 0,
    position_at: positionAt ?? null,
  }))
  return database().execute<{ known: boolean }>(sql`
    with given as (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g (id uuid, saved_at timestamptz, folder_id uuid, note text,
        read_at timestamptz, position double precision, position_at timestamptz)),
      own as materialized (select id from folders where user_id = ${reader.userId} and id in (select folder_id from given) for key share),
      public as (select a.id from articles a join given g on g.id = a.id where a.state in ('published', 'withdrawn') and a.kind <> 'page'),
      saved as (insert into saved_articles (user_id, article_id, saved_at, folder_id, note, read_at, position, position_at)
        select ${reader.userId}, p.id, least(coalesce(g.saved_at, now()), now()), o.id, g.note, g.read_at, g.position,
          case when g.position_at is not null then least(g.position_at, now()) end
        from public p join given g on g.id = p.id left join own o on o.id = g.folder_id order by p.id on conflict do nothing)
    select exists (select 1 from public) as known`)
}

/** Takes an article off and answers what went with it; null where it was not there. */
export async function unsaveArticle(reader: Reader, articleId: string): Promise<Kept | null> {
  const [row] = await database()
    .delete(savedArticles)
    .where(and(eq(savedArticles.userId, reader.userId), eq(savedArticles.articleId, articleId)))
    .returning()
  return row ? keptOf(row) : null
}

/** The same for at most `MOST_AT_ONCE`; what is not there is passed over. */
export async function unsaveArticles(reader: Reader, articleIds: string[]): Promise<Removed[]> {
  // In one order for everyone, so that two calls never wait for each other.
  const rows = await database().transaction(async (tx) => {
    const mine = and(eq(savedArticles.userId, reader.userId), sql`${savedArticles.articleId} = any(${sql.param(articleIds)}::uuid[])`)
    await tx.select({ id: savedArticles.articleId }).from(savedArticles).where(mine).orderBy(savedArticles.articleId).for('update')
    return tx.delete(savedArticles).where(mine).returning()
  })
  return rows.map((row) => ({ id: row.articleId, ...keptOf(row) }))
}

type Row = Pick<typeof savedArticles.$inferSelect, 'savedAt' | 'note' | 'folderId' | 'readAt' | 'position' | 'positionAt'>

export const keptOf = (row: Row): Kept => ({
  savedAt: row.savedAt.toISOString(),
  note: row.note,
  folderId: row.folderId,
  readAt: row.readAt?.toISOString() ?? null,
  position: row.position,
  positionAt: row.positionAt?.toISOString() ?? null,
})
