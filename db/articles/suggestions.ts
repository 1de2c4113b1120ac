/** What a person may be about to type: nouns of the paper and headlines of what has appeared. Throws nothing. */
import { type SQL, sql } from 'drizzle-orm'
import { latin } from '#db/articles/slug.ts'
import { database } from '#db/client.ts'
import type { Suggestion } from '#db/dto.ts'
import { LONGEST } from '#db/search/question.ts'
import { stretches } from '#db/search/stretches.ts'

const MOST = 8
const SHORTEST = 2

/** Whether the noun `n` has an article that readers may see: without one it is nobody's to find. */
const linked = (links: SQL, key: SQL) =>
  sql`exists (select from ${links} l join articles a on a.id = l.article_id and a.listed_at > '-infinity' where l.${key} = n.id)`

/** At most eight; the nouns first, then the newest headlines that have every word, the last one being unfinished. */
export async function suggest(text: string): Promise<Suggestion[]> {
  const words =
    latin(text.toWellFormed().slice(0, LONGEST))
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 8) ?? []
  if (words.join('').length < SHORTEST) return []
  const start = words.join(' ')
  const prefix = `${words.join(' & ')}:*`
  return database().execute<Suggestion>(sql`
    with q as materialized (select nullif(to_tsquery('simple', ${prefix}), ''::tsquery) as words),
    nouns as (
      select 1 as place, 'country' as kind, name as text, '/pays/' || slug as path, true as shown from countries
      union all select 2, 'theme', name, '/themes/' || slug, ${linked(sql`article_themes`, sql`theme_id`)} from themes n
      union all select 3, 'dossier', title, '/dossiers/' || slug, exists (select from articles a where a.dossier_id = n.id and a.listed_at > '-infinity') from dossiers n
      union all select 4, 'author', name, '/auteurs/' || slug, ${linked(sql`article_authors`, sql`author_id`)} from authors n),
    fitting as (select place, kind, text, path, null::timestamptz as at from nouns
      where ' ' || regexp_replace(lower(unaccent(text)), '[^[:alnum:]]+', ' ', 'g') like ${`% ${start}%`} and shown order by place, text limit 4),
    headlines as (select 9, 'article', title, '/articles/' || slug, listed_at from (
      select a.* from q, ${stretches()} stretches, lateral (
        select * from (select title, slug, listed_at from articles where search_title(title, published_at) @@ (q.words && stretch) and listed_at > '-infinity' offset 0) a
        order by listed_at desc limit ${MOST}) a
      where way <> 'rest' limit ${MOST}) a)
    select kind, text, path from (select * from fitting union all select * from headlines) s order by place, at desc nulls first, text limit ${MOST}`)
}
