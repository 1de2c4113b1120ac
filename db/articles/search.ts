/** Full text over title, standfirst and body, best first. */
import { desc, sql } from 'drizzle-orm'
import { cardColumns, pictureOfCard, rubricOfCard, toCard } from '#db/articles/cards.ts'
import { database } from '#db/client.ts'
import type { ArticleCard } from '#db/dto.ts'
import { articles, media, rubrics } from '#db/schema.ts'

/** Of what many articles say, the newest are ranked: the best among them are as good, and a page does not wait for all. */
const RANKED = 1_000

/** At most 30 cards. Whatever a person types is a question: `websearch_to_tsquery` knows no syntax error. */
export async function searchArticles(query: string): Promise<ArticleCard[]> {
  const words = sql`websearch_to_tsquery('french', ${query.replaceAll('\0', '')})`
  const best = sql`(select id, ts_rank(search, ${words}) as rank from (
      select id, search, listed_at from articles where search @@ ${words} and listed_at > '-infinity' order by listed_at desc limit ${RANKED}) newest
    order by rank desc, listed_at desc limit 30) best`
  const rows = await database()
    .select(cardColumns)
    .from(best)
    .innerJoin(articles, sql`${articles.id} = best.id`)
    .leftJoin(rubrics, rubricOfCard)
    .leftJoin(media, pictureOfCard)
    .orderBy(desc(sql`best.rank`), desc(articles.listedAt))
  return rows.map(toCard)
}
