/**
 * Subscribing without an account, by double opt-in: whoever asks changes nothing for the owner of the address until that
 * owner has pressed the button behind a link that only they were sent. Asking does the same work and gives the same answer
 * for every address; which mail goes out, if any, is decided where nobody waits. At most one goes to an address
 * in a day, as long as it is not confirmed.
 */
import { and, count, eq, getTableColumns, gt, inArray, type SQL, sql } from 'drizzle-orm'
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

/** Makes the secret of a confirmation for its mail; null where none is to be sent. A second call makes the first mail void. */
export async function prepareConfirmationMail(id: string): Promise<ConfirmationMail | null> {
  return database().transaction(async (tx) => {
    const subscriber = await lockSubscriber(tx, eq(confirmations.id, id))
    if (!subscriber || (await isSuppressed(tx, subscriber.emailNorm))) return null
    const all = await tx
      .select({
        ...getTableColumns(confirmations),
        open: sql<boolean>`${confirmations.confirmedAt} is null and ${confirmations.expiresAt} > now()`,
        ofToday: sql<boolean>`${confirmations.createdAt} > now() - make_interval(hours => ${HOURS_BETWEEN_MAILS})`,
      })
      .from(confirmations)
      .where(eq(confirmations.subscriberId, subscriber.subscriberId))
    const asked = all.find((row) => row.id === id)
    if (!asked?.open) return null
    // A mail that was confirmed was welcome, and its link carries nothing more.
    const mailed = all.filter((row) => row.id !== id && row.tokenHash !== null && row.confirmedAt === null && row.ofToday)
    if (mailed.length > 0) {
      // What was asked for after the mail of the day went out is shown behind its link too, if that is still to be pressed.
      for (const { newsletterIds, ...row } of mailed.filter(({ open }) => open))
        await tx
          .update(confirmations)
          .set({ newsletterIds: [...new Set([...newsletterIds, ...asked.newsletterIds])] })
          .where(eq(confirmations.id, row.id))
      return null
    }
    const token = newToken()
    await tx
      .update(confirmations)
      .set({ tokenHash: tokenHash(token) })
      .where(eq(confirmations.id, id))
    const letters = await tx
      .select({ name: newsletters.name, state: subscriptions.state })
      .from(subscriptions)
      .innerJoin(newsletters, eq(newsletters.id, subscriptions.newsletterId))
      .where(and(eq(subscriptions.subscriberId, subscriber.subscriberId), inArray(newsletters.id, asked.newsletterIds)))
      .orderBy(newsletters.position)
    const fresh = letters.filter(({ state }) => state !== 'active')
    return {
      to: subscriber.email,
      letters: (fresh.length > 0 ? fresh : letters).map(({ name }) => name),
      token: fresh.length > 0 ? token : null,
      preferences: subscriber.proven ? preferencesToken(subscriber) : null,
      days: CONFIRMATION_DAYS,
    }
  })
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
