/**
 * What may be done only so often, counted for all instances together and across restarts. Who did it is kept as a keyed
 * hash, never in the clear. While the database is away each process counts by itself. Throws `TooMany`.
 */
import { type SQL, sql } from 'drizzle-orm'
import { RateLimiterDrizzle, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { database } from '#db/client.ts'
import { AppError, isOutage, TooMany } from '#db/errors.ts'
import { limits as table } from '#db/schema.ts'
import { keyedHash } from '#db/secret.ts'

/** Rows kept at most: what a flood leaves beyond them goes, those that count least first. */
const MOST_ROWS = 100_000
/** Rows dropped by one statement, far from the time that PostgreSQL gives it. */
const PORTION = 50_000

/** `points` in `seconds` for each key; the window begins with the first. */
type Rule = { name: string; points: number; seconds: number; message: string }

export type Limit = {
  /** Counts `points`, one unless given, for whoever `key` names: an address, a network. Throws `TooMany` beyond the limit. */
  consume: (key: string, points?: number) => Promise<void>
}

/** The pool of this moment: after an outage there is a new one. */
const pool = {
  insert: (...args: Parameters<ReturnType<typeof database>['insert']>) => database().insert(...args),
}

/** Every limit there is. */
export const limits = {
  /** Pages made for one network: as many as one instance allows in a minute by itself, see `app/_server/front/clients.ts`. */
  makes: limit({ name: 'makes', points: 1_000, seconds: 60, message: 'Trop de pages demandées à la fois.' }),
  /** Codes of a second factor tried by one person: six digits of which three hold at a time are guessed in centuries. */
  secondFactor: limit({ name: 'second-factor', points: 10, seconds: 900, message: 'Trop d’essais. Attendez un quart d’heure, puis recommencez.' }),
  /** Pages of other sites that are looked at for one person. */
  outside: limit({ name: 'outside', points: 60, seconds: 600, message: 'Trop d’adresses à la fois. Attendez quelques minutes.' }),
  /** Ways to a provider of identities, of which each makes us ask it something: an office of people in a quarter of an hour. */
  providers: limit({ name: 'providers', points: 100, seconds: 900, message: 'Trop de demandes de connexion depuis ce réseau.' }),
} satisfies Record<string, Limit>

function limit({ name, points, seconds, message }: Rule): Limit {
  const shared = new RateLimiterDrizzle({
    keyPrefix: name,
    storeClient: pool,
    schema: table,
    points,
    duration: seconds,
    // Who is over the limit is known here until the window ends, and costs the database nothing more.
    inMemoryBlockOnConsumed: points + 1,
    clearExpiredByTimeout: false,
  })
  const own = new RateLimiterMemory({ keyPrefix: name, points, duration: seconds })
  return {
    async consume(key, count = 1) {
      const hash = keyedHash(`limit:${name}`, key)
      try {
        await shared.consume(hash, count).catch((error: unknown) => {
          if (!isOutage(error) && !(error instanceof AppError)) throw error
          // As many counters as three signs name, however many strangers come: memory stays as it is.
          return own.consume(hash.slice(0, 3), count)
        })
      } catch (error) {
        if (error instanceof RateLimiterRes) throw new TooMany(message, Math.max(1, Math.ceil(error.msBeforeNext / 1000)))
        throw error
      }
    },
  }
}

/** Drops what is counted no longer and, of the rest, what is more than `most` rows. */
export async function dropOldLimits(most = MOST_ROWS): Promise<void> {
  await dropAll(() => sql`select ${table.key} from ${table} where ${table.expire} < now() limit ${PORTION}`)
  const surplus = (await database().$count(table)) - most
  let left = Math.max(0, surplus)
  await dropAll((dropped) => {
    left -= dropped
    return sql`select ${table.key} from ${table} order by ${table.points}, ${table.expire} limit ${Math.min(left, PORTION)}`
  })
}

/** Deletes the keys that `next` selects until it selects none; it is told how many went the time before. */
async function dropAll(next: (dropped: number) => SQL): Promise<void> {
  for (let dropped = 0, first = true; first || dropped > 0; first = false) {
    dropped = (await database().execute(sql`delete from ${table} where ${table.key} in (${next(dropped)})`)).count
  }
}
