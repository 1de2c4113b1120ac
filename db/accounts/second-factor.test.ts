import { eq } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { findOrCreateUser } from '#db/accounts/accounts.ts'
import { changeAccount, forgetFactor, setFactorRule } from '#db/accounts/roles.ts'
import { confirmSecondFactor, endSecondFactor, offerSecondFactor, readSecondFactor, renewRecovery, showSecondFactor } from '#db/accounts/second-factor.ts'
import { findActor, openSession } from '#db/accounts/sessions.ts'
import { operator, type Reader, type Role } from '#db/actor.ts'
import { database } from '#db/client.ts'
import { secondFactors, users } from '#db/schema.ts'
import { testDatabase } from '#db/testing.ts'

const admin = operator('test')
beforeAll(testDatabase)

/** Ten tries in a quarter of an hour are counted for each person: here everybody is somebody else. */
let someone = 0
async function signedIn(role: Role) {
  const email = `qui-${++someone}@example.org`
  const userId = await database().transaction((tx) => findOrCreateUser(tx, { email, norm: email }))
  await database().update(users).set({ role }).where(eq(users.id, userId))
  const open = () => database().transaction((tx) => openSession(tx, userId, 'Essai'))
  const token = await open()
  const reader = await findActor(token, 'reader')
  if (typeof reader === 'string') throw new Error(reader)
  return { reader, token, open, userId }
}

let now = new Date('2026-11-25T10:00:00Z')
const codeOf = (secret: string, steps = 0) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() + steps * 30_000 })
const wait = (steps: number) => vi.setSystemTime((now = new Date(now.getTime() + steps * 30_000)))

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  wait(10)
})
afterEach(async () => {
  vi.useRealTimers()
  await setFactorRule(admin, 'off')
})

/** With an application that works. */
async function armed(reader: Reader) {
  const { secret } = await offerSecondFactor(reader, 'Transcaspienne')
  const { recovery } = await confirmSecondFactor(reader, codeOf(secret))
  wait(1)
  return { secret, recovery }
}

describe('the application', () => {
  it('is offered anew until it was shown to work, then asked for on every other device', async () => {
    const { reader, token, open } = await signedIn('editor')
    const first = await offerSecondFactor(reader, 'Transcaspienne')
    expect(first.uri).toMatch(/^otpauth:\/\/totp\/Transcaspienne:qui-\d+%40example\.org\?/)
    expect(await findActor(token, 'editor')).toMatchObject({ role: 'editor' })
    const { secret } = await offerSecondFactor(reader, 'Transcaspienne')
    await expect(confirmSecondFactor(reader, codeOf(first.secret))).rejects.toMatchObject({ status: 422 })
    const { recovery } = await confirmSecondFactor(reader, codeOf(secret))
    expect(new Set(recovery).size).toBe(10)
    await expect(offerSecondFactor(reader, 'Transcaspienne')).rejects.toMatchObject({ status: 409 })
    expect(await readSecondFactor(reader)).toEqual({ on: true, required: false, shown: true, recoveryLeft: 10 })
    expect(await findActor(token, 'editor')).toMatchObject({ role: 'editor' })
    const other = await open()
    expect(await findActor(other, 'author')).toBe('factor')
    expect(await findActor(other, 'admin')).toBe('less')
    expect(await findActor(other, 'reader')).toMatchObject({ role: 'editor' })
    // What a mailbox alone must not open: the data, the end of the account, another address.
    expect(await findActor(other, 'reader', true)).toBe('factor')
    expect(await findActor(token, 'reader', true)).toMatchObject({ role: 'editor' })
  })

  it('is for those who write, and its secrets are not to be read in the rows', async () => {
    const reader = await signedIn('reader')
    await expect(offerSecondFactor(reader.reader, 'T')).rejects.toMatchObject({ status: 403 })
    const author = await signedIn('author')
    const { secret, recovery } = await armed(author.reader)
    const [row] = await database().select().from(secondFactors).where(eq(secondFactors.userId, author.userId))
    const kept = JSON.stringify(row)
    for (const told of [secret, ...recovery, ...recovery.map((code) => code.replace('-', ''))]) expect(kept).not.toContain(told)
  })
})

