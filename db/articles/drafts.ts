/**
 * Writing an article down as a whole: the way of imports and of the demonstration edition, and the step by which what was
 * written in the newsroom reaches readers. Every save is a revision, kept for ever; a save that started from an older
 * version than the one that stands is refused with `Conflict`. Throws `Invalid` for what does not fit.
 */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Author, Editor } from '#db/actor.ts'
import { checkAddress, contentShape, parseContent, prepare, saveLinks } from '#db/articles/content.ts'
import { placesOf } from '#db/articles/places.ts'
import { relate } from '#db/articles/related.ts'
import { saveRevision } from '#db/articles/revisions.ts'
import { nameShare, withShare } from '#db/articles/share.ts'
import { pathOf } from '#db/articles/slug.ts'
import { requireSeen } from '#db/articles/written.ts'
import { database, type Transaction } from '#db/client.ts'
import type { Content } from '#db/dto.ts'
import { Conflict, NotFound } from '#db/errors.ts'
import { record } from '#db/journal.ts'
import { announce, takeTurn } from '#db/notices.ts'
import { articles, pending, redirects } from '#db/schema.ts'
import { learnWords } from '#db/search/words.ts'

/** Dates only where an article comes with a past of its own. */
const articleInput = contentShape.extend({
  sourceKey: z.string().max(200).nullish(),
  publishedAt: z.date().nullish(),
  updatedAt: z.date().nullish(),
})

export type ArticleInput = z.input<typeof articleInput>
type Past = { sourceKey?: string | null | undefined; publishedAt?: Date | null | undefined; updatedAt?: Date | null | undefined }

/** Stores a new draft with its first revision; `Conflict` when the slug is taken. */
export async function createArticle(actor: Author, input: ArticleInput): Promise<{ id: string; version: number }> {
  const { sourceKey, publishedAt, updatedAt, ...content } = parseContent(articleInput, input)
  return insertArticle(actor, content, { sourceKey, publishedAt, updatedAt })
}

/** The same of content that was parsed. */
export async function insertArticle(actor: Author, content: Content, past: Past = {}): Promise<{ id: string; version: number }> {
  return database().transaction(async (tx) => {
    const { row, links } = await prepare(tx, content)
    // An address that leads on to another article goes on doing so.
    const [leads] = await tx
      .select({ path: redirects.path })
      .from(redirects)
      .where(eq(redirects.path, pathOf(content)))
    if (leads) throw new Conflict(`L’adresse « ${content.slug} » mène déjà à un autre article.`)
    const [created] = await tx
      .insert(articles)
      .values({ ...row, sourceKey: past.sourceKey ?? null, publishedAt: past.publishedAt ?? null, updatedAt: past.updatedAt ?? null, ownerId: actor.userId })
      .onConflictDoNothing({ target: articles.slug })
      .returning({ id: articles.id, version: articles.version })
    if (!created) throw new Conflict(`L’adresse « ${content.slug} » est déjà prise par un autre article.`)
    await saveLinks(tx, created.id, links)
    await saveRevision(tx, actor, created.id, { version: 1, content, reason: 'Première version' })
    await record(tx, actor, 'article.create', `article:${created.id}`, { slug: content.slug, title: content.title })
    return created
  })
}

/**
 * Saves a new version of what stands as `version`. A published article changes before everyone's eyes at commit, and a
 * changed address, by its slug or its kind, leaves a permanent redirect behind.
 */
export async function reviseArticle(actor: Editor, id: string, version: number, input: ArticleInput, reason: string): Promise<{ id: string; version: number }> {
  const { sourceKey, publishedAt: _, updatedAt, ...content } = parseContent(articleInput, input)
  return replaceArticle(actor, id, version, content, reason, { sourceKey, updatedAt })
}

/** The same of content that was parsed. What was still pending of the article gives way to it. */
export async function replaceArticle(
  actor: Editor,
  id: string,
  version: number,
  content: Content,
  reason: string,
  past: Pick<Past, 'sourceKey' | 'updatedAt'> = {},
): Promise<{ id: string; version: number }> {
  const [standing] = await database().select({ state: articles.state, version: articles.version }).from(articles).where(eq(articles.id, id))
  const replace = (share: string | null) => database().transaction((tx) => replaceIn(tx, actor, id, version, content, reason, past, share))
  if (standing?.state !== 'published' || standing.version !== version || content.kind === 'page') return replace(null)
  const shown = { title: content.title, rubric: content.rubric ? { slug: content.rubric } : null, imageId: content.image?.mediaId ?? null }
  return withShare(id, shown, replace)
}

async function replaceIn(
  tx: Transaction,
  actor: Editor,
  id: string,
  version: number,
  content: Content,
  reason: string,
  past: Pick<Past, 'sourceKey' | 'updatedAt'>,
  share: string | null,
) {
  await takeTurn(tx)
  const [before] = await tx.select().from(articles).where(eq(articles.id, id)).for('update')
  if (!before) throw new NotFound('Cet article n’existe pas.')
  await requireSeen(tx, before, version)
  const [from, to] = [pathOf(before), pathOf(content)]
  if (from !== to) await checkAddress(tx, id, content)
  const shownBefore = await placesOf(tx, id)
  const { row, links } = await prepare(tx, content)
  await tx
    .update(articles)
    .set({
      ...row,
      version: version + 1,
      touchedAt: new Date(),
      ...(past.sourceKey && { sourceKey: past.sourceKey }),
      ...(past.updatedAt !== undefined && { updatedAt: past.updatedAt }),
    })
    .where(eq(articles.id, id))
  await tx.delete(pending).where(eq(pending.articleId, id))
  if (from !== to) await leaveRedirect(tx, id, from, to)
  await saveLinks(tx, id, links)
  await saveRevision(tx, actor, id, { version: version + 1, content, reason })
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

async function leaveRedirect(tx: Transaction, articleId: string, from: string, to: string): Promise<void> {
  // An article that takes an address back stands there itself again.
  await tx.delete(redirects).where(eq(redirects.path, to))
  await tx.update(redirects).set({ target: to }).where(eq(redirects.target, from))
  await tx
    .insert(redirects)
    .values({ path: from, articleId })
    .onConflictDoUpdate({ target: redirects.path, set: { articleId, target: null } })
}
