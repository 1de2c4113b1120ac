import { z } from 'zod'
import { handler } from '#app/_server/http.ts'
import { markJournalSeen, readJournal } from '#db/follows/journal.ts'

const query = z.strictObject({ cursor: z.string().max(200).optional() })

export const GET = handler({ as: 'reader', query }, ({ actor, query }) => readJournal(actor, query))

const body = z.strictObject({ seenUntil: z.iso.datetime({ offset: true }).transform((text) => new Date(text)) })

/** Marks everything up to an instant as seen; also from a plain form. */
export const POST = handler({ as: 'reader', body, form: { done: () => '/compte/journal', failed: '/compte/journal' } }, ({ actor, body: { seenUntil } }) =>
  markJournalSeen(actor, seenUntil),
)
