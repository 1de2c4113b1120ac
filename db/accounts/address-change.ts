/**
 * A change of address, which the old and the new one both confirm within a day: whoever has only one of the two mailboxes
 * can take no account away. Asking answers alike whether or not the new address has an account. Throws `Invalid`,
 * `TooMany`, `NotFound`, `Gone`, `Conflict`.
 */
import { and, count, eq, getTableColumns, gt, isNull, lt, ne, or, sql } from 'drizzle-orm'
import type { Address } from '#db/accounts/address.ts'
import { forgetErasure, isSuppressed } from '#db/accounts/suppressions.ts'
import type { Reader } from '#db/actor.ts'
import { database, type Transaction } from '#db/client.ts'
import { Conflict, Gone, Invalid, NotFound, TooMany } from '#db/errors.ts'
import { addressChanges, confirmations, digestSubjects, sessions, signIns, subscribers, users } from '#db/schema.ts'
import { newToken, tokenHash } from '#db/secret.ts'

const HOURS = 24
/** Asked by one person in that time, and sent to one new address whoever asks. */
const MOST = 5
const TAKEN = 'Cette adresse a déjà son propre compte. Rien n’a changé.'

export type Side = 'old' | 'new'
type Change = typeof addressChanges.$inferSelect & { expired: boolean }
/** A change with whether its time is over by the clock of the database, on which all processes agree. */
const dated = { ...getTableColumns(addressChanges), expired: sql<boolean>`${addressChanges.expiresAt} <= now()` }

/** Notes the wish. What was asked before and not confirmed by both is void. */
export async function askForChange(reader: Reader, { email, norm }: Address): Promise<{ id: string }> {
  return database().transaction(async (tx) => {
    const [user] = await tx.select({ norm: users.emailNorm }).from(users).where(eq(users.id, reader.userId)).for('no key update')
    if (user?.norm === norm) throw new Invalid('C’est déjà votre adresse.', { email: ['Indiquez une autre adresse que la vôtre.'] })
    const mine = eq(addressChanges.userId, reader.userId)
    const [asked] = await tx.select({ count: count() }).from(addressChanges).where(and(mine, recent()))
    if ((asked?.count ?? 0) >= MOST) throw new TooMany('Trop de changements d’adresse demandés. Réessayez demain.', HOURS * 3600)
    await tx.update(addressChanges).set({ expiresAt: sql`now()` }).where(and(mine, open()))
    const [row] = await tx
      .insert(addressChanges)
      .values({ userId: reader.userId, email, emailNorm: norm, expiresAt: sql`now() + make_interval(hours => ${HOURS})` })
      .returning({ id: addressChanges.id })
    if (!row) throw new Error('a row was inserted and not returned')
    return row
  })
}

const recent = () => gt(addressChanges.createdAt, sql`now() - make_interval(hours => ${HOURS})`)
const open = () => and(or(isNull(addressChanges.oldConfirmedAt), isNull(addressChanges.newConfirmedAt)), gt(addressChanges.expiresAt, sql`now()`))

/** `token` is null where the new address has an account of its own: its owner is told, and nothing else happens. */
export type ChangeMail = { to: string; newEmail: string; token: string | null; hours: number }

/** Makes the secret of one side for its mail; null where none is to be sent. */
export async function prepareChangeMail(id: string, side: Side): Promise<ChangeMail | null> {
  return database().transaction(async (tx) => {
    const [change] = await tx
      .select(dated)
      .from(addressChanges)
      .where(and(eq(addressChanges.id, id), open()))
      .for('update')
    if (!change) return null
    const [user] = await tx.select({ email: users.email }).from(users).where(eq(users.id, change.userId))
    if (!user) return null
    const mail = { to: side === 'old' ? user.email : change.email, newEmail: change.email, hours: HOURS }
    if (side === 'new') {
      const before = and(eq(addressChanges.emailNorm, change.emailNorm), recent(), lt(addressChanges.createdAt, change.createdAt))
      const [sent] = await tx.select({ count: count() }).from(addressChanges).where(before)
      if ((sent?.count ?? 0) >= MOST || (await isSuppressed(tx, change.emailNorm))) return null
      if (await isTaken(tx, change)) return { ...mail, token: null }
    }
    const token = newToken()
    await tx
      .update(addressChanges)
      .set(side === 'old' ? { oldTokenHash: tokenHash(token) } : { newTokenHash: tokenHash(token) })
      .where(eq(addressChanges.id, id))
    return { ...mail, token }
  })
}

async function isTaken(tx: Transaction, { userId, emailNorm }: Change): Promise<boolean> {
  const rows = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.emailNorm, emailNorm), ne(users.id, userId)))
  return rows.length > 0
}

/** How far a change has come: nothing said by this side, this side said yes, both did. */
export type ChangeState = 'open' | 'waiting' | 'done'

/** The link of a mail, opened: spends nothing. Throws `NotFound`, `Gone`. */
export async function readChange(token: string): Promise<{ newEmail: string; state: ChangeState }> {
  const [change] = await database().select(dated).from(addressChanges).where(carries(token))
  return { newEmail: change?.email ?? '', state: stateOf(change, token) }
}

const carries = (token: string) => or(eq(addressChanges.oldTokenHash, tokenHash(token)), eq(addressChanges.newTokenHash, tokenHash(token)))

