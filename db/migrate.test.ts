import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate } from '#db/migrate.ts'
import { asAdmin, emptyDatabase } from '#db/testing.ts'

const migrations = join(import.meta.dirname, 'migrations')
const known = (JSON.parse(await readFile(join(migrations, 'meta/_journal.json'), 'utf8')) as { entries: unknown[] }).entries.length

let base: Awaited<ReturnType<typeof emptyDatabase>>
let scratch: string

beforeEach(async () => {
  base = await emptyDatabase()
  scratch = await mkdtemp(join(tmpdir(), 'transcaspienne-migrations-'))
})

afterEach(async () => {
  await base.drop()
  await rm(scratch, { recursive: true })
})

/** The migrations of this code and one more, later by `later` milliseconds. */
async function withOneMore(statement: string, later = 1_000): Promise<string> {
  await cp(migrations, scratch, { recursive: true })
  const path = join(scratch, 'meta/_journal.json')
  const journal = JSON.parse(await readFile(path, 'utf8')) as { entries: { idx: number; when: number; tag: string }[] }
  const last = journal.entries.at(-1)
  if (!last) throw new Error('no migration')
  journal.entries.push({ ...last, idx: last.idx + 1, when: last.when + later, tag: 'one_more' })
  await writeFile(path, JSON.stringify(journal))
  await writeFile(join(scratch, 'one_more.sql'), statement)
  return scratch
}

async function until(question: string): Promise<void> {
  await asAdmin(base.adminUrl, async (sql) => {
    while ((await sql.unsafe(question)).length === 0) await new Promise((resolve) => setTimeout(resolve, 25))
  })
}

describe('migrations', () => {
  it('are applied once', async () => {
    expect(await migrate(base.url)).toBe(known)
    expect(await migrate(base.url)).toBe(0)
  })

  it('are applied by one of several that start at once; the others wait', async () => {
    const applied = await Promise.all([1, 2, 3].map(() => migrate(base.url)))
    expect(applied.toSorted()).toEqual([0, 0, known])
  })

  it('leave nothing behind when killed in the middle, and are done again', async () => {
    const slow = await withOneMore('create table half (id int);--> statement-breakpoint\nselect pg_sleep(60);')
    const script = `import { migrate } from '#db/migrate.ts'; await migrate(${JSON.stringify(base.url)}, { folder: ${JSON.stringify(slow)} })`
    const child = spawn('node', ['--input-type=module', '-e', script], { cwd: join(import.meta.dirname, '..'), stdio: 'inherit' })
    await until(
      `select 1 from pg_stat_activity where datname = current_database() and application_name = 'transcaspienne migrations' and query like '%pg_sleep%'`,
    )
    child.kill('SIGKILL')
    await once(child, 'exit')
    // The server notices a client that is gone when it next speaks to it; a machine that dies is noticed the same way.
    await asAdmin(
      base.adminUrl,
      (sql) => sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    )
    expect(await migrate(base.url)).toBe(known)
    await asAdmin(base.adminUrl, async (sql) => expect((await sql`select to_regclass('half') as half`)[0]?.half).toBeNull())
  })

  it('name the extension and what an administrator must do where the server refuses it', async () => {
    const role = `guest_${new URL(base.url).pathname.slice(1)}`
    await asAdmin(base.adminUrl, (sql) => sql.unsafe(`create role ${role} login password 'guest'`))
    const url = new URL(base.url)
    url.username = role
    url.password = 'guest'
    await expect(migrate(url.href)).rejects.toThrow(/refuse l’extension unaccent .*create extension unaccent;/)
    await asAdmin(base.adminUrl, (sql) => sql.unsafe(`drop role ${role}`))
  })

  it('have search read what stands already in the new way, and keep nobody waiting for it', async () => {
    await cp(migrations, scratch, { recursive: true })
    const path = join(scratch, 'meta/_journal.json')
    const journal = JSON.parse(await readFile(path, 'utf8')) as { entries: { tag: string }[] }
    journal.entries = journal.entries.slice(
      0,
      journal.entries.findIndex(({ tag }) => tag === '0012_words_as_asked'),
    )
    await writeFile(path, JSON.stringify(journal))
    await migrate(base.url, { folder: scratch })
    await asAdmin(base.adminUrl, async (sql) => {
      await sql`insert into articles (slug, kind, title, body) values ('ligne', 'news', 'La ligne CASA-1000', '{}')`
      await sql`insert into synonyms (words, keys) values ('{Alma-Ata,Almaty}', '{alma-at alma at,almaty}')`
      const [before] = await sql`select xmin::text, search::text from articles`
      expect(before?.search).toContain('-1000')
      await migrate(base.url)
      expect(await sql`select xmin::text, search::text from articles`, 'the table is not written anew').toEqual([before])
      expect((await sql`select done_to from rereading`).length).toBe(1)
      expect((await sql`select keys from synonyms`)[0]?.keys).toEqual(['alma ata', 'almaty'])
    })
  })

  it('go on with a warning where a newer version of the code was before', async () => {
    await migrate(base.url, { folder: await withOneMore('create table tomorrow (id int);') })
    const said: string[] = []
    expect(await migrate(base.url, { report: (line) => said.push(line) })).toBe(0)
    expect(said).toEqual([expect.stringContaining('version plus récente')])
  })

  it('refuse a history that is not theirs', async () => {
    await migrate(base.url)
    const sideways = await withOneMore('create table sideways (id int);', -1)
    await expect(migrate(base.url, { folder: sideways })).rejects.toThrow('historique des migrations')
  })
})
