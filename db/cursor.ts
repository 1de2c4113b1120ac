/**
 * The place in a list, as an opaque string: the date and id of the last article shown. A list read on from there stays
 * right whatever is published in between.
 */
import { z } from 'zod'
import { Invalid } from '#db/errors.ts'

export type Cursor = { at: Date; id: string }

/** PostgreSQL and ISO 8601 part ways beyond the year 9999. */
const LAST = Date.UTC(9999, 11, 31)
const shape = z.tuple([z.int().min(0).max(LAST), z.uuid()])

export function encodeCursor({ at, id }: Cursor): string {
  return Buffer.from(JSON.stringify([at.getTime(), id])).toString('base64url')
}

/** Throws `Invalid` for anything that `encodeCursor` did not make. */
export function decodeCursor(text: string): Cursor {
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    value = undefined
  }
  const parsed = shape.safeParse(value)
  if (!parsed.success) throw new Invalid('Le curseur n’est pas valable.', { cursor: ['curseur inconnu'] })
  return { at: new Date(parsed.data[0]), id: parsed.data[1] }
}
