import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { suppress } from '#db/accounts/suppressions.ts'
import { database } from '#db/client.ts'
import type { Preferences, PreferencesWish } from '#db/dto.ts'
import { audienceOf, mayReceive } from '#db/letters/audience.ts'
import { leave, readLeaving } from '#db/letters/leaving.ts'
import { type Holder, holderBy, holderOf, readPreferences, savePreferences } from '#db/letters/preferences.ts'
import { act, consentsOf, idOf, leavingLink, letterId, reader, statesOf, subscriber, tokenTo } from '#db/letters/sample.ts'
import { DIGEST, leavingToken, preferencesToken } from '#db/letters/tokens.ts'
import { subscribers } from '#db/schema.ts'
import { signed } from '#db/secret.ts'
import { fillTaxonomy } from '#db/seed/edition.ts'
import { testDatabase } from '#db/testing.ts'

beforeAll(async () => {
  const drop = await testDatabase()
  await fillTaxonomy()
  return drop
})

const wishOf = ({ version, format, pausedUntil, letters, digest: { on, ...digest } }: Preferences): PreferencesWish => ({
  version,
  format,
  pausedUntil,
  ...digest,
  digest: on,
  letters: letters.filter(({ state }) => state === 'active').map(({ slug }) => slug),
})

/** Saves what stands, with some of it changed. */
async function save(holder: Holder, change: Partial<PreferencesWish>) {
  return savePreferences(holder, { ...wishOf(await readPreferences(holder)), ...change }, act)
}

const linkTo = async (email: string) => preferencesToken({ subscriberId: await idOf(email), emailNorm: email })
const holder = async (email: string) => holderBy(await linkTo(email))
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

