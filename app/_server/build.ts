import { stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A build reads the database while it runs; what changed within this time before its end may be missing from its pages. */
const LONGEST_BUILD_MS = 15 * 60_000

/** When the oldest page that this build holds may have been made; now, where nothing was built (in development). */
export async function builtAt(): Promise<Date> {
  try {
    const { mtimeMs } = await stat(join(process.cwd(), '.next', 'BUILD_ID'))
    return new Date(mtimeMs - LONGEST_BUILD_MS)
  } catch {
    return new Date()
  }
}
