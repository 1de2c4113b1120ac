/** What feed readers take: the newest articles whole, their text as HTML. Published only, by the same index as the lists. */
import { desc, eq, type SQL, sql } from 'drizzle-orm'
import { cardColumns, pictureFacts, pictureOfCard, rubricOfCard, toCard, toPicture } from '#db/articles/cards.ts'
import { bodyHtml } from '#db/body/html.ts'
import { database } from '#db/client.ts'
import type { FeedEntry, Picture } from '#db/dto.ts'
import { env } from '#db/env.ts'
import { articleAuthors, articleCountries, articles, articleThemes, media, rubrics } from '#db/schema.ts'

/** Entries of one feed. */
export const FEED_SIZE = 30

/** Whose articles a feed holds; null for the whole paper. */
export type FeedNoun = { kind: 'rubric' | 'country' | 'theme' | 'author'; id: string } | null

const links = {
  country: { table: articleCountries, noun: articleCountries.countryId },
  theme: { table: articleThemes, noun: articleThemes.themeId },
  author: { table: articleAuthors, noun: articleAuthors.authorId },
}

const columns = {
  ...cardColumns,
  body: articles.body,
  themes: sql<string[]>`coalesce((select jsonb_agg(t.name order by l.position) from article_themes l join themes t on t.id = l.theme_id
    where l.article_id = ${articles.id}), '[]')`,
  pictures: sql<Record<string, Parameters<typeof toPicture>[0]>>`coalesce((select jsonb_object_agg(m.id, ${pictureFacts('m')})
    from article_media l join media m on m.id = l.media_id where l.article_id = ${articles.id}), '{}')`,
}

/** The newest of the paper or of a noun, newest first: one query. */
export async function listEntries(noun: FeedNoun, limit = FEED_SIZE): Promise<FeedEntry[]> {
  const rows = await database()
    .select(columns)
    .from(articles)
    .leftJoin(rubrics, rubricOfCard)
    .leftJoin(media, pictureOfCard)
    .where(sql`${articles.id} in (${newest(noun, limit)})`)
    .orderBy(desc(articles.listedAt), desc(articles.id))
  return rows.map((row) => {
    const pictures: Record<string, Picture> = {}
    for (const [id, stored] of Object.entries(row.pictures)) pictures[id] = toPicture(stored, { alt: '', caption: '', credit: '' })
    return { ...toCard(row), themes: row.themes, html: bodyHtml(row.body, { siteUrl: env().siteUrl, pictures }) }
  })
}

function newest(noun: FeedNoun, limit: number): SQL {
  const from = noun && noun.kind !== 'rubric' ? links[noun.kind] : undefined
  const table = from?.table ?? articles
  const at = from?.table.listedAt ?? articles.listedAt
  const id = from?.table.articleId ?? articles.id
  const of = noun ? eq(from?.noun ?? articles.rubricId, noun.id) : sql`true`
  return sql`select * from (select ${id} from ${table} where ${at} > '-infinity' and ${of} order by ${at} desc, ${id} desc limit ${limit}) newest`
}
