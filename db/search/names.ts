/**
 * The names by which search finds an article: its authors, countries and themes, kept beside its text. When one of these
 * is renamed, by whatever way, a trigger of the migrations notes it in `renamed`, and the articles follow piece by piece:
 * a country may have half the archive, and nobody should wait for that. In the same way all articles follow a migration
 * that has search read texts otherwise.
 */
import { and, eq, gt, inArray, sql } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { announce, takeTurn } from '#db/notices.ts'
import { articleAuthors, articleCountries, articles, articleThemes, renamed, rereading } from '#db/schema.ts'

/** Articles of one statement: their text is stemmed anew, which takes about a millisecond for each. */
const PIECE = 200
/** Pieces that are read again in one go: with one each minute a million articles take four hours, and renames hardly wait. */
const PIECES = 20

const links = { authors: articleAuthors, countries: articleCountries, themes: articleThemes }
const linkColumns = { authors: articleAuthors.authorId, countries: articleCountries.countryId, themes: articleThemes.themeId }

const joined = (nouns: string, link: string, key: string) =>
  sql`(select string_agg(n.name, ', ' order by l.position) from ${sql.identifier(link)} l join ${sql.identifier(nouns)} n on n.id = l.${sql.identifier(key)}
    where l.article_id = ${articles.id})`

const names = sql`concat_ws(', ', ${joined('authors', 'article_authors', 'author_id')}, ${joined('countries', 'article_countries', 'country_id')},
  ${joined('themes', 'article_themes', 'theme_id')})`

/** Writes the names of an article down; to be called once its links are saved. */
export async function nameArticles(tx: Transaction, ids: string[]): Promise<void> {
  await tx.update(articles).set({ names }).where(inArray(articles.id, ids))
}

/**
 * Brings the articles of every renamed noun up to date, and leaves a notice for each, since answers were kept meanwhile that
 * know it by its old name. May be cut off anywhere: the next call goes on from there.
 */
export async function followRenames(piece = PIECE): Promise<void> {
  for (;;) {
    const followed = await database().transaction((tx) => followOne(tx, piece))
    if (followed === 'none') return
    if (followed !== 'some') await database().transaction((tx) => finish(tx, followed))
  }
}

type Renamed = typeof renamed.$inferSelect

/** The next piece of the first noun that nobody else is at; that noun when nothing was left of it. */
async function followOne(tx: Transaction, piece: number): Promise<'none' | 'some' | Renamed> {
  const [next] = await tx.select().from(renamed).limit(1).for('update', { skipLocked: true })
  if (!next) return 'none'
  const link = links[next.nouns]
  const ids = (
    await tx
      .select({ id: link.articleId })
      .from(link)
      .where(and(eq(linkColumns[next.nouns], next.nounId), sql`${link.articleId} > ${next.doneTo}`))
      .orderBy(link.articleId)
      .limit(piece)
  ).map(({ id }) => id)
  const last = ids.at(-1)
  if (!last) return next
  await nameArticles(tx, ids)
  await tx.update(renamed).set({ doneTo: last }).where(eq(renamed.nounId, next.nounId))
  return 'some'
}

/** By itself, since whoever leaves a notice must not hold rows that another writer waits for. One renamed again meanwhile is left to be followed anew. */
async function finish(tx: Transaction, { nounId, doneTo }: Renamed): Promise<void> {
  await takeTurn(tx)
  const ended = await tx
    .delete(renamed)
    .where(and(eq(renamed.nounId, nounId), eq(renamed.doneTo, doneTo)))
    .returning()
  if (ended.length > 0) await announce(tx, { tags: ['search'], paths: [] })
}

/** Has search read the next articles again where a migration asked for it. May be cut off anywhere, like the above. */
export async function rereadArticles(piece = PIECE, pieces = PIECES): Promise<void> {
  for (let i = 0; i < pieces && (await database().transaction((tx) => rereadSome(tx, piece))); i++);
}

/** Those behind the place that was reached; false when nothing is left or somebody else is at it. */
async function rereadSome(tx: Transaction, piece: number): Promise<boolean> {
  const [place] = await tx.select().from(rereading).limit(1).for('update', { skipLocked: true })
  if (!place) return false
  const ids = (await tx.select({ id: articles.id }).from(articles).where(gt(articles.id, place.doneTo)).orderBy(articles.id).limit(piece)).map(({ id }) => id)
  // What is kept of a text is made anew when one of its columns is written, be it as it was.
  await tx
    .update(articles)
    .set({ names: sql`${articles.names}` })
    .where(inArray(articles.id, ids))
  const last = ids.at(-1)
  if (ids.length < piece || !last) await tx.delete(rereading)
  else await tx.update(rereading).set({ doneTo: last })
  return true
}
