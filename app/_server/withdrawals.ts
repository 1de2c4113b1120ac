/**
 * The addresses of withdrawn articles, which answer 410 for ever. Kept in memory, because every request asks. While the
 * database is away what was known last holds.
 */
import { withdrawnPaths } from '#db/articles/read.ts'

export type Withdrawals = { has: (path: string) => boolean; read: () => Promise<void> }

export function watchWithdrawals(): Withdrawals {
  let paths = new Set<string>()
  return {
    has: (path) => paths.has(path),
    read: async () => {
      paths = new Set(await withdrawnPaths())
    },
  }
}
