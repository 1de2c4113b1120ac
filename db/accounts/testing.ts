/** People for tests of rules: signed in the way that the door does it, without the mail. */
import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { findOrCreateUser } from '#db/accounts/accounts.ts'
import { findActor, openSession } from '#db/accounts/sessions.ts'
import type { Reader } from '#db/actor.ts'
import { database } from '#db/client.ts'
import { secondFactors, sessions, users } from '#db/schema.ts'

export async function newReader(): Promise<Reader> {
  const email = `${randomUUID()}@example.org`
  const session = await database().transaction(async (tx) => openSession(tx, await findOrCreateUser(tx, { email, norm: email }), 'Essai'))
  const found = await findActor(session, 'reader')
  if (typeof found === 'string') throw new Error(found)
  return found
}

/** An author whose account has a second factor that this session has not shown. */
export async function newArmedAuthor(): Promise<Reader> {
  const who = await newReader()
  await database().update(users).set({ role: 'author' }).where(eq(users.id, who.userId))
  await database().insert(secondFactors).values({ userId: who.userId, secret: 'scellé', recovery: [], confirmedAt: new Date() })
  return { ...who, role: 'author' }
}

/** As if its code had been given. */
export async function passFactor({ sessionId }: Reader): Promise<void> {
  await database().update(sessions).set({ secondFactorAt: new Date() }).where(eq(sessions.id, sessionId))
}
