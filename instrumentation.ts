/** What every instance does from its start, in development as in production. */
export async function register(): Promise<void> {
  const { followNotices } = await import('#app/_server/freshness.ts')
  const { builtAt } = await import('#app/_server/build.ts')
  void followNotices(await builtAt())
}
