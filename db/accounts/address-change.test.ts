import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { findOrCreateUser } from '#db/accounts/accounts.ts'
import { parseAddress } from '#db/accounts/address.ts'
import { askForChange, confirmChange, dropOldChanges, prepareChangeMail, readChange } from '#db/accounts/address-change.ts'
import { endSession, findActor, openSession } from '#db/accounts/sessions.ts'
import { suppress } from '#db/accounts/suppressions.ts'
import type { Reader } from '#db/actor.ts'
import { database } from '#db/client.ts'
import { confirm, readConfirmation } from '#db/letters/confirming.ts'
import { leave, readLeaving } from '#db/letters/leaving.ts'
import { act, leavingLink, statesOf, subscriber, tokenTo } from '#db/letters/sample.ts'
import { addressChanges, subscribers, users } from '#db/schema.ts'
import { fillTaxonomy } from '#db/seed/edition.ts'
import { testDatabase } from '#db/testing.ts'

beforeAll(testDatabase)

const addressOf = (email: string) => parseAddress(email) ?? expect.fail(email)

async function readerOf(email: string): Promise<Reader> {
  const token = await database().transaction(async (tx) => openSession(tx, await findOrCreateUser(tx, addressOf(email)), 'Essai'))
  const found = await findActor(token, 'reader')
  return typeof found === 'string' ? expect.fail(found) : found
}

/** Asked, with both mails made. */
async function asked(reader: Reader, email: string): Promise<{ id: string; old: string; fresh: string }> {
  const { id } = await askForChange(reader, addressOf(email))
  const [old, fresh] = [await prepareChangeMail(id, 'old'), await prepareChangeMail(id, 'new')]
  expect([old?.to, fresh?.to]).toEqual([reader.email, addressOf(email).email])
  return { id, old: old?.token ?? expect.fail('no token'), fresh: fresh?.token ?? expect.fail('no token') }
}

async function emailOf({ userId }: Reader): Promise<unknown> {
  const [user] = await database().select({ email: users.email }).from(users).where(eq(users.id, userId))
  const letters = await database().select({ email: subscribers.email }).from(subscribers).where(eq(subscribers.userId, userId))
  expect(letters, 'the letters go where the account is').toEqual([user])
  return user?.email
}

