/**
 * The way to a database for whatever starts: the one that DATABASE_URL names, or the embedded one of DATA_DIR, brought
 * to the tables of this code. Afterwards `database()` works, here and in the processes started from here.
 */
import { setTimeout as delay } from 'node:timers/promises'
import postgres from 'postgres'
import { closeDatabase } from '#db/client.ts'
import { openEmbedded } from '#db/embedded/open.ts'
import { env, StartError, setDatabaseUrl } from '#db/env.ts'
import { migrate } from '#db/migrate.ts'

export type OpenDatabase = {
  /** True when the database answered and has the tables of this code. Only a given database can be not ready. */
  ready: boolean
  /** Tries again to reach and migrate it; returns `ready`. Throws `StartError` for what trying again cannot mend. */
  retry: () => Promise<boolean>
  /** Ends the pool and stops the server, if this process started it. May be called twice. */
  close: () => Promise<void>
}

export type OpenOptions = {
  /** Use the embedded server of another living process instead of refusing. */
  attach: boolean
  /** True: wait half a minute for a given database that does not answer, then throw. False: return with `ready` false. */
  wait: boolean
  /** Told, in French, what takes more than a moment; the error output unless given. */
  report?: (line: string) => void
}

const PATIENCE_MS = 30_000

/** Throws `StartError` when there can be no database. */
export async function openDatabase({ attach, wait, report = say }: OpenOptions): Promise<OpenDatabase> {
  const { databaseUrl, dataDir } = env()
  const embedded = databaseUrl ? undefined : await openEmbedded(dataDir, { attach, report })
  const url = databaseUrl ?? embedded?.url ?? ''
  const close = async () => {
    await closeDatabase()
    await embedded?.close()
  }
  const opened: OpenDatabase = { ready: false, close, retry: async () => (opened.ready ||= (await attempt(url, report)) === undefined) }
  try {
    const patient = Date.now() + (wait ? PATIENCE_MS : 0)
    for (let missing = await attempt(url, report); ; missing = await attempt(url, report)) {
      opened.ready = missing === undefined
      if (opened.ready) break
      if (Date.now() < patient) await delay(1_000)
      else if (wait || embedded) throw new StartError(`La base de données ne répond pas (${missing}). Vérifiez DATABASE_URL et que le serveur tourne.`)
      else break
    }
    setDatabaseUrl(url)
    return opened
  } catch (error) {
    await close()
    throw error
  }
}

/** Returns why the database could not be reached, or `undefined` when it is ready. */
async function attempt(url: string, report: (line: string) => void): Promise<string | undefined> {
  try {
    const applied = await migrate(url, { report })
    if (applied > 0) report(`Base de données mise à jour (${applied} ${applied === 1 ? 'migration' : 'migrations'}).`)
    return undefined
  } catch (error) {
    return passing(error)
  }
}

/**
 * The code of an error that may pass by itself: no server there, a connection lost (SQLSTATE class 08), no resources (53),
 * a server that stops or starts (57P), a table that stays locked (55P03). Throws the others, as a sentence where there is one.
 */
function passing(error: unknown): string {
  if (error instanceof postgres.PostgresError) {
    if (/^(08|53|57P|55P03)/.test(error.code)) return error.code
    const sentence = refusals[error.code]
    throw sentence ? new StartError(`${sentence} (${error.message}). Corrigez DATABASE_URL ou les droits de ce compte.`) : error
  }
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && /^(E[A-Z]+|CONNECT)/.test(error.code)) return error.code
  throw error
}

/** SQLSTATE, from appendix A of the manual of PostgreSQL. */
const refusals: Record<string, string> = {
  '28P01': 'Le serveur PostgreSQL refuse le mot de passe',
  '28000': 'Le serveur PostgreSQL refuse ce compte',
  '3D000': 'La base de données nommée n’existe pas',
  '42501': 'Le compte PostgreSQL n’a pas les droits nécessaires pour créer les tables',
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
