/**
 * Every saved state of an article, for ever. What the clock of an editor's page saved within a few minutes is one
 * revision, so that the list tells of decisions and not of seconds. Throws `NotFound`.
 */
import { and, desc, eq, lt, lte, sql } from 'drizzle-orm'
import type { Author } from '#db/actor.ts'
import { contentShape } from '#db/articles/content.ts'
import { within } from '#db/articles/reach.ts'
import { database, type Transaction } from '#db/client.ts'
import type { Content, RevisionList, RevisionView } from '#db/dto.ts'
import { NotFound } from '#db/errors.ts'
import { articles, revisions, users } from '#db/schema.ts'

/** Automatic saves of one person are one revision for so long. */
const BURST_MINUTES = 10
const PAGE_SIZE = 40

type Saved = { version: number; content: Content; reason: string; auto?: boolean }

export async function saveRevision(tx: Transaction, actor: Author, articleId: string, { version, content, reason, auto = false }: Saved): Promise<void> {
  if (auto) {
    const gathered = await tx
      .update(revisions)
      .set({ version, snapshot: content })
      .where(
        and(
          eq(revisions.articleId, articleId),
          eq(revisions.version, version - 1),
          eq(revisions.auto, true),
          sql`${revisions.userId} is not distinct from ${actor.userId}::uuid and ${revisions.createdAt} > now() - make_interval(mins => ${BURST_MINUTES})`,
        ),
      )
      .returning({ id: revisions.id })
    if (gathered.length > 0) return
  }
  await tx.insert(revisions).values({ articleId, version, snapshot: content, reason, auto, userId: actor.userId })
}

/** What stands under `version` was decided about, or is what readers see: no later save takes its place. `reason` where it has none. */
export async function keepRevision(tx: Transaction, articleId: string, version: number, reason = ''): Promise<void> {
  await tx
    .update(revisions)
    .set({ auto: false, reason: sql`coalesce(nullif(${revisions.reason}, ''), ${reason})` })
    .where(and(eq(revisions.articleId, articleId), eq(revisions.version, version)))
}

/** Newest first, without their texts; `before` is the version after which the page begins. */
export async function listRevisions(actor: Author, articleId: string, before?: number): Promise<RevisionList> {
  const rows = await database()
    .select({
      version: revisions.version,
      at: revisions.createdAt,
      by: users.name,
      email: users.email,
      reason: revisions.reason,
      auto: revisions.auto,
      title: sql<string>`${revisions.snapshot} ->> 'title'`,
    })
    .from(revisions)
    .innerJoin(articles, eq(articles.id, revisions.articleId))
    .leftJoin(users, eq(users.id, revisions.userId))
    .where(and(eq(revisions.articleId, articleId), within(actor), before === undefined ? sql`true` : lt(revisions.version, before)))
    .orderBy(desc(revisions.version))
    .limit(PAGE_SIZE + 1)
  const items = rows.slice(0, PAGE_SIZE).map(({ at, by, email, ...row }) => ({ ...row, at: at.toISOString(), by: by || email || 'Le journal' }))
  return { items, next: rows.length > PAGE_SIZE ? (items.at(-1)?.version ?? null) : null }
}

/**
 * One revision whole, or the last before it where it was gathered into a later one: what was written over either comes from
 * it. What was kept before a field existed has its empty value.
 */
export async function readRevision(actor: Author, articleId: string, version: number): Promise<RevisionView> {
  const [row] = await database()
    .select({ version: revisions.version, snapshot: revisions.snapshot, at: revisions.createdAt })
    .from(revisions)
    .innerJoin(articles, eq(articles.id, revisions.articleId))
    .where(and(eq(revisions.articleId, articleId), lte(revisions.version, version), within(actor)))
    .orderBy(desc(revisions.version))
    .limit(1)
  if (!row) throw new NotFound('Cette version n’existe pas.')
  return { version: row.version, at: row.at.toISOString(), content: whole(row.snapshot) }
}

const whole = (snapshot: Content): Content => {
  const empty = { countries: [], themes: [], dossier: null, authors: [], image: null }
  return contentShape.parse({ ...empty, ...snapshot }) as Content
}
