/** What a reader adds to a saved article: note, folder, read or not, how far. Throws `NotFound` for what is not theirs. */
import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/actor.ts'
import { database, type Transaction } from '#db/client.ts'
import { NotFound } from '#db/errors.ts'
import { folders, savedArticles } from '#db/schema.ts'

/** `position` from 0 to 1, as it was at `positionAt`: of two devices the later holds, whichever is heard first. */
export type Change = {
  note?: string | undefined
  folderId?: string | null | undefined
  read?: boolean | undefined
  position?: number | undefined
  positionAt?: Date | undefined
}

export async function changeSaved(reader: Reader, articleId: string, change: Change): Promise<void> {
  const changed = await database().transaction((tx) => update(tx, reader, [articleId], change))
  if (changed === 0) throw new NotFound('Cet article n’est pas parmi vos articles enregistrés.')
}

/** The same for many; what is not there is passed over. Answers how many were. */
export async function changeManySaved(reader: Reader, articleIds: string[], change: Pick<Change, 'folderId' | 'read'>): Promise<number> {
  return database().transaction((tx) => update(tx, reader, articleIds, change))
}

async function update(tx: Transaction, reader: Reader, articleIds: string[], { note, folderId, read, position, positionAt }: Change): Promise<number> {
  if (folderId) await holdFolder(tx, reader, folderId)
  const mine = and(eq(savedArticles.userId, reader.userId), sql`${savedArticles.articleId} = any(${sql.param(articleIds)}::uuid[])`)
  // In one order for everyone, so that two calls never wait for each other.
  const found = await tx.select({ id: savedArticles.articleId }).from(savedArticles).where(mine).orderBy(savedArticles.articleId).for('update')
  const set: Partial<Record<'note' | 'folderId' | 'readAt' | 'position' | 'positionAt', string | null | SQL>> = {
    ...(note !== undefined && { note }),
    ...(folderId !== undefined && { folderId }),
    // The first reading is the one that is dated.
    ...(read !== undefined && { readAt: read ? sql`coalesce(${savedArticles.readAt}, now())` : null }),
    ...(position !== undefined && placed(position, positionAt ?? new Date())),
  }
  if (found.length > 0 && Object.keys(set).length > 0)
    await tx
      .update(savedArticles)
      .set(set as never)
      .where(mine)
  return found.length
}

/** A device whose clock is ahead does not win for ever. */
function placed(position: number, at: Date) {
  const then = sql`least(${at.toISOString()}::timestamptz, now())`
  const later = sql`(${savedArticles.positionAt} is null or ${savedArticles.positionAt} < ${then})`
  return {
    position: sql`case when ${later} then ${position}::float8 else ${savedArticles.position} end`,
    positionAt: sql`case when ${later} then ${then} else ${savedArticles.positionAt} end`,
  }
}

/** Keeps a folder of this reader from being deleted until the transaction ends. Throws `NotFound`. */
async function holdFolder(tx: Transaction, reader: Reader, id: string): Promise<void> {
  const [held] = await tx
    .select({ id: folders.id })
    .from(folders)
    .where(and(eq(folders.id, id), eq(folders.userId, reader.userId)))
    .for('key share')
  if (!held) throw new NotFound('Ce classeur n’existe pas.')
}
