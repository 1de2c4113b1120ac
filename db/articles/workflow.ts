/**
 * The way of an article through the newsroom: draft, in review, scheduled, published, withdrawn, and the bin, from which
 * it comes back as it was. Each step is one transaction with its line in the journal. Throws `NotFound`, `Conflict` for a
 * state that does not allow the step, `Invalid` with what the checklist still asks for.
 */
import { and, asc, eq, lte, notInArray, sql } from 'drizzle-orm'
import { type Author, type Editor, isEditor, operator } from '#db/actor.ts'
import { missingOf } from '#db/articles/checklist.ts'
import { replaceArticle } from '#db/articles/drafts.ts'
import { publishArticle, publishScheduled, withdrawArticle } from '#db/articles/publication.ts'
import { hold } from '#db/articles/reach.ts'
import { keepRevision } from '#db/articles/revisions.ts'
import { requireSeen, writtenOf } from '#db/articles/written.ts'
import { database, type Transaction } from '#db/client.ts'
import type { Content } from '#db/dto.ts'
import { Conflict, Forbidden, Invalid, isOutage, NotFound } from '#db/errors.ts'
import { record } from '#db/journal.ts'
import { takeTurn } from '#db/notices.ts'
import { articles, users } from '#db/schema.ts'

type Decision = {
  /** The version that the editor has before their eyes: nothing else is to appear. */
  version: number
  /** Why the article may appear although the checklist is not done. */
  despite?: string | undefined
  /** Readers are told that it was brought up to date. */
  updated?: boolean | undefined
}

/** Publishes what is being written: a first time, or as what readers see from now on. */
export async function publishWork(actor: Editor, id: string, { version, despite, updated = false }: Decision): Promise<{ path: string; publishedAt: Date }> {
  const found = await database().transaction(async (tx) => {
    const article = await hold(tx, actor, id)
    refuseBinned(article)
    const { content, pending } = await agreed(tx, actor, article, { version, despite })
    return { state: article.state, content, pending }
  })
  if (!found.pending) return publishArticle(actor, id, { version })
  const told = updated && found.state === 'published' ? { updatedAt: new Date() } : {}
  const replaced = await replaceArticle(actor, id, version, found.content, 'Publié', told)
  return publishArticle(actor, id, { version: replaced.version })
}

/**
 * Lets the article appear at `at`, to the second. An editor may go on writing in it until then: what stands at its time
 * appears, unless the checklist asks for something that was not passed over here. An author may not (`work.ts`).
 */
export async function scheduleWork(actor: Editor, id: string, { at, ...decision }: Decision & { at: Date }): Promise<void> {
  await step(actor, id, async (tx, article) => {
    if (!['draft', 'review', 'scheduled'].includes(article.state)) throw new Conflict('Seul un article qui n’a pas encore paru peut être programmé.')
    const [{ past } = { past: true }] = await tx.execute<{ past: boolean }>(sql`select ${at.toISOString()}::timestamptz <= now() as past`)
    if (past) throw new Invalid('Cette date est passée. Publiez maintenant, ou choisissez une date à venir.', { at: ['déjà passée'] })
    const { passedOver } = await agreed(tx, actor, article, decision)
    await move(tx, actor, article, 'article.schedule', { state: 'scheduled', scheduledAt: at }, { passedOver })
  })
}

/** The article waits no longer: a draft again. */
export async function unscheduleWork(actor: Editor, id: string): Promise<void> {
  await step(actor, id, async (tx, article) => {
    if (article.state === 'scheduled') await move(tx, actor, article, 'article.unschedule', { state: 'draft', scheduledAt: null })
  })
}

/** An author has done their part and asks for it to be read, by `assigneeId` where they name somebody. */
export async function submitWork(actor: Author, id: string, assigneeId?: string | null): Promise<void> {
  await step(actor, id, async (tx, article) => {
    if (article.state === 'review' && assigneeId === undefined) return
    if (article.state !== 'draft' && article.state !== 'review') throw new Conflict('Seul un brouillon se remet en relecture.')
    if (assigneeId) await requireColleague(tx, assigneeId)
    await move(tx, actor, article, 'article.submit', { state: 'review', ...(assigneeId !== undefined && { assigneeId }) })
  })
}

/** Back from review, to be worked on. */
export async function returnWork(actor: Author, id: string): Promise<void> {
  await step(actor, id, async (tx, article) => {
    if (article.state === 'review') await move(tx, actor, article, 'article.return', { state: 'draft' })
    else if (article.state !== 'draft') throw new Conflict('Cet article n’est plus en relecture.')
  })
}

export async function assignWork(actor: Editor, id: string, assigneeId: string | null): Promise<void> {
  await step(actor, id, async (tx, article) => {
    if (assigneeId) await requireColleague(tx, assigneeId)
    await move(tx, actor, article, 'article.assign', { assigneeId })
  })
}

/** Into the bin; what is public is withdrawn first. */
export async function binWork(actor: Author, id: string): Promise<void> {
  const article = await database().transaction((tx) => hold(tx, actor, id))
  const seen = article.state === 'published' || article.state === 'withdrawn'
  if (!isEditor(actor) && (seen || article.state === 'scheduled')) throw new Forbidden('Seule la rédaction peut jeter un article programmé ou paru.')
  if (isEditor(actor) && article.state === 'published') await withdrawArticle(actor, id, 'Mis à la corbeille')
  await database().transaction(async (tx) => {
    const held = await hold(tx, actor, id)
    if (held.binnedAt) return
    if (held.state === 'published') throw new Conflict('L’article vient de reparaître. Réessayez.')
    const state = held.state === 'withdrawn' ? ('withdrawn' as const) : ('draft' as const)
    await move(tx, actor, held, 'article.bin', { state, binnedAt: new Date(), binnedFrom: article.state })
  })
}

