/** Addresses that must get no mail: erased on request, bounced, complained. Only keyed hashes are kept. */
import { and, eq, inArray } from 'drizzle-orm'
import { type Database, database, type Transaction } from '#db/client.ts'
import { suppressions } from '#db/schema.ts'
import { keyedHash } from '#db/secret.ts'

export type SuppressionReason = 'erased' | 'bounced' | 'complained' | 'blocked'

const hash = (norm: string) => keyedHash('suppression', norm)

/** `norm` as `parseAddress` gives it. */
export async function isSuppressed(db: Database | Transaction, norm: string): Promise<boolean> {
  const rows = await db
    .select({ reason: suppressions.reason })
    .from(suppressions)
    .where(eq(suppressions.emailHash, hash(norm)))
  return rows.some(({ reason }) => reason !== 'erased')
}

/** Whether somebody has shut this address out, whoever proves to have it. */
export async function isBlocked(tx: Transaction, norm: string): Promise<boolean> {
  const rows = await tx
    .select({ reason: suppressions.reason })
    .from(suppressions)
    .where(and(eq(suppressions.emailHash, hash(norm)), eq(suppressions.reason, 'blocked')))
  return rows.length > 0
}

/** Which of these addresses no letter may go to, for whatever reason, in one query. */
export async function suppressedAmong(norms: string[]): Promise<Set<string>> {
  const byHash = new Map(norms.map((norm) => [hash(norm), norm]))
  if (byHash.size === 0) return new Set()
  const rows = await database()
    .select({ emailHash: suppressions.emailHash })
    .from(suppressions)
    .where(inArray(suppressions.emailHash, [...byHash.keys()]))
  return new Set(rows.flatMap(({ emailHash }) => byHash.get(emailHash) ?? []))
}

/** From now on no letter goes to this address. A second reason does not replace the first. */
export async function suppress(tx: Transaction, norm: string, reason: SuppressionReason): Promise<void> {
  await tx
    .insert(suppressions)
    .values({ emailHash: hash(norm), reason })
    .onConflictDoNothing()
}

/** The owner of an erased address comes back by their own act: it may get mail again. What bounced stays. */
export async function forgetErasure(tx: Transaction, norm: string): Promise<void> {
  await tx.delete(suppressions).where(and(eq(suppressions.emailHash, hash(norm)), eq(suppressions.reason, 'erased')))
}
