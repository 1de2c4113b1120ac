import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { explain } from '#db/embedded/explain.ts'
import { type Embedded, openEmbedded } from '#db/embedded/open.ts'
import { runningServer } from '#db/embedded/server.ts'

let dataDir: string
let folder: string
const opened: Embedded[] = []
const children: ChildProcess[] = []

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'transcaspienne-embedded-'))
  folder = join(dataDir, 'postgres')
})

afterEach(async () => {
  for (const server of opened.splice(0)) await server.close()
  for (const child of children.splice(0)) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
})

afterAll(() => rm(dataDir, { recursive: true, force: true }))

async function open(attach = false, report?: (line: string) => void): Promise<Embedded> {
  const server = await openEmbedded(dataDir, { attach, report })
  opened.push(server)
  return server
}

/** Another process that opens the folder and prints the address, or why it did not; it stays until it is ended. */
async function elsewhere(attach = false): Promise<{ child: ChildProcess; said: string }> {
  const script = `import { openEmbedded } from '#db/embedded/open.ts'
    setInterval(() => {}, 1000)
    const server = await openEmbedded(${JSON.stringify(dataDir)}, { attach: ${attach} }).catch((error) => ({ url: error.message }))
    process.on('SIGTERM', () => server.close().then(() => process.exit(0)))
    console.log(server.url)`
  const child = spawn('node', ['--input-type=module', '-e', script], { cwd: join(import.meta.dirname, '../..'), stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  if (!child.stdout) throw new Error('no output')
  const [said] = await once(child.stdout, 'data')
  return { child, said: String(said).trim() }
}

async function ask(url: string, question: string): Promise<unknown> {
  const sql = postgres(url, { max: 1, connect_timeout: 3, onnotice: () => undefined })
  try {
    const [row] = await sql.unsafe(question)
    return row?.answer
  } finally {
    await sql.end({ timeout: 1 })
  }
}

const refusal = (server: Promise<unknown>) =>
  server.then(
    () => 'opened',
    (error: Error) => `${error.name}: ${error.message}`,
  )

describe('the embedded server', () => {
  it('makes a durable UTF-8 database in an empty folder, for a role that is no superuser', async () => {
    await mkdir(folder)
    const { url, adminUrl, owned } = await open()
    expect(owned).toBe(true)
    const settings = ['fsync', 'full_page_writes', 'data_checksums', 'server_encoding', 'listen_addresses', 'unix_socket_directories']
    const answer = await ask(adminUrl, `select jsonb_object_agg(name, current_setting(name)) as answer from unnest('{${settings}}'::text[]) name`)
    expect(answer).toEqual({
      fsync: 'on',
      full_page_writes: 'on',
      data_checksums: 'on',
      server_encoding: 'UTF8',
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
    })
    expect(await ask(url, `select current_setting('is_superuser') as answer`)).toBe('off')
    expect(await ask(url, `select upper('é') || lower('Ж') as answer`)).toBe('Éж')
    await ask(url, 'create table kept as select 42 as answer')
    expect((await stat(join(folder, 'transcaspienne.password'))).mode & 0o077).toBe(0)
    await expect(ask(url.replace(/:[0-9a-f]+@/, ':wrong@'), 'select 1')).rejects.toThrow('password authentication failed')
  })

  it('leaves nothing running when closed, and finds its data again', async () => {
    await (await open()).close()
    expect(await runningServer(folder)).toBeUndefined()
    expect((await readdir(dataDir)).toSorted()).toEqual(['postgres', 'postgres.log'])
    expect(await ask((await open()).url, 'select answer from kept')).toBe(42)
  })

  it('refuses a folder in use with the number of the process, and lets another attach', async () => {
    const { child, said } = await elsewhere()
    expect(await refusal(open())).toMatch(new RegExp(`^StartError: Le dossier .* utilisé par le processus ${child.pid} `))
    const attached = await open(true)
    expect(attached).toMatchObject({ owned: false, url: said })
    await attached.close()
    expect(await ask(said, 'select answer from kept')).toBe(42)
    child.kill('SIGTERM')
    await once(child, 'exit')
    expect(await runningServer(folder)).toBeUndefined()
  })

  it('is opened by one of several that start at once; the others attach', async () => {
    const said = await Promise.all([1, 2, 3].map(() => elsewhere(true)))
    expect(new Set(said.map((each) => each.said)).size).toBe(1)
    expect(said[0]?.said).toMatch(/^postgres:/)
  })

  it('stops by itself when its owner was killed', async () => {
    const { child } = await elsewhere()
    child.kill('SIGKILL')
    await vi.waitFor(async () => expect(await runningServer(folder)).toBeUndefined(), 60_000)
    expect(await ask((await open()).url, 'select answer from kept')).toBe(42)
  })

  it('takes over a server that nobody owns any more', async () => {
    const { child } = await elsewhere()
    // The owner hangs rather than dies, so that its guard does not stop the server, and its file is lost.
    child.kill('SIGSTOP')
    await rm(join(dataDir, 'postgres.owner'))
    const said: string[] = []
    const { url } = await open(false, (line) => said.push(line))
    expect(said).toEqual([expect.stringContaining('resté seul')])
    expect(await ask(url, 'select answer from kept')).toBe(42)
  })

  it('is not misled by numbers of processes that belong to others by now', async () => {
    await writeFile(join(folder, 'postmaster.pid'), `${process.pid}\n${folder}\n1\n5432\n\n127.0.0.1\n\nready\n`)
    await writeFile(join(dataDir, 'postgres.owner'), JSON.stringify({ pid: process.pid, identity: 'another', command: 'x', port: 1 }))
    expect(await ask((await open()).url, 'select answer from kept')).toBe(42)
  })

  it('starts again on its port when it is killed', async () => {
    const { url } = await open()
    const pid = await runningServer(folder)
    if (pid) process.kill(pid, 'SIGKILL')
    await vi.waitFor(() => ask(url, 'select answer from kept'), { timeout: 60_000, interval: 200 })
    expect(await runningServer(folder)).not.toBe(pid)
  })

  it('clears what an interrupted first start left', async () => {
    await mkdir(join(dataDir, 'postgres.new.123/data'), { recursive: true })
    await open()
    expect(await readdir(dataDir)).not.toContain('postgres.new.123')
  })

  it('says what to do with files of another version, with files that are none, and with damaged ones', async () => {
    await writeFile(join(folder, 'PG_VERSION'), '17\n')
    expect(await refusal(open())).toMatch(/^StartError: .* vient de PostgreSQL 17, .*pg_dump/)
    await rename(join(folder, 'PG_VERSION'), join(folder, 'PG_VERSION.away'))
    expect(await refusal(open())).toMatch(/^StartError: .* n’est pas une base PostgreSQL entière/)
    await writeFile(join(folder, 'PG_VERSION'), '18\n')
    const control = await readFile(join(folder, 'global/pg_control'))
    await truncate(join(folder, 'global/pg_control'), 100)
    expect(await refusal(open())).toMatch(/^StartError: PostgreSQL n’a pas démarré avec .* « .*pg_control.* ».*postgres\.log/)
    await writeFile(join(folder, 'global/pg_control'), control)
    expect(await ask((await open()).url, 'select answer from kept')).toBe(42)
  })
})

describe('what PostgreSQL said', () => {
  it.each([
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'Le disque est plein'],
    ['Error: ENOSPC: no space left on device, mkdir', 'Le disque est plein'],
    ['DETAIL:  The data directory was initialized by PostgreSQL version 16, which is not compatible with this version 18.4.', 'PostgreSQL 16'],
    ['postgres: error while loading shared libraries: libz.so.1: cannot open shared object file', 'libz.so.1'],
    ['Error: EACCES: permission denied, mkdir', 'Les droits manquent'],
    ['Error: EROFS: read-only file system, mkdir', 'lecture seule'],
    ['2026 UTC [1] FATAL:  something new', '« something new »'],
  ])('becomes a sentence: %s', (said, sentence) => {
    expect(explain(said, '/srv/data', '/srv/postgres.log').message).toContain(sentence)
  })
})
