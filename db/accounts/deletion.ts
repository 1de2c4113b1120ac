/**
 * How an account ends: by its owner's word, or because nobody uses it. It ends at once and whole. What stays is the keyed
 * hash of the address, so that no letter goes there by mistake, and what a newsroom account did, under a number that names
 * nobody any more. The last administrator stays. Throws `Forbidden`, `Invalid`, `Conflict`.
 */
import { and, eq, isNull, or, sql } from 'drizzle-orm'
import type { Address } from '#db/accounts/address.ts'
import { holdAccount, lastAdmin } from '#db/accounts/roles.ts'
import { isSuppressed, suppress } from '#db/accounts/suppressions.ts'
import type { Reader } from '#db/actor.ts'
import { database, type Transaction } from '#db/client.ts'
import { Forbidden, Invalid } from '#db/errors.ts'
import { addressChanges, comments, sessions, signIns, subscribers, users } from '#db/schema.ts'

/** A session must be this young to end the account, so that whoever finds a device signed in cannot. */
export const FRESH_MINUTES = 30
const IDLE_YEARS = 3
const NOTICE_DAYS = 30
/** Accounts in one run of the clock. */
const MOST_AT_ONCE = 500

/** Whether the reader signed in lately enough to delete the account. */
export async function isFresh({ sessionId }: Reader): Promise<boolean> {
  const rows = await database()
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.id, sessionId), sql`${sessions.createdAt} > now() - make_interval(mins => ${FRESH_MINUTES})`))
  return rows.length > 0
}

/** Ends the account of the reader, who typed its address to be sure. Returns that address, which is kept nowhere now. */
export async function deleteAccount(reader: Reader, typed: Address): Promise<string> {
  if (!(await isFresh(reader)))
    throw new Forbidden(`Pour supprimer votre compte, connectez-vous de nouveau : il faut une connexion de moins de ${FRESH_MINUTES} minutes.`)
  return database().transaction(async (tx) => {
    const [user] = await tx.select({ id: users.id, email: users.email, norm: users.emailNorm }).from(users).where(eq(users.id, reader.userId))
    if (!user) throw new Forbidden('Ce compte n’existe plus.')
    if (user.norm !== typed.norm) throw new Invalid('Ce n’est pas l’adresse de ce compte.', { email: ['Tapez l’adresse de votre compte, en entier.'] })
    if (!(await erase(tx, user))) throw new Forbidden('Ce compte n’existe plus.')
    return user.email
  })
}

/** False where another call was first. Rows are taken in the order in which signing in and changing the address take them, so that none waits for another in a circle. */
async function erase(tx: Transaction, { id, norm }: { id: string; norm: string }): Promise<boolean> {
  await tx.delete(addressChanges).where(or(eq(addressChanges.userId, id), eq(addressChanges.emailNorm, norm)))
  await tx.delete(signIns).where(eq(signIns.emailNorm, norm))
  await tx.delete(sessions).where(eq(sessions.userId, id))
  if ((await holdAccount(tx, id)).isLastAdmin) throw lastAdmin()
  const ended = await tx.delete(users).where(eq(users.id, id)).returning({ id: users.id })
  if (ended.length === 0) return false
  await tx.delete(subscribers).where(eq(subscribers.emailNorm, norm))
  // Colleagues name each other by address where there is no name.
  await tx
    .update(comments)
    .set({ text: sql`regexp_replace(${comments.text}, ${norm.replace(/[^a-z0-9@]/g, '\\$&')}, 'ancien collègue', 'gi')` })
    .where(sql`strpos(lower(${comments.text}), ${norm}) > 0`)
  await suppress(tx, norm, 'erased')
  return true
}

/** Not used for years. Whoever writes here is no reader who forgot, and whoever gets letters still reads the paper. */
const idle = sql`${users.role} = 'reader' and ${users.seenAt} < now() - make_interval(years => ${IDLE_YEARS})
  and not exists (select 1 from subscribers s where s.user_id = ${users.id}
    and (s.digest or exists (select 1 from subscriptions l where l.subscriber_id = s.id and l.state = 'active')))`

/** Accounts whose owners are to be told that they will end. */
export async function listIdle(): Promise<string[]> {
  const rows = await database()
    .select({ id: users.id })
    .from(users)
    .where(and(idle, isNull(users.warnedAt)))
    .limit(MOST_AT_ONCE)
  return rows.map(({ id }) => id)
}

/** `days` until the account ends; `to` is null where no mail may go. */
export type IdleMail = { to: string | null; days: number }

/** Whom to warn; null where the account is in use again, or was warned already. */
export async function prepareIdleMail(id: string): Promise<IdleMail | null> {
  const [user] = await database()
    .select({ email: users.email, norm: users.emailNorm })
    .from(users)
    .where(and(eq(users.id, id), idle, isNull(users.warnedAt)))
  if (!user) return null
  return { to: (await isSuppressed(database(), user.norm)) ? null : user.email, days: NOTICE_DAYS }
}

/** The mail is out: from now on the days count. */
export async function noteWarned(id: string): Promise<void> {
  await database()
    .update(users)
    .set({ warnedAt: sql`now()` })
    .where(and(eq(users.id, id), idle, isNull(users.warnedAt)))
}

/** Ends the accounts that were warned and are still unused; any use takes the warning back. */
export async function deleteIdle(): Promise<number> {
  const due = and(idle, sql`${users.warnedAt} < now() - make_interval(days => ${NOTICE_DAYS})`)
  const found = await database().select({ id: users.id }).from(users).where(due).limit(MOST_AT_ONCE)
  let ended = 0
  for (const { id } of found)
    await database().transaction(async (tx) => {
      const [user] = await tx
        .select({ id: users.id, norm: users.emailNorm })
        .from(users)
        .where(and(eq(users.id, id), due))
        .for('update')
      if (user && (await erase(tx, user))) ended++
    })
  return ended
}
