/** Leaving a letter by the link that each of its numbers carries (RFC 8058 for the one click of mail programs). Leaving twice is leaving once. */
import { and, arrayContains, eq, ne, or, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import type { Leaving } from '#db/dto.ts'
import { NotFound } from '#db/errors.ts'
import { type Act, keepConsent, leavingSentence } from '#db/letters/consent.ts'
import { DIGEST, preferencesToken, readLeavingToken } from '#db/letters/tokens.ts'
import { newsletters, subscribers, subscriptions } from '#db/schema.ts'

const unknown = () => new NotFound('Ce lien n’est pas valable. Suivez celui de la dernière lettre reçue.')
const DIGEST_NAME = 'Ma sélection'

/** The subscriber of a link, also where its address was joined to another since. */
const isCalled = (id: string) => or(eq(subscribers.id, id), arrayContains(subscribers.joined, [id]))

/** What a link would end, and whether it has. Of a subscriber who has another address by now it tells nothing else. Throws `NotFound`. */
export async function readLeaving(token: string): Promise<Leaving> {
  const link = readLeavingToken(token)
  if (!link) throw unknown()
  const { newsletterId } = link
  const [row] = await database()
    .select({
      subscriberId: subscribers.id,
      email: subscribers.email,
      emailNorm: subscribers.emailNorm,
      digest: subscribers.digest,
      name: newsletters.name,
      state: subscriptions.state,
    })
    .from(subscribers)
    .leftJoin(subscriptions, and(eq(subscriptions.subscriberId, subscribers.id), sql`${subscriptions.newsletterId}::text = ${newsletterId}`))
    .leftJoin(newsletters, eq(newsletters.id, subscriptions.newsletterId))
    .where(isCalled(link.subscriberId))
  if (!row) throw unknown()
  const { subscriberId, email, emailNorm, digest, name, state } = row
  const own = link.isOf(emailNorm) ? { email, preferences: preferencesToken({ subscriberId, emailNorm }) } : null
  if (newsletterId === DIGEST) return { name: DIGEST_NAME, left: !digest, own }
  if (!name) throw unknown()
  return { name, left: state === 'ended', own }
}

/** Ends the letter of a link. Throws `NotFound`. */
export async function leave(token: string, act: Act): Promise<void> {
  const link = readLeavingToken(token)
  if (!link) throw unknown()
  const { newsletterId } = link
  await database().transaction(async (tx) => {
    const [subscriber] = await tx
      .select({ subscriberId: subscribers.id, digest: subscribers.digest })
      .from(subscribers)
      .where(isCalled(link.subscriberId))
      .for('update')
    if (!subscriber) throw unknown()
    const { subscriberId } = subscriber
    const isDigest = newsletterId === DIGEST
    const ended = isDigest
      ? subscriber.digest
      : (
          await tx
            .update(subscriptions)
            .set({ state: 'ended', changedAt: sql`now()` })
            .where(and(eq(subscriptions.subscriberId, subscriberId), eq(subscriptions.newsletterId, newsletterId), ne(subscriptions.state, 'ended')))
            .returning({ id: subscriptions.newsletterId })
        ).length > 0
    if (!ended) return
    await tx
      .update(subscribers)
      .set({ version: sql`${subscribers.version} + 1`, ...(isDigest && { digest: false }) })
      .where(eq(subscribers.id, subscriberId))
    await keepConsent(tx, subscriberId, { act: 'withdrawn', sentence: leavingSentence, newsletterIds: [isDigest ? null : newsletterId], ...act })
  })
}
