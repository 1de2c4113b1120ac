/** Pages behind a link of a mail, which may be good for nothing any more. */
import type { Metadata } from 'next'
import { AppError } from '#db/errors.ts'

/** A refusal that such a page shows; everything else is a failure. */
export function refusalOf(error: unknown): AppError {
  if (error instanceof AppError && (error.status === 404 || error.status === 410)) return error
  throw error
}

/** The status that the front gives the answer. */
export const statusOf = (read: unknown): Metadata => (read instanceof AppError ? { other: { status: String(read.status) } } : {})

/** What a page says after its plain form was saved. */
export const noticeOf = (saved: unknown): string | null => (saved === undefined ? null : 'Enregistré.')
