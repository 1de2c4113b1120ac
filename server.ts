/**
 * The one entry of `npm start`, run by Node as it stands: configuration, database, first edition, build if there is
 * none, then as many instances of the paper as INSTANCES says, and an orderly end.
 */
import { spawn } from 'node:child_process'
import cluster from 'node:cluster'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openMailbox } from '#app/_server/mailbox.ts'
import { serve } from '#app/_server/serve.ts'
import { childEnv, env, exitWith, StartError } from '#db/env.ts'
import { openDatabase } from '#db/open.ts'
import { layOutEdition, people, wantsEdition } from '#db/seed/edition.ts'

const RETRY_MS = 2_000
/** An instance that dies is started again after this long. */
const RESTART_MS = 1_000
const root = import.meta.dirname

const say = (line: string) => void process.stdout.write(`${line}\n`)

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort())

await (cluster.isPrimary ? start() : serve(root, stop.signal, () => cluster.worker?.send('open'))).catch(exitWith)
process.exit(0)

async function start(): Promise<void> {
  const embedded = env().databaseUrl === undefined
  const mailbox = await openMailbox()
  const database = await openDatabase({ attach: false, wait: false, report: say })
  try {
    if (!database.ready) {
      say('La base de données ne répond pas encore ; les pages déjà construites sont servies, et la connexion est retentée.')
      void keepTrying(database.retry)
    } else if (embedded && (await wantsEdition())) {
      await layOutEdition((done, all) => {
        if (done % 10 === 0 || done === all) say(`Édition de démonstration : ${done} articles sur ${all}.`)
      })
      say(`Comptes de démonstration : ${people.map(({ email, role }) => `${email} (${role})`).join(', ')}.`)
      say('Pour administrer le journal avec votre adresse : npm run user -- promote vous@exemple.fr')
    }
    if (!stop.signal.aborted && !existsSync(join(root, '.next', 'BUILD_ID'))) await build(database.ready)
    if (stop.signal.aborted) return
    const opened = () => {
      say(`Le journal est ouvert : ${env().siteUrl}`)
      if (mailbox.url) say(`Le courrier qu’il envoie se lit ici : ${mailbox.url}`)
    }
    stop.signal.addEventListener('abort', () => say('Arrêt demandé ; les requêtes en cours se terminent.'))
    await (env().instances === 1 ? serve(root, stop.signal, opened) : serveAll(env().instances, opened))
  } finally {
    await mailbox.close()
    await database.close()
  }
}

async function keepTrying(retry: () => Promise<boolean>): Promise<void> {
  while (!stop.signal.aborted && !(await retry().catch(exitWith))) await sleep(RETRY_MS)
}

async function build(ready: boolean): Promise<void> {
  if (!ready) throw new StartError('Le site n’est pas encore construit, et la construction lit la base de données, qui ne répond pas.')
  say('Construction du site (une fois pour toutes)…')
  const child = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: childEnv({ DATABASE_URL: env().databaseUrl ?? '' }),
    signal: stop.signal,
  })
  const [code] = await once(child, 'exit').catch(() => [1])
  if (code !== 0 && !stop.signal.aborted) throw new StartError('La construction du site a échoué ; les lignes qui précèdent disent pourquoi.')
}

/** Processes that share the port. One that dies takes nobody with it, and comes back. */
async function serveAll(instances: number, opened: () => void): Promise<void> {
  // Each process takes connections from the one queue of the system: what a killed one had not taken, another answers.
  cluster.schedulingPolicy = cluster.SCHED_NONE
  let open = 0
  const fork = () => {
    const worker = cluster.fork()
    worker.once('message', () => {
      if (++open === instances) opened()
    })
    worker.once('exit', (code, signal) => {
      if (stop.signal.aborted) return
      say(`Une instance s’est arrêtée (${signal ?? code}) ; elle est relancée.`)
      setTimeout(() => stop.signal.aborted || fork(), RESTART_MS)
    })
  }
  for (let i = 0; i < instances; i++) fork()
  await once(stop.signal, 'abort')
  const workers = Object.values(cluster.workers ?? {}).flatMap((worker) => worker ?? [])
  await Promise.all(
    workers.map(async (worker) => {
      const ended = once(worker, 'exit')
      worker.process.kill('SIGTERM')
      await ended
    }),
  )
}
