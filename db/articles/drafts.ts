/**
 * Writing an article down. Every save is a revision, kept for ever; a save that started from an older version than the
 * one that stands is refused with `Conflict`. Throws `Invalid` for what does not fit, with the fields that do not.
 */
import { eq, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import type { Editor } from '#db/actor.ts'
import { placesOf } from '#db/articles/places.ts'
import { relate } from '#db/articles/related.ts'
import { nameShare, withShare } from '#db/articles/share.ts'
import { parseBody } from '#db/body/document.ts'
import { bodyText, countWords, readingMinutes } from '#db/body/text.ts'
import { database, type Transaction } from '#db/client.ts'
import { Conflict, Invalid, NotFound } from '#db/errors.ts'
import { record } from '#db/journal.ts'
import { announce, takeTurn } from '#db/notices.ts'
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
  redirects,
  revisions,
  rubrics,
  themes,
} from '#db/schema.ts'
import { nameArticles } from '#db/search/names.ts'
import { learnWords } from '#db/search/words.ts'
import { typeset, typesetBody } from '#db/typography.ts'

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'minuscules, chiffres et traits d’union')
  .max(120)

/** Rubric, countries, themes, dossier and authors by slug; dates only where an article comes with a past of its own. */
export const articleInput = z.strictObject({
  slug,
  kind: z.enum(articleKind.enumValues),
  title: z.string().trim().min(1, 'Le titre manque.').max(300),
  standfirst: z.string().trim().max(2000),
  body: z.unknown(),
  rubric: slug.nullable(),
  countries: z.array(slug).max(12),
  themes: z.array(slug).max(12),
  dossier: slug.nullable(),
  authors: z.array(slug).max(12),
  image: z.strictObject({ mediaId: z.uuid(), alt: z.string().max(500), caption: z.string().max(1000), credit: z.string().max(500) }).nullable(),
  sourceKey: z.string().max(200).nullish(),
  publishedAt: z.date().nullish(),
  updatedAt: z.date().nullish(),
})

export type ArticleInput = z.input<typeof articleInput>

/** Stores a new draft with its first revision; `Conflict` when the slug or the source key is taken. */
export async function createArticle(actor: Editor, input: ArticleInput): Promise<{ id: string; version: number }> {
  const article = check(input)
  return database().transaction(async (tx) => {
    const { row, links } = await prepare(tx, article)
    const [taken] = await tx.select({ id: articles.id }).from(articles).where(eq(articles.slug, article.slug))
    if (taken) throw new Conflict(`L’adresse « ${article.slug} » est déjà prise par un autre article.`)
    const [created] = await tx
      .insert(articles)
      .values({ ...row, sourceKey: article.sourceKey ?? null, publishedAt: article.publishedAt ?? null, updatedAt: article.updatedAt ?? null })
      .returning({ id: articles.id, version: articles.version })
    if (!created) throw new Error('insert returned nothing')
    await saveLinks(tx, created.id, links)
    await saveRevision(tx, actor, created.id, 'Première version')
    await record(tx, actor, 'article.create', `article:${created.id}`, { slug: article.slug, title: article.title })
    return created
  })
}

/**
 * Saves a new version of what stands as `version`. A published article changes before everyone's eyes at commit, and a
 * changed slug leaves a permanent redirect behind.
 */
export async function reviseArticle(actor: Editor, id: string, version: number, input: ArticleInput, reason: string): Promise<{ id: string; version: number }> {
  const article = check(input)
  const [standing] = await database().select({ state: articles.state, version: articles.version }).from(articles).where(eq(articles.id, id))
  if (standing?.state !== 'published' || standing.version !== version || article.kind === 'page') return revise(actor, id, version, article, reason, null)
  const shown = { title: typeset(article.title), rubric: article.rubric ? { slug: article.rubric } : null, imageId: article.image?.mediaId ?? null }
  return withShare(id, shown, (hash) => revise(actor, id, version, article, reason, hash))
}

async function revise(actor: Editor, id: string, version: number, article: Checked, reason: string, share: string | null) {
  return database().transaction(async (tx) => {
    await takeTurn(tx)
    const [before] = await tx.select().from(articles).where(eq(articles.id, id)).for('update')
    if (!before) throw new NotFound('Cet article n’existe pas.')
    if (before.version !== version) throw new Conflict('L’article a été enregistré entre-temps par quelqu’un d’autre.')
    const shownBefore = await placesOf(tx, id)
    const { row, links } = await prepare(tx, article)
    await tx
      .update(articles)
      .set({
        ...row,
        version: version + 1,
        ...(article.sourceKey && { sourceKey: article.sourceKey }),
        ...(article.updatedAt !== undefined && { updatedAt: article.updatedAt }),
      })
      .where(eq(articles.id, id))
    if (before.slug !== article.slug) await leaveRedirect(tx, id, before.slug, article)
    await saveLinks(tx, id, links)
    await saveRevision(tx, actor, id, reason)
    await record(tx, actor, 'article.revise', `article:${id}`, { version: version + 1, reason })
    if (before.state === 'published') {
      await learnWords(tx, id)
      const related = await relate(tx, id)
      const shown = await placesOf(tx, id)
      const gone = await nameShare(tx, before, share)
      await announce(tx, {
        tags: [...shownBefore.tags, ...shown.tags, ...related.tags],
        paths: [...shownBefore.paths, ...shown.paths, ...related.paths, ...gone],
      })
    }
    return { id, version: version + 1 }
  })
}