function stateOf(change: Change | undefined, token: string): ChangeState {
  if (!change) throw new NotFound('Ce lien n’est pas valable.')
  if (change.oldConfirmedAt && change.newConfirmedAt) return 'done'
  if (change.expired) throw new Gone('Ce lien a expiré, ou un autre changement l’a remplacé. Rien n’a changé.')
  const own = change.oldTokenHash === tokenHash(token) ? change.oldConfirmedAt : change.newConfirmedAt
  return own ? 'waiting' : 'open'
}

/**
 * One side says yes; with the second the address is changed, once, however many say so at once. `here` is the session that
 * may stay: all others of this account end.
 */
export async function confirmChange(token: string, here: string | null): Promise<ChangeState> {
  const confirmed = database().transaction<ChangeState>(async (tx) => {
    const [change] = await tx.select(dated).from(addressChanges).where(carries(token)).for('update')
    if (stateOf(change, token) !== 'open' || !change) return stateOf(change, token)
    const isOld = change.oldTokenHash === tokenHash(token)
    await tx
      .update(addressChanges)
      .set(isOld ? { oldConfirmedAt: sql`now()` } : { newConfirmedAt: sql`now()` })
      .where(eq(addressChanges.id, change.id))
    if (!(isOld ? change.newConfirmedAt : change.oldConfirmedAt)) return 'waiting'
    await apply(tx, change, here)
    return 'done'
  })
  return confirmed.catch((error: unknown) => {
    throw isDuplicate(error) ? new Conflict(TAKEN) : error
  })
}

/** PostgreSQL, appendix A: unique_violation. */
function isDuplicate(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause ?? error) : undefined
  return cause instanceof Error && 'code' in cause && cause.code === '23505'
}

async function apply(tx: Transaction, change: Change, here: string | null): Promise<void> {
  const { userId, email, emailNorm } = change
  await tx.execute(sql`delete from ${signIns} where email_norm = (select email_norm from users where id = ${userId})`)
  await tx.delete(sessions).where(and(eq(sessions.userId, userId), here ? ne(sessions.id, here) : undefined))
  // Whoever signs in with the new address at this moment waits for this and finds this account, or was first.
  if (await isTaken(tx, change)) throw new Conflict(TAKEN)
  await tx.update(users).set({ email, emailNorm }).where(eq(users.id, userId))
  await forgetErasure(tx, emailNorm)
  await joinLetters(tx, change)
}

/** The letters follow. What the new address had subscribed to on its own becomes the account's, with the proof of it. */
async function joinLetters(tx: Transaction, { userId, email, emailNorm }: Change): Promise<void> {
  const { id, joined, digest, digestRhythm, digestWeekday, digestHour } = getTableColumns(subscribers)
  const columns = { id, joined, digest: { digest, digestRhythm, digestWeekday, digestHour } }
  const [own] = await tx.select(columns).from(subscribers).where(eq(subscribers.userId, userId)).for('update')
  const [other] = await tx.select(columns).from(subscribers).where(eq(subscribers.emailNorm, emailNorm)).for('update')
  if (!own) {
    await tx.insert(subscribers).values({ email, emailNorm, userId }).onConflictDoUpdate({ target: subscribers.emailNorm, set: { userId } })
    return
  }
  // Whoever reads the former mailbox learns nothing of the new one from a link that went there, pressed or not.
  await tx.update(confirmations).set({ tokenHash: null }).where(eq(confirmations.subscriberId, own.id))
  if (other && other.id !== own.id) {
    // Of two states of one letter the better holds: active before pending before ended.
    await tx.execute(sql`insert into subscriptions (subscriber_id, newsletter_id, state, changed_at)
      select ${own.id}, newsletter_id, state, changed_at from subscriptions where subscriber_id = ${other.id}
      on conflict (subscriber_id, newsletter_id) do update set state = excluded.state, changed_at = excluded.changed_at
      where excluded.state = 'active' or (excluded.state = 'pending' and subscriptions.state = 'ended')`)
    // A personal digest is one person's choice as a whole: theirs where they have none here, and no mixture of two.
    const isCarried = other.digest.digest && !own.digest.digest
    if (isCarried) {
      await tx.delete(digestSubjects).where(eq(digestSubjects.subscriberId, own.id))
      await tx.update(digestSubjects).set({ subscriberId: own.id }).where(eq(digestSubjects.subscriberId, other.id))
    }
    await tx.execute(sql`update consents set subscriber_id = ${own.id} where subscriber_id = ${other.id}`)
    await tx.execute(sql`update confirmations set subscriber_id = ${own.id} where subscriber_id = ${other.id}`)
    await tx.delete(subscribers).where(eq(subscribers.id, other.id))
    await tx
      .update(subscribers)
      .set({ joined: [...own.joined, other.id, ...other.joined], ...(isCarried && other.digest) })
      .where(eq(subscribers.id, own.id))
  }
  await tx
    .update(subscribers)
    .set({ email, emailNorm, version: sql`${subscribers.version} + 1` })
    .where(eq(subscribers.id, own.id))
}

/** Drops what no longer changes anything; kept for a day, so that a late link is told why. */
export async function dropOldChanges(): Promise<void> {
  await database().delete(addressChanges).where(lt(addressChanges.expiresAt, sql`now() - interval '1 day'`))
}
