/**
 * Databases for tests. One throwaway server for a whole run, started when the first test asks, with one migrated
 * template; each test file gets its own copy, and nothing is left at the end.
 */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { closeDatabase, connectionOptions } from '#db/client.ts'
import { type Embedded, openEmbedded } from '#db/embedded/open.ts'
import { setDatabaseUrl } from '#db/env.ts'
import { migrate } from '#db/migrate.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Answers with the address of the throwaway server's administrator, starting it if nobody has. */
    testServer: string
  }
}

const OWNER = 'transcaspienne'
const TEMPLATE = 'template_paper'

/** vitest's global set-up: runs in its main process, around all test files. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'transcaspienne-test-'))
  let opened: Promise<Embedded> | undefined
  const broker = createServer(async (_, response) => {
    try {
      opened ??= openTemplate(dataDir)
      response.end((await opened).adminUrl)
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
  await new Promise<void>((resolve) => broker.listen(0, '127.0.0.1', resolve))
  const address = broker.address()
  if (address && typeof address === 'object') provide('testServer', `http://127.0.0.1:${address.port}`)
  return async () => {
    await new Promise((resolve) => broker.close(resolve))
    await opened?.then(
      (server) => server.close(),
      () => undefined,
    )
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function openTemplate(dataDir: string): Promise<Embedded> {
  const server = await openEmbedded(dataDir, { attach: false, durable: false })
  await createDatabase(server.adminUrl, TEMPLATE)
  await migrate(urlOf(server.adminUrl, TEMPLATE, OWNER))
  return server
}

/**
 * Makes a migrated, empty database and lets `database()` speak to it: `beforeAll(testDatabase)`. Returns what drops it,
 * which vitest calls after the last test of the file.
 */
export async function testDatabase(): Promise<() => Promise<void>> {
  const adminUrl = await testServer()
  const name = `test_${randomBytes(6).toString('hex')}`
  await createDatabase(adminUrl, name, TEMPLATE)
  await closeDatabase()
  setDatabaseUrl(urlOf(adminUrl, name, OWNER))
  return async () => {
    await closeDatabase()
    await asAdmin(adminUrl, (sql) => sql.unsafe(`drop database ${name} with (force)`))
  }
}

/** An empty database without tables, extensions or a place in `database()`, and what drops it. */
export async function emptyDatabase(): Promise<{ url: string; adminUrl: string; drop: () => Promise<void> }> {
  const adminUrl = await testServer()
  const name = `empty_${randomBytes(6).toString('hex')}`
  await createDatabase(adminUrl, name)
  return {
    url: urlOf(adminUrl, name, OWNER),
    adminUrl: urlOf(adminUrl, name),
    drop: () => asAdmin(adminUrl, (sql) => sql.unsafe(`drop database ${name} with (force)`)),
  }
}

/** The administrator's address of the throwaway server. */
export async function testServer(): Promise<string> {
  // Imported here, because the set-up above runs where vitest has no test context.
  const { inject } = await import('vitest')
  const response = await fetch(inject('testServer'))
  const text = await response.text()
  if (!response.ok) throw new Error(text)
  return text
}

/** Runs statements as the administrator on a connection of their own. */
export async function asAdmin(adminUrl: string, work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(adminUrl, { ...connectionOptions, max: 1 })
  try {
    await work(sql)
  } finally {
    await sql.end({ timeout: 2 })
  }
}

function createDatabase(adminUrl: string, name: string, template = 'template1'): Promise<void> {
  return asAdmin(adminUrl, (sql) => sql.unsafe(`create database ${name} template ${template} owner ${OWNER}`))
}

/** The same server, another database, and the paper's role where it is named: both roles have the same password. */
export function urlOf(adminUrl: string, database: string, role?: string): string {
  const url = new URL(adminUrl)
  url.pathname = `/${database}`
  if (role) url.username = role
  return url.href
}
