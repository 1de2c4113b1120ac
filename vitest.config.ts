import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{app,components,db}/**/*.test.{ts,tsx}'],
    globalSetup: ['db/testing.ts'],
    setupFiles: ['db/chance.ts'],
    // A test that forgot `testDatabase()` reaches nothing rather than a developer's own paper.
    env: { LOG_LEVEL: 'silent', DATABASE_URL: 'postgres://127.0.0.1:1/none', DATA_DIR: join(tmpdir(), 'transcaspienne-test-data') },
    testTimeout: 90_000,
    hookTimeout: 180_000,
    // What must be quick is measured by the benchmarks; here a busy machine is given time.
    expect: { poll: { timeout: 20_000 } },
  },
})
