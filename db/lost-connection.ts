/**
 * What the driver does not do by itself when a connection is lost.
 *
 * Keeps a transaction whose connection is lost from ending the process. postgres.js (3.4.9, porsager/postgres issues
 * 1154, 1208) sends what follows, its own `rollback` first, to a socket that is gone, from a callback that no caller can
 * catch. Here nothing is sent any more once the connection is lost: the caller gets the error that told so, at once.
 * To be taken out when the driver guards that write itself; the test in `client.test.ts` says whether it does.
 */
import type postgres from 'postgres'

type Begin = (work: (tx: postgres.TransactionSql) => Promise<unknown>) => Promise<unknown>
type Life = { lost: unknown; unanswered: number }
type Unsafe = postgres.Sql['unsafe'] | postgres.TransactionSql['unsafe']

const BEAT_MS = 500

/**
 * The same connections, with transactions that survive the loss of theirs, and of which `giveUp` is called once a
 * statement has been without an answer for `ms`, or a connection cannot be made in time: a network that swallows what it
 * is sent tells nobody, and the driver would wait for ever. A statement that waits for those before it is not lost,
 * however long they take. `ms` in whole beats of half a second.
 */
export function guardConnections(sql: postgres.Sql, ms: number, giveUp: () => void): postgres.Sql {
  const watch = new Watch(ms, giveUp)
  // Put in its place, and not before it, for the driver begins its transactions by the same way.
  Reflect.set(sql, 'unsafe', watch.statements(sql.unsafe, sql))
  const begin = async (...given: unknown[]) => {
    const life: Life = { lost: undefined, unanswered: 0 }
    const start = sql.begin.bind(sql, ...(given.slice(0, -1) as [])) as Begin
    const running = start(work(given.at(-1), life, watch, () => running))
    running.catch((error: unknown) => (life.lost ??= error))
    return running
  }
  return new Proxy(sql, { get: (target, key) => (key === 'begin' ? begin : Reflect.get(target, key)) })
}

/** Counts how long an answer is awaited. Beats, not seconds: while this process was held up, the answer may have come. */
class Watch {
  readonly #ms: number
  readonly #giveUp: () => void

  constructor(ms: number, giveUp: () => void) {
    this.#ms = ms
    this.#giveUp = giveUp
  }

  /** Until `answer` is there, counts the beats at which `isDue` says that it comes next. */
  until(answer: Promise<unknown>, isDue: () => boolean | undefined): void {
    let silent = 0
    const timer = setInterval(() => {
      if (isDue() && (silent += BEAT_MS) === this.#ms) this.#giveUp()
    }, BEAT_MS)
    timer.unref()
    const answered = () => clearInterval(timer)
    const refused = (error: unknown) => {
      answered()
      if (error instanceof Error && 'code' in error && error.code === 'CONNECT_TIMEOUT') this.#giveUp()
    }
    answer.then(answered, refused)
  }

  /** `unsafe` of `target`, watched; `life` is that of the transaction it belongs to. */
  statements(unsafe: Unsafe, target: postgres.Sql | postgres.TransactionSql, life?: Life) {
    return (...args: unknown[]) => {
      if (life?.lost) throw life.lost
      // `active` is the driver's own word for the one statement of a connection whose answer comes next.
      const query: Promise<unknown> & { active?: boolean } = Reflect.apply(unsafe, target, args)
      if (life) life.unanswered++
      const settled = () => void (life && life.unanswered--)
      // The driver sends a statement a moment after it is first waited for, so what is said of it until then still counts.
      query.then(settled, settled)
      this.until(query, () => query.active)
      return query
    }
  }
}

/**
 * What a caller does in a transaction. With the connection gone it never ends: the driver has already told the caller.
 * Once it is done, the driver sends the end of `whole`, and all that can be watched of that is the whole.
 */
function work(given: unknown, life: Life, watch: Watch, whole: () => Promise<unknown>) {
  const doIt = given as (tx: postgres.TransactionSql) => Promise<unknown>
  return async (tx: postgres.TransactionSql) => {
    try {
      return await doIt(guardStatements(tx, life, watch))
    } catch (error) {
      if (!life.lost && !isLoss(error)) throw error
      life.lost ??= error
      return new Promise<never>(() => undefined)
    } finally {
      if (!life.lost) watch.until(whole(), () => life.unanswered === 0)
    }
  }
}

function guardStatements(tx: postgres.TransactionSql, life: Life, watch: Watch): postgres.TransactionSql {
  const unsafe = watch.statements(tx.unsafe, tx, life)
  const savepoint = (...args: unknown[]) => {
    if (life.lost) throw life.lost
    let begun = () => {}
    const begins = new Promise<void>((resolve) => {
      begun = resolve
    })
    const inner = args.at(-1) as (tx: postgres.TransactionSql) => Promise<unknown>
    const running: Promise<unknown> = Reflect.apply(tx.savepoint, tx, [
      ...args.slice(0, -1),
      work(
        (sub: postgres.TransactionSql) => {
          begun()
          return inner(sub)
        },
        life,
        watch,
        () => running,
      ),
    ])
    watch.until(Promise.race([begins, running]), () => life.unanswered === 0)
    return running
  }
  return new Proxy(tx, {
    apply(target, self, args) {
      if (life.lost) throw life.lost
      return Reflect.apply(target, self, args)
    },
    get: (target, key) => (key === 'unsafe' ? unsafe : key === 'savepoint' ? savepoint : Reflect.get(target, key)),
  })
}

/**
 * Whether a rejection that nobody hears is that of a connection which was lost while it was being made: the driver asks for
 * the types of arrays then, and listens to the answer alone (connection.js, `fetchArrayTypes`). Whoever wanted the connection is told.
 */
export const unheard = (error: unknown): boolean => error instanceof Error && isLoss(error)

/**
 * PostgreSQL ends the connection with every FATAL; the other codes are the driver's and the system's. The driver gives
 * its errors a `query`, which tells them from a failed request to elsewhere that was made within the transaction.
 */
function isLoss(error: unknown): boolean {
  const cause = error instanceof Error && error.cause ? error.cause : error
  if (!(cause instanceof Error)) return false
  // By its field: the framework bundles a driver of its own, whose class is another.
  if ('severity' in cause) return /^(FATAL|PANIC)$/.test(String(cause.severity))
  return 'query' in cause && 'code' in cause && /^(CONNECTION_|ECONN|EPIPE|ETIMEDOUT)/.test(String(cause.code))
}
