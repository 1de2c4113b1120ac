/**
 * Former addresses of what is no article: each leads, in one step, to where its page is now. To be called by one writer at
 * a time (`takeTurn`). Throws `Invalid` for an address that leads elsewhere already.
 */
import { and, eq, ne, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { redirects } from '#db/schema.ts'

/** Where an address leads instead of standing by itself: to a path, or to an article. */
export async function leadOf(tx: Transaction, path: string): Promise<{ target: string | null; articleId: string | null } | undefined> {
  const [row] = await tx.select({ target: redirects.target, articleId: redirects.articleId }).from(redirects).where(eq(redirects.path, path))
  return row
}

/** Lets `from` lead to `to`, and with it whatever led to `from`. What stands at `to` now stands there by itself. */
export async function leaveAddress(tx: Transaction, from: string, to: string): Promise<void> {
  await tx.delete(redirects).where(eq(redirects.path, to))
  await tx
    .update(redirects)
    .set({ target: to })
    .where(and(eq(redirects.target, from), ne(redirects.path, to)))
  await tx
    .insert(redirects)
    .values({ path: from, target: to })
    .onConflictDoUpdate({ target: redirects.path, set: { target: to, articleId: null } })
}

/** Forgets what led to a page that is no more. */
export async function forgetAddress(tx: Transaction, path: string): Promise<void> {
  await tx.delete(redirects).where(eq(redirects.target, path))
}

/** The slug that a noun of `folder` has now, for one that it had once: as SQL over the expression `slug`. */
export const presentSlug = (folder: string, slug: ReturnType<typeof sql>) =>
  sql`coalesce((select substr(target, ${folder.length + 3}::int) from ${redirects} where path = ${`/${folder}/`} || ${slug} and target like ${`/${folder}/%`}), ${slug})`

/** The slugs that a noun of `folder` had before. */
export async function formerSlugs(tx: Transaction, folder: string, slug: string): Promise<string[]> {
  const rows = await tx
    .select({ path: redirects.path })
    .from(redirects)
    .where(eq(redirects.target, `/${folder}/${slug}`))
  return rows.map(({ path }) => path).flatMap((path) => (path.startsWith(`/${folder}/`) ? path.slice(folder.length + 2) : []))
}