/** The article that was made from a source, or that stands at a slug; null when there is none. */
export async function findArticleBy(
  key: { sourceKey: string } | { slug: string },
): Promise<{ id: string; version: number; slug: string; state: string; sourceKey: string | null } | null> {
  const where = 'slug' in key ? eq(articles.slug, key.slug) : eq(articles.sourceKey, key.sourceKey)
  const [row] = await database()
    .select({ id: articles.id, version: articles.version, slug: articles.slug, state: articles.state, sourceKey: articles.sourceKey })
    .from(articles)
    .where(where)
  return row ?? null
}

function check(input: ArticleInput) {
  const parsed = articleInput.safeParse(input)
  if (parsed.success) return { ...parsed.data, body: typesetBody(parseBody(parsed.data.body)) }
  throw new Invalid('L’article ne peut pas être enregistré ainsi.', z.flattenError(parsed.error).fieldErrors)
}

type Checked = ReturnType<typeof check>
type Links = { countries: string[]; themes: string[]; authors: string[]; media: string[] }

async function prepare(tx: Transaction, article: Checked) {
  const text = bodyText(article.body)
  const words = countWords(text)
  const [rubricId] = article.rubric ? await idsOf(tx, rubrics, 'rubric', [article.rubric]) : []
  const [dossierId] = article.dossier ? await idsOf(tx, dossiers, 'dossier', [article.dossier]) : []
  const row = {
    slug: article.slug,
    kind: article.kind,
    title: typeset(article.title),
    standfirst: typeset(article.standfirst),
    body: article.body,
    bodyText: text,
    words,
    readingMinutes: readingMinutes(words),
    rubricId: rubricId ?? null,
    dossierId: dossierId ?? null,
    imageId: article.image?.mediaId ?? null,
    imageAlt: typeset(article.image?.alt ?? ''),
    imageCaption: typeset(article.image?.caption ?? ''),
    imageCredit: typeset(article.image?.credit ?? ''),
  }
  const links: Links = {
    countries: await idsOf(tx, countries, 'countries', article.countries),
    themes: await idsOf(tx, themes, 'themes', article.themes),
    authors: await idsOf(tx, authors, 'authors', article.authors),
    media: article.body.content.flatMap((block) =>
      block.type === 'picture' ? [block.attrs.mediaId] : block.type === 'gallery' ? block.content.map((picture) => picture.attrs.mediaId) : [],
    ),
  }
  return { row, links }
}

/** Ids of slugs, in the order given; an unknown one is `Invalid` and the message names those that exist. */
async function idsOf(tx: Transaction, noun: PgTable, field: string, slugs: string[]): Promise<string[]> {
  const wanted = [...new Set(slugs)]
  if (wanted.length === 0) return []
  const rows = await tx.execute<{ id: string; slug: string }>(sql`select id, slug from ${noun} where slug = any(${sql.param(wanted)}::text[])`)
  const ids = new Map(rows.map((row) => [row.slug, row.id]))
  const unknown = wanted.filter((name) => !ids.has(name))
  if (unknown.length > 0) {
    const known = await tx.execute<{ slug: string }>(sql`select slug from ${noun} order by slug`)
    throw new Invalid(`Inconnu : ${unknown.join(', ')}. Sont connus : ${known.map((row) => row.slug).join(', ')}.`, { [field]: unknown })
  }
  return wanted.flatMap((name) => ids.get(name) ?? [])
}

async function saveLinks(tx: Transaction, articleId: string, links: Links): Promise<void> {
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

async function saveRevision(tx: Transaction, actor: Editor, articleId: string, reason: string): Promise<void> {
  await tx.insert(revisions).select(
    tx
      .select({
        id: sql`gen_random_uuid()`.as('id'),
        articleId: articles.id,
        version: articles.version,
        snapshot: sql`jsonb_build_object('slug', ${articles.slug}, 'kind', ${articles.kind}, 'title', ${articles.title}, 'standfirst', ${articles.standfirst},
          'body', ${articles.body}, 'rubric', (select r.slug from rubrics r where r.id = ${articles.rubricId}))`.as('snapshot'),
        reason: sql`${reason}::text`.as('reason'),
        userId: sql`${actor.userId}::uuid`.as('user_id'),
        createdAt: sql`now()`.as('created_at'),
      })
      .from(articles)
      .where(eq(articles.id, articleId)),
  )
}

async function leaveRedirect(tx: Transaction, articleId: string, from: string, to: Checked): Promise<void> {
  const folder = to.kind === 'page' ? '' : '/articles'
  // An article that takes an address back stands there itself again.
  await tx.delete(redirects).where(eq(redirects.path, `${folder}/${to.slug}`))
  await tx
    .insert(redirects)
    .values({ path: `${folder}/${from}`, articleId })
    .onConflictDoUpdate({ target: redirects.path, set: { articleId, target: null } })
}
