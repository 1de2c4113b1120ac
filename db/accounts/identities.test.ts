/** Coming in with an account from elsewhere: whom it opens the door to, and whom it must not. */
import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { findOrCreateUser, setDisabled } from '#db/accounts/accounts.ts'
import { parseAddress } from '#db/accounts/address.ts'
import { collectData } from '#db/accounts/data.ts'
import { deleteAccount } from '#db/accounts/deletion.ts'
import { type Identity, listLinked, signInByIdentity, unlink } from '#db/accounts/identities.ts'
import { findActor, listDevices } from '#db/accounts/sessions.ts'
import { suppress } from '#db/accounts/suppressions.ts'
import { newReader } from '#db/accounts/testing.ts'
import { operator, type Reader } from '#db/actor.ts'
import { database } from '#db/client.ts'
import { testDatabase } from '#db/testing.ts'

beforeAll(testDatabase)

const plain = { next: '/compte', saves: null, follows: null }
const someone = (given: Partial<Identity> = {}): Identity => ({
  provider: 'oidc',
  subject: randomUUID(),
  email: `${randomUUID()}@example.org`,
  verified: true,
  ...given,
})
const addressOf = (email: string | null) => parseAddress(email ?? '') ?? expect.fail(String(email))
const come = (identity: Identity, wish = plain) => signInByIdentity(identity, wish, 'Firefox, Android')

async function reader(session: string): Promise<Reader> {
  const found = await findActor(session, 'reader')
  if (typeof found === 'string') throw new Error(found)
  return found
}
const comeAs = async (identity: Identity) => reader((await come(identity)).session)
const count = async (table: string) => (await database().execute<{ n: number }>(sql`select count(*)::int as n from ${sql.identifier(table)}`))[0]?.n

