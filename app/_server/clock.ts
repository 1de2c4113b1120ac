/**
 * What happens without a person, all of it: each job with its schedule and what its failure does. pg-boss keeps the jobs in
 * the database, so each is done once however many instances there are, and one that was cut off is taken up again.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { PgBoss } from 'pg-boss'
import { type Mail, post } from '#app/_server/letterbox.ts'
import { log } from '#app/_server/log.ts'
import { closeMail } from '#app/_server/mail.ts'
import { dropOldChanges } from '#db/accounts/address-change.ts'
import { deleteIdle, listIdle } from '#db/accounts/deletion.ts'
import { dropOldSessions } from '#db/accounts/sessions.ts'
import { dropOldSignIns } from '#db/accounts/sign-in.ts'
import { rankMostRead } from '#db/articles/most-read.ts'
import { publishDue } from '#db/articles/workflow.ts'
import { env } from '#db/env.ts'
import { Unavailable } from '#db/errors.ts'
import { dropUnconfirmed } from '#db/letters/subscribing.ts'
import { dropOldLimits } from '#db/limits.ts'
import { dropOldNotices } from '#db/notices.ts'
import { followRenames, rereadArticles } from '#db/search/names.ts'
import { forgetViews } from '#db/views.ts'

/** `cron` in UTC. A failure is logged and the job comes again at its next time. */
const scheduled: { name: string; cron: string; run: () => Promise<void> }[] = [
  // Notices that nobody can still be missing. Failure: they stay until the next time.
  { name: 'drop-old-notices', cron: '17 */6 * * *', run: () => dropOldNotices() },
  // What is counted no longer, and what a flood of strangers left. Failure: it stays until the next time.
  { name: 'drop-old-limits', cron: '* * * * *', run: () => dropOldLimits() },
  // Sign-ins that open nothing any more, sessions that ran out. Failure: they stay, and still open nothing.
  { name: 'drop-old-sign-ins', cron: '41 * * * *', run: dropOldSignIns },
  { name: 'drop-old-sessions', cron: '5 3 * * *', run: dropOldSessions },
  // Search finds articles by the new names of their authors, countries and themes, and reads them again where a migration
  // asked for it; one after the other, since both write to the same articles. Failure: it goes on from there.
  { name: 'follow-renames', cron: '* * * * *', run: () => followRenames().then(() => rereadArticles()) },
  // What is read most. Failure: the order before stays, and after a day without any it is not shown.
  { name: 'rank-most-read', cron: '*/10 * * * *', run: rankMostRead },
  // By what readers of a day that is over were told apart. Failure: it stays until the next time.
  { name: 'forget-views', cron: '*/10 * * * *', run: () => forgetViews() },
  { name: 'drop-old-address-changes', cron: '11 3 * * *', run: dropOldChanges },
  // Accounts that nobody uses: warned, and a month later ended. Failure: they are warned or ended a day later.
  { name: 'warn-idle-accounts', cron: '23 9 * * *', run: warnIdle },
  { name: 'delete-idle-accounts', cron: '37 3 * * *', run: endIdle },
  // Addresses whose owner never confirmed. Failure: they stay, and still get nothing.
  { name: 'drop-unconfirmed', cron: '25 3 * * *', run: dropUnconfirmed },
]

/**
 * Articles appear at the second that was planned: looked for this often, and slept towards exactly. Failure: tried again
 * at the next look. What fell due while nothing ran appears at the first one.
 */
const LOOK_MS = 5_000

const MAIL = 'mail'
/** No two tries lie further apart than `UNDER_WAY_MINUTES` of the letters, with what a process that died holds up. */
const mailQueue = { retryLimit: 8, retryDelay: 5, retryBackoff: true, retryDelayMax: 900, expireInSeconds: 60, retentionSeconds: 7_200, deleteAfterSeconds: 60 }

const RETRY_MS = 2_000
const MAINTENANCE_SECONDS = 60

// Next bundles the handlers apart from the process that runs them: both must find the one that was started.
const key = Symbol.for('transcaspienne.clock')
const shared = globalThis as { [key]?: PgBoss | undefined }

/** A remark that was sent twice is mailed once. */
const REPEATED_SECONDS = 600

/** Asks for a mail; it goes out within moments, from whichever instance works. Throws `Unavailable`. */
export async function askForMail(mail: Mail): Promise<void> {
  const boss = shared[key]
  if (!boss) throw new Unavailable('Le courrier ne part pas pour le moment. Réessayez dans un instant.')
  await boss.send(MAIL, mail, mail.kind === 'mention' ? { singletonKey: `${mail.id} ${mail.userId}`, singletonSeconds: REPEATED_SECONDS } : {})
}

async function warnIdle(): Promise<void> {
  for (const id of await listIdle()) await askForMail({ kind: 'idle', id })
}

async function endIdle(): Promise<void> {
  const ended = await deleteIdle()
  if (ended > 0) log.info({ ended }, 'accounts that nobody used are deleted')
}

/** Starts everything, as soon as the database answers; returns what ends it in order. */
export function startClock(): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const begin = () =>
    start().then(
      (boss) => {
        if (stopped) return boss.stop({ graceful: false })
        shared[key] = boss
      },
      (err: unknown) => {
        log.warn({ err }, 'the clock does not start yet')
        if (!stopped) timer = setTimeout(begin, RETRY_MS)
      },
    )
  void begin()
  const stop = new AbortController()
  const dates = env().worker ? keepDates(stop.signal) : undefined
  return async () => {
    stopped = true
    stop.abort()
    await dates
    clearTimeout(timer)
    const boss = shared[key]
    shared[key] = undefined
    await boss?.stop({ timeout: 5_000 }).catch((err: unknown) => log.warn({ err }, 'the clock did not end in order'))
    closeMail()
  }
}

async function start(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: env().databaseUrl ?? '',
    application_name: 'transcaspienne clock',
    max: 3,
    useListenNotify: true,
    superviseIntervalSeconds: MAINTENANCE_SECONDS,
    maintenanceIntervalSeconds: MAINTENANCE_SECONDS,
    supervise: env().worker,
    schedule: env().worker,
  })
  boss.on('error', (err) => log.warn({ err }, 'clock'))
  try {
    await boss.start()
    await boss.createQueue(MAIL, mailQueue)
    if (env().worker) await work(boss)
    return boss
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => undefined)
    throw error
  }
}

/** Publishes what is due until `stop`. Several instances may do so at once. */
async function keepDates(stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const next = await publishDue(LOOK_MS, (article, err) => log.warn({ err, article }, 'an article that is due could not be published yet')).catch(
      (err: unknown) => {
        log.warn({ err }, 'articles that are due could not be published yet')
        return null
      },
    )
    const wait = next ? Math.max(0, next.getTime() - Date.now()) : LOOK_MS
    await sleep(Math.min(wait, LOOK_MS), undefined, { signal: stop }).catch(() => undefined)
  }
}

async function work(boss: PgBoss): Promise<void> {
  for (const { name, cron, run } of scheduled) {
    await boss.createQueue(name, { retryLimit: 0, policy: 'exclusive' })
    await boss.schedule(name, cron)
    await boss.work(name, async () => {
      await run().catch((err: unknown) => log.warn({ err, job: name }, 'job failed'))
    })
  }
  await boss.work<Mail>(MAIL, { pollingIntervalSeconds: 1, localConcurrency: 4 }, async ([job]) => {
    if (!job) return
    await post(job.data).catch((err: unknown) => {
      log.warn({ err, kind: job.data.kind }, 'a mail did not go out')
      throw err
    })
  })
}