describe('a code', () => {
  it('opens once, of twenty at once one, and none that is older than the last', async () => {
    const { reader, open } = await signedIn('editor')
    const { secret } = await armed(reader)
    const other = await findActor(await open(), 'reader')
    if (typeof other === 'string') throw new Error(other)
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => showSecondFactor(other, codeOf(secret))))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(showSecondFactor(other, codeOf(secret, -1))).rejects.toMatchObject({ status: 422 })
  })

  it('holds for the step before and after, as clocks differ', async () => {
    const { reader } = await signedIn('editor')
    const { secret } = await armed(reader)
    wait(5)
    for (const steps of [-2, 2]) await expect(showSecondFactor(reader, codeOf(secret, steps))).rejects.toMatchObject({ status: 422 })
    await showSecondFactor(reader, codeOf(secret, -1))
    await showSecondFactor(reader, codeOf(secret, 1))
  })

  it('may be tried ten times', async () => {
    const { reader } = await signedIn('editor')
    const { secret } = await armed(reader)
    for (let i = 0; i < 9; i++) await expect(showSecondFactor(reader, '000000')).rejects.toMatchObject({ status: 422 })
    await expect(showSecondFactor(reader, codeOf(secret))).rejects.toMatchObject({ status: 429 })
  })

  it('for the day the application is lost opens once, however it is typed; new ones void the old', async () => {
    const { reader } = await signedIn('editor')
    const { secret, recovery } = await armed(reader)
    const [one = '', two = ''] = recovery
    await showSecondFactor(reader, one.toLowerCase().replace('-', ' '))
    await expect(showSecondFactor(reader, one)).rejects.toMatchObject({ status: 422 })
    expect((await readSecondFactor(reader)).recoveryLeft).toBe(9)
    const renewed = await renewRecovery(reader, codeOf(secret))
    await expect(showSecondFactor(reader, two)).rejects.toMatchObject({ status: 422 })
    await showSecondFactor(reader, renewed.recovery[0] ?? '')
  })

  it('is needed to do without', async () => {
    const { reader, token } = await signedIn('editor')
    const { secret } = await armed(reader)
    await expect(endSecondFactor(reader, '000000')).rejects.toMatchObject({ status: 422 })
    await endSecondFactor(reader, codeOf(secret))
    expect(await readSecondFactor(reader)).toEqual({ on: false, required: false, shown: false, recoveryLeft: 0 })
    expect(await findActor(token, 'editor')).toMatchObject({ role: 'editor' })
  })
})

describe('the paper', () => {
  it.each([
    ['off', []],
    ['editors', ['editor', 'admin']],
    ['everyone', ['author', 'editor', 'admin']],
  ] as const)('asks for %s: %o', async (rule, shut) => {
    await setFactorRule(admin, rule)
    for (const role of ['author', 'editor', 'admin'] as const) {
      const { token, reader } = await signedIn(role)
      const found = await findActor(token, 'author')
      expect([role, found === 'factor']).toEqual([role, (shut as readonly string[]).includes(role)])
      expect((await readSecondFactor(reader)).required).toBe(found === 'factor')
      expect(await findActor(token, 'reader')).toMatchObject({ role })
    }
  })

  it('opens to whoever has just got one, and shuts to who gave it up', async () => {
    await setFactorRule(admin, 'everyone')
    const { reader, token } = await signedIn('author')
    const { secret } = await armed(reader)
    expect(await findActor(token, 'author')).toMatchObject({ role: 'author' })
    await endSecondFactor(reader, codeOf(secret))
    expect(await findActor(token, 'author')).toBe('factor')
  })

  it('lets an administrator take it from somebody who has lost it', async () => {
    const { reader, userId, open } = await signedIn('editor')
    await armed(reader)
    await changeAccount(admin, userId, { secondFactor: false })
    expect(await findActor(await open(), 'editor')).toMatchObject({ role: 'editor' })
    await armed(reader)
    await forgetFactor(admin, { email: reader.email, norm: reader.email })
    expect(await findActor(await open(), 'editor')).toMatchObject({ role: 'editor' })
  })
})
