/** What readers may send about their saved articles, described once. */
import { z } from 'zod'
import { MOST_AT_ONCE } from '#db/saved/save.ts'

const instant = z.iso.datetime({ offset: true })

const kept = z.strictObject({
  savedAt: instant,
  note: z.string().max(2_000),
  folderId: z.uuid().nullable(),
  readAt: instant.nullable(),
  position: z.number().min(0).max(1),
  positionAt: instant.nullable(),
})

/** What a removal answered: sent back, it undoes it. */
export const keptBody = kept.partial().optional()
export const removedBody = z.strictObject({ items: z.array(kept.extend({ id: z.uuid() })).max(MOST_AT_ONCE) })

export const articleParams = z.strictObject({ id: z.uuid() })
const ids = z.array(z.uuid()).min(1).max(MOST_AT_ONCE, `Au plus ${MOST_AT_ONCE} articles à la fois.`)
export const idsBody = z.strictObject({ ids })

/** `position` without `positionAt` is of now. */
export const changeBody = z.strictObject({
  note: z.string().trim().max(2_000, 'Au plus 2 000 caractères.').optional(),
  folderId: z.uuid().nullable().optional(),
  read: z.boolean().optional(),
  position: z.number().min(0).max(1).optional(),
  positionAt: instant.transform((text) => new Date(text)).optional(),
})
export const changeManyBody = z.strictObject({ ids, folderId: z.uuid().nullable().optional(), read: z.boolean().optional() })

/** Ids that fit into one address: see the longest that the front takes. */
const MOST_ASKED = 100

const listed = z.strictObject({
  folder: z.uuid().or(z.literal('none')).optional(),
  read: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
  q: z.string().max(200).optional(),
  order: z.enum(['saved', 'saved-oldest', 'published', 'published-oldest']).optional(),
  cursor: z.string().max(200).optional(),
  limit: z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(50))
    .optional(),
})
const asked = z.strictObject({
  ids: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.uuid()).max(MOST_ASKED, `Au plus ${MOST_ASKED} articles à la fois.`)),
})
export const savedQuery = z.union([asked, listed])

export const folderBody = z.strictObject({
  name: z.string().trim().min(1, 'Un classeur a un nom.').max(60, 'Au plus 60 caractères.'),
})
