/**
 * What the driver does not do by itself when a connection is lost.
 *
 * Keeps a transaction whose connection is lost from ending the process. postgres.js (3.4.9, porsager/postgres issues
 * 1154, 1208) sends what follows, its own `rollback` first, to a socket that is gone, from a callback that no caller can
 * catch. Here nothing is sent any more once the connection is lost: the caller gets the error that told so, at once.
 * To be taken out when the driver guards that write itself; the test in `client.test.ts` says whether it does.
 */
import postgres from 'postgres'

type Begin = (work: (tx: postgres.TransactionSql) => Promise<unknown>) => Promise<unknown>
type Life = { lost: unknown }

/** The same connections, with transactions that survive the loss of theirs. */
export function guardTransactions(sql: postgres.Sql): postgres.Sql {
  const begin = async (...given: unknown[]) => {
    const life: Life = { lost: undefined }
    const start = sql.begin.bind(sql, ...(given.slice(0, -1) as [])) as Begin
    const running = start(work(given.at(-1), life))
    running.catch((error: unknown) => (life.lost ??= error))
    return running
  }
  return new Proxy(sql, { get: (target, key) => (key === 'begin' ? begin : Reflect.get(target, key)) })
}

const BEAT_MS = 500

/**
 * The same connections, of which `giveUp` is called once a statement has been without an answer for `ms`, or a connection
 * cannot be made in time: a network that swallows what it is sent tells nobody, and the driver would wait for ever. A
 * statement that waits for those before it is not lost, however long they take.
 */
export function giveUpLost(sql: postgres.Sql, ms: number, giveUp: () => void): postgres.Sql {
  const unsafe = (...args: unknown[]) => {
    // `active` is the driver's own word for the one statement of a connection whose answer comes next.
    const query: Promise<unknown> & { active?: boolean } = Reflect.apply(sql.unsafe, sql, args)
    let silent = 0
    // Beats are counted, not seconds: while this process was held up, the answer may have come.
    const timer = setInterval(() => {
      if (query.active && (silent += BEAT_MS) === ms) giveUp()
    }, BEAT_MS)
    timer.unref()
    const answered = () => clearInterval(timer)
    const refused = (error: unknown) => {
      answered()
      if (error instanceof Error && 'code' in error && error.code === 'CONNECT_TIMEOUT') giveUp()
    }
    // The driver sends a statement a moment after it is first waited for, so what is said of it until then still counts.
    query.then(answered, refused)
    return query
  }
  return new Proxy(sql, { get: (target, key) => (key === 'unsafe' ? unsafe : Reflect.get(target, key)) })
}

/** What a caller does in a transaction. With the connection gone it never ends: the driver has already told the caller. */
function work(given: unknown, life: Life) {
  const doIt = given as (tx: postgres.TransactionSql) => Promise<unknown>
  return async (tx: postgres.TransactionSql) => {
    try {
      return await doIt(guardStatements(tx, life))
    } catch (error) {
      if (!life.lost && !isLoss(error)) throw error
      life.lost ??= error
      return new Promise<never>(() => undefined)
    }
  }
}

function guardStatements(tx: postgres.TransactionSql, life: Life): postgres.TransactionSql {
  const unsafe = (...args: unknown[]) => {
    if (life.lost) throw life.lost
    return Reflect.apply(tx.unsafe, tx, args)
  }
  const savepoint = (...args: unknown[]) => {
    if (life.lost) throw life.lost
    return Reflect.apply(tx.savepoint, tx, [...args.slice(0, -1), work(args.at(-1), life)])
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
 * PostgreSQL ends the connection with every FATAL; the other codes are the driver's and the system's. The driver gives
 * its errors a `query`, which tells them from a failed request to elsewhere that was made within the transaction.
 */
function isLoss(error: unknown): boolean {
  const cause = error instanceof Error && error.cause ? error.cause : error
  if (cause instanceof postgres.PostgresError) return /^(FATAL|PANIC)$/.test(cause.severity)
  return cause instanceof Error && 'query' in cause && 'code' in cause && /^(CONNECTION_|ECONN|EPIPE|ETIMEDOUT)/.test(String(cause.code))
}
