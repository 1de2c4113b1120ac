/** The articles most read in the last seven days, ranked beforehand so that the front page reads a list of five. */
import { sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { announce, takeTurn } from '#db/notices.ts'
import { mostRead, views } from '#db/schema.ts'
import { today } from '#db/views.ts'

const DAYS = 7
const SHOWN = 5
/** With fewer there is no order to speak of. */
const FEWEST = 3

export const MOST_READ = 'most-read'

/**
 * Ranks anew. Readers are told only where the order is another one than before. Empty when nobody was counted today or
 * the day before: then counting has stopped, and an old order says nothing of what is read. One instance at a time.
 */
export async function rankMostRead(): Promise<void> {
  await database().transaction(async (tx) => {
    const [turn] = await tx.execute<{ mine: boolean }>(sql`select pg_try_advisory_xact_lock(hashtext(${MOST_READ})) as mine`)
    if (!turn?.mine) return
    const ranked = await tx.execute<{ id: string }>(sql`
      select a.id from ${views} v join articles a on a.id = v.article_id
      where v.day > ${today} - ${DAYS}::int and a.listed_at > '-infinity' and exists (select 1 from ${views} where day >= ${today} - 1)
      group by a.id order by sum(v.count) desc, a.listed_at desc, a.id limit ${SHOWN}`)
    const before = await tx.select({ id: mostRead.articleId }).from(mostRead).orderBy(mostRead.position)
    const ids = ranked.map(({ id }) => id)
    if (ids.join() === before.map(({ id }) => id).join()) {
      await tx.update(mostRead).set({ rankedAt: sql`now()` })
      return
    }
    await takeTurn(tx)
    await tx.delete(mostRead)
    if (ids.length > 0) await tx.insert(mostRead).values(ids.map((articleId, position) => ({ position, articleId, rankedAt: sql`now()` })))
    await announce(tx, { tags: [MOST_READ], paths: ['/'] })
  })
}

/** What may be shown of a ranking: all of it, or nothing. */
export const worthShowing = <T>(ranked: T[]): T[] => (ranked.length >= FEWEST ? ranked : [])

/** Rows of the ranking, unless it was last found to hold more than a day ago. */
export const currentRanking = sql`select position, article_id from most_read where ranked_at > now() - interval '1 day'`
