/** Full text over title, standfirst and body, best first. */
import { desc, sql } from 'drizzle-orm'
import { cardColumns, pictureOfCard, rubricOfCard, toCard } from '#db/articles/cards.ts'
import { database } from '#db/client.ts'
import type { ArticleCard } from '#db/dto.ts'
import { articles, articleText, media, rubrics } from '#db/schema.ts'

/** At most 30 cards. Whatever a person types is a question: `websearch_to_tsquery` knows no syntax error. */
export async function searchArticles(query: string): Promise<ArticleCard[]> {
  const words = sql`websearch_to_tsquery('french', ${query.replaceAll('\0', '')})`
  const rows = await database()
    .select(cardColumns)
    .from(articles)
    .leftJoin(rubrics, rubricOfCard)
    .leftJoin(media, pictureOfCard)
    .where(sql`${articleText(articles)} @@ ${words} and ${articles.listedAt} > '-infinity'`)
    .orderBy(desc(sql`ts_rank(${articleText(articles)}, ${words})`), desc(articles.listedAt))
    .limit(30)
  return rows.map(toCard)
}
