/**
 * What makes an article public, changes that readers are told of, and what takes it back. Each is one transaction with
 * its line in the journal and its notice to the caches. Throws `NotFound`, `Conflict` for a state that does not allow it.
 */

import { and, desc, eq, sql } from 'drizzle-orm'
import type { Editor } from '#db/actor.ts'
import { missingOf } from '#db/articles/checklist.ts'
import { placesOf } from '#db/articles/places.ts'
import { relate } from '#db/articles/related.ts'
import { keepRevision } from '#db/articles/revisions.ts'
import { nameShare, withShare } from '#db/articles/share.ts'
import { pathOf } from '#db/articles/slug.ts'
import { requireSeen, writtenOf } from '#db/articles/written.ts'
import { database, type Transaction } from '#db/client.ts'
import { Conflict, Invalid, NotFound } from '#db/errors.ts'
import { record } from '#db/journal.ts'
import { announce, takeTurn } from '#db/notices.ts'
import { articles, corrections, frontSlots, journal } from '#db/schema.ts'
import { learnWords } from '#db/search/words.ts'
import { typeset } from '#db/typography.ts'

/** A plan that was kept later than this was kept after something had been down. */
const LATE_MS = 60_000

type Publishing = {
  /** By default the date that the article came with, or now. */
  at?: Date
  /** The version that was agreed to: where another stands by now, nothing appears. */
  version?: number
  /** Out of the bin as well. */
  unbin?: boolean
}

/** Publishes. What is published already stays as it is; what was withdrawn comes back at its address and date. */
export async function publishArticle(actor: Editor, id: string, how: Publishing = {}): Promise<{ path: string; publishedAt: Date }> {
  const [draft] = await database()
    .select({
      kind: articles.kind,
      state: articles.state,
      version: articles.version,
      title: articles.title,
      rubric: articles.rubricId,
      imageId: articles.imageId,
    })
    .from(articles)
    .where(eq(articles.id, id))
  if (!draft || draft.kind === 'page' || draft.state === 'published') return publish(actor, id, null, how)
  return drawn(id, draft, (share) => publish(actor, id, share, how))
}

/**
 * Publishes an article whose time has come, at the date that was planned; one that is no longer due stays as it is.
 * Throws `Invalid` where what was written since it was planned may not appear.
 */
export async function publishScheduled(actor: Editor, id: string): Promise<void> {
  const [due] = await database().select().from(articles).where(eq(articles.id, id))
  if (due?.state !== 'scheduled') return
  if (due.kind === 'page') await publish(actor, id, null, { due: true })
  else await drawn(id, { ...due, rubric: due.rubricId }, (share) => publish(actor, id, share, { due: true }))
}

type Share = { hash: string | null; version: number }

async function drawn<T>(
  id: string,
  draft: { title: string; rubric: string | null; imageId: string | null; version: number },
  work: (share: Share) => Promise<T>,
) {
  const shown = { ...draft, rubric: draft.rubric ? { id: draft.rubric } : null }
  return withShare(id, shown, (hash) => work({ hash, version: draft.version }))
}

/** `share` was drawn of one version; where another stands by now, the article appears without. */
async function publish(actor: Editor, id: string, share: Share | null, { at, version, unbin = false, due = false }: Publishing & { due?: boolean }) {
  return database().transaction(async (tx) => {
    const article = await lock(tx, id)
    if (due && !(await isDue(tx, article))) return { path: '', publishedAt: new Date() }
    if (article.binnedAt && !unbin) throw new Conflict('Cet article est à la corbeille. Reprenez-le d’abord.')
    const path = pathOf(article)
    if (article.state === 'published' && article.publishedAt) return { path, publishedAt: article.publishedAt }
    if (version !== undefined) await requireSeen(tx, article, version)
    if (due) await requireComplete(tx, id)
    if (article.kind !== 'page' && !article.rubricId) throw new Invalid('Un article ne paraît pas sans rubrique.', { rubric: ['à choisir'] })
    const publishedAt = at ?? article.publishedAt ?? (due ? article.scheduledAt : null) ?? new Date()
    await tx
      .update(articles)
      .set({ state: 'published', publishedAt, scheduledAt: null, withdrawnAt: null, binnedAt: null, binnedFrom: null, touchedAt: new Date() })
      .where(eq(articles.id, id))
    await keepRevision(tx, id, article.version, 'Publié')
    if (share && share.version === article.version) await nameShare(tx, article, share.hash)
    const late = due && Date.now() - publishedAt.getTime() > LATE_MS
    if (article.binnedAt) await record(tx, actor, 'article.unbin', `article:${id}`)
    await record(tx, actor, 'article.publish', `article:${id}`, { publishedAt, ...(late && { late: 'rattrapage' }) })
    await tell(tx, id)
    return { path, publishedAt }
  })
}

