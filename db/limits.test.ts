import { eq, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { closeDatabase, database } from '#db/client.ts'
import { env, setDatabaseUrl } from '#db/env.ts'
import { TooMany } from '#db/errors.ts'
import { limits as table } from '#db/schema.ts'
import { testDatabase } from '#db/testing.ts'

beforeAll(testDatabase)
beforeEach(async () => {
  await database().delete(table)
})

/** The module as another process has it: with nothing in its memory. */
async function another() {
  vi.resetModules()
  return import('#db/limits.ts')
}

const consume = async (module: Awaited<ReturnType<typeof another>>, key: string) =>
  module.limits.makes.consume(key, 200).then(
    () => 'allowed',
    (error: unknown) => (error instanceof Error && error.name === 'TooMany' ? error : Promise.reject(error)),
  )
const rows = () => database().$count(table)

it('is shared by all instances and survives a restart; the refusal says how long it lasts', async () => {
  const [one, two] = [await another(), await another()]
  for (const instance of [one, two, one, two, one]) expect(await consume(instance, '203.0.113.7')).toBe('allowed')
  for (const instance of [one, two, await another()]) {
    const refused = (await consume(instance, '203.0.113.7')) as TooMany
    expect(refused.retryAfter).toBeGreaterThan(30)
    expect(refused.retryAfter).toBeLessThanOrEqual(60)
  }
  expect(await consume(two, '203.0.113.8')).toBe('allowed')
})

it('counts each of many at once', async () => {
  const module = await another()
  const told = await Promise.all(Array.from({ length: 20 }, () => consume(module, '203.0.113.7')))
  expect(told.filter((answer) => answer === 'allowed')).toHaveLength(5)
})

it('begins anew when the window is over', async () => {
  const module = await another()
  for (let i = 0; i < 5; i++) await consume(module, '203.0.113.7')
  await database().update(table).set({ expire: sql`now() - interval '1 second'` })
  expect(await consume(module, '203.0.113.7')).toBe('allowed')
})

it('keeps nothing that names anybody', async () => {
  const module = await another()
  await consume(module, '203.0.113.7')
  await module.limits.makes.consume('203.0.113.7', 20)
  const kept = await database().select().from(table)
  expect(kept.map(({ points }) => points)).toEqual([220])
  for (const { key } of kept) expect(key).toMatch(/^makes:[\w-]{43}$/)
})

it('counts in memory while the database is away, in a bounded room', async () => {
  const module = await another()
  const url = String(env().databaseUrl)
  await closeDatabase()
  const away = new URL(url)
  away.host = '127.0.0.1:1'
  setDatabaseUrl(away.href)
  try {
    for (let i = 0; i < 5; i++) expect(await consume(module, '203.0.113.7')).toBe('allowed')
    expect(await consume(module, '203.0.113.7')).toMatchObject({ status: 429 })
    expect(await consume(module, '203.0.113.8')).toBe('allowed')
  } finally {
    await closeDatabase()
    setDatabaseUrl(url)
  }
})

it('says so when the table is not there, rather than counting by itself for ever', async () => {
  const module = await another()
  await database().execute('alter table limits rename to away')
  await expect(module.limits.makes.consume('203.0.113.7')).rejects.not.toBeInstanceOf(TooMany)
  await database().execute('alter table away rename to limits')
})

it('stays small under a million strangers, and forgets them before those who insist', { timeout: 240_000 }, async () => {
  const module = await another()
  await consume(module, '203.0.113.7')
  await consume(module, '203.0.113.7')
  for (let from = 0; from < 1_000_000; from += 100_000)
    await database().execute(
      sql`insert into limits select md5(n::text), 1, now() + interval '15 minutes' from generate_series(${from}::int + 1, ${from}::int + 100000) n`,
    )
  for (let i = 0; i < 200; i++) await consume(module, `stranger ${i}`)
  await module.dropOldLimits(900_000)
  expect(await rows()).toBe(900_000)
  for (let i = 0; i < 3; i++) expect(await consume(module, '203.0.113.7')).toBe('allowed')
  expect(await consume(module, '203.0.113.7')).toMatchObject({ status: 429 })
  await database().execute('truncate limits')
})

it('forgets what is counted no longer', async () => {
  const module = await another()
  await consume(module, '203.0.113.7')
  await consume(module, '203.0.113.8')
  await database().update(table).set({ expire: sql`now() - interval '1 second'` }).where(eq(table.key, sql`(select min(key) from limits)`))
  await module.dropOldLimits()
  expect(await rows()).toBe(1)
})
