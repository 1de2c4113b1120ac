import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { giveRole, setDisabled } from '#db/accounts/accounts.ts'
import { parseAddress } from '#db/accounts/address.ts'
import { endSession, endSessions, findActor, listDevices } from '#db/accounts/sessions.ts'
import { askToSignIn, prepareSignInMail, readSignIn, signInByCode, signInByLink } from '#db/accounts/sign-in.ts'
import { suppress } from '#db/accounts/suppressions.ts'
import { operator, type Reader } from '#db/actor.ts'
import { database } from '#db/client.ts'
import { sessions, signIns, users } from '#db/schema.ts'
import { tokenHash } from '#db/secret.ts'
import { testDatabase } from '#db/testing.ts'

beforeAll(testDatabase)

let networks = 0
const network = () => `10.0.0.${++networks}`

function addressOf(email: string) {
  const address = parseAddress(email)
  if (!address) throw new Error(email)
  return address
}

const ask = (email: string, from = network()) => askToSignIn({ address: addressOf(email), network: from, next: '/compte', saves: null, follows: null })

async function mailTo(email: string, from?: string) {
  const { id } = await ask(email, from)
  const mail = await prepareSignInMail(id)
  if (!mail) throw new Error(`no mail to ${email}`)
  return { id, ...mail }
}

async function readerBy(session: string): Promise<Reader> {
  const found = await findActor(session, 'reader')
  if (typeof found === 'string') throw new Error(found)
  return found
}

describe('a link', () => {
  it('opens one session of fifty that try at once, and none after', async () => {
    const { token } = await mailTo('link@example.org')
    const tries = await Promise.allSettled(Array.from({ length: 50 }, () => signInByLink(token, 'Essai')))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of tries)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ status: 410, message: expect.stringContaining('déjà servi') })
    const [{ count } = { count: 0 }] = await database()
      .select({ count: sql<number>`count(*)::int` })
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .where(eq(users.emailNorm, 'link@example.org'))
    expect(count).toBe(1)
  })

  it('is not spent by being looked at', async () => {
    const { token } = await mailTo('look@example.org')
    for (let i = 0; i < 3; i++) expect(await readSignIn(token)).toEqual({ email: 'look@example.org' })
    expect((await signInByLink(token, 'Essai')).next).toBe('/compte')
  })

  it('says why it opens nothing: altered, spent, too late', async () => {
    const { token, id } = await mailTo('why@example.org')
    await expect(readSignIn(`${token.slice(0, -1)}_`)).rejects.toMatchObject({ status: 404 })
    await expect(signInByLink('x', 'Essai')).rejects.toMatchObject({ status: 404 })
    await database().update(signIns).set({ expiresAt: sql`now() - interval '1 second'` }).where(eq(signIns.id, id))
    await expect(readSignIn(token)).rejects.toMatchObject({ status: 410, message: expect.stringContaining('expiré') })
    await expect(signInByLink(token, 'Essai')).rejects.toMatchObject({ status: 410, message: expect.stringContaining('expiré') })
  })

  it('and its code are kept as hashes alone', async () => {
    const { token, code } = await mailTo('kept@example.org')
    const rows = JSON.stringify(await database().select().from(signIns))
    expect(rows).not.toContain(token)
    expect(rows).not.toContain(`"${code}"`)
  })
})

