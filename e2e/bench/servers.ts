/** The servers that are compared. Each is started ready to answer on a port of its own and stops when told to. */
import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import { startSite, stopSite } from '#e2e/site.ts'

export type Running = {
  name: string
  /** That answer; compared are those with as many. */
  processes: number
  origin: string
  encodings: ('identity' | 'br')[]
  /** Where its own pages are, by the names of those that they stand for. */
  pages?: Record<string, string>
  /** Resident memory of the process and of those it started, in megabytes; null where the machine does not say. */
  rss: () => Promise<number | null>
  stop: () => Promise<unknown>
}

const PATIENCE_MS = 60_000
/** As the site compresses. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
const next = join(import.meta.dirname, '../../node_modules/next/dist/bin/next')

export async function theSite(env: NodeJS.ProcessEnv, processes: number): Promise<Running> {
  const child = await startSite({ ...env, INSTANCES: String(processes) })
  return {
    name: 'npm start',
    processes,
    origin: `http://127.0.0.1:${env.PORT}`,
    encodings: ['identity', 'br'],
    rss: () => memory(child),
    stop: () => stopSite(child),
  }
}

export async function nextStart(env: NodeJS.ProcessEnv, root: string): Promise<Running> {
  return { ...(await startNext(env, root, 3132)), name: 'next start', processes: 1 }
}

/**
 * Cached pages that do nothing, in an application of their own, each of the weight in bytes of the page that it stands for.
 * Answers with the reason when there are none.
 */
export async function bareNext(env: NodeJS.ProcessEnv, dataDir: string, weights: Record<string, number>): Promise<Running | string> {
  const folder = join(dataDir, 'bare')
  // The text is there twice, as HTML and for the browser's router; the rest weighs some 5 kB.
  const page = (bytes: number) =>
    `export default async function Page() { 'use cache'; return <main><h1>Nue</h1><p>{'Rien autour. '.repeat(${Math.max(1, Math.round((bytes - 5000) / 26))})}</p></main> }`
  await writeAll(folder, {
    'package.json': '{ "private": true, "type": "module" }',
    'next.config.js': 'export default { cacheComponents: true, partialPrefetching: false }',
    'app/layout.js': 'export default function Layout({ children }) { return <html lang="fr"><body>{children}</body></html> }',
    'app/page.js': page(0),
    ...Object.fromEntries(Object.entries(weights).map(([name, bytes]) => [`app/${name}/page.js`, page(bytes)])),
  })
  const failed = await promisify(execFile)(process.execPath, [next, 'build', folder], { env }).catch((error: unknown) => String(error))
  if (typeof failed === 'string') return `Page Next nue passée : elle ne se construit pas (${failed.slice(0, 300)}).`
  return {
    ...(await startNext(env, folder, 3133)),
    name: 'page Next nue',
    processes: 1,
    pages: Object.fromEntries(Object.keys(weights).map((name) => [name, `/${name}`])),
  }
}

/** Workers and files, plain or already compressed, nothing else. Answers with the reason when it cannot be. */
export async function nginx(dataDir: string, bodies: Map<string, Uint8Array>, processes: number): Promise<Running | string> {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' })
  } catch {
    return 'nginx passé : il n’est pas dans le PATH.'
  }
  const folder = join(dataDir, 'nginx')
  const locations = [...bodies].map(([path], i) => {
    const type = path.startsWith('/api/') ? 'application/json' : 'text/html'
    return `location = ${path} { types { } default_type "${type}; charset=utf-8"; add_header Content-Encoding $encoding; try_files /${i}$suffix =404; }`
  })
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/tmp;`)
  const files = Object.fromEntries(
    [...bodies.values()].flatMap((body, i) => [
      [`files/${i}`, body],
      [`files/${i}.br`, brotliCompressSync(body, BROTLI)],
    ]),
  )
  await writeAll(folder, {
    ...files,
    'nginx.conf': `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; worker_processes ${processes}; pid ${folder}/pid; error_log ${folder}/error.log;
      events { worker_connections 256; }
      http { access_log off; sendfile on; tcp_nopush on; open_file_cache max=100; keepalive_requests 100000000;
        map $http_accept_encoding $suffix { default ""; br ".br"; } map $http_accept_encoding $encoding { default ""; br br; } ${temporary.join(' ')}
        server { listen 127.0.0.1:3134; root ${folder}/files; ${locations.join('\n')} } }`,
  })
  const child = spawn('nginx', ['-p', folder, '-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`], { stdio: 'ignore' })
  return { ...(await ready(child, 3134)), name: 'nginx', processes }
}

async function startNext(env: NodeJS.ProcessEnv, folder: string, port: number): Promise<Omit<Running, 'name' | 'processes'>> {
  const child = spawn(process.execPath, [next, 'start', folder, '-H', '127.0.0.1', '-p', String(port)], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  return ready(child, port)
}

async function ready(child: ChildProcess, port: number): Promise<Omit<Running, 'name' | 'processes'>> {
  const origin = `http://127.0.0.1:${port}`
  const stop = () => stopSite(child)
  for (const end = Date.now() + PATIENCE_MS; ; await delay(200)) {
    if (await fetch(origin).catch(() => null)) return { origin, encodings: ['identity', 'br'], rss: () => memory(child), stop }
    if (child.exitCode === null && Date.now() < end) continue
    if (child.exitCode === null) await stop()
    throw new Error(`nothing answers at ${origin}`)
  }
}

/** Resident memory of a process and of those it started, in megabytes; null where the machine does not say. */
export async function memory(child: ChildProcess): Promise<number | null> {
  const listed = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=']).catch(() => null)
  if (!listed) return null
  const processes = listed.stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number))
  const family = new Set([child.pid])
  let kilobytes = 0
  // Children have come after their parents, but numbers begin again: a few rounds find all.
  for (let round = 0; round < 3; round++) for (const [pid, parent] of processes) if (family.has(parent)) family.add(pid)
  for (const [pid, , rss] of processes) if (family.has(pid)) kilobytes += rss ?? 0
  return kilobytes / 1024
}

async function writeAll(folder: string, files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
}
