/** What a person may be about to type: nouns of the paper and headlines of what has appeared. Throws nothing. */
import { sql } from 'drizzle-orm'
import { latin } from '#db/articles/slug.ts'
import { database } from '#db/client.ts'
import type { Suggestion } from '#db/dto.ts'
import { LONGEST } from '#db/search/question.ts'

const MOST = 8
const SHORTEST = 2
/** Of the articles whose headline fits, the newest of so many are looked through. */
const LOOKED_AT = 200

/** At most eight; the nouns first, then the newest headlines that have every word, the last one being unfinished. */
export async function suggest(text: string): Promise<Suggestion[]> {
  const words =
    latin(text.toWellFormed().slice(0, LONGEST))
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 8) ?? []
  if (words.join('').length < SHORTEST) return []
  const start = words.join(' ')
  const prefix = words.map((word, i) => (i === words.length - 1 ? `${word}:*A` : `${word}:A`)).join(' & ')
  return database().execute<Suggestion>(sql`
    with q as materialized (select to_tsquery('french_paper', ${prefix}) || to_tsquery('simple', ${prefix}) as words),
    nouns as (
      select 1 as place, 'country' as kind, name as text, '/pays/' || slug as path from countries
      union all select 2, 'theme', name, '/themes/' || slug from themes
      union all select 3, 'dossier', title, '/dossiers/' || slug from dossiers
      union all select 4, 'author', name, '/auteurs/' || slug from authors),
    fitting as (select place, kind, text, path, null::timestamptz as at from nouns
      where ' ' || regexp_replace(lower(unaccent(text)), '[^[:alnum:]]+', ' ', 'g') like ${`% ${start}%`} order by place, text limit 4),
    headlines as (select 9, 'article', title, '/articles/' || slug, listed_at from (
      select title, slug, listed_at from articles, q where search @@ q.words and listed_at > '-infinity' limit ${LOOKED_AT}) a order by listed_at desc limit ${MOST})
    select kind, text, path from (select * from fitting union all select * from headlines) s order by place, at desc nulls first, text limit ${MOST}`)
}
