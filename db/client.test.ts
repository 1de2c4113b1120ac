import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { closeDatabase, connection, database, onQuery, type Transaction } from '#db/client.ts'
import { env, setDatabaseUrl } from '#db/env.ts'
import { guardConnections, unheard } from '#db/lost-connection.ts'
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

  it('takes no transaction for lost that waits for others, or for its own statements', async () => {
    const giveUp = vi.fn()
    const sql = guardConnections(postgres(env().databaseUrl ?? '', { max: 2 }), 4_000, giveUp)
    const sleep = (tx: postgres.TransactionSql) => tx.unsafe('select pg_sleep(0.8)')
    const waiting = Array.from({ length: 10 }, () => sql.begin((tx) => Promise.all([sleep(tx), sleep(tx)])))
    const failing = sql.begin((tx) => Promise.all([sleep(tx), sleep(tx), sleep(tx), sleep(tx), Promise.reject(new Error('elsewhere'))]))
    const thinking = sql.begin(() => setTimeout(5_000))
    const ended = await Promise.allSettled([...waiting, failing, thinking])
    expect(ended.map(({ status }) => status)).toEqual([...waiting.map(() => 'fulfilled'), 'rejected', 'fulfilled'])
    expect(giveUp).not.toHaveBeenCalled()
    await sql.end()
  })

  it.each<[string, (sql: postgres.Sql, swallow: () => void) => Promise<unknown>]>([
    ['a statement', (sql, swallow) => Promise.resolve(swallow()).then(() => sql.unsafe('select 1'))],
    ['the beginning of a transaction', (sql, swallow) => Promise.resolve(swallow()).then(() => sql.begin((tx) => tx.unsafe('select 1')))],
    [
      'a statement of a transaction',
      (sql, swallow) =>
        sql.begin(async (tx) => {
          await tx.unsafe('select 1')
          swallow()
          await tx.unsafe('select 2')
        }),
    ],
    ['the end of a transaction', (sql, swallow) => sql.begin((tx) => tx.unsafe('select 1').then(swallow))],
    [
      'the failure of a transaction',
      (sql, swallow) =>
        sql.begin((tx) =>
          tx
            .unsafe('select 1')
            .then(swallow)
            .then(() => Promise.reject(new Error('no'))),
        ),
    ],
    [
      'a savepoint',
      (sql, swallow) =>
        sql.begin(async (tx) => {
          swallow()
          await tx.savepoint((inner) => inner.unsafe('select 1'))
        }),
    ],
  ])('gives up when the network swallows %s', async (_, work) => {
    const door = await swallowing(env().databaseUrl ?? '')
    const giveUp = vi.fn(() => void plain.end({ timeout: 0 }))
    const plain = postgres(door.url, { max: 10, connect_timeout: 20 })
    const sql = guardConnections(plain, 1_000, giveUp)
    await Promise.all(Array.from({ length: 10 }, () => sql.unsafe('select pg_sleep(0.1)')))
    const lost = Promise.allSettled(Array.from({ length: 10 }, () => work(sql, door.swallow)))
    await vi.waitFor(() => expect(giveUp).toHaveBeenCalled(), 20_000)
    expect(new Set((await lost).map(({ status }) => status))).toEqual(new Set(['rejected']))
    door.shut()
  })

  it('is a new one once the network swallowed all transactions of the old, and nobody waits any more', async () => {
    const url = env().databaseUrl ?? ''
    const door = await swallowing(url)
    await closeDatabase()
    setDatabaseUrl(door.url)
    // All its connections, made: of one in the making the driver leaves a refusal unheard (`unheard`).
    await Promise.all(Array.from({ length: 10 }, () => database().execute(sql`select pg_sleep(0.5)`)))
    const lost = Promise.allSettled(
      Array.from({ length: 20 }, () =>
        database().transaction(async (tx) => {
          await tx.execute(sql`select 1`)
          door.swallow()
          await tx.execute(sql`select 2`)
        }),
      ),
    )
    expect(new Set((await lost).map(({ status }) => status))).toEqual(new Set(['rejected']))
    setDatabaseUrl(url)
    await vi.waitFor(() => database().execute(sql`select 1`), 20_000)
    door.shut()
  })

  it('outlives the refusal that the driver leaves unheard, and no other', () => {
    const lost = (code: string) => Object.assign(new Error('write'), { code, query: 'select b.oid' })
    expect(unheard(lost('CONNECTION_DESTROYED'))).toBe(true)
    expect(unheard(lost('ECONNRESET'))).toBe(true)
    expect(unheard(Object.assign(lost('57P01'), { severity: 'FATAL' }))).toBe(true)
    for (const error of [lost('42P01'), Object.assign(new Error('elsewhere'), { code: 'ECONNRESET' }), new Error('x'), 'x', undefined])
      expect(unheard(error)).toBe(false)
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

/** A way to the database of `databaseUrl` that passes everything on until it swallows everything. */
async function swallowing(databaseUrl: string): Promise<{ url: string; swallow: () => void; shut: () => void }> {
  const { hostname, port } = new URL(databaseUrl)
  const sockets: Socket[] = []
  const server = createServer((inner) => {
    const outer = connect(Number(port), hostname)
    for (const socket of [inner, outer]) sockets.push(socket.on('error', () => undefined))
    inner.pipe(outer).pipe(inner)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const own = server.address()
  const url = new URL(databaseUrl)
  url.host = `127.0.0.1:${typeof own === 'object' ? own?.port : ''}`
  return {
    url: url.href,
    swallow: () => {
      for (const socket of sockets) socket.unpipe().resume()
    },
    shut: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

async function kill(pid = 0): Promise<void> {
  await connection()`select pg_terminate_backend(${pid})`
}