describe('a code', () => {
  it('opens once, with the spaces that people type taken out before', async () => {
    const { id, code } = await mailTo('code@example.org')
    expect((await signInByCode(id, code, 'Essai')).session).toMatch(/^[\w-]{43}$/)
    await expect(signInByCode(id, code, 'Essai')).rejects.toMatchObject({ status: 410 })
  })

  it('is dead after five wrong ones, even for the right one, and however many come at once', async () => {
    const { id, code } = await mailTo('guess@example.org')
    const wrong = code === '000000' ? '111111' : '000000'
    const tries = await Promise.allSettled(Array.from({ length: 40 }, () => signInByCode(id, wrong, 'Essai')))
    const statuses = tries.map((result) => (result.status === 'rejected' ? result.reason.status : 200))
    expect(statuses.filter((status) => status === 422)).toHaveLength(5)
    expect(statuses.filter((status) => status === 429)).toHaveLength(35)
    await expect(signInByCode(id, code, 'Essai')).rejects.toMatchObject({ status: 429, retryAfter: 900 })
  })

  it('is refused after 25 wrong ones of a day for one address, however many asks they were for; the link still opens', async () => {
    const wrongOf = (code: string) => (code === '000000' ? '111111' : '000000')
    const old = () => database().execute(sql`update sign_ins set created_at = created_at - interval '16 minutes' where email_norm = 'slowly@example.org'`)
    const statuses: number[] = []
    for (let mail = 0; mail < 8; mail++) {
      await old()
      const { id, code } = await mailTo('slowly@example.org')
      const tries = await Promise.allSettled(Array.from({ length: 4 }, () => signInByCode(id, wrongOf(code), 'Essai')))
      statuses.push(...tries.map((result) => (result.status === 'rejected' ? result.reason.status : 200)))
    }
    expect(statuses.filter((status) => status === 422)).toHaveLength(25)
    expect(statuses.filter((status) => status === 429)).toHaveLength(7)
    await old()
    const { id, code, token } = await mailTo('slowly@example.org')
    await expect(signInByCode(id, code, 'Essai')).rejects.toMatchObject({ status: 429, message: expect.stringContaining('lien du message') })
    expect((await signInByLink(token, 'Essai')).next).toBe('/compte')
    const other = await mailTo('quietly@example.org')
    expect((await signInByCode(other.id, other.code, 'Essai')).next).toBe('/compte')
  })

  it('is refused alike whether mail goes to the address or not', async () => {
    await giveRole(operator('test'), addressOf('shut@example.org'), 'author')
    await setDisabled(operator('test'), addressOf('shut@example.org'), true)
    await database().transaction((tx) => suppress(tx, 'gone@example.org', 'bounced'))
    const answers: Record<string, number[]> = {}
    for (const name of ['open', 'shut', 'gone']) {
      const statuses: number[] = []
      // More mails than go out in a quarter of an hour, then those of the next one.
      for (let mail = 0; mail < 8; mail++) {
        if (mail === 6)
          await database().execute(sql`update sign_ins set created_at = created_at - interval '16 minutes' where email_norm = ${`${name}@example.org`}`)
        const { id } = await ask(`${name}@example.org`)
        await prepareSignInMail(id)
        for (let i = 0; i < 4; i++) statuses.push(await signInByCode(id, 'faux', 'Essai').catch(({ status }) => status))
      }
      answers[name] = statuses
    }
    expect(answers.open).toEqual([...Array(29).fill(422), ...Array(3).fill(429)])
    expect(answers.shut).toEqual(answers.open)
    expect(answers.gone).toEqual(answers.open)
  })

  it('that was right counts for nothing: whoever signs in forty times a day does', async () => {
    for (let i = 0; i < 40; i++) {
      await database().execute(sql`update sign_ins set created_at = created_at - interval '16 minutes' where email_norm = 'daily@example.org'`)
      const { id, code } = await mailTo('daily@example.org')
      await signInByCode(id, code, 'Essai')
    }
  })

  it('of nobody opens nothing', async () => {
    await expect(signInByCode(randomUUID(), '123456', 'Essai')).rejects.toMatchObject({ status: 404 })
    const { id } = await ask('early@example.org')
    await expect(signInByCode(id, '', 'Essai')).rejects.toMatchObject({ status: 422 })
  })
})

