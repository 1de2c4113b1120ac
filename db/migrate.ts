/**
 * Brings a database to the tables this code expects. One instance migrates, the others wait for it; a migration is one
 * transaction, so what was interrupted is done again from its beginning and half of it is never seen.
 */
import { join } from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { connectionOptions } from '#db/client.ts'
import { StartError } from '#db/env.ts'

export type MigrateOptions = {
  /** Folder that drizzle-kit wrote. */
  folder?: string
  /** Told, in French, what a person should know. */
  report?: (line: string) => void
}

/** Both are "trusted" (PostgreSQL 13 and later): the owner of a database may create them without being a superuser. */
const EXTENSIONS = ['unaccent', 'pg_trgm']
/** Any number, the same in every version of this code. */
const LOCK = 7_281_964_003
const LOCK_WAIT_MS = 15_000

/**
 * Applies what is missing and returns how many migrations that were. Throws `StartError` when the server refuses an
 * extension or the history of the database is not the one of this code, and the driver's error when it is not there.
 */
export async function migrate(
  url: string,
  { folder = join(import.meta.dirname, 'migrations'), report = () => undefined }: MigrateOptions = {},
): Promise<number> {
  // One connection that is never replaced: the lock belongs to it, and PostgreSQL gives the lock back when it breaks.
  const sql = postgres(url, {
    ...connectionOptions,
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connection: { application_name: 'transcaspienne migrations' },
  })
  try {
    const [first] = await sql<{ locked: boolean }[]>`select pg_try_advisory_lock(${LOCK}::bigint) as locked`
    if (!first?.locked) {
      report('Une autre instance met la base à jour ; attente…')
      await sql`select pg_advisory_lock(${LOCK}::bigint)`
    }
    // Fails after a while rather than queue behind a long transaction and hold up every reader behind itself.
    await sql.unsafe(`set lock_timeout = ${LOCK_WAIT_MS}`)
    for (const extension of EXTENSIONS) await createExtension(sql, extension)
    return await bringUp(sql, folder, report)
  } finally {
    await sql.end({ timeout: 2 })
  }
}

async function bringUp(sql: postgres.Sql, folder: string, report: (line: string) => void): Promise<number> {
  const known = readMigrationFiles({ migrationsFolder: folder }).map(({ hash }) => hash)
  const before = await recorded(sql)
  if (before.some((hash) => !known.includes(hash))) {
    // Migrations only add what the version before can live with, so going back one version is allowed; going sideways is not.
    report('La base a été mise à jour par une version plus récente de ce code. Si une page échoue, installez cette version.')
  }
  await applyMigrations(drizzle({ client: sql }), { migrationsFolder: folder })
  const after = await recorded(sql)
  if (known.some((hash) => !after.includes(hash))) {
    throw new StartError(
      'L’historique des migrations de la base n’est pas celui de ce code : une migration connue n’y figure pas et ne peut plus être appliquée dans l’ordre. ' +
        'Installez la version du code qui a mis cette base à jour, ou indiquez une autre base dans DATABASE_URL.',
    )
  }
  return after.length - before.length
}

/** Hashes of what was applied (drizzle keeps them in its own schema). */
async function recorded(sql: postgres.Sql): Promise<string[]> {
  const [table] = await sql<{ name: string | null }[]>`select to_regclass('drizzle.__drizzle_migrations')::text as name`
  if (!table?.name) return []
  const rows = await sql<{ hash: string }[]>`select hash from drizzle.__drizzle_migrations`
  return rows.map(({ hash }) => hash)
}

async function createExtension(sql: postgres.Sql, name: string): Promise<void> {
  try {
    await sql.unsafe(`create extension if not exists ${name}`)
  } catch (error) {
    if (!(error instanceof postgres.PostgresError)) throw error
    throw new StartError(
      `Le serveur PostgreSQL refuse l’extension ${name} (${error.message}). Un administrateur doit exécuter une fois, dans la base ` +
        `« ${sql.options.database} » : create extension ${name};`,
    )
  }
}
