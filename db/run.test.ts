import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runningServer } from '#db/embedded/server.ts'
import { childEnv } from '#db/env.ts'

let dataDir: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'transcaspienne-run-'))
})

afterAll(() => rm(dataDir, { recursive: true, force: true }))

function run(command: string[], changes: Record<string, string> = {}): ChildProcess {
  return spawn('node', [join(import.meta.dirname, 'run.ts'), ...command], {
    cwd: join(import.meta.dirname, '..'),
    env: childEnv({ DATABASE_URL: '', DATA_DIR: dataDir, ...changes }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function outcome(child: ChildProcess): Promise<{ code: number; out: string; err: string }> {
  if (!child.stdout || !child.stderr) throw new Error('no output')
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { code: Number(code), out, err }
}

/** Says that it runs, then waits for a signal. */
const waiting = ['node', '-e', 'setInterval(() => {}, 1000); console.log("runs")']

describe('node db/run.ts', () => {
  it('runs a command on the project’s own Node with a migrated database, and ends with its code', async () => {
    const script = `import postgres from 'postgres'
      const sql = postgres(process.env.DATABASE_URL)
      console.log(process.version.split('.')[0], (await sql\`select count(*)::int as n from articles\`)[0].n)
      await sql.end()
      process.exit(7)`
    const { code, out, err } = await outcome(run(['node', '--input-type=module', '-e', script]))
    expect({ code, out: out.trim() }, err).toEqual({ code: 7, out: 'v24 0' })
    expect(await runningServer(join(dataDir, 'postgres'))).toBeUndefined()
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('passes %s on, stops the server and ends with %i', async (signal, expected) => {
    const child = run(waiting)
    const ended = outcome(child)
    if (child.stdout) await once(child.stdout, 'data')
    expect(await runningServer(join(dataDir, 'postgres'))).toBeDefined()
    child.kill(signal)
    expect((await ended).code).toBe(expected)
    expect(await runningServer(join(dataDir, 'postgres'))).toBeUndefined()
  })

  it('shares the server of a command that already runs', async () => {
    const first = run(waiting)
    const ended = outcome(first)
    if (first.stdout) await once(first.stdout, 'data')
    expect((await outcome(run(['node', '-e', '']))).code).toBe(0)
    expect(await runningServer(join(dataDir, 'postgres'))).toBeDefined()
    first.kill('SIGTERM')
    await ended
  })

  it.each([
    ['a bad variable', ['node', '-e', ''], { PORT: 'beaucoup' }, 'La variable PORT vaut « beaucoup »'],
    ['a command that is not there', ['no-such-command'], {}, 'La commande « no-such-command » ne peut pas être lancée'],
    ['no command', [], {}, 'Indiquez la commande'],
  ])('ends with 1 and a sentence without a stack for %s', async (_, command, changes, sentence) => {
    const { code, err } = await outcome(run(command, changes))
    expect(code).toBe(1)
    expect(err).toContain(sentence)
    expect(err).not.toMatch(/^\s+at /m)
  })
})
