/** Every address that search engines should know, in a constant number of queries. Published only. */
import { sql } from 'drizzle-orm'
import { bounds } from '#db/articles/archives.ts'
import { database } from '#db/client.ts'
import type { Address, NounAddress, Period } from '#db/dto.ts'

/** What the sitemap protocol lets one file hold. */
const MOST = 50_000

type Row = { slug: string; title: string; at: Date; changed: Date; hash: string | null; width: number | null }

/** The articles that appeared in a month of Paris, newest first. */
export async function listAddresses(span: Period): Promise<Address[]> {
  const { from, to } = bounds(span)
  return addresses(sql`a.listed_at >= ${from} and a.listed_at < ${to}`, MOST)
}

/** The articles of the last two days: what a news sitemap may name, at most a thousand. */
export async function listRecent(): Promise<Address[]> {
  return addresses(sql`a.listed_at > now() - interval '48 hours' and a.listed_at <= now()`, 1_000)
}

async function addresses(where: ReturnType<typeof sql>, limit: number): Promise<Address[]> {
  const rows = await database().execute<Row>(sql`
    select a.slug, a.title, a.listed_at as at, greatest(a.listed_at, a.updated_at) as changed, m.hash, m.widths[cardinality(m.widths)] as width
    from articles a left join media m on m.id = a.image_id
    where a.listed_at > '-infinity' and ${where} order by a.listed_at desc, a.id desc limit ${limit}`)
  return rows.map(({ slug, title, at, changed, hash, width }) => ({
    path: `/articles/${slug}`,
    title,
    publishedAt: new Date(at).toISOString(),
    changedAt: new Date(changed).toISOString(),
    image: hash && width ? `/media/${hash}/${width}.jpg` : null,
  }))
}

/** All nouns that have something to show, and the static pages: one query. */
export async function listNouns(): Promise<NounAddress[]> {
  const linked = (table: string, column: string) =>
    sql`exists (select 1 from ${sql.identifier(table)} l where l.${sql.identifier(column)} = n.id and l.listed_at > '-infinity')`
  const rows = await database().execute<NounAddress>(sql`
    select kind, name, path from (
      select 1 as part, position::int as place, 'rubric' as kind, name, '/rubriques/' || slug as path from rubrics
      union all select 2, position::int, 'country', name, '/pays/' || slug from countries
      union all select 3, 0, 'theme', name, '/themes/' || slug from themes n where ${linked('article_themes', 'theme_id')}
      union all select 4, 0, 'author', name, '/auteurs/' || slug from authors n where ${linked('article_authors', 'author_id')}
      union all select 5, position::int, 'dossier', title, '/dossiers/' || slug from dossiers n where ${linked('articles', 'dossier_id')}
      union all select 6, position::int, 'letter', name, '/lettres/' || slug from newsletters where offered
      union all select 7, 0, 'page', title, '/' || slug from articles where kind = 'page' and state = 'published') all_nouns
    order by part, place, name`)
  return rows.map(({ kind, name, path }) => ({ kind, name, path }))
}
