/** Subscribers for tests. */
import { eq } from 'drizzle-orm'
import { findOrCreateUser } from '#db/accounts/accounts.ts'
import { parseAddress } from '#db/accounts/address.ts'
import { findActor, openSession } from '#db/accounts/sessions.ts'
import type { Reader } from '#db/actor.ts'
import { database } from '#db/client.ts'
import { confirm } from '#db/letters/confirming.ts'
import type { Act } from '#db/letters/consent.ts'
import { askToSubscribe, prepareConfirmationMail } from '#db/letters/subscribing.ts'
import { DIGEST, leavingToken } from '#db/letters/tokens.ts'
import { confirmations, consents, newsletters, subscribers, subscriptions } from '#db/schema.ts'

export const act: Act = { source: '/lettres', network: '203.0.113.77' }

let networks = 0
/** A network that nobody asked from yet. */
export const network = () => `10.1.${Math.floor(++networks / 250)}.${networks % 250}`

export function addressOf(email: string) {
  const address = parseAddress(email)
  if (!address) throw new Error(email)
  return address
}

export const ask = (email: string, slugs: string[] = ['lettre-du-jour'], from = network()) =>
  askToSubscribe({ address: addressOf(email), newsletters: slugs, source: '/articles/un', network: from })

/** The secret of a mail that was really due. */
export async function tokenTo(email: string, slugs?: string[]): Promise<string> {
  const mail = await prepareConfirmationMail((await ask(email, slugs)).id)
  if (!mail?.token) throw new Error(`no confirmation to ${email}`)
  return mail.token
}

/** Somebody who has confirmed these letters. */
export async function subscriber(email: string, slugs?: string[]): Promise<string> {
  await confirm(await tokenTo(email, slugs), undefined, act)
  return idOf(email)
}

export async function idOf(email: string): Promise<string> {
  const [row] = await database()
    .select({ id: subscribers.id })
    .from(subscribers)
    .where(eq(subscribers.emailNorm, addressOf(email).norm))
  if (!row) throw new Error(email)
  return row.id
}

/** When the server took each mail that was asked for this address. */
export async function mailedTo(email: string): Promise<(Date | null)[]> {
  const rows = await database()
    .select({ at: confirmations.mailedAt })
    .from(confirmations)
    .where(eq(confirmations.subscriberId, await idOf(email)))
  return rows.map(({ at }) => at)
}

export async function letterId(slug: string): Promise<string> {
  const [row] = await database().select({ id: newsletters.id }).from(newsletters).where(eq(newsletters.slug, slug))
  if (!row) throw new Error(slug)
  return row.id
}

/** The link of a letter (slug, or `DIGEST`) to this address. */
export async function leavingLink(email: string, letter: string): Promise<string> {
  const subscriber = { subscriberId: await idOf(email), emailNorm: addressOf(email).norm }
  return leavingToken(subscriber, letter === DIGEST ? DIGEST : await letterId(letter))
}

/** State by slug. */
export async function statesOf(email: string): Promise<Record<string, string>> {
  const rows = await database()
    .select({ slug: newsletters.slug, state: subscriptions.state })
    .from(subscriptions)
    .innerJoin(newsletters, eq(newsletters.id, subscriptions.newsletterId))
    .where(eq(subscriptions.subscriberId, await idOf(email)))
    .orderBy(newsletters.slug)
  return Object.fromEntries(rows.map(({ slug, state }) => [slug, state]))
}

export async function consentsOf(email: string) {
  return database()
    .select()
    .from(consents)
    .where(eq(consents.subscriberId, await idOf(email)))
    .orderBy(consents.id)
}

/** A reader who is signed in. */
export async function reader(email: string): Promise<Reader> {
  const session = await database().transaction(async (tx) => openSession(tx, await findOrCreateUser(tx, addressOf(email)), 'Essai'))
  const found = await findActor(session, 'reader')
  if (typeof found === 'string') throw new Error(found)
  return found
}
