import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { closeDatabase, connection, database, onQuery } from '#db/client.ts'
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
    const [row] = await connection()`select current_setting('statement_timeout') as statement, current_setting('idle_in_transaction_session_timeout') as idle, current_setting('application_name') as name`
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
})
