/** Every place where readers see an article: what a change of it makes old. */
import { sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'

export type Places = { tags: string[]; paths: string[] }

type Row = {
  slug: string
  kind: string
  year: string | null
  month: string | null
  day: string | null
  nouns: { tag: string; path: string }[]
  shownBy: { id: string; slug: string }[]
}

/**
 * Tags and paths of an article: its own page, the lists of its nouns and their archives, the dossiers that tell of it, its month, the front, and the
 * articles that point to it. Read it before and after a change, since both what it left and what it joined have changed.
 * The paths are in the order in which they are made anew: what people read, then what machines fetch.
 */
export async function placesOf(tx: Transaction, id: string): Promise<Places> {
  const [row] = await tx.execute<Row>(sql`
    select a.slug, a.kind, to_char(p.at, 'YYYY') as year, to_char(p.at, 'MM') as month, to_char(p.at, 'DD') as day,
      (select coalesce(jsonb_agg(n), '[]') from (
        select 'rubric:' || r.id as tag, '/rubriques/' || r.slug as path from rubrics r where r.id = a.rubric_id
        union all select 'dossier:' || d.id, '/dossiers/' || d.slug from dossiers d where d.id = a.dossier_id or exists (
          select from jsonb_array_elements(d.chronology) e left join redirects w on w.path = '/articles/' || (e ->> 'article')
          where e ->> 'article' = a.slug or w.article_id = a.id)
        union all select 'country:' || c.id, '/pays/' || c.slug from article_countries l join countries c on c.id = l.country_id where l.article_id = a.id
        union all select 'theme:' || t.id, '/themes/' || t.slug from article_themes l join themes t on t.id = l.theme_id where l.article_id = a.id
        union all select 'author:' || w.id, '/auteurs/' || w.slug from article_authors l join authors w on w.id = l.author_id where l.article_id = a.id) n) as nouns,
      (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'slug', o.slug)), '[]') from article_related l join articles o on o.id = l.article_id
        where l.related_id = a.id or (a.dossier_id is not null and o.dossier_id = a.dossier_id)) as "shownBy"
    from articles a, lateral (select a.published_at at time zone 'Europe/Paris' as at) p
    where a.id = ${id}`)
  if (!row) return { tags: [], paths: [] }
  if (row.kind === 'page') return { tags: [`article:${id}`, UNKNOWN], paths: [`/${row.slug}`, '/sitemaps/pages.xml'] }
  const months = row.year ? [`/archives/${row.year}/${row.month}`, `/archives/${row.year}/${row.month}/${row.day}`] : []
  return {
    tags: [
      `article:${id}`,
      FRONT,
      UNKNOWN,
      ...(row.year ? [`month:${row.year}-${row.month}`, ARCHIVES] : []),
      ...row.nouns.map((noun) => `${noun.tag}:list`),
      ...row.shownBy.map((other) => `article:${other.id}`),
    ],
    paths: [
      `/articles/${row.slug}`,
      '/',
      ...row.nouns.map((noun) => noun.path),
      ...row.shownBy.map((other) => `/articles/${other.slug}`),
      '/archives',
      ...months,
      ...row.nouns.flatMap((noun) => [`${noun.path}/archives`, ...months.map((month) => noun.path + month)]),
      ...feedsBelow('/'),
      ...row.nouns.filter((noun) => !noun.tag.startsWith('dossier:')).flatMap((noun) => feedsBelow(noun.path)),
      '/sitemap.xml',
      '/sitemap-actualites.xml',
      ...(row.year ? [`/sitemaps/${row.year}-${row.month}.xml`] : []),
    ],
  }
}

export const FRONT = 'front'
export const ARCHIVES = 'archives'
/** Answers of the kind « there is no such thing »: any new thing may prove them wrong. */
export const UNKNOWN = 'unknown'

/** The names under which each list is a feed: RSS, Atom, JSON Feed. */
export const FEEDS = ['flux.xml', 'flux.atom', 'flux.json'] as const

export const feedsBelow = (path: string) => FEEDS.map((feed) => `${path.replace(/\/$/, '')}/${feed}`)