describe('a change of address', () => {
  it.each([true, false])('happens when both sides have confirmed, in either order (old first: %s)', async (oldFirst) => {
    const reader = await readerOf(`avant-${oldFirst}@example.org`)
    const { old, fresh } = await asked(reader, `Apres-${oldFirst}@example.org`)
    const [first, second] = oldFirst ? [old, fresh] : [fresh, old]
    for (let i = 0; i < 3; i++) expect(await readChange(first)).toEqual({ newEmail: `Apres-${oldFirst}@example.org`, state: 'open' })
    expect(await confirmChange(first, null)).toBe('waiting')
    expect(await confirmChange(first, null)).toBe('waiting')
    expect(await emailOf(reader)).toBe(`avant-${oldFirst}@example.org`)
    expect(await confirmChange(second, null)).toBe('done')
    expect(await emailOf(reader)).toBe(`Apres-${oldFirst}@example.org`)
    for (const token of [old, fresh]) expect(await confirmChange(token, null)).toBe('done')
    // The old address is free, and whoever proves it has an account of their own.
    expect((await readerOf(`avant-${oldFirst}@example.org`)).userId).not.toBe(reader.userId)
  })

  it('happens once, however many confirm at once from both sides', async () => {
    const reader = await readerOf('foule@example.org')
    const { old, fresh } = await asked(reader, 'foule-nouvelle@example.org')
    const states = await Promise.all(Array.from({ length: 40 }, (_, i) => confirmChange(i % 2 ? old : fresh, null)))
    expect(new Set(states)).toEqual(new Set(['waiting', 'done']))
    expect(await emailOf(reader)).toBe('foule-nouvelle@example.org')
    const [row] = await database().select({ version: subscribers.version }).from(subscribers).where(eq(subscribers.userId, reader.userId))
    expect(row).toEqual({ version: 2 })
  })

  it('ends the other sessions, and not the one that confirms', async () => {
    const here = await readerOf('ici@example.org')
    const there = await readerOf('ici@example.org')
    const { old, fresh } = await asked(here, 'la-bas@example.org')
    await confirmChange(old, here.sessionId)
    await confirmChange(fresh, here.sessionId)
    await expect(endSession(here, there.sessionId)).rejects.toMatchObject({ status: 404 })
    await expect(endSession(here, here.sessionId)).resolves.toBeUndefined()
  })

  it('does not happen to an address with an account, whose owner is told and whose asker is not', async () => {
    const owner = await readerOf('prise@example.org')
    const reader = await readerOf('voudrait@example.org')
    const free = await askForChange(reader, addressOf('libre@example.org'))
    const taken = await askForChange(reader, addressOf('prise@example.org'))
    expect(Object.keys(taken)).toEqual(Object.keys(free))
    expect(await prepareChangeMail(taken.id, 'new')).toMatchObject({ to: 'prise@example.org', token: null })
    const old = await prepareChangeMail(taken.id, 'old')
    expect(await confirmChange(old?.token ?? '', null)).toBe('waiting')
    expect(await emailOf(reader)).toBe('voudrait@example.org')
    expect(await emailOf(owner)).toBe('prise@example.org')
  })

  it('gives way to an account that was made meanwhile, also at the same moment', async () => {
    const reader = await readerOf('lente@example.org')
    const { old, fresh } = await asked(reader, 'vite@example.org')
    await confirmChange(old, null)
    await readerOf('vite@example.org')
    await expect(confirmChange(fresh, null)).rejects.toMatchObject({ status: 409 })
    expect(await emailOf(reader)).toBe('lente@example.org')

    for (let i = 0; i < 10; i++) {
      const racer = await readerOf(`course-${i}@example.org`)
      const tokens = await asked(racer, `but-${i}@example.org`)
      await confirmChange(tokens.old, null)
      const [confirmed, signedIn] = await Promise.allSettled([confirmChange(tokens.fresh, null), readerOf(`but-${i}@example.org`)])
      if (signedIn.status === 'rejected') throw signedIn.reason
      if (confirmed.status === 'fulfilled') expect(signedIn.value.userId).toBe(racer.userId)
      else {
        expect(confirmed.reason).toMatchObject({ status: 409 })
        expect(signedIn.value.userId).not.toBe(racer.userId)
      }
      await emailOf(racer)
    }
  })

  it('of two wishes of one person only the last holds; of two persons only the first', async () => {
    const reader = await readerOf('deux@example.org')
    const before = await asked(reader, 'deux-a@example.org')
    const after = await asked(reader, 'deux-b@example.org')
    await expect(confirmChange(before.old, null)).rejects.toMatchObject({ status: 410 })
    await expect(readChange(before.fresh)).rejects.toMatchObject({ status: 410 })
    await confirmChange(after.old, null)
    const other = await readerOf('trois@example.org')
    const same = await asked(other, 'deux-b@example.org')
    await confirmChange(same.old, null)
    const both = await Promise.allSettled([confirmChange(after.fresh, null), confirmChange(same.fresh, null)])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { status: 409 } })
  })

  it('runs out after a day, and knows no other token', async () => {
    const reader = await readerOf('tard@example.org')
    const { id, old } = await asked(reader, 'tard-b@example.org')
    // By the clock of the database: a process whose own is wrong neither ends a link early nor keeps one alive.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 86_400_000 })
    expect(await readChange(old).finally(() => vi.useRealTimers())).toMatchObject({ state: 'open' })
    await database().update(addressChanges).set({ expiresAt: sql`now() - interval '1 second'` }).where(eq(addressChanges.id, id))
    await expect(confirmChange(old, null)).rejects.toMatchObject({ status: 410 })
    expect(await prepareChangeMail(id, 'new')).toBeNull()
    for (const token of ['', 'x', `${old}x`]) await expect(confirmChange(token, null)).rejects.toMatchObject({ status: 404 })
    await dropOldChanges()
    await expect(readChange(old)).rejects.toMatchObject({ status: 410 })
    await database().update(addressChanges).set({ expiresAt: sql`now() - interval '2 days'` }).where(eq(addressChanges.id, id))
    await dropOldChanges()
    await expect(readChange(old)).rejects.toMatchObject({ status: 404 })
  })

  it('is asked five times a day, to another address than one’s own, and sent to one that takes mail', async () => {
    const reader = await readerOf('souvent@example.org')
    await expect(askForChange(reader, addressOf('Souvent@example.org'))).rejects.toMatchObject({ status: 422 })
    const asks = await Promise.allSettled(Array.from({ length: 9 }, (_, i) => askForChange(reader, addressOf(`souvent-${i}@example.org`))))
    expect(asks.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
    const other = await readerOf('rebond@example.org')
    await database().transaction((tx) => suppress(tx, 'morte@example.org', 'bounced'))
    expect(await prepareChangeMail((await askForChange(other, addressOf('morte@example.org'))).id, 'new')).toBeNull()
  })

  it('writes to one stranger five times a day, whoever asks', async () => {
    const sent: boolean[] = []
    for (let i = 0; i < 7; i++) {
      const { id } = await askForChange(await readerOf(`importun-${i}@example.org`), addressOf('victime@example.org'))
      sent.push((await prepareChangeMail(id, 'new')) !== null)
    }
    expect(sent).toEqual([true, true, true, true, true, false, false])
  })

  it('voids the confirmations that went to the old address, and none that went to the new one', async () => {
    const reader = await readerOf('lien@example.org')
    await fillTaxonomy()
    const [waiting, pressed] = [await tokenTo('lien@example.org'), await tokenTo('lien-b@example.org')]
    await confirm(pressed, undefined, act)
    const { old, fresh } = await asked(reader, 'lien-b@example.org')
    await confirmChange(old, null)
    expect(await readConfirmation(waiting)).toMatchObject({ email: 'lien@example.org' })
    await confirmChange(fresh, null)
    await expect(readConfirmation(waiting)).rejects.toMatchObject({ status: 404 })
    await expect(confirm(waiting, undefined, act)).rejects.toMatchObject({ status: 404 })
    expect(await readConfirmation(pressed)).toMatchObject({ email: 'lien-b@example.org', confirmed: true })

    const again = await asked({ ...reader, email: 'lien-b@example.org' }, 'lien-c@example.org')
    await confirmChange(again.old, null)
    await confirmChange(again.fresh, null)
    await expect(readConfirmation(pressed)).rejects.toMatchObject({ status: 404 })
  })

  it('keeps the links of letters that went to the address which is joined, through two changes', async () => {
    const reader = await readerOf('depart@example.org')
    const links: string[] = []
    for (const [email, letter] of [
      ['etape@example.org', 'alertes'],
      ['arrivee@example.org', 'la-ligne'],
    ] as const) {
      await subscriber(email, [letter])
      links.push(await leavingLink(email, letter))
      const { old, fresh } = await asked({ ...reader, email: String(await emailOf(reader)) }, email)
      await confirmChange(old, null)
      await confirmChange(fresh, null)
    }
    expect(await statesOf('arrivee@example.org')).toEqual({ alertes: 'active', 'la-ligne': 'active' })
    const [first = '', last = ''] = links
    expect([(await readLeaving(first)).own, (await readLeaving(last)).own?.email]).toEqual([null, 'arrivee@example.org'])
    await leave(first, act)
    expect(await statesOf('arrivee@example.org')).toEqual({ alertes: 'ended', 'la-ligne': 'active' })
    await leave(last, act)
    expect(await statesOf('arrivee@example.org')).toEqual({ alertes: 'ended', 'la-ligne': 'ended' })
  })

  it.each([
    { own: true, other: true, kept: ['own', 7] },
    { own: true, other: false, kept: ['own', 7] },
    { own: false, other: true, kept: ['other', 19] },
    { own: false, other: false, kept: ['own', 7] },
  ])('keeps one personal digest, the own one first (own: $own, other: $other)', async ({ own, other, kept }) => {
    const name = `choix-${own}-${other}`
    const reader = await readerOf(`${name}@example.org`)
    await database().execute(
      sql`insert into subscribers (email, email_norm, digest, digest_hour) values (${`${name}-b@example.org`}, ${`${name}-b@example.org`}, ${other}, 19)`,
    )
    await database().execute(sql`update subscribers set digest = ${own} where user_id = ${reader.userId}`)
    const subjects = { own: randomUUID(), other: randomUUID() }
    for (const [email, id] of [
      [`${name}@example.org`, subjects.own],
      [`${name}-b@example.org`, subjects.other],
    ])
      await database().execute(sql`insert into digest_subjects select id, 'rubric', ${id} from subscribers where email = ${email}`)
    const { old, fresh } = await asked(reader, `${name}-b@example.org`)
    await confirmChange(old, null)
    await confirmChange(fresh, null)
    const rows = await database().execute(sql`select s.digest, s.digest_hour as hour, d.subject_id as subject from subscribers s
      join digest_subjects d on d.subscriber_id = s.id where s.user_id = ${reader.userId}`)
    const [whose, hour] = kept
    expect([...rows]).toEqual([{ digest: own || other, hour, subject: whose === 'own' ? subjects.own : subjects.other }])
  })

  it('takes over what the new address had subscribed to, with its proof', async () => {
    const reader = await readerOf('lettres@example.org')
    await database().execute(sql`insert into newsletters (slug, name, promise, rhythm, position)
      select 'l' || n, 'L' || n, 'Une lettre', 'weekly', n from generate_series(1, 3) n`)
    await database().execute(sql`insert into subscribers (email, email_norm) values ('sans-compte@example.org', 'sans-compte@example.org')`)
    const states = { 'lettres@example.org': ['active', 'ended', null], 'sans-compte@example.org': ['ended', 'active', 'pending'] }
    for (const [email, list] of Object.entries(states))
      for (const [i, state] of list.entries())
        if (state)
          await database().execute(sql`insert into subscriptions (subscriber_id, newsletter_id, state)
            select s.id, n.id, ${state}::subscription_state from subscribers s, newsletters n where s.email = ${email} and n.slug = ${`l${i + 1}`}`)
    await database().execute(sql`insert into consents (subscriber_id, act, version, sentence, source, network)
      select id, 'confirmed', '1', 'Oui', 'page', '10.0.0.0/24' from subscribers where email = 'sans-compte@example.org'`)
    const { old, fresh } = await asked(reader, 'sans-compte@example.org')
    await confirmChange(fresh, null)
    expect(await confirmChange(old, null)).toBe('done')
    expect(await emailOf(reader)).toBe('sans-compte@example.org')
    const kept = await database().execute(sql`select n.slug, l.state from subscriptions l join newsletters n on n.id = l.newsletter_id
      join subscribers s on s.id = l.subscriber_id where s.user_id = ${reader.userId} order by 1`)
    expect([...kept]).toEqual([
      { slug: 'l1', state: 'active' },
      { slug: 'l2', state: 'active' },
      { slug: 'l3', state: 'pending' },
    ])
    expect(
      await database().execute(sql`select 1 from consents c join subscribers s on s.id = c.subscriber_id where s.user_id = ${reader.userId}`),
    ).toHaveLength(1)
  })
})
