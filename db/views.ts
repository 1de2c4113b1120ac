/**
 * How often articles are read, without keeping who reads: one number for each article and day. So that reading twice
 * counts once, a day has a mark for each reading, made with a salt that is drawn for that day and forgotten with it;
 * afterwards nobody can tell whose marks they were, and they are dropped as well. Throws nothing but outages.
 */
import { createHash, randomBytes } from 'node:crypto'
import { lt, sql } from 'drizzle-orm'
import { type Database, database } from '#db/client.ts'
import { viewMarks, viewSalts, views } from '#db/schema.ts'

/** `network` and `browser` are what tells readers apart; neither is stored. */
export type View = { articleId: string; network: string; browser: string }

/** Readers behind one network are told apart by their browsers, but never count for more than this many of an article and day. */
const READERS_PER_NETWORK = 32
/** Long enough to compare a month with the same month of the year before. */
const KEPT_DAYS = 400

/** The day in Paris, by the clock of the database. */
export const today = sql`(now() at time zone 'Europe/Paris')::date`

/** Counts each view whose reader has not read that article today. What is no published article is passed over. */
export async function countViews(batch: View[], db: Database = database()): Promise<void> {
  if (batch.length === 0) return
  const [held] = await db.execute<{ day: string; salt: string }>(sql`
    insert into ${viewSalts} (day, salt) values (${today}, ${randomBytes(16).toString('hex')})
    on conflict (day) do update set day = excluded.day returning day::text, salt`)
  if (!held) return
  const marks = new Map(batch.map((view) => [markOf(view, held.salt), view.articleId]))
  // In order, so that two instances that count the same articles wait for each other rather than block each other.
  await db.execute(sql`
    with given as (select mark, id::uuid from unnest(${sql.param([...marks.keys()])}::text[], ${sql.param([...marks.values()])}::text[]) g (mark, id)),
    fresh as (insert into ${viewMarks} (day, mark) select ${held.day}::date, mark from given join articles using (id) where listed_at > '-infinity'
      order by mark on conflict do nothing returning mark)
    insert into ${views} (day, article_id, count) select ${held.day}::date, id, count(*) from fresh join given using (mark) group by id order by id
    on conflict (day, article_id) do update set count = views.count + excluded.count`)
}

function markOf({ articleId, network, browser }: View, salt: string): string {
  const hash = (...parts: string[]) => createHash('sha256').update(JSON.stringify(parts)).digest()
  const reader = hash(salt, browser).readUInt32BE() % READERS_PER_NETWORK
  return hash(salt, articleId, network, String(reader)).toString('base64url').slice(0, 22)
}

/** Forgets the salts and marks of the days that are over, and numbers too old to be looked at. */
export async function forgetViews(db: Database = database()): Promise<void> {
  await db.delete(viewSalts).where(lt(viewSalts.day, today))
  await db.delete(viewMarks).where(lt(viewMarks.day, today))
  await db.delete(views).where(lt(views.day, sql`${today} - ${KEPT_DAYS}::int`))
}
