/** A paper to measure: built and started on an embedded database of its own, with the demonstration edition. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { closeDatabase } from '#db/client.ts'
import { openEmbedded } from '#db/embedded/open.ts'
import { setDatabaseUrl } from '#db/env.ts'
import { run, startSite, stopSite } from '#e2e/site.ts'

const root = join(import.meta.dirname, '../..')
const dataDir = join(root, '.data', 'bench')
const buildId = join(root, '.next', 'BUILD_ID')
const port = Number(process.env.E2E_PORT ?? 3131)

/** Calls `measure` with the address of the paper, while `database()` speaks to its database; `prepare` runs before the paper is open. */
export async function withPaper(prepare: () => Promise<void>, measure: (origin: string) => Promise<void>): Promise<void> {
  await rm(dataDir, { recursive: true, force: true })
  const server = await openEmbedded(dataDir, { attach: false, durable: false })
  const origin = `http://127.0.0.1:${port}`
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    HOST: '127.0.0.1',
    PORT: String(port),
    SITE_URL: origin,
    DATA_DIR: dataDir,
    DATABASE_URL: server.url,
    MAILBOX_PORT: String(port + 20),
    LOG_LEVEL: 'warn',
  }
  try {
    // Suppressions are found by a hash that only the site's own secret makes.
    process.env.DATA_DIR = dataDir
    setDatabaseUrl(server.url)
    const seeded = await run('db/seed/run.ts', [], env)
    if (seeded.code !== 0) throw new Error(seeded.output)
    await prepare()
    const site = await startSite(env)
    try {
      await measure(origin)
    } finally {
      await stopSite(site)
    }
  } finally {
    await closeDatabase()
    await server.close()
    await rm(dataDir, { recursive: true, force: true })
    // Its pages hold what this database held.
    await rm(buildId, { force: true })
  }
}
