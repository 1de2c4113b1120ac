/**
 * Writing in the newsroom. What readers do not see yet is written where it stands; of a public article what is written
 * waits beside it until somebody publishes it. Every save names the version that it started from: the second of two is
 * refused with a `Conflict`, and its text is kept beside the article. Throws `NotFound` for what is out of reach,
 * `Forbidden` (the text is kept beside the article then too), `Invalid`, 428 for a save without version.
 */
import { randomBytes } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { and, desc, eq, sql } from 'drizzle-orm'
import { type Author, isEditor } from '#db/actor.ts'
import { checklist, UNTITLED } from '#db/articles/checklist.ts'
import { checkAddress, contentShape, parseContent, picturesOf, prepare, saveLinks } from '#db/articles/content.ts'
import { insertArticle } from '#db/articles/drafts.ts'
import { hold, within } from '#db/articles/reach.ts'
import { keepRevision, readRevision, saveRevision } from '#db/articles/revisions.ts'
import { pathOf, slugify } from '#db/articles/slug.ts'
import { requireSeen, toldOf, writtenOf } from '#db/articles/written.ts'
import { bodyText, countWords, readingMinutes } from '#db/body/text.ts'
import { database, type Transaction } from '#db/client.ts'
import type { Aside, Content, SavedWork, Superseded, Work } from '#db/dto.ts'
import { AppError, Conflict, Forbidden, NotFound } from '#db/errors.ts'
import { articles, asides, authors, corrections, pending, users } from '#db/schema.ts'

/** Somebody else has saved since. */
const superseded = (told: Superseded) =>
  new Conflict(`${told.by} a enregistré cet article entre-temps. Votre texte est gardé à part : comparez, puis réunissez.`, told)

type Beginning = Partial<Pick<Content, 'title' | 'kind' | 'rubric' | 'standfirst' | 'body' | 'image'>>

/** Begins an article of the actor's own, signed with their name where they have one among the authors. */
export async function startWork(actor: Author, given: Beginning = {}): Promise<{ id: string; version: number }> {
  const title = given.title?.trim() || UNTITLED
  const [me] = actor.userId ? await database().select({ slug: authors.slug }).from(authors).where(eq(authors.userId, actor.userId)) : []
  const empty = { kind: 'news', standfirst: '', body: { type: 'doc', content: [] }, rubric: null, countries: [], themes: [], dossier: null, image: null }
  const tail = randomBytes(3).toString('hex')
  const address = slugify(title)
  for (const slug of [address, `${address || 'article'}-${tail}`]) {
    if (slug === '' || (slug === address && title === UNTITLED)) continue
    const content = parseContent(contentShape, { ...empty, ...given, title, authors: me ? [me.slug] : [], slug })
    try {
      return await insertArticle(actor, content)
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
    }
  }
  throw new Conflict('L’adresse de cet article est déjà prise.')
}

export type Save = { version?: number | undefined; content: unknown; reason?: string | undefined; auto?: boolean | undefined }

/** Saves what was written over `version`. The same text again changes nothing, so that a save may be repeated. */
export async function saveWork(actor: Author, id: string, save: Save): Promise<SavedWork> {
  const { version } = save
  if (version === undefined) throw new AppError(428, 'Il manque la version à partir de laquelle vous avez écrit. Rien n’a été enregistré.')
  const content = parseContent(contentShape, untitled(save.content))
  try {
    return await database().transaction((tx) => saveIn(tx, actor, id, { ...save, version, content }))
  } catch (error) {
    if (error instanceof Conflict && error.told) throw superseded({ ...(error.told as Superseded), aside: await setAside(actor, id, version, content) })
    if (error instanceof Forbidden) {
      await setAside(actor, id, version, content)
      throw new Forbidden(`${error.message} Votre texte est gardé à côté de l’article.`)
    }
    throw error
  }
}

/** Brings a revision back as a new one, over the `version` that somebody has before their eyes: else nothing is done, for nothing was written. */
export async function restoreRevision(actor: Author, id: string, revision: number, version: number): Promise<SavedWork> {
  const old = await readRevision(actor, id, revision)
  if (old.version !== revision) throw new NotFound('Cette version a été réunie à une plus récente. Rechargez la liste.')
  const content = parseContent(contentShape, old.content)
  return database().transaction(async (tx) => {
    await requireSeen(tx, await hold(tx, actor, id), version)
    return saveIn(tx, actor, id, { version, content, reason: `Version ${revision} reprise` })
  })
}

/** Whoever empties the title goes on writing. */
const untitled = (content: unknown) =>
  typeof content === 'object' && content !== null && 'title' in content && typeof content.title === 'string' && content.title.trim() === ''
    ? { ...content, title: UNTITLED }
    : content

