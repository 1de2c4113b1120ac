/** What the newsroom's pages ask of the API, described once. */
import { z } from 'zod'
import { mapAttrs } from '#db/body/document.ts'

export const articleParams = z.strictObject({ id: z.uuid() })
export const revisionParams = z.strictObject({
  id: z.uuid(),
  version: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number),
})
export const asideParams = z.strictObject({ id: z.uuid(), aside: z.uuid() })
export const commentParams = z.strictObject({ id: z.uuid(), comment: z.uuid() })

const kind = z.enum(['news', 'analysis', 'interview', 'brief', 'page'])

export const workQuery = z.strictObject({
  state: z.enum(['draft', 'review', 'scheduled', 'published', 'withdrawn', 'pending', 'bin']).optional(),
  kind: kind.optional(),
  rubric: z.string().max(120).optional(),
  mine: z
    .literal('1')
    .transform(() => true)
    .optional(),
  q: z.string().max(200).optional(),
  cursor: z.string().max(200).optional(),
})

/** Bytes of an article on its way, with room for a long one. */
export const LARGEST_ARTICLE = 4 * 1024 * 1024
export const beginBody = z.strictObject({ title: z.string().max(300).optional(), kind: kind.optional(), rubric: z.string().max(120).nullable().optional() })
const reason = z.string().trim().max(500).optional()
export const saveBody = z.strictObject({ version: z.int().positive().optional(), content: z.unknown(), reason, auto: z.boolean().optional() })
const version = z.int().positive()
export const publishBody = z.strictObject({ version, despite: reason, updated: z.boolean().optional() })
export const scheduleBody = z.strictObject({ version, despite: reason, at: z.iso.datetime({ offset: true }).transform((text) => new Date(text)) })
export const reviewBody = z.strictObject({ assignee: z.uuid().nullable().optional() }).optional()
export const assigneeBody = z.strictObject({ assignee: z.uuid().nullable() })
export const withdrawBody = z.strictObject({ reason: z.string().trim().min(1, 'Dites pourquoi.').max(500) })
export const correctionBody = z.strictObject({ text: z.string().trim().min(1, 'La correction est vide.').max(1000) })
export const restoreBody = z.strictObject({ version })
export const revisionsQuery = z.strictObject({ before: revisionParams.shape.version.optional() })
export const commentBody = z.strictObject({ text: z.string().trim().min(1, 'La remarque est vide.').max(2000), quote: z.string().max(200).optional() })
export const resolveBody = z.strictObject({ resolved: z.boolean() })
export const mapBody = mapAttrs
