import { z } from 'zod'
import { handler } from '#app/_server/http.ts'
import { listActs } from '#db/journal.ts'

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text))
const query = z.strictObject({
  person: z.string().max(100).optional(),
  subject: z.string().max(700).optional(),
  act: z
    .string()
    .regex(/^[a-z]+(?:\.[a-z-]+)?$/)
    .max(60)
    .optional(),
  from: instant.optional(),
  to: instant.optional(),
  cursor: z.string().max(20).optional(),
})

/** Every act, the newest first. */
export const GET = handler({ as: 'admin', query }, ({ actor, query }) => listActs(actor, query))