describe('asking', () => {
  it('answers alike for known, unknown, closed and suppressed addresses, and writes to whom it may', async () => {
    await giveRole(operator('test'), addressOf('known@example.org'), 'reader')
    await giveRole(operator('test'), addressOf('closed@example.org'), 'editor')
    await setDisabled(operator('test'), addressOf('closed@example.org'), true)
    await database().transaction((tx) => suppress(tx, 'bounced@example.org', 'bounced'))
    const mails: Record<string, boolean> = {}
    for (const name of ['known', 'unknown', 'closed', 'bounced']) {
      const asked = await ask(`${name}@example.org`)
      expect(Object.keys(asked)).toEqual(['id'])
      mails[name] = (await prepareSignInMail(asked.id)) !== null
    }
    expect(mails).toEqual({ known: true, unknown: true, closed: false, bounced: false })
  })

  it('sends five mails to an address in a quarter of an hour, and answers the sixth as the others', async () => {
    const sent: boolean[] = []
    for (let i = 0; i < 7; i++) sent.push((await prepareSignInMail((await ask('Often@example.org')).id)) !== null)
    expect(sent).toEqual([true, true, true, true, true, false, false])
  })

  it('sends five to an address also where all of them are made at once', async () => {
    const asked = await Promise.all(Array.from({ length: 12 }, () => ask('crowd@example.org')))
    const mails = await Promise.all(asked.map(({ id }) => prepareSignInMail(id)))
    expect(mails.filter((mail) => mail !== null)).toHaveLength(5)
  })

  it('keeps nobody out: once the five are a quarter of an hour old, others go out however often was asked meanwhile', async () => {
    const sent: boolean[] = []
    // Every 150 seconds, as seen at the last of them.
    for (let i = 0; i < 14; i++) {
      await database().execute(sql`update sign_ins set created_at = created_at - interval '150 seconds' where email_norm = 'besieged@example.org'`)
      sent.push((await prepareSignInMail((await ask('besieged@example.org')).id)) !== null)
    }
    expect(sent).toEqual([true, true, true, true, true, false, true, true, true, true, true, false, true, true])
  })

  it('is refused to a network after twenty, however many come at once', async () => {
    const from = network()
    const asked = await Promise.allSettled(Array.from({ length: 30 }, (_, i) => ask(`n${i}@example.org`, from)))
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(20)
    for (const result of asked) if (result.status === 'rejected') expect(result.reason).toMatchObject({ status: 429, retryAfter: 900 })
    await expect(ask('else@example.org', network())).resolves.toBeDefined()
  })
})

describe('a session', () => {
  const open = async (email: string) => (await signInByLink((await mailTo(email)).token, 'Firefox, Android')).session

  it('is new at each sign-in, and kept as a hash', async () => {
    const [one, two] = [await open('new@example.org'), await open('new@example.org')]
    expect(one).not.toBe(two)
    const kept = (await database().select({ token: sessions.sessionToken }).from(sessions)).map(({ token }) => token)
    expect(kept).toContain(tokenHash(one))
    expect(kept).not.toContain(one)
  })

  it('ends at once when it is ended, from whichever device', async () => {
    const [here, there] = [await open('two@example.org'), await open('two@example.org')]
    const reader = await readerBy(here)
    const devices = await listDevices(reader)
    expect(devices.map(({ here }) => here).toSorted()).toEqual([false, true])
    const other = devices.find((device) => !device.here)
    await endSession(reader, other?.id ?? '')
    expect(await findActor(there, 'reader')).toBe('nobody')
    expect(await findActor(here, 'reader')).not.toBe('nobody')
    await endSessions(reader, { others: false })
    expect(await findActor(here, 'reader')).toBe('nobody')
  })

  it('of somebody else does not exist', async () => {
    const mine = await readerBy(await open('mine@example.org'))
    const yours = await readerBy(await open('yours@example.org'))
    await expect(endSession(mine, yours.sessionId)).rejects.toMatchObject({ status: 404 })
    expect((await listDevices(mine)).map(({ id }) => id)).not.toContain(yours.sessionId)
  })

  it('goes as far as its role, and nowhere once the account is closed', async () => {
    await giveRole(operator('test'), addressOf('author@example.org'), 'author')
    const session = await open('author@example.org')
    expect(await findActor(session, 'author')).toMatchObject({ role: 'author' })
    expect(await findActor(session, 'editor')).toBe('less')
    await setDisabled(operator('test'), addressOf('author@example.org'), true)
    expect(await findActor(session, 'reader')).toBe('nobody')
  })

  it('ends by itself', async () => {
    const session = await open('late@example.org')
    await database()
      .update(sessions)
      .set({ expires: sql`now() - interval '1 second'` })
      .where(eq(sessions.sessionToken, tokenHash(session)))
    expect(await findActor(session, 'reader')).toBe('nobody')
  })
})
