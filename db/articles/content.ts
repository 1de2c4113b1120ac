/**
 * What an editor writes of an article, and how it stands in the tables: read from a stranger's JSON, put into rows and
 * links, and read back from them. Throws `Invalid` for what does not fit, with the fields that do not.
 */

import { eq, inArray, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { pictureFacts, toPicture } from '#db/articles/cards.ts'
import { pathOf } from '#db/articles/slug.ts'
import { parseBody } from '#db/body/document.ts'
import { bodyText, countWords, readingMinutes } from '#db/body/text.ts'
import type { Transaction } from '#db/client.ts'
import type { Content, Picture } from '#db/dto.ts'
import { Invalid } from '#db/errors.ts'
import { presentSlug } from '#db/nouns/addresses.ts'
import {
  articleAuthors,
  articleCountries,
  articleKind,
  articleMedia,
  articles,
  articleThemes,
  authors,
  countries,
  dossiers,
  media,
  redirects,
  rubrics,
  themes,
} from '#db/schema.ts'
import { nameArticles } from '#db/search/names.ts'
import { typesetContent } from '#db/typography.ts'

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'minuscules, chiffres et traits d’union')
  .max(120, '120 signes au plus')

/** Rubric, countries, themes, dossier and authors by slug. */
export const contentShape = z.strictObject({
  slug,
  kind: z.enum(articleKind.enumValues),
  title: z.string().trim().min(1, 'Le titre manque.').max(300, '300 signes au plus'),
  standfirst: z.string().trim().max(2000, '2 000 signes au plus'),
  body: z.unknown(),
  rubric: slug.nullable(),
  countries: z.array(slug).max(12),
  placeless: z.boolean().default(false),
  themes: z.array(slug).max(12),
  dossier: slug.nullable(),
  authors: z.array(slug).max(12),
  image: z.strictObject({ mediaId: z.uuid(), alt: z.string().max(500), caption: z.string().max(1000), credit: z.string().max(500) }).nullable(),
  shareText: z.string().trim().max(300, '300 signes au plus').default(''),
})

/** The content out of unknown JSON that `shape`, an extension of `contentShape`, describes; typeset. */
export function parseContent<S extends typeof contentShape>(shape: S, input: unknown): Omit<z.output<S>, 'body'> & Content {
  const parsed = shape.safeParse(input)
  if (!parsed.success) throw new Invalid('L’article ne peut pas être enregistré ainsi.', z.flattenError(parsed.error).fieldErrors as Record<string, string[]>)
  const { data } = parsed as { data: z.output<S> & z.output<typeof contentShape> }
  const { title, standfirst, shareText, image, body } = typesetContent({ ...data, body: parseBody(data.body) })
  // As JSON keeps it, so that what was read back can be compared with what was written.
  const set = JSON.parse(JSON.stringify({ title, standfirst, shareText, image, body }))
  return { ...data, ...(set as Pick<Content, 'title' | 'standfirst' | 'shareText' | 'image' | 'body'>) }
}

export type Links = { countries: string[]; themes: string[]; authors: string[]; media: string[] }

/** The columns and links that hold `content`. */
export async function prepare(tx: Transaction, content: Content) {
  const text = bodyText(content.body)
  const words = countWords(text)
  const [rubricId] = content.rubric ? await idsOf(tx, rubrics, 'rubric', [content.rubric]) : []
  const [dossierId] = content.dossier ? await idsOf(tx, dossiers, 'dossier', [content.dossier]) : []
  const row = {
    slug: content.slug,
    kind: content.kind,
    title: content.title,
    standfirst: content.standfirst,
    shareText: content.shareText,
    placeless: content.placeless,
    body: content.body,
    bodyText: text,
    words,
    readingMinutes: readingMinutes(words),
    rubricId: rubricId ?? null,
    dossierId: dossierId ?? null,
    imageId: content.image?.mediaId ?? null,
    imageAlt: content.image?.alt ?? '',
    imageCaption: content.image?.caption ?? '',
    imageCredit: content.image?.credit ?? '',
  }
  const links: Links = {
    countries: await idsOf(tx, countries, 'countries', content.countries),
    themes: await idsOf(tx, themes, 'themes', content.themes),
    authors: await idsOf(tx, authors, 'authors', content.authors),
    media: mediaOf(content),
  }
  return { row, links }
}

/** The pictures that content shows, by id, for whoever draws it. */
export async function picturesOf(tx: Transaction, content: Content): Promise<Record<string, Picture>> {
  const ids = [...new Set([...(content.image ? [content.image.mediaId] : []), ...mediaOf(content)])]
  if (ids.length === 0) return {}
  const rows = await tx
    .select({ facts: pictureFacts('media'), alt: media.alt, caption: media.caption, credit: media.credit })
    .from(media)
    .where(inArray(media.id, ids))
  return Object.fromEntries(rows.map(({ facts, ...use }) => [facts.id, toPicture(facts, use)]))
}

