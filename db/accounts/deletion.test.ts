import { eq, sql } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { findOrCreateUser, giveRole } from '#db/accounts/accounts.ts'
import { parseAddress } from '#db/accounts/address.ts'
import { deleteAccount, deleteIdle, listIdle, noteWarned, prepareIdleMail } from '#db/accounts/deletion.ts'
import { findActor, openSession } from '#db/accounts/sessions.ts'
import { suppress } from '#db/accounts/suppressions.ts'
import { operator, type Reader } from '#db/actor.ts'
import { database } from '#db/client.ts'
import { users } from '#db/schema.ts'
import { testDatabase } from '#db/testing.ts'

beforeAll(testDatabase)

const addressOf = (email: string) => parseAddress(email) ?? expect.fail(email)

/** An account that was last used `ago`. */
async function account(name: string, ago: string): Promise<string> {
  const id = await database().transaction((tx) => findOrCreateUser(tx, addressOf(`${name}@example.org`)))
  await database()
    .update(users)
    .set({ seenAt: sql`now() - ${ago}::interval` })
    .where(eq(users.id, id))
  return id
}

async function readerOf(email: string): Promise<Reader> {
  const token = await database().transaction(async (tx) => openSession(tx, await findOrCreateUser(tx, addressOf(email)), 'Essai'))
  const found = await findActor(token, 'reader')
  return typeof found === 'string' ? expect.fail(found) : found
}

const exists = async (id: string) => (await database().select({ id: users.id }).from(users).where(eq(users.id, id))).length > 0
const warned = (id: string, ago: string) =>
  database()
    .update(users)
    .set({ warnedAt: sql`now() - ${ago}::interval` })
    .where(eq(users.id, id))

it('warns of readers who were away for three years, once, and of nobody else', async () => {
  const away = await account('away', '3 years 1 day')
  const lately = await account('lately', '2 years 364 days')
  const author = await account('author', '9 years')
  await giveRole(operator('test'), addressOf('author@example.org'), 'author')
  await database().update(users).set({ seenAt: sql`now() - interval '9 years'` }).where(eq(users.id, author))
  const letters = await account('letters', '9 years')
  await database().execute(sql`insert into newsletters (slug, name, promise, rhythm, position) values ('lettre', 'La lettre', 'Une lettre', 'weekly', 1)`)
  await database().execute(sql`insert into subscriptions (subscriber_id, newsletter_id, state)
    select s.id, n.id, 'active' from subscribers s, newsletters n where s.user_id = ${letters}`)
  const digest = await account('digest', '9 years')
  await database().execute(sql`update subscribers set digest = true where user_id = ${digest}`)

  expect(await listIdle()).toEqual([away])
  expect(await prepareIdleMail(away)).toEqual({ to: 'away@example.org', days: 30 })
  for (const id of [lately, author, letters, digest]) expect(await prepareIdleMail(id)).toBeNull()
  await noteWarned(away)
  expect(await listIdle()).toEqual([])
  expect(await prepareIdleMail(away)).toBeNull()
})

it('writes to no address that bounced, and counts it as warned', async () => {
  const bounced = await account('bounced', '4 years')
  await database().transaction((tx) => suppress(tx, 'bounced@example.org', 'bounced'))
  expect(await prepareIdleMail(bounced)).toEqual({ to: null, days: 30 })
})

it('deletes thirty days after the warning, unless the account was used', async () => {
  const due = await account('due', '3 years 40 days')
  const early = await account('early', '3 years 40 days')
  const back = await account('back', '3 years 40 days')
  const never = await account('never', '3 years 40 days')
  await Promise.all([warned(due, '31 days'), warned(early, '29 days'), warned(back, '31 days')])
  // Signing in is use, and takes the warning back.
  await database().transaction((tx) => findOrCreateUser(tx, addressOf('back@example.org')))
  const [row] = await database().select({ warnedAt: users.warnedAt }).from(users).where(eq(users.id, back))
  expect(row).toEqual({ warnedAt: null })
  const ended = await Promise.all([deleteIdle(), deleteIdle(), deleteIdle()])
  expect(ended.reduce((sum, n) => sum + n, 0)).toBe(1)
  expect(await exists(due)).toBe(false)
  for (const id of [early, back, never]) expect(await exists(id)).toBe(true)
})

it('never deletes the last administrator, also when all of them go at once', async () => {
  const names = ['une', 'deux', 'trois']
  for (const name of names) await giveRole(operator('test'), addressOf(`${name}@example.org`), 'admin')
  const readers = await Promise.all(names.map((name) => readerOf(`${name}@example.org`)))
  const asked = await Promise.allSettled(readers.map((reader) => deleteAccount(reader, addressOf(reader.email))))
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
  expect(asked.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { status: 409, message: expect.stringContaining('dernier compte') } })
  const left = await database().select({ email: users.email }).from(users).where(eq(users.role, 'admin'))
  expect(left).toHaveLength(1)
  // Whoever hands the role on may go.
  await giveRole(operator('test'), addressOf('quatre@example.org'), 'admin')
  await deleteAccount(await readerOf(left[0]?.email ?? ''), addressOf(left[0]?.email ?? ''))
})

it('deletes an account once, however often and from wherever that is asked at once', async () => {
  const readers = await Promise.all(Array.from({ length: 8 }, () => readerOf('often@example.org')))
  const asked = await Promise.allSettled(readers.map((reader) => deleteAccount(reader, addressOf('often@example.org'))))
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const result of asked) if (result.status === 'rejected') expect(result.reason).toMatchObject({ status: 403 })
})
