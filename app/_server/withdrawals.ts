/**
 * The addresses of withdrawn articles, which answer 410 for ever. Kept in memory, because every request asks, and read
 * anew at each notice. While the database is away what was known last holds.
 */
import { withdrawnSlugs } from '#db/articles/read.ts'
import { listenForNotices } from '#db/notices.ts'

const POLL_MS = 3_000

/** Follows for the life of the process; the answer tells whether the article at a path was withdrawn. */
export async function followWithdrawals(): Promise<(path: string) => boolean> {
  let slugs = new Set<string>()
  const read = async () => {
    slugs = new Set(await withdrawnSlugs())
  }
  const follow = async () => {
    await listenForNotices(() => void read().catch(() => undefined))
    await read()
  }
  // A wake may be lost with its connection, so the clock asks too.
  setInterval(() => void read().catch(() => undefined), POLL_MS).unref()
  await follow().catch(() => undefined)
  return (path) => path.startsWith('/articles/') && slugs.has(path.slice('/articles/'.length))
}
