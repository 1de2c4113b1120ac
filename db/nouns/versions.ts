/**
 * Which state of a noun somebody had before their eyes, so that the second of two who change it is told, and takes nothing
 * back without knowing. Throws `Conflict` with what stands, 428 where no version is named.
 */
import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import type { NounFields, StandingNoun } from '#db/dto.ts'
import { AppError, Conflict } from '#db/errors.ts'

/** A name for the fields as they are: the same for the same, whoever wrote them. */
export const versionOf = (fields: object): string => createHash('sha256').update(JSON.stringify(fields)).digest('base64url').slice(0, 22)

/** `subject` as the journal names it. To be asked with the row held. */
export async function requireVersion(tx: Transaction, subject: string, standing: object, seen: string | undefined): Promise<void> {
  if (seen === undefined) throw new AppError(428, 'Il manque la version que vous avez changée. Rien n’a été enregistré.')
  const version = versionOf(standing)
  if (version === seen) return
  const [last] = await tx.execute<{ at: string; by: string }>(sql`
    select j.created_at as at, coalesce(nullif(u.name, ''), u.email, j.actor) as by from journal j left join users u on u.id::text = j.actor
    where j.subject = ${subject} order by j.id desc limit 1`)
  const by = last?.by ?? 'Quelqu’un'
  const told: StandingNoun = { version, by, at: last ? new Date(last.at).toISOString() : null, fields: standing as NounFields[keyof NounFields] }
  throw new Conflict(`${by} a changé cette entrée entre-temps. Rien n’a été enregistré.`, told)
}
