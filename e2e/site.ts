/**
 * The site under test: built from the sources as they are, on an embedded database of its own with the demonstration
 * edition, started the way `npm start` starts it. Tests that change the paper make articles of their own.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Two checkouts on one machine need two. */
const port = Number(process.env.E2E_PORT ?? 3123)
export const baseURL = `http://127.0.0.1:${port}`
const mailboxPort = port + 20
/** Where the mail of the site under test arrives. */
export const mailboxURL = `http://127.0.0.1:${mailboxPort}`
/** Of what tests start beside the site. */
export const sidePort = (i: number): number => port + i
const root = join(import.meta.dirname, '..')
const dataDir = join(root, '.data', 'e2e')

/**
 * The provider of identities that `oauth.spec.ts` opens and shuts: another site than ours for the browser, where the machine
 * has a second address of its own.
 */
export const issuer = `http://127.0.0.${process.platform === 'linux' ? 2 : 1}:${port + 40}`
export const oidcClient = { id: 'transcaspienne', secret: 'le-secret-de-l-essai', name: 'Annuaire' }

/** For the processes that tests start beside the site. */
export const siteEnv = {
  ...process.env,
  NODE_ENV: 'production' as const,
  PORT: String(port),
  HOST: '127.0.0.1',
  SITE_URL: baseURL,
  DATA_DIR: dataDir,
  DATABASE_URL: '',
  MAILBOX_PORT: String(mailboxPort),
  SMTP_URL: '',
  LOG_LEVEL: 'warn',
  OIDC_ISSUER: issuer,
  OIDC_ID: oidcClient.id,
  OIDC_SECRET: oidcClient.secret,
  OIDC_NAME: oidcClient.name,
}

export default async function setup(): Promise<() => Promise<void>> {
  await rm(dataDir, { recursive: true, force: true })
  await rm(join(root, '.next', 'BUILD_ID'), { force: true })
  const site = await startSite()
  return async () => {
    await stopSite(site)
  }
}

/** Starts the paper and waits until it is open; its output goes to the error output. */
export async function startSite(env: NodeJS.ProcessEnv = siteEnv): Promise<ChildProcess> {
  const site = spawn(process.execPath, ['server.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise<void>((resolve, reject) => {
    site.stdout?.setEncoding('utf8').on('data', (text: string) => {
      process.stderr.write(text)
      if (text.includes('Le journal est ouvert')) resolve()
    })
    site.once('exit', (code) => reject(new Error(`the site ended with ${code} before it was open`)))
  })
  return site
}

export async function stopSite(site: ChildProcess): Promise<number | null> {
  if (site.exitCode !== null) return site.exitCode
  const ended = once(site, 'exit')
  site.kill('SIGTERM')
  const [code] = await ended
  return code
}

/** The processes that a site consists of, but for the one that watches them. */
export function instancesOf(site: ChildProcess): number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
  return table.split('\n').flatMap((line) => {
    const [pid, parent] = line.trim().split(/\s+/).map(Number)
    return parent === site.pid && pid ? [pid] : []
  })
}

/** Ends all processes of a site at once, none of which can do anything about it. */
export async function killSite(site: ChildProcess): Promise<void> {
  const ended = once(site, 'exit')
  for (const pid of [...instancesOf(site), site.pid ?? 0]) process.kill(pid, 'SIGKILL')
  await ended
}

/** Runs a program of the project beside the running site and returns what it printed. */
export async function run(script: string, args: string[], env: NodeJS.ProcessEnv = siteEnv): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [script, ...args], { cwd: root, env })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  const [code] = await once(child, 'close')
  return { code: code ?? 1, output }
}