/**
 * Out of the bin, to the state that it had: what was public is public again, at its address and date, and what was planned
 * is planned again while its date is to come. Where an author takes it out, what an editor alone decides is left undone.
 */
export async function restoreWork(actor: Author, id: string): Promise<void> {
  const seen = await database().transaction((tx) => hold(tx, actor, id))
  if (!seen.binnedAt) return
  if (isEditor(actor) && seen.binnedFrom === 'published') return void (await publishArticle(actor, id, { unbin: true }))
  await database().transaction(async (tx) => {
    const article = await hold(tx, actor, id)
    if (!article.binnedAt) return
    const planned = isEditor(actor) && article.binnedFrom === 'scheduled' && article.scheduledAt !== null && article.scheduledAt > new Date()
    const state = planned ? 'scheduled' : article.binnedFrom === 'review' ? 'review' : article.state
    await move(tx, actor, article, 'article.unbin', { state, binnedAt: null, binnedFrom: null, ...(!planned && { scheduledAt: null }) })
  })
}

/** Articles due at once in one call; more come with the next. */
const MOST_DUE = 100

/**
 * Publishes what is due, in the order of its dates, also what fell due while nothing ran. Two that call at once share the
 * work, and no article appears twice. What may not appear goes back to review, with a line in the journal; what fails for
 * another reason is told to `failed`, holds nothing up, and comes again with the next call.
 * Returns when the next is due, within `withinMs`.
 */
export async function publishDue(withinMs: number, failed: (id: string, error: unknown) => void): Promise<Date | null> {
  const clock = operator('horloge')
  const due = await database()
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.state, 'scheduled'), lte(articles.scheduledAt, sql`now()`)))
    .orderBy(asc(articles.scheduledAt), asc(articles.id))
    .limit(MOST_DUE)
  const left: string[] = []
  for (const { id } of due) {
    await appear(clock, id).catch((error: unknown) => {
      if (isOutage(error)) throw error
      left.push(id)
      failed(id, error)
    })
  }
  const [next] = await database()
    .select({ at: articles.scheduledAt })
    .from(articles)
    .where(
      and(eq(articles.state, 'scheduled'), lte(articles.scheduledAt, sql`now() + make_interval(secs => ${withinMs / 1000})`), notInArray(articles.id, left)),
    )
    .orderBy(asc(articles.scheduledAt))
    .limit(1)
  return next?.at ?? null
}

async function appear(clock: Editor, id: string): Promise<void> {
  await publishScheduled(clock, id).catch(async (error: unknown) => {
    if (!(error instanceof Invalid)) throw error
    await step(clock, id, (tx, article) => move(tx, clock, article, 'article.due-refused', { state: 'review', scheduledAt: null }, { why: error.message }))
  })
}

type Row = typeof articles.$inferSelect

async function step(actor: Author, id: string, work: (tx: Transaction, article: Row) => Promise<void>): Promise<void> {
  await database().transaction(async (tx) => {
    await takeTurn(tx)
    const article = await hold(tx, actor, id)
    refuseBinned(article)
    await work(tx, article)
  })
}

async function move(tx: Transaction, actor: Author, article: Row, act: string, to: Partial<Row>, detail: object = {}): Promise<void> {
  const before = Object.fromEntries(Object.keys(to).map((key) => [key, article[key as keyof Row]]))
  await tx
    .update(articles)
    .set({ ...to, touchedAt: new Date() })
    .where(eq(articles.id, article.id))
  await keepRevision(tx, article.id, article.version)
  await record(tx, actor, act, `article:${article.id}`, { before, after: to, ...detail })
}

function refuseBinned({ binnedAt }: Row): void {
  if (binnedAt) throw new Conflict('Cet article est à la corbeille. Reprenez-le d’abord.')
}

type Agreed = { content: Content; pending: boolean; passedOver: string[] }

/** What is being written, if it is what the editor saw and the checklist is done, or passed over with a reason. */
async function agreed(tx: Transaction, actor: Editor, article: Row, { version, despite = '' }: Decision): Promise<Agreed> {
  await requireSeen(tx, article, version)
  const written = await writtenOf(tx, article.id)
  const missing = missingOf(written.content)
  const passedOver = missing.map(({ key }) => key)
  if (missing.length === 0) return { ...written, passedOver }
  if (written.content.kind !== 'page' && !written.content.rubric) throw new Invalid('Un article ne paraît pas sans rubrique.', { rubric: ['à choisir'] })
  if (despite.trim() === '') {
    const fields = Object.fromEntries(missing.map(({ key, text }) => [key, [text]]))
    throw new Invalid('Il manque encore quelque chose avant de publier.', fields)
  }
  await record(tx, actor, 'article.despite', `article:${article.id}`, { missing: passedOver, reason: despite.trim() })
  return { ...written, passedOver }
}

async function requireColleague(tx: Transaction, userId: string): Promise<void> {
  const [row] = await tx.select({ role: users.role, disabledAt: users.disabledAt }).from(users).where(eq(users.id, userId))
  if (!row || row.role === 'reader' || row.disabledAt) throw new NotFound('Cette personne n’écrit pas ici.')
}