describe('an account elsewhere', () => {
  it('makes an account here, with a session like any other: new, hashed, and named in the list of devices', async () => {
    const identity = someone()
    const [first, second] = [await come(identity), await come(identity)]
    expect(second.session).not.toBe(first.session)
    const person = await reader(second.session)
    expect(person.email).toBe(identity.email)
    expect((await listDevices(person)).map(({ device }) => device)).toEqual(['Firefox, Android', 'Firefox, Android'])
    const [row] = await database().execute<{ held: boolean }>(sql`select exists (select 1 from sessions where token_hash = ${second.session}) as held`)
    expect(row?.held).toBe(false)
    expect(await listLinked(person)).toEqual([{ provider: 'oidc', linkedAt: expect.stringMatching(/^\d{4}-.*Z$/) }])
  })

  it('joins the account of the address that the provider has verified, however it is written', async () => {
    const known = await newReader()
    expect((await comeAs(someone({ email: ` ${known.email.toUpperCase()} ` }))).userId).toBe(known.userId)
  })

  it.each([
    ['that is not verified', { verified: false }],
    ['that is missing', { email: null }],
    ['that is none', { email: 'moi@localhost' }],
    ['that only looks like another', { email: 'l\uff45ctrice@example.org' }],
  ])('with an address %s opens nothing, and leaves nothing', async (_, given) => {
    const before = [await count('users'), await count('accounts'), await count('sessions')]
    await expect(come(someone(given))).rejects.toMatchObject({ status: 422 })
    expect([await count('users'), await count('accounts'), await count('sessions')]).toEqual(before)
  })

  it('does not open an existing account by an address that is not verified', async () => {
    const known = await newReader()
    await expect(come(someone({ email: known.email, verified: false }))).rejects.toMatchObject({ status: 422 })
    expect(await listDevices(known)).toHaveLength(1)
    expect(await listLinked(known)).toEqual([])
  })

  it('stays that of one person, whatever address it tells later, and the address goes to whoever proves it', async () => {
    const identity = someone()
    const person = await comeAs(identity)
    const other = await newReader()
    expect((await comeAs({ ...identity, email: other.email, verified: false })).userId).toBe(person.userId)
    await database().execute(sql`update users set email = 'ailleurs@example.org', email_norm = 'ailleurs@example.org' where id = ${person.userId}`)
    expect((await comeAs(identity)).userId).toBe(person.userId)
    expect((await comeAs(someone({ email: identity.email }))).userId).not.toBe(person.userId)
  })

  it('is another one at another provider, though both call it the same', async () => {
    const one = someone()
    expect((await comeAs({ ...someone(), subject: one.subject, provider: 'github' })).userId).not.toBe((await comeAs(one)).userId)
  })

  it('opens no account that was closed, linked or not', async () => {
    const linked = someone()
    await come(linked)
    await setDisabled(operator('test'), addressOf(linked.email), true)
    const unlinked = await newReader()
    await setDisabled(operator('test'), addressOf(unlinked.email), true)
    const before = [await count('accounts'), await count('sessions')]
    for (const identity of [linked, someone({ email: unlinked.email })]) await expect(come(identity)).rejects.toMatchObject({ status: 403 })
    expect([await count('accounts'), await count('sessions')]).toEqual(before)
    await setDisabled(operator('test'), addressOf(linked.email), false)
    const blocked = someone()
    await database().transaction((tx) => suppress(tx, addressOf(blocked.email).norm, 'blocked'))
    await expect(come(blocked)).rejects.toMatchObject({ status: 403 })
    expect((await comeAs(linked)).email).toBe(linked.email)
  })

  it('that comes for the first time fifty times at once has one account', async () => {
    const identity = someone()
    const opened = await Promise.all(Array.from({ length: 50 }, () => come(identity)))
    const people = await Promise.all(opened.map(({ session }) => reader(session)))
    expect(new Set(people.map(({ userId }) => userId)).size).toBe(1)
    expect(new Set(opened.map(({ session }) => session)).size).toBe(50)
  })

  it('carries what its owner wanted through the door, and goes on where they were', async () => {
    await database().execute(sql`insert into rubrics (slug, name, hue, position) values ('eau', 'Eau', 'teal', 1)`)
    await database().execute(sql`insert into articles (slug, kind, state, title, body, rubric_id, published_at)
      select 'paru', 'news', 'published', 'Paru', '{"type":"doc","content":[]}', id, now() from rubrics`)
    const [row] = await database().execute<{ article: string; rubric: string }>(sql`select a.id as article, r.id as rubric from articles a, rubrics r`)
    const wish = { next: '/articles/paru', saves: row?.article ?? '', follows: { kind: 'rubric' as const, id: row?.rubric ?? '' } }
    const { session, next } = await signInByIdentity(someone(), wish, '')
    expect(next).toBe('/articles/paru')
    const held = await collectData(await reader(session))
    expect(held.articles).toEqual([expect.objectContaining({ titre: 'Paru' })])
    expect(held.suivis).toEqual([expect.objectContaining({ nom: 'Eau' })])
    const nothing = { next: '/', saves: randomUUID(), follows: { kind: 'author' as const, id: randomUUID() } }
    const without = await collectData(await reader((await signInByIdentity(someone(), nothing, '')).session))
    expect([without.articles, without.suivis]).toEqual([[], []])
  })

  it('is unlinked by its owner alone, and by its address comes to the same account again', async () => {
    const identity = someone()
    const person = await comeAs(identity)
    await expect(unlink(await newReader(), 'oidc')).rejects.toMatchObject({ status: 404 })
    await expect(unlink(person, 'google')).rejects.toMatchObject({ status: 404 })
    expect(await listLinked(person)).toHaveLength(1)
    await unlink(person, 'oidc')
    expect(await listLinked(person)).toEqual([])
    await expect(come({ ...identity, verified: false })).rejects.toMatchObject({ status: 422 })
    expect((await comeAs(identity)).userId).toBe(person.userId)
  })

  it('goes with the account, and brings back an empty one', async () => {
    const identity = someone()
    const person = await comeAs(identity)
    expect((await collectData(person)).identites).toEqual([expect.objectContaining({ service: 'oidc', identifiant: identity.subject })])
    await deleteAccount(person, addressOf(identity.email))
    expect(await database().execute(sql`select 1 from accounts where provider_account_id = ${identity.subject}`)).toHaveLength(0)
    const back = await comeAs(identity)
    expect(back.userId).not.toBe(person.userId)
    expect(await database().execute(sql`select 1 from users where id = ${person.userId}`)).toHaveLength(0)
  })

  it('finds the account that the mail has made, and its letters', async () => {
    const address = addressOf(`${randomUUID()}@example.org`)
    const userId = await database().transaction((tx) => findOrCreateUser(tx, address))
    const person = await comeAs(someone({ email: address.email }))
    const [row] = await database().execute<{ userId: string }>(sql`select user_id as "userId" from subscribers where email_norm = ${address.norm}`)
    expect([person.userId, row?.userId]).toEqual([userId, userId])
  })
})
