import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** The name of the build in `dir`, and when it began: its pages may show the paper as it was then. */
export async function readBuild(dir: string): Promise<{ id: string; since: Date }> {
  const id = (await readFile(join(dir, '.next', 'BUILD_ID'), 'utf8')).trim()
  // The first file that a build writes.
  const { mtime } = await stat(join(dir, '.next', 'package.json'))
  return { id, since: mtime }
}
