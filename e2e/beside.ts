import { expect } from '@playwright/test'
import { run } from '#e2e/site.ts'

/** Gives the database of the running site work, or asks it, from a process beside it; returns what that printed. */
export async function beside(code: string): Promise<string> {
  const done = await run('db/run.ts', ['node', '--input-type=module', '-e', `${code}; await (await import('#db/client.ts')).closeDatabase()`])
  expect(done.code, done.output).toBe(0)
  return done.output.trim()
}
