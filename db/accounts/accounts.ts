/** The people who sign in: how an account begins, what it is called, and what its role lets it do. */
import { eq, sql } from 'drizzle-orm'
import type { Address } from '#db/accounts/address.ts'
import { forgetErasure } from '#db/accounts/suppressions.ts'
import type { Admin, Reader, Role } from '#db/actor.ts'
import { database, type Transaction } from '#db/client.ts'
import { NotFound } from '#db/errors.ts'
import { record } from '#db/journal.ts'
import { subscribers, users } from '#db/schema.ts'

/** Whoever proved an address has the account of that address, made now if there is none, and the letters that go to it. */
export async function findOrCreateUser(tx: Transaction, { email, norm }: Address): Promise<string> {
  const [user] = await tx
    .insert(users)
    .values({ email, emailNorm: norm })
    .onConflictDoUpdate({ target: users.emailNorm, set: { seenAt: sql`now()`, warnedAt: null } })
    .returning({ id: users.id })
  if (!user) throw new Error('a row was inserted and not returned')
  await forgetErasure(tx, norm)
  await tx
    .insert(subscribers)
    .values({ email, emailNorm: norm, userId: user.id })
    .onConflictDoUpdate({ target: subscribers.emailNorm, set: { userId: user.id } })
  return user.id
}

/** Changes the name under which a reader is greeted; at most 80 characters. */
export async function rename(reader: Reader, name: string): Promise<void> {
  await database().update(users).set({ name }).where(eq(users.id, reader.userId))
}

/** Gives a role, making the account if there is none: whoever owns the address signs in by mail. */
export async function giveRole(admin: Admin, address: Address, role: Role, name = ''): Promise<void> {
  await database().transaction(async (tx) => {
    const id = await findOrCreateUser(tx, address)
    await tx
      .update(users)
      .set({ role, ...(name && { name }) })
      .where(eq(users.id, id))
    await record(tx, admin, 'user.role', `user:${id}`, { role })
  })
}

/** Closes or opens an account. What is closed is signed out everywhere. Throws `NotFound`. */
export async function setDisabled(admin: Admin, { norm }: Address, disabled: boolean): Promise<void> {
  await database().transaction(async (tx) => {
    const [user] = await tx
      .update(users)
      .set({ disabledAt: disabled ? sql`now()` : null })
      .where(eq(users.emailNorm, norm))
      .returning({ id: users.id })
    if (!user) throw new NotFound('Personne n’a de compte à cette adresse.')
    if (disabled) await tx.execute(sql`delete from sessions where user_id = ${user.id}`)
    await record(tx, admin, disabled ? 'user.disable' : 'user.enable', `user:${user.id}`)
  })
}

/** The accounts that can write, for the operator: address, name and role. */
export async function listStaff(): Promise<{ email: string; name: string; role: Role }[]> {
  return database()
    .select({ email: users.email, name: users.name, role: users.role })
    .from(users)
    .where(sql`${users.role} <> 'reader' and ${users.disabledAt} is null`)
    .orderBy(users.role, users.email)
}
