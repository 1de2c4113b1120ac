/**
 * The one process of `npm start`: configuration, database, first edition, build if there is none, Next, and an orderly
 * end. Run by Node as it stands.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import next from 'next'
import { exchangeErrors } from '#app/_server/statuses.ts'
import { followWithdrawals } from '#app/_server/withdrawals.ts'
import { childEnv, env, exitWith, StartError } from '#db/env.ts'
import { openDatabase } from '#db/open.ts'
import { layOutEdition, wantsEdition } from '#db/seed/edition.ts'

/** Requests in flight have this long to finish once the process was asked to stop. */
const GRACE_MS = 10_000
const RETRY_MS = 2_000

const say = (line: string) => void process.stdout.write(`${line}\n`)

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort())

await start().catch(exitWith)

async function start(): Promise<void> {
  const embedded = env().databaseUrl === undefined
  const database = await openDatabase({ attach: false, wait: false, report: say })
  try {
    if (!database.ready) {
      say('La base de données ne répond pas encore ; les pages déjà construites sont servies, et la connexion est retentée.')
      void keepTrying(database.retry)
    } else if (embedded && (await wantsEdition())) {
      await layOutEdition((done, all) => {
        if (done % 10 === 0 || done === all) say(`Édition de démonstration : ${done} articles sur ${all}.`)
      })
    }
    if (!stop.signal.aborted && !existsSync(join(import.meta.dirname, '.next', 'BUILD_ID'))) await build(database.ready)
    if (!stop.signal.aborted) await serve()
  } finally {
    await database.close()
  }
  process.exit(0)
}

async function keepTrying(retry: () => Promise<boolean>): Promise<void> {
  while (!stop.signal.aborted && !(await retry().catch(exitWith))) await sleep(RETRY_MS)
}

async function build(ready: boolean): Promise<void> {
  if (!ready) throw new StartError('Le site n’est pas encore construit, et la construction lit la base de données, qui ne répond pas.')
  say('Construction du site (une fois pour toutes)…')
  const child = spawn(process.execPath, [join(import.meta.dirname, 'node_modules/next/dist/bin/next'), 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: childEnv({ DATABASE_URL: env().databaseUrl ?? '' }),
    signal: stop.signal,
  })
  const [code] = await once(child, 'exit').catch(() => [1])
  if (code !== 0 && !stop.signal.aborted) throw new StartError('La construction du site a échoué ; les lignes qui précèdent disent pourquoi.')
}

async function serve(): Promise<void> {
  const { host, port, siteUrl } = env()
  const app = next({ dev: false, dir: import.meta.dirname, hostname: host, port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const isWithdrawn = await followWithdrawals()

  const server = createServer((request, response) => {
    const status = refused(request.url)
    if (status) {
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end('Cette adresse n’existe pas.\n')
      return
    }
    exchangeErrors(request, response, isWithdrawn)
    void handle(request, response)
  })
  server.on('error', (error: NodeJS.ErrnoException) => {
    exitWith(
      error.code === 'EADDRINUSE' ? new StartError(`Le port ${port} est déjà pris ; indiquez-en un autre, par exemple PORT=${port + 1} npm start.`) : error,
    )
  })
  server.listen(port, host)
  await once(server, 'listening')
  say(`Le journal est ouvert : ${siteUrl}`)

  if (!stop.signal.aborted) await once(stop.signal, 'abort')
  say('Arrêt demandé ; les requêtes en cours se terminent.')
  server.close()
  server.closeIdleConnections()
  await Promise.race([once(server, 'close'), sleep(GRACE_MS, undefined, { ref: false })])
  server.closeAllConnections()
}

/**
 * The status for an address that nobody can mean and that the framework or the database fails on: 400 for percent signs
 * that are no UTF-8 and for the name of every object's prototype, 404 for control characters and what is encoded twice.
 */
function refused(url = '/'): 400 | 404 | undefined {
  try {
    const [path = '/', query = ''] = url.split('?', 2)
    if (/(?:^|&)__proto__(?:[=&]|$)/.test(query)) return 400
    return /[\p{Cc}%]/u.test(decodeURIComponent(path)) ? 404 : undefined
  } catch {
    return 400
  }
}
