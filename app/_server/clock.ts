/**
 * What happens without a person, all of it: each job with its schedule and what its failure does. Jobs may run in several
 * instances at once, so each is one statement that can be repeated.
 */
import { log } from '#app/_server/log.ts'
import { dropOldLimits } from '#db/limits.ts'
import { dropOldNotices } from '#db/notices.ts'

type Job = { name: string; everyMs: number; run: () => Promise<void> }

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000

const jobs: Job[] = [
  // Notices that nobody can still be missing. Failure: they stay until the next time.
  { name: 'drop old notices', everyMs: 6 * HOUR_MS, run: () => dropOldNotices() },
  // What is counted no longer, and what a flood of strangers left. Failure: it stays until the next time.
  { name: 'drop old limits', everyMs: MINUTE_MS, run: () => dropOldLimits() },
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
