/**
 * The one pool of this process. It is kept on `globalThis`, because Next bundles pages apart from the server that runs
 * them, and made at first use, because the embedded server has an address only once it is open. PostgreSQL itself ends
 * what takes too long, so that a page waits seconds and not for ever.
 */
import type { Logger } from 'drizzle-orm'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { env } from '#db/env.ts'
import { Unavailable } from '#db/errors.ts'
import { guardConnections } from '#db/lost-connection.ts'
import * as schema from '#db/schema.ts'

export type Database = PostgresJsDatabase<typeof schema>
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]
export type QueryListener = (query: string) => void

type Shared = { pool?: { sql: postgres.Sql; db: Database } | undefined; restUntil?: number; listeners: Set<QueryListener> }

const POOL_SIZE = 10
const CONNECT_SECONDS = 3
const STATEMENT_MS = 5_000
const IDLE_IN_TRANSACTION_MS = 10_000
/** PostgreSQL has ended a statement by now, so one without an answer was lost on its way. */
const LOST_MS = STATEMENT_MS + 1_000
/** After that nobody asks for this long: whoever comes is told at once rather than made to wait as well. */
const REST_MS = 2_000

const key = Symbol.for('transcaspienne.database')
const shared: Shared = ((globalThis as Record<symbol, unknown>)[key] ??= { listeners: new Set() }) as Shared

/** The database with the tables of `schema.ts`. Throws `Unavailable` when no database was opened. */
export function database(): Database {
  return pool().db
}

/** The connections themselves, for LISTEN and for what drizzle cannot say. */
export function connection(): postgres.Sql {
  return pool().sql
}

/** Ends the pool, giving running statements two seconds. The next use makes a new one. */
export async function closeDatabase(): Promise<void> {
  const open = shared.pool
  shared.pool = undefined
  await open?.sql.end({ timeout: 2 })
}

/** Calls `listener` with every statement of this process that goes through `database()`; returns what ends that. */
export function onQuery(listener: QueryListener): () => void {
  shared.listeners.add(listener)
  return () => shared.listeners.delete(listener)
}

/** Options of every connection that this project makes. `backoff` is in seconds: after an outage nobody waits long. */
export const connectionOptions = {
  connect_timeout: CONNECT_SECONDS,
  backoff: (attempt: number) => Math.min(0.1 * 2 ** attempt, 1),
  onnotice: () => undefined,
} satisfies postgres.Options<Record<string, never>>

function pool() {
  if (Date.now() < (shared.restUntil ?? 0)) throw new Unavailable('La base de données ne répond pas.')
  shared.pool ??= open()
  return shared.pool
}

function open() {
  const url = env().databaseUrl
  if (!url) throw new Unavailable('Aucune base de données n’est ouverte.')
  const plain = postgres(url, {
    ...connectionOptions,
    max: POOL_SIZE,
    connection: {
      application_name: 'transcaspienne',
      statement_timeout: STATEMENT_MS,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    },
  })
  const sql = guardConnections(plain, LOST_MS, () => {
    if (shared.pool?.sql === sql) shared.pool = undefined
    shared.restUntil = Date.now() + REST_MS
    void plain.end({ timeout: 0 })
  })
  return { sql, db: drizzle({ client: sql, schema, logger }) }
}

const logger: Logger = {
  logQuery(query) {
    for (const listener of shared.listeners) listener(query)
  },
}
