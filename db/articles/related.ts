/**
 * What to read next. Chosen when an article is published, changed or withdrawn, and kept in `article_related`, so that
 * reading costs nothing: the best three of the newest in its dossier, themes, countries and rubric, and those whose title
 * and standfirst speak of the same, each with its reason.
 */
import { sql } from 'drizzle-orm'
import { type Places, UNKNOWN } from '#db/articles/places.ts'
import type { Transaction } from '#db/client.ts'

/** Newest articles looked at behind each noun: bounds the work in any archive. */
const CANDIDATES = 40
const CHOSEN = 3
/** What it weighs to share every word of title and standfirst; a shared theme weighs 12. Rare words say most of a likeness. */
const SAME_WORDS = 60
/** Older articles of the same nouns whose choice is made anew, so that they lead on to the new one. */
const REFRESHED = 8

/**
 * Makes the choice anew for the article, for those that point to it and for the last few of its dossier and rubric.
 * Returns the places of all whose choice was made.
 */
export async function relate(tx: Transaction, id: string): Promise<Places> {
  const rows = await tx.execute<{ id: string; slug: string }>(sql`
    with self as (select * from articles where id = ${id})
    select o.id, o.slug from articles o where o.listed_at > '-infinity' and o.kind <> 'page' and o.id in (
      select id from self
      union select article_id from article_related where related_id = ${id}
      union (select d.id from articles d, self s where d.dossier_id = s.dossier_id order by d.listed_at desc limit ${REFRESHED})
      union (select r.id from articles r, self s where r.rubric_id = s.rubric_id order by r.listed_at desc limit ${REFRESHED}))`)
  for (const row of rows) await choose(tx, row.id)
  if (!rows.some((row) => row.id === id)) await tx.execute(sql`delete from article_related where article_id = ${id} or related_id = ${id}`)
  return { tags: [UNKNOWN, ...rows.map((row) => `article:${row.id}`)], paths: rows.map((row) => `/articles/${row.slug}`) }
}

async function choose(tx: Transaction, id: string): Promise<void> {
  await tx.execute(sql`delete from article_related where article_id = ${id}`)
  await tx.execute(sql`
    with self as (select * from articles where id = ${id}),
    hits as (
      (select o.id, 100 as score, 'Dans le même dossier' as reason from articles o, self s
        where o.dossier_id = s.dossier_id and o.listed_at > '-infinity' order by o.listed_at desc limit ${CANDIDATES})
      union all
      (select h.article_id, 12, 'Sur le même thème' from article_themes t cross join lateral (
        select article_id from article_themes where theme_id = t.theme_id and listed_at > '-infinity' order by listed_at desc limit ${CANDIDATES}) h where t.article_id = ${id})
      union all
      (select h.article_id, 7, 'Dans le même pays' from article_countries c cross join lateral (
        select article_id from article_countries where country_id = c.country_id and listed_at > '-infinity' order by listed_at desc limit ${CANDIDATES}) h where c.article_id = ${id})
      union all
      (select o.id, 4, 'Dans la même rubrique' from articles o, self s
        where o.rubric_id = s.rubric_id and o.listed_at > '-infinity' order by o.listed_at desc limit ${CANDIDATES})),
    candidates as (select distinct id from hits where id <> ${id}),
    words as (select unnest(tsvector_to_array(ts_filter(search, '{a,b}'))) as word from self),
    shared as (select c.id, w.word from candidates c join articles a using (id), unnest(tsvector_to_array(ts_filter(a.search, '{a,b}'))) w (word)
      where w.word in (select word from words)),
    weights as (select word, ln((1 + (select count(*) from candidates))::float / (1 + count(s.id))) as weight from words left join shared s using (word) group by word),
    reasons as (
      select id, score::float, reason from hits
      union all
      select id, coalesce(${SAME_WORDS}::int * sum(weight) / nullif((select sum(weight) from weights), 0), 0), 'Sur un sujet proche' from shared join weights using (word) group by id),
    best as (
      select h.id, sum(score) as score, (array_agg(reason order by score desc))[1] as reason, max(a.listed_at) as listed_at
      from reasons h join articles a on a.id = h.id where h.id <> ${id} group by h.id order by 2 desc, 4 desc, 1 limit ${CHOSEN})
    insert into article_related (article_id, related_id, position, reason)
    select ${id}, id, row_number() over (order by score desc, listed_at desc, id) - 1, reason from best`)
}