describe('preferences', () => {
  it('are the same behind the account and behind the link, and need no second confirmation', async () => {
    const own = await holderOf(await reader('both@example.org'))
    const saved = await save(own, {
      letters: ['alertes'],
      format: 'text',
      digest: true,
      rubrics: ['transports'],
      countries: ['kazakhstan', 'iran'],
      weekday: 5,
    })
    expect(saved).toEqual(await readPreferences(await holder('both@example.org')))
    expect(saved).toMatchObject({
      email: 'both@example.org',
      version: 2,
      format: 'text',
      digest: { on: true, rhythm: 'weekly', weekday: 5, hour: 7, rubrics: ['transports'], countries: ['kazakhstan', 'iran'] },
    })
    expect(await statesOf('both@example.org')).toEqual({ alertes: 'active' })
  })

  it('keep the proof of each change, and of no other', async () => {
    const own = await holderOf(await reader('proof@example.org'))
    await save(own, { letters: ['alertes', 'deux-fleuves'] })
    await save(own, { letters: ['deux-fleuves'], digest: true })
    await save(own, { format: 'text' })
    await save(own, { digest: false })
    const [alerts, rivers] = [await letterId('alertes'), await letterId('deux-fleuves')]
    const kept = (await consentsOf('proof@example.org')).map(({ act, newsletterId, version }) => ({ act, newsletterId, version }))
    const version = 'preferences-1'
    expect(new Set(kept.slice(0, 2))).toEqual(
      new Set([
        { act: 'confirmed', newsletterId: alerts, version },
        { act: 'confirmed', newsletterId: rivers, version },
      ]),
    )
    expect(kept.slice(2)).toEqual([
      { act: 'confirmed', newsletterId: null, version },
      { act: 'withdrawn', newsletterId: alerts, version },
      { act: 'withdrawn', newsletterId: null, version },
    ])
  })

  it('saved from two tabs at once are saved once; the other is told', async () => {
    const own = await holderOf(await reader('tabs@example.org'))
    const wish = wishOf(await readPreferences(own))
    const tabs = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => savePreferences(own, { ...wish, hour: i, letters: ['alertes'] }, act)))
    expect(tabs.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const tab of tabs) if (tab.status === 'rejected') expect(tab.reason).toMatchObject({ status: 409 })
    expect(await consentsOf('tabs@example.org')).toHaveLength(1)
    expect((await readPreferences(own)).version).toBe(2)
  })

  it('leave what waits for its confirmation waiting, and start it when it is ticked', async () => {
    await tokenTo('waits@example.org', ['alertes'])
    const own = await holder('waits@example.org')
    await save(own, { format: 'text' })
    expect(await statesOf('waits@example.org')).toEqual({ alertes: 'pending' })
    await save(own, { letters: ['alertes'] })
    expect(await statesOf('waits@example.org')).toEqual({ alertes: 'active' })
    await save(own, { letters: [] })
    expect(await statesOf('waits@example.org')).toEqual({ alertes: 'ended' })
  })

  it('refuse what cannot be, and change nothing then', async () => {
    const own = await holderOf(await reader('wrong@example.org'))
    for (const change of [
      { letters: ['rien'] },
      { rubrics: ['rien'], letters: ['alertes'] },
      { pausedUntil: '2020-01-01', letters: ['alertes'] },
      { pausedUntil: inDays(900) },
    ])
      await expect(save(own, change), JSON.stringify(change)).rejects.toMatchObject({ status: 422 })
    expect(await readPreferences(own)).toMatchObject({ version: 1, pausedUntil: null })
    expect(await statesOf('wrong@example.org')).toEqual({})
  })

  it('are still saved from a page that was opened before its pause was over, and the pause is over then', async () => {
    const own = await holderOf(await reader('midnight@example.org'))
    await save(own, { pausedUntil: inDays(3) })
    await database()
      .update(subscribers)
      .set({ pausedUntil: sql`date_trunc('day', now() at time zone 'Europe/Paris') at time zone 'Europe/Paris'` })
      .where(eq(subscribers.emailNorm, 'midnight@example.org'))
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date())
    await expect(save(own, { pausedUntil: '2020-01-01', format: 'text' })).rejects.toMatchObject({ status: 422 })
    expect(await save(own, { pausedUntil: today, format: 'text' })).toMatchObject({ format: 'text', pausedUntil: null })
    // Now nothing stands, and a day that has come is no day to choose.
    await expect(save(own, { pausedUntil: today })).rejects.toMatchObject({ status: 422 })
  })

  it('of somebody else are behind no link: altered, made for something else, or sent to a former address', async () => {
    await subscriber('mine@example.org')
    const [mine, yours] = [await linkTo('mine@example.org'), await linkTo('mine@example.org')]
    await subscriber('yours@example.org')
    const other = await linkTo('yours@example.org')
    const mixed = `${mine.split('.')[0]}.${other.split('.')[1]}`
    const id = await idOf('mine@example.org')
    for (const token of [
      '',
      'x',
      `${mine}x`,
      mixed,
      leavingToken({ subscriberId: id, emailNorm: 'mine@example.org' }, DIGEST),
      signed('preferences', id),
      signed('preferences', `${id}:`),
    ])
      await expect(holderBy(token), token).rejects.toMatchObject({ status: 404 })
    await database().update(subscribers).set({ email: 'moved@example.org', emailNorm: 'moved@example.org' }).where(eq(subscribers.id, id))
    await expect(holderBy(yours)).rejects.toMatchObject({ status: 404 })
    expect(await holderBy(await linkTo('moved@example.org'))).toEqual({ subscriberId: id })
  })
})