/** Ids of the pictures that a body shows. */
const mediaOf = ({ body }: Content) =>
  body.content.flatMap((block) =>
    block.type === 'picture' ? [block.attrs.mediaId] : block.type === 'gallery' ? block.content.map((picture) => picture.attrs.mediaId) : [],
  )

/** Where the nouns of each field have their pages: a slug that one of them had once names the one it has become. */
const folders: Record<string, string> = { rubric: 'rubriques', dossier: 'dossiers', countries: 'pays', themes: 'themes', authors: 'auteurs' }

/** Ids of slugs, in the order given; an unknown one is `Invalid` and the message names those that exist. */
async function idsOf(tx: Transaction, noun: PgTable, field: string, slugs: string[]): Promise<string[]> {
  const wanted = [...new Set(slugs)]
  if (wanted.length === 0) return []
  const rows = await tx.execute<{ id: string; slug: string }>(sql`
    select n.id, w.slug from unnest(${sql.param(wanted)}::text[]) w (slug) join ${noun} n on n.slug = ${presentSlug(folders[field] ?? '', sql`w.slug`)}`)
  const ids = new Map(rows.map((row) => [row.slug, row.id]))
  const unknown = wanted.filter((name) => !ids.has(name))
  if (unknown.length > 0) {
    const known = await tx.execute<{ slug: string }>(sql`select slug from ${noun} order by slug`)
    throw new Invalid(`Inconnu : ${unknown.join(', ')}. Sont connus : ${known.map((row) => row.slug).join(', ')}.`, { [field]: unknown })
  }
  return [...new Set(wanted.flatMap((name) => ids.get(name) ?? []))]
}

export async function saveLinks(tx: Transaction, articleId: string, links: Links): Promise<void> {
  const [{ listedAt } = { listedAt: undefined }] = await tx
    .select({ listedAt: sql<string>`${articles.listedAt}::text` })
    .from(articles)
    .where(eq(articles.id, articleId))
  const base = { articleId, listedAt: sql`${listedAt}::timestamptz` }
  await tx.delete(articleCountries).where(eq(articleCountries.articleId, articleId))
  await tx.delete(articleThemes).where(eq(articleThemes.articleId, articleId))
  await tx.delete(articleAuthors).where(eq(articleAuthors.articleId, articleId))
  await tx.delete(articleMedia).where(eq(articleMedia.articleId, articleId))
  if (links.countries.length > 0) await tx.insert(articleCountries).values(links.countries.map((countryId, position) => ({ ...base, countryId, position })))
  if (links.themes.length > 0) await tx.insert(articleThemes).values(links.themes.map((themeId, position) => ({ ...base, themeId, position })))
  if (links.authors.length > 0) await tx.insert(articleAuthors).values(links.authors.map((authorId, position) => ({ ...base, authorId, position })))
  await nameArticles(tx, [articleId])
  if (links.media.length > 0) await tx.insert(articleMedia).values([...new Set(links.media)].map((mediaId) => ({ articleId, mediaId })))
}

/** What stands in the rows of an article; undefined where there is none. */
export async function contentOf(tx: Transaction, id: string): Promise<Content | undefined> {
  const slugs = (links: PgTable, noun: PgTable, key: string) =>
    sql<
      string[]
    >`coalesce((select array_agg(n.slug order by l.position) from ${links} l join ${noun} n on n.id = l.${sql.identifier(key)} where l.article_id = articles.id), '{}')`
  const [row] = await tx
    .select({
      article: articles,
      rubric: sql<string | null>`(select slug from rubrics where id = articles.rubric_id)`,
      dossier: sql<string | null>`(select slug from dossiers where id = articles.dossier_id)`,
      countries: slugs(articleCountries, countries, 'country_id'),
      themes: slugs(articleThemes, themes, 'theme_id'),
      authors: slugs(articleAuthors, authors, 'author_id'),
    })
    .from(articles)
    .where(eq(articles.id, id))
  if (!row) return undefined
  const { article, ...nouns } = row
  const { slug, kind, title, standfirst, body, placeless, shareText, imageId, imageAlt, imageCaption, imageCredit } = article
  const image = imageId ? { mediaId: imageId, alt: imageAlt, caption: imageCaption, credit: imageCredit } : null
  return { slug, kind, title, standfirst, body, placeless, shareText, image, ...nouns }
}

/** Throws `Invalid` when another article stands at the address, or stood there and is still found by it. */
export async function checkAddress(tx: Transaction, id: string | null, { kind, slug }: Pick<Content, 'kind' | 'slug'>): Promise<void> {
  const path = pathOf({ kind, slug })
  const taken = await tx.execute(sql`
    select 1 from ${articles} where slug = ${slug} and id is distinct from ${id}
    union all select 1 from ${redirects} where path = ${path} and article_id is distinct from ${id}`)
  if (taken.length > 0) throw new Invalid(`L’adresse « ${slug} » mène déjà à un autre article.`, { slug: ['déjà prise'] })
}
