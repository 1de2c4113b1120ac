/**
 * Who may do what, by an administrator's word: roles, closed accounts, names to sign under, invitations. The paper never
 * loses its last administrator, also when two of them act at once. Each act has its line in the journal. Throws `NotFound`,
 * `Invalid`, `Conflict`.
 */
import { and, desc, eq, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { findOrCreateUser } from '#db/accounts/accounts.ts'
import type { Address } from '#db/accounts/address.ts'
import { dropFactor } from '#db/accounts/second-factor.ts'
import type { Admin, Role } from '#db/actor.ts'
import { database, type Transaction } from '#db/client.ts'
import { decodeCursor, encodeCursor } from '#db/cursor.ts'
import type { Account, AccountList, SecondFactorRule } from '#db/dto.ts'
import { Conflict, Invalid, NotFound } from '#db/errors.ts'
import { record } from '#db/journal.ts'
import { likeWords } from '#db/nouns/nouns.ts'
import { authors, sessions, settings, users } from '#db/schema.ts'
import { readSecondFactorRule } from '#db/settings.ts'

const PAGE_SIZE = 50

/** `writing`: only those who write here. */
export type AccountFilter = { q?: string | undefined; role?: Role | 'writing' | undefined; cursor?: string | undefined }

/** Accounts by address or name, the newest first, by keyset. */
export async function listAccounts(_admin: Admin, { q, role, cursor }: AccountFilter = {}): Promise<AccountList> {
  const conditions: SQL[] = []
  if (q?.trim()) conditions.push(sql`lower(unaccent(${users.email} || ' ' || ${users.name})) like ${likeWords(q)}`)
  if (role) conditions.push(role === 'writing' ? ne(users.role, 'reader') : eq(users.role, role))
  if (cursor) {
    const place = decodeCursor(cursor)
    conditions.push(sql`(${users.createdAt}, ${users.id}) < (${place.at.toISOString()}::timestamptz, ${place.id}::uuid)`)
  }
  const rows = await database()
    .select({
      id: users.id,
      email: users.email,
      name: users.name,
      role: users.role,
      createdAt: users.createdAt,
      seenAt: users.seenAt,
      disabledAt: users.disabledAt,
      secondFactor: sql<boolean>`exists (select 1 from second_factors f where f.user_id = users.id and f.confirmed_at is not null)`,
      author: sql<Account['author']>`(select jsonb_build_object('id', w.id, 'name', w.name) from authors w where w.user_id = users.id)`,
    })
    .from(users)
    .where(and(...conditions))
    .orderBy(desc(users.createdAt), desc(users.id))
    .limit(PAGE_SIZE + 1)
  const items = rows.slice(0, PAGE_SIZE).map(({ disabledAt, createdAt, seenAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    seenAt: seenAt.toISOString(),
    disabled: disabledAt !== null,
  }))
  const last = items.at(-1)
  const more = rows.length > PAGE_SIZE && last
  return { items, nextCursor: more ? encodeCursor({ at: new Date(last.createdAt), id: last.id }) : null, rule: await readSecondFactorRule() }
}

export type AccountChange = {
  role?: Role | undefined
  disabled?: boolean | undefined
  /** The name under which the person signs; null for none. */
  author?: string | null | undefined
  /** Takes the second factor away, of somebody who has lost it. */
  secondFactor?: false | undefined
}

export async function changeAccount(admin: Admin, id: string, { role, disabled, author, secondFactor }: AccountChange): Promise<void> {
  await database().transaction(async (tx) => {
    const { user, isLastAdmin } = await holdAccount(tx, id)
    if (!user) throw new NotFound('Ce compte n’existe pas.')
    const staysAdmin = (role ?? user.role) === 'admin' && !(disabled ?? user.disabledAt !== null)
    if (isLastAdmin && !staysAdmin) throw lastAdmin()
    const subject = `user:${id}`
    if (role !== undefined && role !== user.role) {
      await tx.update(users).set({ role }).where(eq(users.id, id))
      await record(tx, admin, 'user.role', subject, { before: { role: user.role }, after: { role } })
    }
    if (disabled !== undefined && disabled !== (user.disabledAt !== null)) {
      await tx
        .update(users)
        .set({ disabledAt: disabled ? sql`now()` : null })
        .where(eq(users.id, id))
      if (disabled) await tx.delete(sessions).where(eq(sessions.userId, id))
      await record(tx, admin, disabled ? 'user.disable' : 'user.enable', subject)
    }
    if (author !== undefined) await linkAuthor(tx, admin, user, author)
    if (secondFactor === false && (await dropFactor(tx, id))) await record(tx, admin, 'user.second-factor', subject)
  })
}

export const lastAdmin = () => new Conflict('C’est le dernier compte qui administre le journal. Donnez d’abord ce rôle à quelqu’un d’autre.')

/**
 * Holds an account, and whether nobody else administers the paper. The rows of all administrators are held with it, so that of
 * two who take the role from each other the second sees what the first did; and in one order, so that neither waits for the other.
 */
export async function holdAccount(tx: Transaction, id: string): Promise<{ user: typeof users.$inferSelect | undefined; isLastAdmin: boolean }> {
  const held = await tx
    .select()
    .from(users)
    .where(or(and(eq(users.role, 'admin'), isNull(users.disabledAt)), eq(users.id, id)))
    .orderBy(users.id)
    .for('update')
  const user = held.find((one) => one.id === id)
  return { user, isLastAdmin: user?.role === 'admin' && user.disabledAt === null && held.length === 1 }
}

async function linkAuthor(tx: Transaction, admin: Admin, user: { id: string }, author: string | null): Promise<void> {
  const [before] = await tx.select({ id: authors.id, name: authors.name }).from(authors).where(eq(authors.userId, user.id))
  if ((before?.id ?? null) === author) return
  await tx.update(authors).set({ userId: null }).where(eq(authors.userId, user.id))
  const [after] = author ? await tx.select().from(authors).where(eq(authors.id, author)).for('update') : []
  if (author && !after) throw new Invalid('Cette signature n’existe pas.', { author: ['inconnue'] })
  if (after?.userId) throw new Invalid(`« ${after.name} » est déjà la signature d’un autre compte.`, { author: ['déjà liée'] })
  if (after) await tx.update(authors).set({ userId: user.id }).where(eq(authors.id, after.id))
  await record(tx, admin, 'user.author', `user:${user.id}`, { before: { author: before?.name ?? null }, after: { author: after?.name ?? null } })
}

/** An account of `role` for an address, made now if there is none; whoever owns the address signs in by mail. Throws `Conflict` where it writes here already. */
export async function inviteAccount(admin: Admin, address: Address, role: Exclude<Role, 'reader'>): Promise<{ id: string }> {
  return database().transaction(async (tx) => {
    const id = await findOrCreateUser(tx, address)
    const [user] = await tx.select().from(users).where(eq(users.id, id)).for('update')
    if (user?.disabledAt) throw new Conflict('Ce compte est fermé. Rouvrez-le dans la liste.')
    if (user && user.role !== 'reader') throw new Conflict('Cette personne écrit déjà ici. Changez son rôle dans la liste.')
    await tx.update(users).set({ role }).where(eq(users.id, id))
    await record(tx, admin, 'user.invite', `user:${id}`, { after: { role } })
    return { id }
  })
}

/** Who must show a second factor from now on, at the next request. */
export async function setFactorRule(admin: Admin, rule: SecondFactorRule): Promise<void> {
  const before = await readSecondFactorRule()
  await database().transaction(async (tx) => {
    await tx
      .insert(settings)
      .values({ key: 'secondFactor', value: rule })
      .onConflictDoUpdate({ target: settings.key, set: { value: rule } })
    await record(tx, admin, 'settings.update', 'settings:secondFactor', { before: { secondFactor: before }, after: { secondFactor: rule } })
  })
}

/** Takes the second factor from an account, for the operator: whoever administers alone may have lost theirs. Throws `NotFound`. */
export async function forgetFactor(admin: Admin, { norm }: Address): Promise<void> {
  const [user] = await database().select({ id: users.id }).from(users).where(eq(users.emailNorm, norm))
  if (!user) throw new NotFound('Personne n’a de compte à cette adresse.')
  await changeAccount(admin, user.id, { secondFactor: false })
}
