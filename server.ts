/**
 * The one entry of `npm start`, run by Node as it stands: configuration, database, first edition, build if there is
 * none, then as many instances of the paper as INSTANCES says, kept alive, and an orderly end.
 */
import { spawn } from 'node:child_process'
import cluster from 'node:cluster'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beat, keepInstances } from '#app/_server/instances.ts'
import { openMailbox } from '#app/_server/mailbox.ts'
import { childEnv, env, exitWith, StartError } from '#db/env.ts'
import { unheard } from '#db/lost-connection.ts'
import { openDatabase } from '#db/open.ts'
import { layOutEdition, people, wantsEdition } from '#db/seed/edition.ts'

const RETRY_MS = 2_000
const root = import.meta.dirname

const say = (line: string) => void process.stdout.write(`${line}\n`)

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort())
process.on('unhandledRejection', (error) => {
  if (!unheard(error)) throw error
})

await (cluster.isPrimary ? start() : instance()).catch(exitWith)
process.exit(0)

/** The framework is loaded only where it serves: what watches stays small. */
async function instance(): Promise<void> {
  const { serve } = await import('#app/_server/serve.ts')
  await serve(root, stop.signal, beat)
}

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
    await keepInstances(env().instances, stop.signal, { opened, report: say })
  } finally {
    await mailbox.close()
    await database.close()
  }
}

async function keepTrying(retry: () => Promise<boolean>): Promise<void> {
  let said = ''
  while (!stop.signal.aborted) {
    // Whatever it is, the pages that stand are served: a database that is being put back is not all there for a while.
    const done = await retry().catch((error: unknown) => {
      const line = error instanceof Error ? error.message : String(error)
      if (line !== said) say(line)
      said = line
      return false
    })
    if (done) return
    await sleep(RETRY_MS)
  }
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
