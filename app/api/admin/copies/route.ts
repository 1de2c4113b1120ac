import { z } from 'zod'
import { handler, Reply } from '#app/_server/http.ts'
import { startFromCopy, understandCopy } from '#db/articles/from-copy.ts'

/** Bytes: the longest copy, written in JSON. */
const LARGEST = 6 * 1024 * 1024
const body = z.strictObject({ text: z.string().min(1, 'Collez d’abord le texte.'), start: z.boolean().optional() })

/** Says what is understood of a text; with `start`, begins an article of it and tells its id. */
export const POST = handler({ as: 'author', body, largest: LARGEST }, async ({ actor, body: { text, start } }) =>
  start ? new Reply(await startFromCopy(actor, text), { status: 201 }) : { copy: understandCopy(actor, text) },
)
