/** One article, whole, for everyone: only what is published comes out of here. */

import { and, eq, type SQL, sql } from 'drizzle-orm'
import { type CardRow, cardColumns, pictureFacts, pictureOfCard, refTo, rubricOfCard, toCard, toPicture } from '#db/articles/cards.ts'
import { pathOf } from '#db/articles/slug.ts'
import { frameOf } from '#db/body/embeds.ts'
import { type Database, database, type Transaction } from '#db/client.ts'
import type { Article, Correction, Picture, Related, Term } from '#db/dto.ts'
import { countryMap, drawBlockMap } from '#db/maps.ts'
import { SHARE, sharePath } from '#db/media/store.ts'
import { presentSlug } from '#db/nouns/addresses.ts'
import { articleRelated, articles, media, redirects, rubrics } from '#db/schema.ts'

type Named = { id: string; slug: string; name: string }
type DossierRow = Named & { standfirst: string; articles: { id: string; title: string; slug: string; publishedAt: string }[] }

/** What has not appeared comes after all that has. */
const since = sql`coalesce(nullif(${articles.listedAt}, '-infinity'), 'infinity')`
/** Those of the dossier `d` nearest before or after an article. */
const inDossier = (side: SQL, order: SQL) =>
  sql`(select o.id, o.title, o.slug, o.listed_at from articles o where o.dossier_id = d.id and o.listed_at > '-infinity' and o.listed_at ${side}
    order by o.listed_at ${order} limit 15)`

const columns = {
  ...cardColumns,
  body: articles.body,
  words: articles.words,
  shareHash: articles.shareHash,
  shareText: articles.shareText,
  years: sql<number>`extract(year from age(now(), greatest(${articles.publishedAt}, ${articles.updatedAt})))::int`,
  isoCodes: sql<string[]>`coalesce((select jsonb_agg(c.iso order by l.position) from article_countries l join countries c on c.id = l.country_id
    where l.article_id = ${articles.id}), '[]')`,
  themes: sql<Named[]>`coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'slug', t.slug, 'name', t.name) order by l.position)
    from article_themes l join themes t on t.id = l.theme_id where l.article_id = ${articles.id}), '[]')`,
  desks: sql<string[]>`coalesce((select jsonb_agg(w.id) from article_authors l join authors w on w.id = l.author_id
    where l.article_id = ${articles.id} and w.kind = 'desk'), '[]')`,
  corrections: sql<Correction[]>`coalesce((select jsonb_agg(jsonb_build_object('at', c.at, 'text', c.text) order by c.at desc)
    from corrections c where c.article_id = ${articles.id}), '[]')`,
  dossier: sql<DossierRow | null>`(select jsonb_build_object('id', d.id, 'slug', d.slug, 'name', d.title, 'standfirst', d.standfirst, 'articles',
    (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'title', o.title, 'slug', o.slug, 'publishedAt', o.listed_at) order by o.listed_at), '[]')
      from (${inDossier(sql`<= ${since}`, sql`desc`)} union all ${inDossier(sql`> ${since}`, sql`asc`)}) o))
    from dossiers d where d.id = ${articles.dossierId})`,
  pictures: sql<Record<string, Parameters<typeof toPicture>[0]>>`coalesce((select jsonb_object_agg(m.id, ${pictureFacts('m')})
    from article_media l join media m on m.id = l.media_id where l.article_id = ${articles.id}), '{}')`,
}

/** What the public may read at a slug; `gone` was withdrawn, `moved` leads to the path where it now is. */
export type Found = { state: 'found'; article: Article } | { state: 'gone' } | { state: 'moved'; path: string } | { state: 'unknown' }

/** `family` tells articles from static pages: neither is found at the other's address. */
export async function findArticle(slug: string, family: 'article' | 'page'): Promise<Found> {
  const [row] = await database()
    .select({ ...columns, state: articles.state })
    .from(articles)
    .leftJoin(rubrics, rubricOfCard)
    .leftJoin(media, pictureOfCard)
    .where(and(eq(articles.slug, slug), sql`${articles.state} in ('published', 'withdrawn')`, sql`(${articles.kind} = 'page') = ${family === 'page'}`))
  if (row?.state === 'withdrawn') return { state: 'gone' }
  if (row) return { state: 'found', article: await complete(database(), row) }
  const path = await findRedirect(pathOf({ kind: family, slug }))
  return path ? { state: 'moved', path } : { state: 'unknown' }
}

