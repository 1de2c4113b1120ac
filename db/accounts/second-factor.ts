/**
 * The second factor of those who write here: an application of one-time passwords (RFC 6238), and ten codes for the day it
 * is lost. The secret lies sealed, the codes as keyed hashes; no code opens twice, and tries are counted. Throws `Invalid`
 * for a wrong code, `Conflict`, `Forbidden` for readers, `TooMany`.
 */
import { randomBytes } from 'node:crypto'
import { and, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import { mustHaveFactor } from '#db/accounts/sessions.ts'
import type { Reader } from '#db/actor.ts'
import { database, type Transaction } from '#db/client.ts'
import type { SecondFactor } from '#db/dto.ts'
import { Conflict, Forbidden, Invalid } from '#db/errors.ts'
import { limits } from '#db/limits.ts'
import { secondFactors, sessions, users } from '#db/schema.ts'
import { keyedHash, sealed, unsealed } from '#db/secret.ts'

const PERIOD = 30
/** Steps before and after the present one in which a code still holds: clocks differ (RFC 6238, 5.2). */
const DRIFT = 1
const SECRET_BYTES = 20
const CODES = 10
const PURPOSE = 'second-factor'

const wrong = () => new Invalid('Ce code n’est pas le bon, ou il a déjà servi.', { code: ['Attendez le code suivant, puis recopiez ses six chiffres.'] })

/** How the reader stands. */
export async function readSecondFactor({ userId, sessionId }: Reader): Promise<SecondFactor> {
  const [row] = await database()
    .select({
      required: mustHaveFactor,
      on: sql<boolean>`${secondFactors.confirmedAt} is not null`,
      left: sql<number>`coalesce(cardinality(${secondFactors.recovery}), 0)`,
      shown: sql<boolean>`exists (select 1 from sessions s where s.id = ${sessionId} and s.second_factor_at is not null)`,
    })
    .from(users)
    .leftJoin(secondFactors, eq(secondFactors.userId, users.id))
    .where(eq(users.id, userId))
  return { on: row?.on ?? false, required: row?.required ?? false, shown: row?.shown ?? false, recoveryLeft: row?.on ? row.left : 0 }
}

/** A secret for an application, which protects nothing until it was shown to work; asked for again, another. */
export async function offerSecondFactor(reader: Reader, issuer: string): Promise<{ secret: string; uri: string }> {
  if (reader.role === 'reader') throw new Forbidden('Le second facteur protège les comptes de la rédaction.')
  const secret = new Secret({ size: SECRET_BYTES })
  const row = { secret: sealed(PURPOSE, secret.base32), recovery: [], lastStep: 0 }
  const written = await database()
    .insert(secondFactors)
    .values({ userId: reader.userId, ...row })
    .onConflictDoUpdate({ target: secondFactors.userId, set: row, setWhere: isNull(secondFactors.confirmedAt) })
    .returning({ userId: secondFactors.userId })
  if (written.length === 0) throw new Conflict('Votre second facteur est déjà en place. Retirez-le d’abord pour en changer.')
  return { secret: secret.base32, uri: totp(secret, { issuer, label: reader.email }).toString() }
}

/** The application works: from now on it is asked for. Returns the codes for the day it is lost, told only now. */
export async function confirmSecondFactor(reader: Reader, code: string): Promise<{ recovery: string[] }> {
  await limits.secondFactor.consume(reader.userId)
  return database().transaction(async (tx) => {
    const [row] = await tx.select().from(secondFactors).where(eq(secondFactors.userId, reader.userId)).for('update')
    if (!row || row.confirmedAt) throw new Conflict(row ? 'Votre second facteur est déjà en place.' : 'Demandez d’abord un secret pour votre application.')
    if (!(await spendStep(tx, reader, row.secret, code))) throw wrong()
    await tx.update(secondFactors).set({ confirmedAt: sql`now()` }).where(eq(secondFactors.userId, reader.userId))
    await noteShown(tx, reader)
    return { recovery: await newCodes(tx, reader) }
  })
}

/** Shows the second factor on this session: a code of the application, or one of the codes for the day it is lost. */
export async function showSecondFactor(reader: Reader, code: string): Promise<void> {
  await prove(reader, code, (tx) => noteShown(tx, reader))
}

/** Ten new codes in place of those that are left. */
export async function renewRecovery(reader: Reader, code: string): Promise<{ recovery: string[] }> {
  return prove(reader, code, async (tx) => ({ recovery: await newCodes(tx, reader) }))
}

/** Takes the second factor away. Where the paper asks for one, the newsroom is shut until there is another. */
export async function endSecondFactor(reader: Reader, code: string): Promise<void> {
  await prove(reader, code, (tx) => dropFactor(tx, reader.userId))
}

/** Of somebody who has lost both; every session must then show a new one where one is asked for. */
export async function dropFactor(tx: Transaction, userId: string): Promise<boolean> {
  const dropped = await tx.delete(secondFactors).where(eq(secondFactors.userId, userId)).returning({ userId: secondFactors.userId })
  await tx.update(sessions).set({ secondFactorAt: null }).where(eq(sessions.userId, userId))
  return dropped.length > 0
}

const totp = (secret: Secret, name: { issuer?: string; label?: string } = {}) => new TOTP({ ...name, secret, algorithm: 'SHA1', digits: 6, period: PERIOD })

/** A wrong code is counted outside the transaction, which it ends. */
async function prove<T>(reader: Reader, code: string, then: (tx: Transaction) => Promise<T>): Promise<T> {
  await limits.secondFactor.consume(reader.userId)
  return database().transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(secondFactors)
      .where(and(eq(secondFactors.userId, reader.userId), isNotNull(secondFactors.confirmedAt)))
      .for('update')
    if (!row) throw new Conflict('Ce compte n’a pas de second facteur.')
    if (!(await spendStep(tx, reader, row.secret, code)) && !(await spendRecovery(tx, reader, code))) throw wrong()
    return then(tx)
  })
}

