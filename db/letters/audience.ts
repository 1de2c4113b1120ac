/**
 * Who may be sent a letter: whoever has it, is not pausing, and has an address that mail may go to. Suppressed addresses are
 * known by keyed hashes alone, so a page of subscribers is read first and the hashes of its addresses are then asked about.
 */
import { and, eq, gt, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { suppressedAmong } from '#db/accounts/suppressions.ts'
import { database } from '#db/client.ts'
import { subscribers, subscriptions } from '#db/schema.ts'

export type Receiver = { subscriberId: string; email: string; emailNorm: string; format: 'html' | 'text' }

/** `next` goes on where this page ended; null when all were seen. A page may hold fewer than were asked for. */
export type Audience = { receivers: Receiver[]; next: string | null }

/** The receivers of a letter in the order of their ids, beginning after `after`. */
export async function audienceOf(newsletterId: string, after: string | null = null, limit = 500): Promise<Audience> {
  const rows = await active(newsletterId, after === null ? undefined : gt(subscriptions.subscriberId, after), limit)
  return { receivers: await withoutSuppressed(rows), next: rows.length < limit ? null : (rows.at(-1)?.subscriberId ?? null) }
}

/** Whether this letter may go to this subscriber now: asked once more before each message, since sending takes a while. */
export async function mayReceive(subscriberId: string, newsletterId: string): Promise<boolean> {
  const rows = await active(newsletterId, eq(subscriptions.subscriberId, subscriberId), 1)
  return (await withoutSuppressed(rows)).length > 0
}

function active(newsletterId: string, where: SQL | undefined, limit: number): Promise<Receiver[]> {
  return database()
    .select({ subscriberId: subscribers.id, email: subscribers.email, emailNorm: subscribers.emailNorm, format: subscribers.format })
    .from(subscriptions)
    .innerJoin(subscribers, eq(subscribers.id, subscriptions.subscriberId))
    .where(
      and(
        eq(subscriptions.newsletterId, newsletterId),
        eq(subscriptions.state, 'active'),
        or(isNull(subscribers.pausedUntil), lte(subscribers.pausedUntil, sql`now()`)),
        where,
      ),
    )
    .orderBy(subscriptions.subscriberId)
    .limit(limit)
}

async function withoutSuppressed(rows: Receiver[]): Promise<Receiver[]> {
  const suppressed = await suppressedAmong(rows.map(({ emailNorm }) => emailNorm))
  return rows.filter(({ emailNorm }) => !suppressed.has(emailNorm))
}
