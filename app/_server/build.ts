import { stat } from 'node:fs/promises'
import { join } from 'node:path'

/** When the build began, whose pages may show the paper as it was then; now, where nothing was built (in development). */
export async function builtAt(): Promise<Date> {
  try {
    // The first file that a build writes.
    return (await stat(join(process.cwd(), '.next', 'package.json'))).mtime
  } catch {
    return new Date()
  }
}
