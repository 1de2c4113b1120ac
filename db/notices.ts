/**
 * Invalidation is part of the transaction: a change that readers can see leaves a notice with the tags it makes old
 * and the paths that show it. PostgreSQL delivers it at commit, neither early nor without the change; an instance that
 * was away reads what it missed from the table.
 */
import { asc, gt, lt, sql } from 'drizzle-orm'
import { connection, type Database, database, type Transaction } from '#db/client.ts'
import { notices } from '#db/schema.ts'

export type Notice = { id: number; tags: string[]; paths: string[]; withdrawn: boolean }

/** Long enough for any instance to come back from an outage or for an old build to be started again. */
const KEPT_DAYS = 30
const CHANNEL = 'notices'

/** Every cached answer carries this tag. */
export const EVERYTHING = 'everything'

/**
 * Writers that change what readers see go one after the other, each until its commit: so notices are numbered in the
 * order of commits (an instance that has read 6 would never look for a late 5), and no two choose related articles at
 * once. To be called before any row is locked, or two writers could wait for each other.
 */
export async function takeTurn(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${CHANNEL}))`)
}

/** Leaves a notice inside `tx`. With `withdrawn`, no reader may get the old page even once more. */
export async function announce(tx: Transaction, notice: { tags: string[]; paths: string[]; withdrawn?: boolean }): Promise<void> {
  await takeTurn(tx)
  const tags = [...new Set(notice.tags)]
  const paths = [...new Set(notice.paths)]
  const [row] = await tx
    .insert(notices)
    .values({ tags, paths, withdrawn: notice.withdrawn ?? false })
    .returning({ id: notices.id })
  if (row) await tx.execute(sql`select pg_notify(${CHANNEL}, ${String(row.id)})`)
}

/** The notices after `id`, oldest first, at most `limit`; call again with the last id until none is left. */
export async function noticesAfter(id: number, limit = 500): Promise<Notice[]> {
  return database()
    .select({ id: notices.id, tags: notices.tags, paths: notices.paths, withdrawn: notices.withdrawn })
    .from(notices)
    .where(gt(notices.id, id))
    .orderBy(asc(notices.id))
    .limit(limit)
}

/** The id before the first notice given at or after `since`; -1 when older ones were already dropped, so that nothing is sure. */
export async function noticeBefore(since: Date): Promise<number> {
  if (since.getTime() < Date.now() - KEPT_DAYS * 86_400_000) return -1
  const [row] = await database()
    .select({ id: sql<number | null>`max(${notices.id})` })
    .from(notices)
    .where(lt(notices.at, since))
  return Number(row?.id ?? 0)
}

const listening = new WeakSet<object>()

/**
 * Calls `wake` at each commit that left a notice and, with it, whenever the connection was lost and is there again. To be
 * called again and again: it costs nothing while the pool is the same, and listens on a new one.
 */
export async function listenForNotices(wake: () => void): Promise<void> {
  const pool = connection()
  if (listening.has(pool)) return
  listening.add(pool)
  try {
    await pool.listen(CHANNEL, wake, wake)
  } catch (error) {
    listening.delete(pool)
    throw error
  }
}

/** Drops what nobody can still be missing. */
export async function dropOldNotices(db: Database = database()): Promise<void> {
  await db.delete(notices).where(lt(notices.at, sql`now() - make_interval(days => ${KEPT_DAYS})`))
}