/** An article as readers would see it as it stands in `tx`, whatever its state. */
export async function readUnseen(tx: Transaction, id: string): Promise<Article | null> {
  const [row] = await tx
    .select({ ...columns, state: articles.state })
    .from(articles)
    .leftJoin(rubrics, rubricOfCard)
    .leftJoin(media, pictureOfCard)
    .where(eq(articles.id, id))
  return row ? complete(tx, row) : null
}

type Row = CardRow & { [K in keyof Omit<typeof columns, keyof CardRow | 'body' | 'words' | 'shareHash' | 'shareText'>]: (typeof columns)[K]['_']['type'] } & {
  body: Article['body']
  words: number
  shareHash: string | null
  shareText: string
  years: number
}

/** Where one reads, so that whoever stands in a transaction waits for no second connection. */
type Source = Pick<Database, 'select' | 'execute'>

async function complete(source: Source, row: Row): Promise<Article> {
  const slugs = termSlugs(row.body)
  const [related, terms] = await Promise.all([relatedTo(source, row.id), slugs.length > 0 ? findTerms(source, slugs) : []])
  const pictures: Record<string, Picture> = {}
  for (const [id, stored] of Object.entries(row.pictures)) pictures[id] = toPicture(stored, { alt: '', caption: '', credit: '' })
  const [country] = row.isoCodes
  return {
    ...toCard(row),
    body: row.body,
    words: row.words,
    summary: row.shareText || row.standfirst,
    years: row.years,
    share: row.shareHash ? { path: sharePath(row.shareHash), ...SHARE } : null,
    themes: row.themes.map((theme) => refTo('themes', theme)),
    desks: row.desks,
    dossier: row.dossier && {
      ...refTo('dossiers', row.dossier),
      standfirst: row.dossier.standfirst,
      articles: row.dossier.articles.map(({ slug, ...entry }) => ({
        ...entry,
        publishedAt: new Date(entry.publishedAt).toISOString(),
        path: `/articles/${slug}`,
      })),
    },
    corrections: row.corrections.map(({ at, text }) => ({ at: new Date(at).toISOString(), text })),
    related,
    terms,
    pictures,
    maps: row.body.content.flatMap((block) => (block.type === 'map' ? [drawBlockMap(block.attrs)] : [])),
    embeds: row.body.content.flatMap((block) => (block.type === 'embed' ? [frameOf(block.attrs.href)] : [])),
    locator: country ? countryMap(country, { width: 280, height: 200 }) : null,
  }
}

async function relatedTo(source: Source, id: string): Promise<Related[]> {
  const rows = await source
    .select({ ...cardColumns, reason: articleRelated.reason })
    .from(articleRelated)
    .innerJoin(articles, eq(articles.id, articleRelated.relatedId))
    .leftJoin(rubrics, rubricOfCard)
    .leftJoin(media, pictureOfCard)
    .where(and(eq(articleRelated.articleId, id), sql`${articles.listedAt} > '-infinity'`))
    .orderBy(articleRelated.position)
  return rows.map((row) => ({ ...toCard(row), reason: row.reason }))
}

async function findTerms(source: Source, slugs: string[]): Promise<Term[]> {
  // A text goes on naming a term as it was called when it was written.
  const rows = await source.execute<Term>(sql`
    select w.slug, g.term, g.definition from unnest(${sql.param(slugs)}::text[]) w (slug) join glossary g on g.slug = ${presentSlug('glossaire', sql`w.slug`)}
    order by g.term`)
  return rows.map(({ slug, term, definition }) => ({ slug, term, definition }))
}

/** The glossary terms that a body marks, each once. */
export function termSlugs(body: Article['body']): string[] {
  const found = new Set<string>()
  JSON.stringify(body, (_key, value) => {
    if (value?.type === 'term' && typeof value.attrs?.slug === 'string') found.add(value.attrs.slug)
    return value
  })
  return [...found]
}

/** Where a former address leads now, or null. */
export async function findRedirect(path: string): Promise<string | null> {
  const [row] = await database()
    .select({ target: redirects.target, slug: articles.slug, kind: articles.kind })
    .from(redirects)
    .leftJoin(articles, eq(articles.id, redirects.articleId))
    .where(eq(redirects.path, path))
  if (!row) return null
  if (row.slug && row.kind) return pathOf({ kind: row.kind, slug: row.slug })
  return row.target
}

/** The addresses of withdrawn articles, which answer 410 for ever. */
export async function withdrawnPaths(): Promise<string[]> {
  const rows = await database().select({ slug: articles.slug, kind: articles.kind }).from(articles).where(eq(articles.state, 'withdrawn'))
  return rows.map(({ slug, kind }) => pathOf({ kind, slug }))
}