/** By the clock of this machine, like the application's by that of a telephone. */
async function spendStep(tx: Transaction, { userId }: Reader, secret: string, code: string): Promise<boolean> {
  if (!/^\d{6}$/.test(code)) return false
  const delta = totp(Secret.fromBase32(unsealed(PURPOSE, secret))).validate({ token: code, window: DRIFT })
  if (delta === null) return false
  const lastStep = Math.floor(Date.now() / 1000 / PERIOD) + delta
  const spent = await tx
    .update(secondFactors)
    .set({ lastStep })
    .where(and(eq(secondFactors.userId, userId), lt(secondFactors.lastStep, lastStep)))
    .returning({ userId: secondFactors.userId })
  return spent.length > 0
}

const hashOf = (userId: string, code: string) => keyedHash('recovery', `${userId}:${code.toUpperCase().replace(/[^0-9A-Z]/g, '')}`)

async function spendRecovery(tx: Transaction, { userId }: Reader, code: string): Promise<boolean> {
  const hash = hashOf(userId, code)
  const spent = await tx
    .update(secondFactors)
    .set({ recovery: sql`array_remove(${secondFactors.recovery}, ${hash})` })
    .where(and(eq(secondFactors.userId, userId), sql`${hash} = any(${secondFactors.recovery})`))
    .returning({ userId: secondFactors.userId })
  return spent.length > 0
}

/** 50 bits each, in letters that nobody takes for others (Crockford's base 32). */
async function newCodes(tx: Transaction, { userId }: Reader): Promise<string[]> {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  const code = () => Array.from(randomBytes(10), (byte) => letters[byte % 32]).join('')
  const recovery = Array.from({ length: CODES }, () => code().replace(/^(.{5})/, '$1-'))
  await tx
    .update(secondFactors)
    .set({ recovery: recovery.map((one) => hashOf(userId, one)) })
    .where(eq(secondFactors.userId, userId))
  return recovery
}

async function noteShown(tx: Transaction, { sessionId }: Reader): Promise<void> {
  await tx.update(sessions).set({ secondFactorAt: sql`now()` }).where(eq(sessions.id, sessionId))
}
