import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { findOrCreateUser } from '#db/accounts/accounts.ts'
import { parseAddress } from '#db/accounts/address.ts'
import { changeAccount, inviteAccount, listAccounts } from '#db/accounts/roles.ts'
import { findActor, openSession } from '#db/accounts/sessions.ts'
import { operator, type Role } from '#db/actor.ts'
import { database } from '#db/client.ts'
import { listActs } from '#db/journal.ts'
import { createNoun } from '#db/nouns/nouns.ts'
import { users } from '#db/schema.ts'
import { testDatabase } from '#db/testing.ts'

const admin = operator('test')
beforeAll(testDatabase)

async function account(role: Role, name = '') {
  const email = `${randomUUID()}@example.org`
  const { id, token } = await database().transaction(async (tx) => {
    const id = await findOrCreateUser(tx, { email, norm: email })
    return { id, token: await openSession(tx, id, 'Essai') }
  })
  await database().update(users).set({ role, name }).where(eq(users.id, id))
  return { id, email, token }
}
const addressOf = (text: string) => {
  const address = parseAddress(text)
  if (!address) throw new Error(text)
  return address
}

describe('the last administrator', () => {
  it('stays one, whoever asks and how often', async () => {
    const one = await account('admin')
    for (const change of [{ role: 'editor' as const }, { disabled: true }, { role: 'reader' as const, disabled: true }])
      await expect(changeAccount(admin, one.id, change)).rejects.toMatchObject({ status: 409 })
    const two = await account('admin')
    const both = await Promise.allSettled([changeAccount(admin, one.id, { role: 'author' }), changeAccount(admin, two.id, { disabled: true })])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('is told so where two take the role from each other at once, however often', async () => {
    const [standing] = (await listAccounts(admin, { role: 'admin' })).items
    let last = standing?.id ?? ''
    for (let i = 0; i < 8; i++) {
      const pair = [last, (await account('admin')).id]
      const both = await Promise.allSettled(pair.map((id) => changeAccount(admin, id, { role: 'editor' })))
      expect(both.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))).toEqual([expect.objectContaining({ status: 409 })])
      last = pair[both.findIndex(({ status }) => status === 'rejected')] ?? ''
    }
  })
})

describe('an account', () => {
  it('that is closed is signed out at once, and open again signs in anew', async () => {
    const { id, token } = await account('editor')
    await changeAccount(admin, id, { disabled: true })
    expect(await findActor(token, 'reader')).toBe('nobody')
    await changeAccount(admin, id, { disabled: false })
    expect(await findActor(token, 'reader')).toBe('nobody')
    expect((await listActs(admin, { subject: `user:${id}` })).items.map(({ act }) => act)).toEqual(['user.enable', 'user.disable'])
  })

  it('has another role at its next request', async () => {
    const { id, token } = await account('editor')
    await changeAccount(admin, id, { role: 'author' })
    expect(await findActor(token, 'editor')).toBe('less')
    expect((await listActs(admin, { subject: `user:${id}` })).items[0]).toMatchObject({ detail: { before: { role: 'editor' }, after: { role: 'author' } } })
    await expect(changeAccount(admin, randomUUID(), { role: 'author' })).rejects.toMatchObject({ status: 404 })
  })

  it('signs under one name, which is nobody else’s', async () => {
    const [one, two] = [await account('author'), await account('author')]
    const { id: author } = await createNoun(admin, 'authors', { slug: '', name: 'Une autrice', kind: 'person', bio: '', userId: null })
    await changeAccount(admin, one.id, { author })
    await expect(changeAccount(admin, two.id, { author })).rejects.toMatchObject({ status: 422 })
    expect((await listAccounts(admin, { q: one.email })).items[0]?.author).toEqual({ id: author, name: 'Une autrice' })
    await changeAccount(admin, one.id, { author: null })
    await changeAccount(admin, two.id, { author })
  })

  it('is invited once', async () => {
    const address = addressOf(`${randomUUID()}@example.org`)
    const { id } = await inviteAccount(admin, address, 'author')
    expect((await listAccounts(admin, { q: address.email })).items).toMatchObject([{ id, role: 'author', disabled: false }])
    await expect(inviteAccount(admin, address, 'admin')).rejects.toMatchObject({ status: 409 })
    const reader = await account('reader')
    expect(await inviteAccount(admin, addressOf(reader.email), 'editor')).toEqual({ id: reader.id })
  })
})

describe('lists', () => {
  it('of accounts are searched by address or name and read to their end', async () => {
    const { id } = await account('editor', 'Aïgul Élise')
    expect((await listAccounts(admin, { q: 'aigul elise' })).items.map((one) => one.id)).toEqual([id])
    expect((await listAccounts(admin, { q: '%' })).items).toEqual([])
    await Promise.all(Array.from({ length: 60 }, () => account('reader')))
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await listAccounts(admin, { cursor })
      seen.push(...page.items.map((one) => one.id))
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(await database().$count(users))
    expect((await listAccounts(admin, { role: 'writing' })).items.every(({ role }) => role !== 'reader')).toBe(true)
  })

  it('of acts are told by person, subject, act and time, with what things are called', async () => {
    const { id } = await createNoun(admin, 'themes', { slug: '', name: 'Les fleuves', description: '' })
    const first = (filter: Parameters<typeof listActs>[1]) => listActs(admin, filter).then(({ items }) => items[0])
    const made = { act: 'theme.create', by: 'commande test', name: 'Les fleuves', path: '/themes/les-fleuves', detail: { after: { name: 'Les fleuves' } } }
    expect(await first({ subject: `theme:${id}` })).toMatchObject(made)
    expect(await first({ act: 'theme' })).toMatchObject(made)
    expect(await first({ act: 'theme.create', person: 'commande test' })).toMatchObject(made)
    expect(await first({ act: 'theme', to: new Date('2020-01-01') })).toBeUndefined()
    expect(await first({ act: 'theme', from: new Date('2020-01-01') })).toMatchObject(made)
    expect(await first({ person: randomUUID() })).toBeUndefined()
    const read: number[] = []
    let cursor: string | undefined
    for (let i = 0; i < 70; i++) await createNoun(admin, 'themes', { slug: '', name: `Thème ${i}`, description: '' })
    do {
      const page = await listActs(admin, { act: 'theme', cursor })
      read.push(...page.items.map((one) => one.id))
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect(read).toEqual(read.toSorted((a, b) => b - a))
    expect(read).toHaveLength(71)
    await expect(listActs(admin, { cursor: 'x' })).rejects.toMatchObject({ status: 422 })
  })
})
