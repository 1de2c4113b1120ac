/** In development Next runs alone, so it follows the notices itself; otherwise `app/_server/serve.ts` does. */
export async function register(): Promise<void> {
  // Next compiles this file for its edge runtime too, where there is neither a database nor a file.
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NODE_ENV !== 'development') return
  const { expireTags, followNotices } = await import('#app/_server/freshness.ts')
  const { env } = await import('#db/env.ts')
  void followNotices({ since: new Date(), heed: ({ tags }) => expireTags(`http://localhost:${env().port}`, tags) })
}
