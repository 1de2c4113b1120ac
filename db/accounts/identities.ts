/**
 * Coming in with an account that one has elsewhere (Google, GitHub, any provider of OpenID Connect). Whom the provider names
 * once, it names for ever by a number of its own; by the address it tells, an account here is only found or made the first
 * time, and only where the provider says that it has verified it: otherwise whoever writes somebody's address into a
 * profile elsewhere would come in as them. Throws `Forbidden`, `Invalid`, `NotFound`.
 */
import { and, eq, isNull, sql } from 'drizzle-orm'
import { findOrCreateUser } from '#db/accounts/accounts.ts'
import { parseAddress } from '#db/accounts/address.ts'
import { openSession } from '#db/accounts/sessions.ts'
import type { Opened } from '#db/accounts/sign-in.ts'
import { isBlocked } from '#db/accounts/suppressions.ts'
import { grant } from '#db/accounts/wishes.ts'
import type { Reader } from '#db/actor.ts'
import { database, type Transaction } from '#db/client.ts'
import type { LinkedAccount, ProviderId, Wish } from '#db/dto.ts'
import { Forbidden, Invalid, NotFound } from '#db/errors.ts'
import { accounts, users } from '#db/schema.ts'

/** A person as a provider has just vouched for them. `subject` is its name for them, which no other person ever gets. */
export type Identity = { provider: ProviderId; subject: string; email: string | null; verified: boolean }

const LONGEST_SUBJECT = 500

/** Opens a session for whom the provider vouches for, in an account found or made. All of it happens, or nothing. */
export async function signInByIdentity(identity: Identity, { next, ...wish }: Wish, device: string): Promise<Opened> {
  const { provider, subject } = identity
  if (subject === '' || subject.length > LONGEST_SUBJECT) throw new Invalid('Ce service ne dit pas qui vous êtes.')
  return database().transaction(async (tx) => {
    // Of several first times at once, the later ones find what the first has linked.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`identity:${provider}:${subject}`}))`)
    const userId = (await findLinked(tx, identity)) ?? (await link(tx, identity))
    const [open] = await tx
      .update(users)
      .set({ seenAt: sql`now()`, warnedAt: null })
      .where(and(eq(users.id, userId), isNull(users.disabledAt)))
      .returning({ norm: users.emailNorm })
    if (!open || (await isBlocked(tx, open.norm))) throw new Forbidden('Ce compte est fermé.')
    await grant(tx, userId, wish)
    return { session: await openSession(tx, userId, device), next }
  })
}

async function findLinked(tx: Transaction, { provider, subject }: Identity): Promise<string | undefined> {
  const [row] = await tx
    .select({ userId: accounts.userId })
    .from(accounts)
    .where(and(eq(accounts.provider, provider), eq(accounts.providerAccountId, subject)))
  return row?.userId
}

async function link(tx: Transaction, { provider, subject, email, verified }: Identity): Promise<string> {
  const address = parseAddress(email ?? '')
  if (!address || !verified) throw new Invalid('Ce service ne donne pas d’adresse e-mail vérifiée.')
  const userId = await findOrCreateUser(tx, address)
  await tx.insert(accounts).values({ userId, type: 'oauth', provider, providerAccountId: subject })
  return userId
}

/** The accounts elsewhere by which this reader comes in, one line for each provider. */
export async function listLinked(reader: Reader): Promise<LinkedAccount[]> {
  const rows = await database()
    .select({ provider: sql<ProviderId>`${accounts.provider}`, linkedAt: sql<string>`min(${accounts.createdAt})` })
    .from(accounts)
    .where(eq(accounts.userId, reader.userId))
    .groupBy(accounts.provider)
    .orderBy(accounts.provider)
  return rows.map(({ provider, linkedAt }) => ({ provider, linkedAt: new Date(linkedAt).toISOString() }))
}

/** From now on this provider opens the account no more; the mail always does. Somebody else's link does not exist. */
export async function unlink(reader: Reader, provider: ProviderId): Promise<void> {
  const gone = await database()
    .delete(accounts)
    .where(and(eq(accounts.userId, reader.userId), eq(accounts.provider, provider)))
    .returning({ provider: accounts.provider })
  if (gone.length === 0) throw new NotFound('Ce service n’est pas lié à votre compte.')
}
