/**
 * The devices on which people are signed in. A session is a secret in a cookie and the hash of it in a row; ending the row
 * ends the session at the next request, on every instance.
 */
import { and, desc, eq, gt, lt, ne, sql } from 'drizzle-orm'
import { type Actors, actor, type Reader, type Role } from '#db/actor.ts'
import { database, type Transaction } from '#db/client.ts'
import type { Device } from '#db/dto.ts'
import { NotFound } from '#db/errors.ts'
import { sessions, users } from '#db/schema.ts'
import { newToken, tokenHash } from '#db/secret.ts'

/** A session ends this long after its last use. */
const SESSION_DAYS = 60
/** Use is noted at most this often. */
const NOTED_MINUTES = 5

/** Opens a session and returns its secret: a new one each time, so that nobody can have known it before. */
export async function openSession(tx: Transaction, userId: string, device: string): Promise<string> {
  const token = newToken()
  await tx.insert(sessions).values({
    sessionToken: tokenHash(token),
    userId,
    device: device.slice(0, 120),
    expires: sql`now() + make_interval(days => ${SESSION_DAYS})`,
  })
  return token
}

/**
 * Who carries `token`, as an actor of role `as`: `'nobody'` without a session, `'less'` where the role does not go so far,
 * `'factor'` where the second factor of the account was not shown on this session yet. To be a reader takes none, but for
 * what a mailbox alone must not open (`factor`).
 */
export async function findActor<R extends Role>(token: string, as: R, factor = as !== 'reader'): Promise<Actors[R] | 'nobody' | 'less' | 'factor'> {
  const [row] = await database()
    .select({
      userId: users.id,
      sessionId: sessions.id,
      email: users.email,
      name: users.name,
      role: users.role,
      waits: sql<boolean>`${sessions.secondFactorAt} is null and ${asksForFactor}`,
      stale: sql<boolean>`${sessions.usedAt} < now() - make_interval(mins => ${NOTED_MINUTES})`,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.sessionToken, tokenHash(token)), gt(sessions.expires, sql`now()`), sql`${users.disabledAt} is null`))
  if (!row) return 'nobody'
  const { stale, waits, ...person } = row
  if (stale) await noteUse(person.sessionId)
  const found = actor(person, as)
  if (found && factor && waits) return 'factor'
  return found ?? 'less'
}

/** Whether the person of the row of `users` has a second factor, or must have one by the setting. */
export const mustHaveFactor = sql<boolean>`(${users.role} <> 'reader' and coalesce((select case value #>> '{}'
  when 'everyone' then true when 'editors' then ${users.role} in ('editor', 'admin') else false end from settings where key = 'secondFactor'), false))`
const asksForFactor = sql`(${mustHaveFactor} or exists (select 1 from second_factors f where f.user_id = ${users.id} and f.confirmed_at is not null))`

async function noteUse(sessionId: string): Promise<void> {
  await database().execute(sql`with used as (
      update ${sessions} set used_at = now(), expires_at = now() + make_interval(days => ${SESSION_DAYS}) where id = ${sessionId} returning user_id)
    update ${users} set seen_at = now(), warned_at = null from used where ${users.id} = used.user_id`)
}

/** The devices of a reader, the one last used first. */
export async function listDevices(reader: Reader): Promise<Device[]> {
  const rows = await database()
    .select({ id: sessions.id, device: sessions.device, createdAt: sessions.createdAt, usedAt: sessions.usedAt })
    .from(sessions)
    .where(and(eq(sessions.userId, reader.userId), gt(sessions.expires, sql`now()`)))
    .orderBy(desc(sessions.usedAt))
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString(), usedAt: row.usedAt.toISOString(), here: row.id === reader.sessionId }))
}

/** Ends one session of this reader; somebody else's does not exist. Throws `NotFound`. */
export async function endSession(reader: Reader, id: string): Promise<void> {
  const ended = await database()
    .delete(sessions)
    .where(and(eq(sessions.id, id), eq(sessions.userId, reader.userId)))
    .returning({ id: sessions.id })
  if (ended.length === 0) throw new NotFound('Cet appareil n’est plus connecté.')
}

/** Ends all sessions of this reader; with `others` the one that asks stays. */
export async function endSessions(reader: Reader, { others }: { others: boolean }): Promise<void> {
  await database()
    .delete(sessions)
    .where(and(eq(sessions.userId, reader.userId), others ? ne(sessions.id, reader.sessionId) : undefined))
}

/** Drops what has run out. */
export async function dropOldSessions(): Promise<void> {
  await database().delete(sessions).where(lt(sessions.expires, sql`now()`))
}
