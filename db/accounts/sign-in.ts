/**
 * Signing in by mail: a link and a code of six digits, for a quarter of an hour, once. Asking does the same work and gives
 * the same answer for every address; whether mail goes out is decided later, where nobody waits. The secrets are made
 * when the mail is, and kept as hashes.
 */
import { randomInt } from 'node:crypto'
import { and, count, eq, gt, isNotNull, isNull, lt, ne, sql } from 'drizzle-orm'
import { findOrCreateUser } from '#db/accounts/accounts.ts'
import type { Address } from '#db/accounts/address.ts'
import { openSession } from '#db/accounts/sessions.ts'
import { isSuppressed } from '#db/accounts/suppressions.ts'
import { grant } from '#db/accounts/wishes.ts'
import { database, type Transaction } from '#db/client.ts'
import type { Wish } from '#db/dto.ts'
import { Gone, Invalid, NotFound, TooMany } from '#db/errors.ts'
import { signIns } from '#db/schema.ts'
import { keyedHash, newToken, same, tokenHash } from '#db/secret.ts'

const MINUTES = 15
/** Mails to one address in that time; more are promised as the others are, and not sent. What was not sent does not count: asking keeps nobody out. */
const MOST_PER_ADDRESS = 5
const MOST_PER_NETWORK = 20
const MOST_TRIES = 5
/** Codes tried for one address in a day: whoever guesses a code of each mail would be right some day. */
const MOST_TRIES_PER_ADDRESS = 25

export type AskedSignIn = { id: string }
type Ask = { address: Address; network: string } & Wish

/** Notes that somebody wants to sign in. `network` as `networkOf` gives it. Throws `TooMany` for the network alone. */
export async function askToSignIn({ address, network, next, saves, follows }: Ask): Promise<AskedSignIn> {
  const hashed = keyedHash('network', network)
  return database().transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`sign-in:${hashed}`}))`)
    const recent = gt(signIns.createdAt, sql`now() - make_interval(mins => ${MINUTES})`)
    const [asked] = await tx
      .select({ count: count() })
      .from(signIns)
      .where(and(eq(signIns.network, hashed), recent))
    if ((asked?.count ?? 0) >= MOST_PER_NETWORK)
      throw new TooMany('Trop de demandes de connexion depuis ce réseau. Réessayez dans un quart d’heure.', MINUTES * 60)
    const [row] = await tx
      .insert(signIns)
      .values({
        email: address.email,
        emailNorm: address.norm,
        network: hashed,
        next,
        // An article that does not exist is not saved, and does not keep anybody from signing in.
        savesId: sql`(select id from articles where id = ${saves} and state = 'published')`,
        followsKind: follows?.kind,
        followsId: follows?.id,
        expiresAt: sql`now() + make_interval(mins => ${MINUTES})`,
      })
      .returning({ id: signIns.id })
    if (!row) throw new Error('a row was inserted and not returned')
    return row
  })
}

export type SignInMail = { to: string; token: string; code: string; minutes: number }

/** Makes the secrets of a sign-in for its mail; null where none is to be sent. A second call makes the first mail void. */
export async function prepareSignInMail(id: string): Promise<SignInMail | null> {
  return database().transaction(async (tx) => {
    const [asked] = await tx
      .select()
      .from(signIns)
      .where(and(eq(signIns.id, id), isNull(signIns.usedAt), gt(signIns.expiresAt, sql`now()`)))
      .for('update')
    if (!asked) return null
    await queueFor(tx, asked.emailNorm)
    const since = new Date(asked.createdAt.getTime() - MINUTES * 60_000)
    const mailed = await tx
      .select({ id: signIns.id })
      .from(signIns)
      .where(and(eq(signIns.emailNorm, asked.emailNorm), gt(signIns.createdAt, since), isNotNull(signIns.tokenHash), ne(signIns.id, id)))
      .limit(MOST_PER_ADDRESS)
    if (mailed.length >= MOST_PER_ADDRESS) return null
    const isShut = (await isSuppressed(tx, asked.emailNorm)) || (await isDisabled(tx, asked.emailNorm))
    const token = newToken()
    // Where no mail may go, the same is kept, of a code that nobody can type: tries are counted and answered there as elsewhere.
    const code = isShut ? newToken() : String(randomInt(1_000_000)).padStart(6, '0')
    await tx
      .update(signIns)
      .set({ tokenHash: tokenHash(token), codeHash: hashCode(id, code) })
      .where(eq(signIns.id, id))
    return isShut ? null : { to: asked.email, token, code, minutes: MINUTES }
  })
}

/** Those who count something of one address go one after the other. Called when the row of the sign-in is held, never before. */
const queueFor = (tx: Transaction, norm: string) => tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`sign-in of ${norm}`}))`)

const hashCode = (id: string, code: string) => keyedHash('code', `${id}:${code}`)

