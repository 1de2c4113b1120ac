/** One running server over a folder: started, found again, stopped. */
import { execFile, spawn } from 'node:child_process'
import { open, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type Cluster, command } from '#db/embedded/cluster.ts'
import { explain } from '#db/embedded/explain.ts'
import { commandOf } from '#db/embedded/processes.ts'

export type Server = { port: number; pid: number; exited: Promise<void> }

const run = promisify(execFile)
const LOG_LIMIT = 5_000_000
const STOP_SECONDS = 60
/** After a killed server its helpers need a moment to notice, and until then hold the folder. */
const PATIENCE_MS = 15_000

const settings = [
  // By number: a bare machine may not know the name localhost. No socket files: their folder would need rights of its own.
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_wal_size=256MB',
  'timezone=UTC',
  'log_timezone=UTC',
  // What people write must not end in a log: neither statements nor the values of a row that was refused.
  'lc_messages=C',
  'log_min_messages=warning',
  'log_error_verbosity=terse',
  'log_min_error_statement=panic',
]
/** A server that is thrown away: nothing is kept for a crash, and nothing written twice while much comes in. */
const careless = [
  'max_connections=500',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_wal_size=4GB',
]

/** Starts the server and waits until it takes connections. `port` 0 takes a free one. Throws `StartError`. */
export async function startServer(cluster: Cluster, port = 0): Promise<Server> {
  const patient = Date.now() + PATIENCE_MS
  for (;;) {
    const said = await launch(cluster, port || (await freePort()))
    if (typeof said !== 'string') return said
    const passing = /pre-existing shared memory block/.test(said) || (/could not bind|could not create any TCP/.test(said) && port === 0)
    if (!passing || Date.now() > patient) throw explain(said, cluster.folder, cluster.log)
    await delay(250)
  }
}

/** Ends all connections and stops the server with everything written (PostgreSQL's "fast" shutdown). */
export async function stopServer(cluster: Cluster): Promise<void> {
  for (const mode of ['fast', 'immediate']) {
    const { file, args, options } = command(cluster, cluster.binaries.pgCtl, ['stop', '-D', cluster.folder, '-m', mode, '-w', '-t', String(STOP_SECONDS)])
    await run(file, args, options).catch(() => undefined)
    if (!(await runningServer(cluster.folder))) return
  }
}

/**
 * The number of the server that runs over `folder`, whoever started it. A lock that PostgreSQL left behind and whose
 * number now belongs to something else is removed: PostgreSQL would take that process for its own kind and refuse.
 */
export async function runningServer(folder: string): Promise<number | undefined> {
  const lock = join(folder, 'postmaster.pid')
  const pid = Number((await lines(lock))[0])
  if (!(pid > 0)) return undefined
  const running = commandOf(pid)
  if (running.includes('postgres') && running.includes(folder)) return pid
  if (running !== '' && !running.includes('postgres')) await rm(lock, { force: true })
  return undefined
}

async function launch(cluster: Cluster, port: number): Promise<Server | string> {
  const log = await open(cluster.log, (await sizeOf(cluster.log)) > LOG_LIMIT ? 'w' : 'a', 0o600)
  const before = (await log.stat()).size
  const values = [...settings, ...(cluster.durable ? [] : careless)].flatMap((setting) => ['-c', setting])
  const { file, args, options } = command(cluster, cluster.binaries.postgres, ['-D', cluster.folder, '-p', String(port), ...values])
  // In a session of its own, so that Ctrl-C reaches the site, which closes its connections and then stops the server.
  const child = spawn(file, args, { ...options, detached: true, stdio: ['ignore', log.fd, log.fd] })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()))
  let over = false
  exited.then(() => (over = true))
  child.unref()
  await log.close()
  const pid = child.pid ?? 0
  if (pid) stopWithUs(pid)
  while (!over) {
    const [owner, , , , , , , status] = await lines(join(cluster.folder, 'postmaster.pid'))
    if (Number(owner) === pid && status?.trim() === 'ready') return { port, pid, exited }
    await Promise.race([exited, delay(40)])
  }
  return (await readFile(cluster.log)).subarray(before).toString('utf8').slice(-8_000)
}

/**
 * Should this process be killed without a chance to stop the server, the shell at the other end of the pipe reads its
 * end and stops it, so that no server is left running for nobody.
 */
function stopWithUs(pid: number): void {
  if (process.platform === 'win32') return
  const script = 'read -r line; kill -INT "$0" 2>/dev/null'
  const guard = spawn('sh', ['-c', script, String(pid)], { cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
  guard.unref()
  if ('unref' in guard.stdin && typeof guard.stdin.unref === 'function') guard.stdin.unref()
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return address && typeof address === 'object' ? address.port : 0
}

async function lines(path: string): Promise<string[]> {
  return (await readFile(path, 'utf8').catch(() => '')).split('\n')
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  )
}
