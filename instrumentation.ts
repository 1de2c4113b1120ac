/** What every instance does from its start, in development as in production. */
export async function register(): Promise<void> {
  // Next compiles this file for its edge runtime too, where there is neither a database nor a file.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { followNotices } = await import('#app/_server/freshness.ts')
  const { builtAt } = await import('#app/_server/build.ts')
  void followNotices(await builtAt())
}
