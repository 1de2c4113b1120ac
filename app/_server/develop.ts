/** What `npm run dev` needs around Next; it lives as long as the process. */
import { startClock } from '#app/_server/clock.ts'
import { expireTags, followNotices } from '#app/_server/freshness.ts'
import { openMailbox } from '#app/_server/mailbox.ts'
import { env } from '#db/env.ts'

export async function develop(): Promise<void> {
  void followNotices({ since: new Date(), heed: ({ tags }) => expireTags(`http://localhost:${env().port}`, tags) })
  const { url } = await openMailbox()
  startClock()
  if (url) process.stdout.write(`Le courrier que le journal envoie se lit ici\u00a0: ${url}\n`)
}
