/**
 * The second half of the double opt-in: the link of a mail, looked at as often as one likes, and the button behind it.
 * Pressing twice is pressing once. A link never takes back what was decided after it was asked for: it starts what still
 * waits, and a letter that was left in the meantime stays left.
 */
import { and, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import { forgetErasure } from '#db/accounts/suppressions.ts'
import { database, type Transaction } from '#db/client.ts'
import type { AskedLetters } from '#db/dto.ts'
import { Gone, Invalid, NotFound } from '#db/errors.ts'
import { type Act, formSentence, keepConsent } from '#db/letters/consent.ts'
import { lockSubscriber } from '#db/letters/subscribing.ts'
import { preferencesToken } from '#db/letters/tokens.ts'
import { confirmations, newsletters, subscribers, subscriptions } from '#db/schema.ts'
import { tokenHash } from '#db/secret.ts'

const unknown = () => new NotFound('Ce lien n’est pas valable. Abonnez-vous de nouveau.')
const expired = () => new Gone('Ce lien a expiré. Abonnez-vous de nouveau.')

/** What a link would start, and whether it has. Throws `NotFound`, `Gone`. */
export async function readConfirmation(token: string): Promise<AskedLetters> {
  const [row] = await database()
    .select({
      subscriberId: subscribers.id,
      email: subscribers.email,
      emailNorm: subscribers.emailNorm,
      newsletterIds: confirmations.newsletterIds,
      confirmedAt: confirmations.confirmedAt,
      expired: sql<boolean>`${confirmations.expiresAt} <= now()`,
    })
    .from(confirmations)
    .innerJoin(subscribers, eq(subscribers.id, confirmations.subscriberId))
    .where(eq(confirmations.tokenHash, tokenHash(token)))
  if (!row) throw unknown()
  if (row.expired && !row.confirmedAt) throw expired()
  const letters = await database()
    .select({ slug: newsletters.slug, name: newsletters.name, promise: newsletters.promise, state: subscriptions.state })
    .from(subscriptions)
    .innerJoin(newsletters, eq(newsletters.id, subscriptions.newsletterId))
    .where(and(eq(subscriptions.subscriberId, row.subscriberId), inArray(newsletters.id, row.newsletterIds)))
    .orderBy(newsletters.position)
  return { email: row.email, letters, confirmed: row.confirmedAt !== null, preferences: preferencesToken(row) }
}

/** Starts the letters of a link: those named by `slugs`, as the page showed them, or all where none were shown. Throws `NotFound`, `Gone`, `Invalid`. */
export async function confirm(token: string, slugs: string[] | undefined, act: Act): Promise<void> {
  if (slugs?.length === 0) throw new Invalid('Vous n’avez choisi aucune lettre : rien n’est confirmé.', { newsletters: ['Choisissez au moins une lettre.'] })
  const refusal = await database().transaction(async (tx) => {
    const subscriber = await lockSubscriber(tx, eq(confirmations.tokenHash, tokenHash(token)))
    if (!subscriber) return unknown()
    const [row] = await tx
      .select({ ...getTableColumns(confirmations), expired: sql<boolean>`${confirmations.expiresAt} <= now()` })
      .from(confirmations)
      .where(eq(confirmations.tokenHash, tokenHash(token)))
    if (!row) return unknown()
    if (row.confirmedAt) return
    if (row.expired) return expired()
    await tx.update(confirmations).set({ confirmedAt: sql`now()` }).where(eq(confirmations.id, row.id))
    const started = await start(tx, row, slugs)
    await keepConsent(tx, row.subscriberId, { act: 'confirmed', sentence: formSentence, newsletterIds: started, ...act })
    await forgetErasure(tx, subscriber.emailNorm)
    await tx
      .update(subscribers)
      .set({ version: sql`${subscribers.version} + 1`, userId: sql`coalesce(${subscribers.userId}, ${accountOf(subscriber.emailNorm)})` })
      .where(eq(subscribers.id, row.subscriberId))
  })
  if (refusal) throw refusal
}

/** The account of an address that was just proven, where its letters are not joined to another address. */
const accountOf = (norm: string) =>
  sql`(select u.id from users u where u.email_norm = ${norm} and not exists (select 1 from subscribers o where o.user_id = u.id))`

async function start(tx: Transaction, row: { subscriberId: string; newsletterIds: string[] }, slugs: string[] | undefined): Promise<string[]> {
  const started = await tx
    .update(subscriptions)
    .set({ state: 'active', changedAt: sql`now()` })
    .where(
      and(
        eq(subscriptions.subscriberId, row.subscriberId),
        eq(subscriptions.state, 'pending'),
        inArray(subscriptions.newsletterId, row.newsletterIds),
        slugs && inArray(subscriptions.newsletterId, tx.select({ id: newsletters.id }).from(newsletters).where(inArray(newsletters.slug, slugs))),
      ),
    )
    .returning({ id: subscriptions.newsletterId })
  return started.map(({ id }) => id)
}
