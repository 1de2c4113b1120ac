/**
 * What is being written of an article, as one sees it who decides about it: nothing is done to a version that they have
 * not seen. Throws `NotFound`, `Conflict` with what there is to compare.
 */
import { and, desc, eq, lte } from 'drizzle-orm'
import { contentOf } from '#db/articles/content.ts'
import type { Transaction } from '#db/client.ts'
import type { Content, Superseded } from '#db/dto.ts'
import { Conflict, NotFound } from '#db/errors.ts'
import { type articles, pending, revisions, users } from '#db/schema.ts'

/** What is being written of an article: what waits, else what stands. */
export async function writtenOf(tx: Transaction, id: string): Promise<{ content: Content; pending: boolean }> {
  const [waiting] = await tx.select({ content: pending.content }).from(pending).where(eq(pending.articleId, id))
  if (waiting) return { content: waiting.content, pending: true }
  const content = await contentOf(tx, id)
  if (!content) throw new NotFound('Cet article n’existe pas.')
  return { content, pending: false }
}

/** What there is to merge for whoever started from `from`; the base is the last that was kept until then. */
export async function toldOf(tx: Transaction, id: string, version: number, from: number, theirs: Content): Promise<Superseded> {
  const last = (most: number) =>
    tx
      .select({ version: revisions.version, at: revisions.createdAt, snapshot: revisions.snapshot, by: users.name, email: users.email })
      .from(revisions)
      .leftJoin(users, eq(users.id, revisions.userId))
      .where(and(eq(revisions.articleId, id), lte(revisions.version, most)))
      .orderBy(desc(revisions.version))
      .limit(1)
  const [latest] = await last(version)
  const [base] = await last(from)
  return {
    version,
    by: latest?.by || latest?.email || 'Quelqu’un',
    at: (latest?.at ?? new Date()).toISOString(),
    theirs,
    base: base?.snapshot ?? null,
  }
}

/** Throws `Conflict` where somebody has saved since `seen`; to be asked with the row held. */
export async function requireSeen(tx: Transaction, { id, version }: Pick<typeof articles.$inferSelect, 'id' | 'version'>, seen: number): Promise<void> {
  if (version === seen) return
  const told = await toldOf(tx, id, version, seen, (await writtenOf(tx, id)).content)
  throw new Conflict(`${told.by} a enregistré cet article entre-temps. Rien n’est fait : relisez, puis recommencez.`, told)
}
