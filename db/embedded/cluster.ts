/** The files of the embedded server: made whole or not at all, so that an interrupted first start leaves nothing half done. */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Account } from '#db/embedded/account.ts'
import { type Binaries, MAJOR } from '#db/embedded/binaries.ts'
import { explain, otherVersion } from '#db/embedded/explain.ts'
import { childEnv, StartError } from '#db/env.ts'

export const ADMIN = 'postgres'
/** Beside PG_VERSION, so that folder and password are kept, copied and thrown away together. Readable by its owner alone. */
const PASSWORD = 'transcaspienne.password'

/** What a server needs to know of its folder. */
export type Cluster = { folder: string; log: string; binaries: Binaries; account: Account; durable: boolean }

const run = promisify(execFile)

/** Starts a program of PostgreSQL under the account, with messages in English, as `explain` expects them. */
export function command({ account, binaries }: Cluster, program: string, args: string[]) {
  const [file = program, ...rest] = [...account.before, program, ...args]
  return { file, args: rest, options: { ...account.ids, cwd: binaries.folder, env: childEnv({ LC_ALL: 'C' }) } }
}

/** Makes the folder if there is none. Returns true when it did. Throws `StartError`. */
export async function ensureCluster(cluster: Cluster): Promise<boolean> {
  const { folder } = cluster
  await removeLeftovers(folder)
  const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => undefined)
  if (version !== undefined) {
    if (version.trim() !== String(MAJOR)) throw new StartError(otherVersion(folder, version.trim()))
    return false
  }
  const content = await readdir(folder).catch(() => [])
  if (content.length > 0) {
    throw new StartError(`${folder} n’est pas une base PostgreSQL entière (le fichier PG_VERSION manque). Remettez une sauvegarde, ou renommez ce dossier.`)
  }
  await initialise(cluster)
  return true
}

export async function password(folder: string): Promise<string> {
  try {
    return (await readFile(join(folder, PASSWORD), 'utf8')).trim()
  } catch {
    throw new StartError(
      `Le fichier ${join(folder, PASSWORD)} ne peut pas être lu : lancez la commande sous l’utilisateur qui a créé la base, ou remettez une sauvegarde.`,
    )
  }
}

async function initialise(cluster: Cluster): Promise<void> {
  const work = `${cluster.folder}.new.${process.pid}`
  const [data, secret] = [join(work, 'data'), join(work, PASSWORD)]
  try {
    await mkdir(work, { mode: 0o700 })
    await writeFile(secret, randomBytes(24).toString('hex'), { mode: 0o600 })
    await cluster.account.own(work)
    await cluster.account.own(secret)
    await runInitdb(cluster, data, secret)
    await rename(secret, join(data, PASSWORD))
    await rename(data, cluster.folder)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function runInitdb(cluster: Cluster, data: string, secret: string): Promise<void> {
  const { file, args, options } = command(cluster, cluster.binaries.initdb, [
    `--pgdata=${data}`,
    `--username=${ADMIN}`,
    `--pwfile=${secret}`,
    '--auth=scram-sha-256',
    '--data-checksums',
    ...locale(),
    ...(cluster.durable ? [] : ['--no-sync']),
  ])
  try {
    await run(file, args, options)
  } catch (error) {
    // initdb has no log file of its own: what it said goes where the server's words go.
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    await appendFile(cluster.log, `${stdout}\n${stderr}\n`, { mode: 0o600 }).catch(() => undefined)
    throw explain(`${stdout}\n${stderr}\n${error}`, cluster.folder, cluster.log)
  }
}

/**
 * Text is compared by code point and cased by Unicode's own tables, inside PostgreSQL ("builtin", since 17): the same on
 * every machine, and no index breaks when the system's library changes. Only what the library still decides, which
 * characters are letters for trigrams, takes the UTF-8 locale that each system has without installing anything.
 */
function locale(): string[] {
  const ctype = { linux: 'C.UTF-8', darwin: 'en_US.UTF-8' }[process.platform as string] ?? 'C'
  return ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', `--lc-ctype=${ctype}`, '--text-search-config=simple']
}

async function removeLeftovers(folder: string): Promise<void> {
  const parent = dirname(folder)
  for (const name of await readdir(parent)) {
    if (name.startsWith('postgres.new.')) await rm(join(parent, name), { recursive: true, force: true })
  }
}
