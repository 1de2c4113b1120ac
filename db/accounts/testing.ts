/** Readers for tests of rules: signed in the way that the door does it, without the mail. */
import { randomUUID } from 'node:crypto'
import { findOrCreateUser } from '#db/accounts/accounts.ts'
import { findActor, openSession } from '#db/accounts/sessions.ts'
import type { Reader } from '#db/actor.ts'
import { database } from '#db/client.ts'

export async function newReader(): Promise<Reader> {
  const email = `${randomUUID()}@example.org`
  const session = await database().transaction(async (tx) => openSession(tx, await findOrCreateUser(tx, { email, norm: email }), 'Essai'))
  const found = await findActor(session, 'reader')
  if (typeof found === 'string') throw new Error(found)
  return found
}