/** By the database's clock, which is the same for every instance. */
async function isDue(tx: Transaction, { state, scheduledAt }: typeof articles.$inferSelect): Promise<boolean> {
  if (state !== 'scheduled' || !scheduledAt) return false
  const [row] = await tx.execute<{ due: boolean }>(sql`select ${scheduledAt.toISOString()}::timestamptz <= now() as due`)
  return row?.due ?? false
}

/** The checklist once more, but for what was passed over with a reason when it was planned: its editors may have written in it since. */
async function requireComplete(tx: Transaction, id: string): Promise<void> {
  const [plan] = await tx
    .select({ passedOver: sql<string[]>`coalesce(${journal.detail} -> 'passedOver', '[]')` })
    .from(journal)
    .where(and(eq(journal.subject, `article:${id}`), eq(journal.act, 'article.schedule')))
    .orderBy(desc(journal.id))
    .limit(1)
  const missing = missingOf((await writtenOf(tx, id)).content).filter(({ key }) => !plan?.passedOver.includes(key))
  if (missing.length > 0) throw new Invalid(`À l’heure prévue, il manquait : ${missing.map(({ text }) => text).join(' ; ')}.`)
}

/** Takes an article back: its address answers 410 at once and no list shows it. */
export async function withdrawArticle(actor: Editor, id: string, reason: string): Promise<void> {
  await database().transaction(async (tx) => {
    const article = await lock(tx, id)
    if (article.state === 'withdrawn') return
    if (article.state !== 'published') throw new Conflict('Seul un article paru peut être retiré.')
    const shown = await placesOf(tx, id)
    const gone = await nameShare(tx, article, null)
    await tx.update(articles).set({ state: 'withdrawn', withdrawnAt: sql`now()`, touchedAt: sql`now()` }).where(eq(articles.id, id))
    await tx.delete(frontSlots).where(eq(frontSlots.articleId, id))
    const related = await relate(tx, id)
    await record(tx, actor, 'article.withdraw', `article:${id}`, { reason })
    await announce(tx, { tags: [...shown.tags, ...related.tags], paths: [...shown.paths, ...related.paths, ...gone], withdrawn: true })
  })
}

/** The same correction within so long is the same one, sent again. */
const REPEATED_MINUTES = 10

/** Adds a dated correction that readers see, and marks the article as updated. Repeated, as after an answer that was lost, it stands once. */
export async function correctArticle(actor: Editor, id: string, text: string, at: Date = new Date()): Promise<void> {
  if (text.trim() === '') throw new Invalid('La correction est vide.', { text: ['à écrire'] })
  const said = typeset(text.trim())
  await database().transaction(async (tx) => {
    const article = await lock(tx, id)
    const around = sql`${corrections.at} - ${at.toISOString()}::timestamptz between make_interval(mins => ${-REPEATED_MINUTES}) and make_interval(mins => ${REPEATED_MINUTES})`
    if ((await tx.$count(corrections, and(eq(corrections.articleId, id), eq(corrections.text, said), around))) > 0) return
    await tx.insert(corrections).values({ articleId: id, text: said, at })
    await tx
      .update(articles)
      .set({ updatedAt: sql`greatest(${articles.updatedAt}, ${at.toISOString()}::timestamptz)` })
      .where(eq(articles.id, id))
    await record(tx, actor, 'article.correct', `article:${id}`, { text })
    if (article.state === 'published') await announce(tx, await placesOf(tx, id))
  })
}

/** Fills one zone of the front page with these articles, in this order, and empties the rest of the zone. */
export async function arrangeFront(actor: Editor, zone: 'lead' | 'secondary' | 'brief', articleIds: string[]): Promise<void> {
  await database().transaction(async (tx) => {
    await takeTurn(tx)
    await tx.delete(frontSlots).where(eq(frontSlots.zone, zone))
    for (const [position, articleId] of articleIds.entries()) {
      await tx.insert(frontSlots).values({ zone, position, articleId }).onConflictDoUpdate({ target: frontSlots.articleId, set: { zone, position } })
    }
    await record(tx, actor, 'front.arrange', `front:${zone}`, { articleIds })
    await announce(tx, { tags: ['front'], paths: ['/'] })
  })
}

async function lock(tx: Transaction, id: string) {
  await takeTurn(tx)
  const [article] = await tx.select().from(articles).where(eq(articles.id, id)).for('update')
  if (!article) throw new NotFound('Cet article n’existe pas.')
  return article
}

async function tell(tx: Transaction, id: string): Promise<void> {
  await learnWords(tx, id)
  const related = await relate(tx, id)
  const shown = await placesOf(tx, id)
  await announce(tx, { tags: [...shown.tags, ...related.tags], paths: [...shown.paths, ...related.paths] })
}
