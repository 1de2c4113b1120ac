/**
 * What happens without a person, all of it: each job with its schedule and what its failure does. Jobs may run in several
 * instances at once, so each is one statement that can be repeated.
 */
import { log } from '#app/_server/log.ts'
import { rankMostRead } from '#db/articles/most-read.ts'
import { dropOldNotices } from '#db/notices.ts'
import { followRenames } from '#db/search/names.ts'
import { forgetViews } from '#db/views.ts'

type Job = { name: string; everyMs: number; run: () => Promise<void> }

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000

const jobs: Job[] = [
  // Notices that nobody can still be missing. Failure: they stay until the next time.
  { name: 'drop old notices', everyMs: 6 * HOUR_MS, run: () => dropOldNotices() },
  // Search finds articles by the new names of their authors, countries and themes. Failure: it goes on from there.
  { name: 'follow renames', everyMs: MINUTE_MS, run: () => followRenames() },
  // What is read most. Failure: the order before stays, and after a day without any it is not shown.
  { name: 'rank most read', everyMs: 10 * MINUTE_MS, run: rankMostRead },
  // By what readers of a day that is over were told apart. Failure: it stays until the next time.
  { name: 'forget views', everyMs: 10 * MINUTE_MS, run: () => forgetViews() },
]

/** Starts all jobs; returns what stops them. A failure is logged, and the job comes again at its next time. */
export function startClock(): () => void {
  const timers = jobs.map(({ name, everyMs, run }) =>
    setInterval(() => void run().catch((err: unknown) => log.warn({ err, job: name }, 'job failed')), everyMs),
  )
  for (const timer of timers) timer.unref()
  return () => {
    for (const timer of timers) clearInterval(timer)
  }
}