async function saveIn(
  tx: Transaction,
  actor: Author,
  id: string,
  { version, content, reason = '', auto = false }: Save & { version: number; content: Content },
) {
  const article = await hold(tx, actor, id)
  const standing = await writtenOf(tx, id)
  const waits = article.state === 'published' || article.state === 'withdrawn'
  const answer = (saved: number, at: Date): SavedWork => ({
    version: saved,
    savedAt: at.toISOString(),
    pending: standing.pending,
    ...lengthOf(content),
    checks: checklist(content),
  })
  if (isDeepStrictEqual(standing.content, content)) {
    if (!auto) await keepRevision(tx, id, article.version, reason)
    return answer(article.version, article.touchedAt)
  }
  if (article.version !== version) throw superseded(await toldOf(tx, id, article.version, version, standing.content))
  const refusal = refusalOf(actor, article)
  if (refusal) throw new Forbidden(refusal)
  if (content.slug !== standing.content.slug || content.kind !== standing.content.kind) await checkAddress(tx, id, content)
  const { row, links } = await prepare(tx, content)
  const next = { version: version + 1, touchedAt: new Date() }
  if (waits) {
    await tx.insert(pending).values({ articleId: id, content }).onConflictDoUpdate({ target: pending.articleId, set: { content } })
    await tx.update(articles).set(next).where(eq(articles.id, id))
    standing.pending = true
  } else {
    await tx
      .update(articles)
      .set({ ...row, ...next })
      .where(eq(articles.id, id))
    await saveLinks(tx, id, links)
  }
  await saveRevision(tx, actor, id, { version: next.version, content, reason, auto })
  return answer(next.version, next.touchedAt)
}

const lengthOf = ({ body }: Content) => {
  const words = countWords(bodyText(body))
  return { words, readingMinutes: readingMinutes(words) }
}

type Row = typeof articles.$inferSelect

/** Why the actor may not write in this article now; undefined where they may. */
function refusalOf(actor: Author, { state, binnedAt }: Pick<Row, 'state' | 'binnedAt'>): string | undefined {
  if (binnedAt) return 'Cet article est à la corbeille. Reprenez-le d’abord.'
  if (isEditor(actor) || state === 'draft' || state === 'review' || state === 'published') return undefined
  return state === 'scheduled'
    ? 'Cet article est programmé : demandez à la rédaction de suspendre sa parution pour le changer.'
    : 'Cet article est retiré : seule la rédaction peut le reprendre.'
}

async function setAside(actor: Author, articleId: string, version: number, content: Content): Promise<string> {
  const same = and(eq(asides.articleId, articleId), eq(asides.version, version), sql`${asides.content} = ${JSON.stringify(content)}::jsonb`)
  return database().transaction(async (tx) => {
    const [known] = await tx.select({ id: asides.id }).from(asides).where(same)
    const [kept] = known ? [known] : await tx.insert(asides).values({ articleId, version, content, userId: actor.userId }).returning({ id: asides.id })
    if (!kept) throw new Error('a text that came second was not kept')
    return kept.id
  })
}

/** A text that was kept beside the article has been merged, or is wanted no more. */
export async function dropAside(actor: Author, articleId: string, id: string): Promise<void> {
  await database().transaction(async (tx) => {
    await hold(tx, actor, articleId)
    await tx.delete(asides).where(and(eq(asides.id, id), eq(asides.articleId, articleId)))
  })
}

/** An article with all that its page in the newsroom shows, and its pictures. */
export async function readWork(actor: Author, id: string): Promise<Work> {
  return database().transaction(async (tx) => {
    const [row] = await tx
      .select({
        article: articles,
        owner: sql<
          Work['owner']
        >`(select jsonb_build_object('id', u.id, 'name', coalesce(nullif(u.name, ''), u.email)) from users u where u.id = articles.owner_id)`,
        assignee: sql<
          Work['assignee']
        >`(select jsonb_build_object('id', u.id, 'name', coalesce(nullif(u.name, ''), u.email)) from users u where u.id = articles.assignee_id)`,
        by: sql<
          string | null
        >`(select coalesce(nullif(u.name, ''), u.email) from revisions r join users u on u.id = r.user_id where r.article_id = articles.id order by r.version desc limit 1)`,
      })
      .from(articles)
      .where(and(eq(articles.id, id), within(actor)))
    if (!row) throw new NotFound('Cet article n’existe pas.')
    const { article } = row
    const { content, pending: waits } = await writtenOf(tx, id)
    const said = await tx.select().from(corrections).where(eq(corrections.articleId, id)).orderBy(desc(corrections.at))
    const iso = (at: Date | null) => at?.toISOString() ?? null
    return {
      id,
      version: article.version,
      state: article.state,
      path: pathOf(article),
      content,
      pending: waits,
      savedAt: article.touchedAt.toISOString(),
      savedBy: row.by ?? 'Le journal',
      publishedAt: iso(article.publishedAt),
      updatedAt: iso(article.updatedAt),
      scheduledAt: iso(article.scheduledAt),
      withdrawnAt: iso(article.withdrawnAt),
      binnedAt: iso(article.binnedAt),
      owner: row.owner,
      assignee: row.assignee,
      corrections: said.map(({ at, text }) => ({ at: at.toISOString(), text })),
      asides: await asidesOf(tx, id),
      checks: checklist(content),
      ...lengthOf(content),
      pictures: await picturesOf(tx, content),
      may: { write: refusalOf(actor, article) === undefined, publish: isEditor(actor) && !article.binnedAt },
    }
  })
}

async function asidesOf(tx: Transaction, articleId: string): Promise<Aside[]> {
  const rows = await tx
    .select({ id: asides.id, version: asides.version, at: asides.createdAt, content: asides.content, by: users.name, email: users.email })
    .from(asides)
    .leftJoin(users, eq(users.id, asides.userId))
    .where(eq(asides.articleId, articleId))
    .orderBy(desc(asides.createdAt))
    .limit(20)
  return rows.map(({ at, by, email, ...row }) => ({ ...row, at: at.toISOString(), by: by || email || 'Quelqu’un' }))
}
