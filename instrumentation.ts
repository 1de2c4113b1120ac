/**
 * In development Next runs alone, so what stands around it otherwise (`server.ts`, `app/_server/serve.ts`) is started here:
 * the notices of change, the mailbox where no server for mail is named, and the clock that sends the mail.
 */
export async function register(): Promise<void> {
  // Next compiles this file for its edge runtime too, where there is neither a database nor a file.
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NODE_ENV !== 'development') return
  const { develop } = await import('#app/_server/develop.ts')
  await develop()
}
