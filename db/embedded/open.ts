/**
 * A real PostgreSQL without set-up, in a folder of the project. The process that opens it first owns it: it starts the
 * server, starts it again should it die, and stops it. Others of the same user may attach while the owner lives.
 * Whatever an owner left behind when it was killed is put right by the next.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import postgres from 'postgres'
import { connectionOptions } from '#db/client.ts'
import { accountFor } from '#db/embedded/account.ts'
import { binaries } from '#db/embedded/binaries.ts'
import { ADMIN, type Cluster, ensureCluster, password } from '#db/embedded/cluster.ts'
import { explain } from '#db/embedded/explain.ts'
import { claim, type Owner, owner, publish, release } from '#db/embedded/owner.ts'
import { runningServer, startServer, stopServer } from '#db/embedded/server.ts'
import { StartError } from '#db/env.ts'

export type Embedded = {
  /** Owns the paper's database and nothing else. */
  url: string
  /** A superuser, for tests that make databases. */
  adminUrl: string
  /** False when another process started the server; `close` then does nothing. */
  owned: boolean
  close: () => Promise<void>
}

export type EmbeddedOptions = {
  /** Use the server of another living process instead of refusing. */
  attach: boolean
  /** Told, in French, what takes more than a moment. */
  report?: (line: string) => void
  /** False forgets everything in a crash, for throwaway servers. */
  durable?: boolean
  /** A fixed port instead of a free one. */
  port?: number
}

/** The role and the database of the paper: no superuser, so a statement can reach no file of the machine. */
const PAPER = 'transcaspienne'

/** Opens the server whose files are in `dataDir`/postgres. Throws `StartError`. */
export async function openEmbedded(dataDir: string, options: EmbeddedOptions): Promise<Embedded> {
  const folder = join(dataDir, 'postgres')
  const lock = join(dataDir, 'postgres.owner')
  const log = join(dataDir, 'postgres.log')
  try {
    await mkdir(dataDir, { recursive: true })
    for (;;) {
      const other = await claim(lock)
      if (!other) break
      if (!options.attach) throw inUse(dataDir, other)
      const port = await portOf(lock, other)
      if (port) return { ...(await addresses(folder, port)), owned: false, close: async () => undefined }
    }
    try {
      return await own(dataDir, { folder, log }, lock, options)
    } catch (error) {
      await release(lock)
      throw error
    }
  } catch (error) {
    throw error instanceof StartError ? error : explain(String(error), dataDir, log)
  }
}

async function own(dataDir: string, files: { folder: string; log: string }, lock: string, options: EmbeddedOptions): Promise<Embedded> {
  const { report = () => undefined, durable = true } = options
  const programs = await binaries()
  const cluster: Cluster = { ...files, durable, binaries: programs, account: accountFor(dataDir, programs.postgres) }
  if (await runningServer(cluster.folder)) {
    report('Un serveur PostgreSQL resté seul après un arrêt brutal est arrêté, puis relancé…')
    await stopServer(cluster)
  }
  const fresh = await ensureCluster(cluster)
  if (fresh) report(`Une base PostgreSQL a été créée dans ${cluster.folder}.`)
  const server = await startServer(cluster, options.port)
  const found = await addresses(cluster.folder, server.port)
  let closing: Promise<void> | undefined
  const close = () => (closing ??= stopServer(cluster).then(() => release(lock)))
  try {
    await ensurePaper(found.adminUrl, await password(cluster.folder))
    await publish(lock, server.port)
  } catch (error) {
    await close()
    throw error
  }
  void keepAlive(cluster, server, () => closing !== undefined, report)
  return { ...found, owned: true, close }
}

/** A server that dies under a running site (killed, out of memory) comes back on its port, sooner or later. */
async function keepAlive(
  cluster: Cluster,
  first: { port: number; exited: Promise<void> },
  closing: () => boolean,
  report: (line: string) => void,
): Promise<void> {
  let { exited } = first
  for (let wait = 500; ; wait = Math.min(wait * 2, 30_000)) {
    await exited
    await delay(wait, undefined, { ref: false })
    if (closing()) return
    try {
      exited = (await startServer(cluster, first.port)).exited
      wait = 500
      report('PostgreSQL s’était arrêté ; il est relancé.')
    } catch (error) {
      report(error instanceof Error ? error.message : String(error))
    }
  }
}

async function ensurePaper(adminUrl: string, secret: string): Promise<void> {
  const sql = postgres(adminUrl, { ...connectionOptions, max: 1 })
  try {
    const [found] =
      await sql`select exists (select from pg_roles where rolname = ${PAPER}) as role, exists (select from pg_database where datname = ${PAPER}) as database`
    // The password is hexadecimal: DDL takes no parameters.
    if (!found?.role) await sql.unsafe(`create role ${PAPER} login password '${secret}'`)
    if (!found?.database) await sql.unsafe(`create database ${PAPER} owner ${PAPER}`)
  } finally {
    await sql.end({ timeout: 2 })
  }
}

/** Waits until the owner says where its server listens; `undefined` when it ends before. */
async function portOf(lock: string, first: Owner): Promise<number | undefined> {
  for (let other: Owner | undefined = first; other?.pid === first.pid; other = await owner(lock)) {
    if (other.port) return other.port
    await delay(100)
  }
  return undefined
}

async function addresses(folder: string, port: number): Promise<{ url: string; adminUrl: string }> {
  const secret = await password(folder)
  const at = `${secret}@127.0.0.1:${port}`
  return { url: `postgres://${PAPER}:${at}/${PAPER}`, adminUrl: `postgres://${ADMIN}:${at}/postgres` }
}

function inUse(dataDir: string, { pid, command }: Owner): StartError {
  return new StartError(`Le dossier ${dataDir} est utilisé par le processus ${pid} (${command}). Arrêtez-le, ou choisissez un autre dossier avec DATA_DIR.`)
}
