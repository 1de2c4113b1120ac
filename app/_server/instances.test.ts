/** The watch over instances, with small ones that block, run out of memory and end for good. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'

/** Answers with its number; told to `block` or to `fill` its memory, it does. */
const program = `
import cluster from 'node:cluster'
import { createServer } from 'node:http'
import { beat, keepInstances } from '${pathToFileURL(join(import.meta.dirname, 'instances.ts'))}'
const [count, port] = process.argv.slice(2).map(Number)
const stop = new AbortController()
process.on('SIGTERM', () => stop.abort())
if (cluster.isPrimary) {
  await keepInstances(count, stop.signal, { opened: () => console.log('open'), report: (line) => console.log(line) }).catch((error) => {
    console.log(error.message)
    process.exit(1)
  })
  process.exit(0)
} else if (port === 0) process.exit(1)
else {
  stop.signal.addEventListener('abort', () => process.exit(0))
  createServer((request, response) => {
    if (request.url === '/block') for (;;);
    if (request.url === '/fill') for (const all = []; ; ) all.push(new Array(1e5).fill(Math.random()))
    response.end(String(process.pid))
  }).listen(port, '127.0.0.1', beat)
}
`

let folder: string
let port: number
let running: ChildProcess | undefined
let output = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'transcaspienne-instances-'))
  await writeFile(join(folder, 'program.mjs'), program)
  const free = createServer().listen(0, '127.0.0.1')
  await once(free, 'listening')
  port = (free.address() as { port: number }).port
  free.close()
})
afterEach(() => void running?.kill('SIGKILL'))
afterAll(() => rm(folder, { recursive: true, force: true }))

async function start(count: number, at = port): Promise<ChildProcess> {
  output = ''
  const child = spawn(process.execPath, ['--max-old-space-size=64', join(folder, 'program.mjs'), String(count), String(at)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  running = child
  await vi.waitFor(() => expect(output).not.toBe(''), 10_000)
  return child
}

/** The number of the process that answers; 0 where none does. */
const ask = (path = '/') =>
  fetch(`http://127.0.0.1:${port}${path}`, { headers: { connection: 'close' }, signal: AbortSignal.timeout(5_000) })
    .then((response) => response.text())
    .then(Number, () => 0)

async function others(pid: number): Promise<number> {
  for (;;) {
    const answer = await ask()
    if (answer > 0 && answer !== pid) return answer
    await setTimeout(50)
  }
}

it.each(['/block', '/fill'])(
  'replaces the only instance when it meets %s',
  async (fault) => {
    const child = await start(1)
    const pid = await others(0)
    await ask(fault)
    expect(await others(pid)).not.toBe(pid)
    expect(output).toContain(fault === '/block' ? 'Une instance ne répondait plus' : 'Une instance s’est arrêtée (SIGABRT)')
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  },
  90_000,
)

it('ends one that is blocked when it is asked to stop', async () => {
  const child = await start(2)
  await ask('/block')
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
}, 30_000)

it('gives up when none can open, rather than trying for ever', async () => {
  const child = await start(2, 0)
  if (child.exitCode === null) await once(child, 'exit')
  expect(child.exitCode).toBe(1)
  expect(output).toContain('Le journal n’a pas pu ouvrir')
}, 30_000)
