import { setTimeout } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { closeDatabase, connection, database, onQuery, type Transaction } from '#db/client.ts'
import { users } from '#db/schema.ts'
import { testDatabase } from '#db/testing.ts'

beforeAll(testDatabase)

describe('the pool', () => {
  it('is one for the process, and a new one after it was closed', async () => {
    const first = database()
    expect(database()).toBe(first)
    await closeDatabase()
    expect(database()).not.toBe(first)
    expect(await database().select().from(users)).toEqual([])
  })

  it('lets PostgreSQL end what takes too long', async () => {
    const [row] =
      await connection()`select current_setting('statement_timeout') as statement, current_setting('idle_in_transaction_session_timeout') as idle, current_setting('application_name') as name`
    expect(row).toEqual({ statement: '5s', idle: '10s', name: 'transcaspienne' })
  })

  it('tells listeners each statement, those of a transaction too, until they have enough', async () => {
    const heard: string[] = []
    const enough = onQuery((query) => heard.push(query))
    await database().transaction((tx) => tx.execute(sql`select 1`))
    await database().select().from(users)
    enough()
    await database().execute(sql`select 2`)
    expect(heard.filter((query) => query.startsWith('select'))).toEqual(['select 1', expect.stringContaining('from "users"')])
  })

  it.each([
    ['between two statements', (tx: Transaction, killed: Promise<void>) => killed.then(() => tx.execute(sql`select 1`))],
    ['during a statement', (tx: Transaction) => tx.execute(sql`select pg_sleep(60)`)],
    ['in a savepoint', (tx: Transaction) => tx.transaction((inner) => inner.execute(sql`select pg_sleep(60)`))],
  ])('survives the loss of the connection of a transaction %s', async (_, work) => {
    const lost = database().transaction(async (tx) => {
      const [row] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
      await work(
        tx,
        setTimeout(100).then(() => kill(row?.pid)),
      )
    })
    await expect(lost).rejects.toThrow()
    // The driver hands the error of a statement that was cut off once more to the next on that connection.
    await Promise.allSettled(Array.from({ length: 20 }, () => database().execute(sql`select 1`)))
    await Promise.all(Array.from({ length: 20 }, () => database().execute(sql`select 1`)))
  })

  it('takes nothing for lost that waits for others', async () => {
    const slow = Array.from({ length: 30 }, () => database().execute(sql`select pg_sleep(4)`))
    expect((await Promise.allSettled(slow)).filter(({ status }) => status === 'rejected')).toEqual([])
  })

  it('keeps the error of a transaction that fails by itself, and undoes it', async () => {
    const failed = database().transaction(async (tx) => {
      await tx.insert(users).values({ email: 'a@example.org', emailNorm: 'a@example.org' })
      throw Object.assign(new Error('elsewhere'), { code: 'ECONNREFUSED' })
    })
    await expect(failed).rejects.toThrow('elsewhere')
    expect(await database().select().from(users)).toEqual([])
  })

  it('listens again after its connection was lost', async () => {
    const heard: string[] = []
    let listening = 0
    await connection().listen(
      'try_out',
      (payload) => heard.push(payload),
      () => listening++,
    )
    await connection()`select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen "try_out"' and pid <> pg_backend_pid()`
    await vi.waitFor(() => expect(listening).toBe(2), 20_000)
    await connection().notify('try_out', 'again')
    await vi.waitFor(() => expect(heard).toEqual(['again']), 20_000)
  })
})

async function kill(pid = 0): Promise<void> {
  await connection()`select pg_terminate_backend(${pid})`
}