async function isDisabled(tx: Transaction, norm: string): Promise<boolean> {
  const [row] = await tx.execute<{ disabled: boolean }>(
    sql`select exists (select 1 from users where email_norm = ${norm} and disabled_at is not null) as disabled`,
  )
  return row?.disabled ?? false
}

/** The link of a mail, opened: says whether it still opens the door, and spends nothing. Throws `NotFound`, `Gone`. */
export async function readSignIn(token: string): Promise<{ email: string }> {
  const [row] = await database()
    .select({ email: signIns.email, usedAt: signIns.usedAt, expired: sql<boolean>`${signIns.expiresAt} <= now()` })
    .from(signIns)
    .where(eq(signIns.tokenHash, tokenHash(token)))
  if (!row) throw new NotFound('Ce lien n’est pas valable. Demandez-en un nouveau.')
  if (row.usedAt) throw new Gone('Ce lien a déjà servi. Demandez-en un nouveau.')
  if (row.expired) throw new Gone('Ce lien a expiré. Demandez-en un nouveau.')
  return { email: row.email }
}

/** `session` is the secret for the cookie. */
export type Opened = { session: string; next: string }

/** Spends a link. Of any number of calls at once one opens a session. Throws `NotFound`, `Gone`. */
export async function signInByLink(token: string, device: string): Promise<Opened> {
  const opened = await database().transaction(async (tx) => {
    const [spent] = await tx
      .update(signIns)
      .set({ usedAt: sql`now()` })
      .where(and(eq(signIns.tokenHash, tokenHash(token)), isNull(signIns.usedAt), gt(signIns.expiresAt, sql`now()`)))
      .returning()
    return spent && open(tx, spent, device)
  })
  if (opened) return opened
  await readSignIn(token)
  throw new Gone('Ce lien a déjà servi. Demandez-en un nouveau.')
}

/** Spends a code. Each wrong one is counted: after five nothing opens this door, and after 25 of a day only links open one. Throws `NotFound`, `Gone`, `Invalid`, `TooMany`. */
export async function signInByCode(id: string, code: string, device: string): Promise<Opened> {
  const result = await database().transaction(async (tx) => {
    const [asked] = await tx
      .update(signIns)
      .set({ tries: sql`least(${signIns.tries} + 1, ${MOST_TRIES + 1})` })
      .where(eq(signIns.id, id))
      .returning()
    if (!asked) return new NotFound('Cette demande de connexion n’existe pas. Recommencez.')
    if (asked.usedAt) return new Gone('Ce code a déjà servi. Demandez-en un nouveau.')
    if (asked.expiresAt <= (await clock(tx))) return new Gone('Ce code a expiré. Demandez-en un nouveau.')
    if (asked.tries > MOST_TRIES)
      return new TooMany('Trop d’essais avec ce code. Ouvrez plutôt le lien du message, ou celui d’un nouveau message.', MINUTES * 60)
    if ((await triesOf(tx, asked.emailNorm)) > MOST_TRIES_PER_ADDRESS)
      return new TooMany('Trop de codes ont été essayés pour cette adresse. Ouvrez plutôt le lien du message : il fonctionne toujours.', MINUTES * 60)
    if (!same(asked.codeHash ?? '', hashCode(id, code))) return new Invalid('Ce code n’est pas le bon.', { code: ['Vérifiez les six chiffres du message.'] })
    await tx.update(signIns).set({ usedAt: sql`now()` }).where(eq(signIns.id, id))
    return open(tx, asked, device)
  })
  if (result instanceof Error) throw result
  return result
}

/** Codes that were tried for an address and opened nothing, with the one that is tried now. Where no code was made there was none to guess. */
async function triesOf(tx: Transaction, norm: string): Promise<number> {
  await queueFor(tx, norm)
  const [row] = await tx
    .select({ tries: sql<number>`coalesce(sum(${signIns.tries}), 0)::int` })
    .from(signIns)
    .where(and(eq(signIns.emailNorm, norm), isNotNull(signIns.codeHash), isNull(signIns.usedAt), gt(signIns.createdAt, sql`now() - interval '1 day'`)))
  return row?.tries ?? 0
}

/** The clock of the database: all processes agree on it. */
async function clock(tx: Transaction): Promise<Date> {
  const [row] = await tx.execute<{ now: string }>(sql`select now() as now`)
  return new Date(row?.now ?? Number.NaN)
}

async function open(tx: Transaction, asked: typeof signIns.$inferSelect, device: string): Promise<Opened> {
  const userId = await findOrCreateUser(tx, { email: asked.email, norm: asked.emailNorm })
  const { savesId, followsKind, followsId } = asked
  await grant(tx, userId, { saves: savesId, follows: followsKind && followsId ? { kind: followsKind, id: followsId } : null })
  return { session: await openSession(tx, userId, device), next: asked.next }
}

/** Drops what no longer opens anything. Kept for a day, so that a late link is told why. */
export async function dropOldSignIns(): Promise<void> {
  await database().delete(signIns).where(lt(signIns.createdAt, sql`now() - interval '1 day'`))
}
