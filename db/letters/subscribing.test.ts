import { count, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { suppress } from '#db/accounts/suppressions.ts'
import { database } from '#db/client.ts'
import { confirm, readConfirmation } from '#db/letters/confirming.ts'
import { shortened } from '#db/letters/consent.ts'
import { leave } from '#db/letters/leaving.ts'
import { letterFor, listNewsletters } from '#db/letters/newsletters.ts'
import { act, ask, consentsOf, idOf, leavingLink, letterId, network, reader, statesOf, subscriber, tokenTo } from '#db/letters/sample.ts'
import { dropUnconfirmed, noteConfirmationMailed, prepareConfirmationMail } from '#db/letters/subscribing.ts'
import { confirmations, subscribers, suppressions } from '#db/schema.ts'
import { fillTaxonomy } from '#db/seed/edition.ts'
import { testDatabase } from '#db/testing.ts'

beforeAll(async () => {
  const drop = await testDatabase()
  await fillTaxonomy()
  return drop
})

const later = (id: string, time: string) =>
  database().execute(
    sql`update confirmations set created_at = created_at - ${time}::interval, expires_at = expires_at - ${time}::interval,
      tried_at = tried_at - ${time}::interval, mailed_at = mailed_at - ${time}::interval where subscriber_id = ${id}`,
  )

describe('asking', () => {
  it('starts nothing before the owner of the address has confirmed', async () => {
    const token = await tokenTo('one@example.org', ['lettre-du-jour', 'deux-fleuves'])
    expect(await statesOf('one@example.org')).toEqual({ 'deux-fleuves': 'pending', 'lettre-du-jour': 'pending' })
    for (let i = 0; i < 3; i++) expect(await readConfirmation(token)).toMatchObject({ email: 'one@example.org', confirmed: false })
    expect(await statesOf('one@example.org')).toEqual({ 'deux-fleuves': 'pending', 'lettre-du-jour': 'pending' })
    await confirm(token, undefined, act)
    expect(await statesOf('one@example.org')).toEqual({ 'deux-fleuves': 'active', 'lettre-du-jour': 'active' })
  })

  it('keeps what was agreed to: sentence, version, page, shortened network, time', async () => {
    await confirm(await tokenTo('proof@example.org'), undefined, { source: '/lettres/confirmer', network: '203.0.113.77' })
    const kept = await consentsOf('proof@example.org')
    expect(kept.map(({ act, source, network, version }) => ({ act, source, network, version }))).toEqual([
      { act: 'asked', source: '/articles/un', network: expect.stringMatching(/^10\.1\.\d+\.0\/24$/), version: 'formulaire-1' },
      { act: 'confirmed', source: '/lettres/confirmer', network: '203.0.113.0/24', version: 'formulaire-1' },
    ])
    for (const { sentence, at, newsletterId } of kept) {
      expect(sentence).toContain('vous acceptez que votre adresse')
      expect(Math.abs(at.getTime() - Date.now())).toBeLessThan(60_000)
      expect(newsletterId).toBe(await letterId('lettre-du-jour'))
    }
    expect(shortened('2001:db8:12:3400')).toBe('2001:db8:12::/48')
  })

  it('answers alike for every address, and writes to whom it may', async () => {
    await subscriber('has@example.org')
    await reader('account@example.org')
    await database().transaction((tx) => suppress(tx, 'bounced@example.org', 'bounced'))
    await database().transaction((tx) => suppress(tx, 'erased@example.org', 'erased'))
    await later(await idOf('has@example.org'), '25 hours')
    const mails: Record<string, unknown> = {}
    for (const name of ['has', 'new', 'account', 'bounced', 'erased']) {
      const asked = await ask(`${name}@example.org`)
      expect(Object.keys(asked)).toEqual(['id'])
      const mail = await prepareConfirmationMail(asked.id)
      mails[name] = mail && { confirms: mail.token !== null, knows: mail.preferences !== null }
    }
    expect(mails).toEqual({
      has: { confirms: false, knows: true },
      new: { confirms: true, knows: false },
      account: { confirms: true, knows: true },
      bounced: null,
      erased: { confirms: true, knows: false },
    })
  })

  it('sends one mail a day to an address, however many ask at once and for what', async () => {
    const slugs = ['lettre-du-jour', 'deux-fleuves', 'alertes']
    const asked = await Promise.all(Array.from({ length: 30 }, (_, i) => ask('Bombed@example.org', [slugs[i % 3] ?? ''])))
    const mails = (await Promise.all(asked.map(({ id }) => prepareConfirmationMail(id)))).filter((mail) => mail !== null)
    expect(mails).toHaveLength(1)
    // What was asked for afterwards is behind the same link.
    expect((await readConfirmation(mails[0]?.token ?? '')).letters.map(({ slug }) => slug).toSorted()).toEqual(slugs.toSorted())
    await later(await idOf('bombed@example.org'), '25 hours')
    expect(await prepareConfirmationMail((await ask('bombed@example.org')).id)).not.toBeNull()
  })

  it('sends another mail on the same day once the first is confirmed, and then again only one', async () => {
    await subscriber('more@example.org')
    const mail = await prepareConfirmationMail((await ask('more@example.org', ['alertes'])).id)
    expect(mail).toMatchObject({ letters: ['Alertes'], token: expect.any(String) })
    for (const slug of ['la-ligne', 'deux-fleuves']) expect(await prepareConfirmationMail((await ask('more@example.org', [slug])).id)).toBeNull()
    await confirm(mail?.token ?? '', undefined, act)
    expect(Object.values(await statesOf('more@example.org'))).toEqual(['active', 'active', 'active', 'active'])
  })

  it('is held up by no mail that carried no link, and of those only one goes out a day', async () => {
    await subscriber('has-one@example.org')
    const sent = async (slug: string) => {
      const { id } = await ask('has-one@example.org', [slug])
      const mail = await prepareConfirmationMail(id)
      if (mail) await noteConfirmationMailed(id)
      return mail && (mail.token ? 'link' : 'known')
    }
    // A stranger who asks for what comes already, and then the owner who wants more.
    expect([await sent('lettre-du-jour'), await sent('lettre-du-jour'), await sent('alertes')]).toEqual(['known', null, 'link'])
    expect([await sent('la-ligne'), await sent('lettre-du-jour')]).toEqual([null, null])
    await later(await idOf('has-one@example.org'), '25 hours')
    const asked = await Promise.all(Array.from({ length: 20 }, (_, i) => ask('has-one@example.org', [i % 2 ? 'lettre-du-jour' : 'deux-fleuves'])))
    const mails = (await Promise.all(asked.map(({ id }) => prepareConfirmationMail(id)))).filter((mail) => mail !== null)
    expect(mails.map(({ token }) => token !== null).toSorted()).toEqual([false, true])
  })

  it('counts what left, and what may still leave, but no link that nobody was sent', async () => {
    await prepareConfirmationMail((await ask('outage@example.org')).id)
    await later(await idOf('outage@example.org'), '15 minutes')
    expect(await prepareConfirmationMail((await ask('outage@example.org', ['alertes'])).id)).toBeNull()
    await later(await idOf('outage@example.org'), '15 minutes')
    const { id } = await ask('outage@example.org', ['la-ligne'])
    expect(await prepareConfirmationMail(id)).toMatchObject({ letters: ['La ligne'], token: expect.any(String) })
    await noteConfirmationMailed(id)
    await later(await idOf('outage@example.org'), '23 hours')
    expect(await prepareConfirmationMail((await ask('outage@example.org', ['alertes'])).id)).toBeNull()
  })

  it('tries the same mail again when the server did not take it', async () => {
    const { id } = await ask('retry@example.org')
    const first = await prepareConfirmationMail(id)
    const second = await prepareConfirmationMail(id)
    await expect(readConfirmation(first?.token ?? '')).rejects.toMatchObject({ status: 404 })
    expect(await readConfirmation(second?.token ?? '')).toMatchObject({ confirmed: false })
    await noteConfirmationMailed(id)
    expect(await prepareConfirmationMail(id)).toBeNull()
  })

  it('is refused to a network after twenty, however many come at once', async () => {
    const from = network()
    const asked = await Promise.allSettled(Array.from({ length: 30 }, (_, i) => ask(`n${i}@example.org`, undefined, from)))
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(20)
    for (const result of asked) if (result.status === 'rejected') expect(result.reason).toMatchObject({ status: 429, retryAfter: 900 })
    const [row] = await database().select({ count: count() }).from(subscribers).where(sql`email_norm ~ '^n[0-9]+@'`)
    expect(row?.count).toBe(20)
    await expect(ask('elsewhere@example.org')).resolves.toBeDefined()
  })

  it('for a letter that there is not stores nothing', async () => {
    await expect(ask('none@example.org', ['lettre-du-jour', 'rien'])).rejects.toMatchObject({ status: 422, fields: { newsletters: expect.any(Array) } })
    await expect(idOf('none@example.org')).rejects.toThrow()
  })
})

describe('a confirmation', () => {
  it('pressed fifty times at once counts once', async () => {
    const token = await tokenTo('often@example.org')
    await Promise.all(Array.from({ length: 50 }, () => confirm(token, undefined, act)))
    expect((await consentsOf('often@example.org')).map(({ act }) => act)).toEqual(['asked', 'confirmed'])
    const [row] = await database().select({ version: subscribers.version }).from(subscribers).where(eq(subscribers.emailNorm, 'often@example.org'))
    expect(row?.version).toBe(2)
    expect(await readConfirmation(token)).toMatchObject({ confirmed: true })
  })

  it('says why it starts nothing: altered, too late', async () => {
    const token = await tokenTo('late@example.org')
    await expect(confirm(`${token.slice(0, -1)}_`, undefined, act)).rejects.toMatchObject({ status: 404 })
    await later(await idOf('late@example.org'), '31 days')
    await expect(readConfirmation(token)).rejects.toMatchObject({ status: 410 })
    await expect(confirm(token, undefined, act)).rejects.toMatchObject({ status: 410 })
    expect(await statesOf('late@example.org')).toEqual({ 'lettre-du-jour': 'pending' })
  })

  it('does not take back that a letter was left', async () => {
    const token = await tokenTo('left@example.org')
    await leave(await leavingLink('left@example.org', 'lettre-du-jour'), act)
    await confirm(token, undefined, act)
    expect(await statesOf('left@example.org')).toEqual({ 'lettre-du-jour': 'ended' })
    expect((await consentsOf('left@example.org')).map(({ act }) => act)).toEqual(['asked', 'withdrawn'])

    const again = await tokenTo('again@example.org')
    await confirm(again, undefined, act)
    await leave(await leavingLink('again@example.org', 'lettre-du-jour'), act)
    await confirm(again, undefined, act)
    expect(await statesOf('again@example.org')).toEqual({ 'lettre-du-jour': 'ended' })
  })

  it('starts what the page showed, and nothing that a stranger added meanwhile', async () => {
    const token = await tokenTo('shown@example.org')
    await prepareConfirmationMail((await ask('shown@example.org', ['alertes'])).id)
    await confirm(token, ['lettre-du-jour'], act)
    expect(await statesOf('shown@example.org')).toEqual({ alertes: 'pending', 'lettre-du-jour': 'active' })
  })

  it('of no letter at all confirms nothing, and says so', async () => {
    const token = await tokenTo('nothing@example.org')
    await expect(confirm(token, [], act)).rejects.toMatchObject({ status: 422, message: expect.stringContaining('aucune lettre') })
    expect(await readConfirmation(token)).toMatchObject({ confirmed: false })
    expect(await statesOf('nothing@example.org')).toEqual({ 'lettre-du-jour': 'pending' })
  })

  it('is the owner’s own act: an erased address may get mail again, a bounced one not', async () => {
    await database().transaction((tx) => suppress(tx, 'back@example.org', 'erased'))
    const before = (await database().select().from(suppressions)).length
    await subscriber('back@example.org')
    expect((await database().select().from(suppressions)).length).toBe(before - 1)
  })

  it('joins the letters to the account of the same address', async () => {
    const { userId } = await reader('joined@example.org')
    await database().update(subscribers).set({ userId: null }).where(eq(subscribers.userId, userId))
    await subscriber('joined@example.org')
    const [row] = await database().select({ userId: subscribers.userId }).from(subscribers).where(eq(subscribers.emailNorm, 'joined@example.org'))
    expect(row?.userId).toBe(userId)
  })

  it('is kept as a hash alone', async () => {
    const token = await tokenTo('hashed@example.org')
    expect(JSON.stringify(await database().select().from(confirmations))).not.toContain(token)
  })
})

it('addresses that nobody confirmed go after a while, all others stay', async () => {
  await ask('dust@example.org')
  await subscriber('stays@example.org')
  for (const name of ['dust', 'stays']) {
    const id = await idOf(`${name}@example.org`)
    await later(id, '61 days')
    await database().execute(sql`update subscribers set created_at = now() - interval '61 days' where id = ${id}`)
  }
  await dropUnconfirmed()
  await expect(idOf('dust@example.org')).rejects.toThrow()
  expect(await statesOf('stays@example.org')).toEqual({ 'lettre-du-jour': 'active' })
})

it('an article proposes the letter of its rubric, else the weekly one', async () => {
  const letters = await listNewsletters()
  expect(letters.map(({ slug }) => slug)).toEqual(['lettre-du-jour', 'la-semaine-en-asie-centrale', 'deux-fleuves', 'la-ligne', 'alertes'])
  expect(letterFor(letters, letters[3]?.rubricId ?? '')?.slug).toBe('la-ligne')
  expect(letterFor(letters, 'another')?.slug).toBe('la-semaine-en-asie-centrale')
  expect(letterFor(letters, undefined)?.slug).toBe('la-semaine-en-asie-centrale')
  expect(letterFor([], undefined)).toBeUndefined()
})
