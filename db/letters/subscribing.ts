/**
 * Subscribing without an account, by double opt-in: whoever asks changes nothing for the owner of the address until that
 * owner has pressed the button behind a link that only they were sent. Asking does the same work and gives the same answer
 * for every address; which mail goes out, if any, is decided where nobody waits. At most two go to an address
 * in a day: one with a link, as long as it is not confirmed, and one that tells of letters which come already.
 */
import { and, count, eq, getTableColumns, gt, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { Address } from '#db/accounts/address.ts'
import { isSuppressed } from '#db/accounts/suppressions.ts'
import { database, type Transaction } from '#db/client.ts'
import { TooMany } from '#db/errors.ts'
import { type Act, formSentence, keepConsent } from '#db/letters/consent.ts'
import { newsletterIds } from '#db/letters/newsletters.ts'
import { preferencesToken } from '#db/letters/tokens.ts'
import { confirmations, newsletters, subscribers, subscriptions } from '#db/schema.ts'
import { keyedHash, newToken, tokenHash } from '#db/secret.ts'

const MOST_PER_NETWORK = 20
const MINUTES = 15
const HOURS_BETWEEN_MAILS = 24
const CONFIRMATION_DAYS = 30
/** More than lies between two tries of one mail (`mailQueue` in the clock): one that was tried so lately may still go out. */
const UNDER_WAY_MINUTES = 20

type Ask = Act & { address: Address; newsletters: string[] }

/** Notes that somebody wants these letters (slugs). Throws `Invalid`, and `TooMany` for the network alone. */
export async function askToSubscribe({ address, newsletters: slugs, source, network }: Ask): Promise<{ id: string }> {
  const hashed = keyedHash('network', network)
  return database().transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`confirmation:${hashed}`}))`)
    const [asked] = await tx
      .select({ count: count() })
      .from(confirmations)
      .where(and(eq(confirmations.network, hashed), gt(confirmations.createdAt, sql`now() - make_interval(mins => ${MINUTES})`)))
    if ((asked?.count ?? 0) >= MOST_PER_NETWORK)
      throw new TooMany('Trop de demandes d’abonnement depuis ce réseau. Réessayez dans un quart d’heure.', MINUTES * 60)
    const ids = await newsletterIds(tx, slugs)
    // Written even where the row stands, so that it is locked: those who ask for one address go one after the other.
    const [subscriber] = await tx
      .insert(subscribers)
      .values({ email: address.email, emailNorm: address.norm })
      .onConflictDoUpdate({ target: subscribers.emailNorm, set: { emailNorm: address.norm } })
      .returning({ id: subscribers.id })
    if (!subscriber) throw new Error('a row was inserted and not returned')
    await tx
      .insert(subscriptions)
      .values(ids.map((newsletterId) => ({ subscriberId: subscriber.id, newsletterId, state: 'pending' as const })))
      .onConflictDoUpdate({
        target: [subscriptions.subscriberId, subscriptions.newsletterId],
        set: { state: 'pending', changedAt: sql`now()` },
        setWhere: eq(subscriptions.state, 'ended'),
      })
    await keepConsent(tx, subscriber.id, { act: 'asked', sentence: formSentence, newsletterIds: ids, source, network })
    const [row] = await tx
      .insert(confirmations)
      .values({
        subscriberId: subscriber.id,
        newsletterIds: ids,
        network: hashed,
        expiresAt: sql`now() + make_interval(days => ${CONFIRMATION_DAYS})`,
      })
      .returning({ id: confirmations.id })
    if (!row) throw new Error('a row was inserted and not returned')
    return row
  })
}

/** `letters` by name. `token` is null where all of them come already; `preferences` where the address is known to be theirs. */
export type ConfirmationMail = { to: string; letters: string[]; token: string | null; preferences: string | null; days: number }

/**
 * Makes the secret of a confirmation for its mail; null where none is to be sent. A second call makes the first mail void.
 * What counts is what went out, or is still on its way: a link that nobody was sent holds nothing up, and neither does a mail
 * that carries none.
 */
export async function prepareConfirmationMail(id: string): Promise<ConfirmationMail | null> {
  return database().transaction(async (tx) => {
    const subscriber = await lockSubscriber(tx, eq(confirmations.id, id))
    if (!subscriber || (await isSuppressed(tx, subscriber.emailNorm))) return null
    // A mail that was confirmed was welcome, and its link carries nothing more.
    const open = await tx
      .select({
        ...getTableColumns(confirmations),
        out: sql<boolean>`coalesce(${confirmations.mailedAt} > now() - make_interval(hours => ${HOURS_BETWEEN_MAILS})
          or ${confirmations.triedAt} > now() - make_interval(mins => ${UNDER_WAY_MINUTES}), false)`,
      })
      .from(confirmations)
      .where(and(eq(confirmations.subscriberId, subscriber.subscriberId), isNull(confirmations.confirmedAt), gt(confirmations.expiresAt, sql`now()`)))
    const asked = open.find((row) => row.id === id)
    if (!asked || asked.mailedAt) return null
    const letters = await tx
      .select({ name: newsletters.name, state: subscriptions.state })
      .from(subscriptions)
      .innerJoin(newsletters, eq(newsletters.id, subscriptions.newsletterId))
      .where(and(eq(subscriptions.subscriberId, subscriber.subscriberId), inArray(newsletters.id, asked.newsletterIds)))
      .orderBy(newsletters.position)
    const fresh = letters.filter(({ state }) => state !== 'active')
    const withLink = fresh.length > 0
    const before = open.filter((row) => row.id !== id && row.out && (row.tokenHash !== null) === withLink)
    if (before.length > 0) {
      if (withLink) await showBehind(tx, before, asked.newsletterIds)
      return null
    }
    const token = withLink ? newToken() : null
    await tx
      .update(confirmations)
      .set({ tokenHash: token && tokenHash(token), triedAt: sql`now()` })
      .where(eq(confirmations.id, id))
    return {
      to: subscriber.email,
      letters: (withLink ? fresh : letters).map(({ name }) => name),
      token,
      preferences: subscriber.proven ? preferencesToken(subscriber) : null,
      days: CONFIRMATION_DAYS,
    }
  })
}

/** What was asked for after the mail of the day went out is shown behind its link too. */
async function showBehind(tx: Transaction, links: { id: string; newsletterIds: string[] }[], more: string[]): Promise<void> {
  for (const { id, newsletterIds } of links)
    await tx
      .update(confirmations)
      .set({ newsletterIds: [...new Set([...newsletterIds, ...more])] })
      .where(eq(confirmations.id, id))
}

/** The server took the mail of a confirmation. */
export async function noteConfirmationMailed(id: string): Promise<void> {
  await database().update(confirmations).set({ mailedAt: sql`now()` }).where(eq(confirmations.id, id))
}

/** The subscriber of a confirmation. Whatever changes a subscriber's letters locks this row first, and reads after that. */
export async function lockSubscriber(tx: Transaction, ofConfirmation: SQL) {
  const [subscriber] = await tx
    .select({
      subscriberId: subscribers.id,
      email: subscribers.email,
      emailNorm: subscribers.emailNorm,
      proven: sql<boolean>`user_id is not null or exists (select 1 from subscriptions s where s.subscriber_id = subscribers.id and s.state = 'active')`,
    })
    .from(subscribers)
    .where(inArray(subscribers.id, tx.select({ id: confirmations.subscriberId }).from(confirmations).where(ofConfirmation)))
    .for('update')
  return subscriber
}

/** Drops the addresses that nobody confirmed, a month after their link ran out, and what was asked for them. */
export async function dropUnconfirmed(): Promise<void> {
  await database().execute(sql`delete from confirmations where expires_at < now() - interval '30 days'`)
  await database().execute(sql`delete from subscribers s where user_id is null and created_at < now() - interval '30 days'
    and not exists (select 1 from confirmations c where c.subscriber_id = s.id)
    and not exists (select 1 from consents c where c.subscriber_id = s.id and c.act = 'confirmed')`)
}