describe('leaving', () => {
  it('is not done by looking, is done once however often, and says so', async () => {
    await subscriber('leaves@example.org', ['lettre-du-jour', 'alertes'])
    const token = await leavingLink('leaves@example.org', 'alertes')
    for (let i = 0; i < 3; i++) expect(await readLeaving(token)).toMatchObject({ name: 'Alertes', left: false })
    await Promise.all(Array.from({ length: 10 }, () => leave(token, act)))
    expect(await readLeaving(token)).toMatchObject({ left: true })
    expect(await statesOf('leaves@example.org')).toEqual({ alertes: 'ended', 'lettre-du-jour': 'active' })
    expect((await consentsOf('leaves@example.org')).filter(({ act }) => act === 'withdrawn')).toHaveLength(1)
  })

  it('makes a page that was open before old', async () => {
    await subscriber('open@example.org')
    const own = await holder('open@example.org')
    const wish = wishOf(await readPreferences(own))
    await leave(await leavingLink('open@example.org', 'lettre-du-jour'), act)
    await expect(savePreferences(own, wish, act)).rejects.toMatchObject({ status: 409 })
    expect(await statesOf('open@example.org')).toEqual({ 'lettre-du-jour': 'ended' })
  })

  it('ends the personal digest too', async () => {
    const own = await holderOf(await reader('digest@example.org'))
    await save(own, { digest: true })
    const token = await leavingLink('digest@example.org', DIGEST)
    expect(await readLeaving(token)).toMatchObject({ left: false })
    await leave(token, act)
    expect((await readPreferences(own)).digest.on).toBe(false)
  })

  it('works from a former address, and tells nothing there of the present one; so do links that do not say where they went', async () => {
    const id = await subscriber('former@example.org', ['lettre-du-jour', 'alertes'])
    const token = await leavingLink('former@example.org', 'alertes')
    expect((await readLeaving(token)).own).toEqual({ email: 'former@example.org', preferences: await linkTo('former@example.org') })
    await database().update(subscribers).set({ email: 'present@example.org', emailNorm: 'present@example.org' }).where(eq(subscribers.id, id))
    const first = signed('leave', `${id}:${await letterId('lettre-du-jour')}`)
    for (const old of [token, first]) {
      expect(await readLeaving(old)).toEqual({ name: expect.any(String), left: false, own: null })
      await leave(old, act)
      expect(await readLeaving(old)).toEqual({ name: expect.any(String), left: true, own: null })
    }
    expect(await statesOf('present@example.org')).toEqual({ alertes: 'ended', 'lettre-du-jour': 'ended' })
  })

  it('has no link that was altered, nor one made of two', async () => {
    for (const name of ['a', 'b']) await subscriber(`${name}@example.org`)
    const [mine, yours] = [await leavingLink('a@example.org', 'lettre-du-jour'), await leavingLink('b@example.org', 'lettre-du-jour')]
    for (const token of [
      '',
      'x',
      `${mine}x`,
      `${mine.split('.')[0]}.${yours.split('.')[1]}`,
      signed('preferences', 'x:y'),
      leavingToken({ subscriberId: randomUUID(), emailNorm: 'a@example.org' }, await letterId('lettre-du-jour')),
    ]) {
      await expect(readLeaving(token), token).rejects.toMatchObject({ status: 404 })
      await expect(leave(token, act), token).rejects.toMatchObject({ status: 404 })
    }
  })
})

describe('the audience of a letter', () => {
  const everyone = async (limit: number) => {
    const letter = await letterId('la-ligne')
    const found: string[] = []
    let next: string | null = null
    do {
      const page = await audienceOf(letter, next, limit)
      found.push(...page.receivers.map(({ email }) => email))
      next = page.next
    } while (next)
    return found.toSorted()
  }

  it('has whoever has it, is not pausing and may get mail; each once, whatever the page size', async () => {
    for (const name of ['p1', 'p2', 'p3', 'paused', 'resumed', 'bounced', 'erased', 'gone']) await subscriber(`${name}@example.org`, ['la-ligne'])
    await tokenTo('pending@example.org', ['la-ligne'])
    await subscriber('other@example.org', ['alertes'])
    await save(await holder('paused@example.org'), { pausedUntil: inDays(10) })
    await save(await holder('resumed@example.org'), { pausedUntil: inDays(10) })
    await database()
      .update(subscribers)
      .set({ pausedUntil: new Date(Date.now() - 1_000) })
      .where(eq(subscribers.emailNorm, 'resumed@example.org'))
    await database().transaction((tx) => suppress(tx, 'bounced@example.org', 'bounced'))
    await database().transaction((tx) => suppress(tx, 'erased@example.org', 'erased'))
    const letter = await letterId('la-ligne')
    await leave(await leavingLink('gone@example.org', 'la-ligne'), act)

    const may = ['p1@example.org', 'p2@example.org', 'p3@example.org', 'resumed@example.org']
    for (const limit of [1, 2, 3, 500]) expect(await everyone(limit)).toEqual(may)
    for (const name of ['p1', 'resumed']) expect(await mayReceive(await idOf(`${name}@example.org`), letter), name).toBe(true)
    for (const name of ['paused', 'bounced', 'erased', 'gone', 'pending', 'other'])
      expect(await mayReceive(await idOf(`${name}@example.org`), letter), name).toBe(false)
  })
})
