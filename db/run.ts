/**
 * `node db/run.ts <command> [arguments]`: runs a command with a database under it. The database is opened, brought up
 * to date and named to the command in DATABASE_URL; what was opened is closed when the command ends, and its code is ours.
 */
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { childEnv, env, exitWith, StartError } from '#db/env.ts'
import { openDatabase } from '#db/open.ts'

const SIGNALS: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

const [name, ...args] = process.argv.slice(2)
process.exit(await run(name, args).catch(exitWith))

async function run(command: string | undefined, rest: string[]): Promise<number> {
  if (!command) throw new StartError('Indiquez la commande à exécuter : node db/run.ts <commande> [arguments]')
  // A signal that comes while the database opens must not leave it behind: it is remembered, and the command not started.
  let asked: NodeJS.Signals | undefined
  let pass = (signal: NodeJS.Signals) => void (asked ??= signal)
  for (const signal of SIGNALS) process.on(signal, () => pass(signal))
  const opened = await openDatabase({ attach: true, wait: true })
  try {
    if (asked) return 128 + constants.signals[asked]
    return await new Promise<number>((resolve, reject) => {
      const child = spawn(command, rest, { stdio: 'inherit', env: commandEnv(), shell: process.platform === 'win32' })
      // Ctrl-C in a terminal reaches the command by itself.
      pass = (signal) => void (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal))
      child.once('error', (error) => reject(new StartError(`La commande « ${command} » ne peut pas être lancée (${error.message}).`)))
      child.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)))
    })
  } finally {
    await opened.close()
  }
}

/** The programs of the project first, among them its own Node. */
function commandEnv(): NodeJS.ProcessEnv {
  const given = childEnv({ DATABASE_URL: env().databaseUrl ?? '' })
  const path = Object.keys(given).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  return { ...given, [path]: `${join(import.meta.dirname, '..', 'node_modules', '.bin')}${delimiter}${given[path] ?? ''}` }
}
