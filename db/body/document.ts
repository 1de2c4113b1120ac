/**
 * The body of an article: one closed set of blocks and marks, in the JSON that Tiptap 3 reads and writes.
 * Whatever is not described here is refused at the door; the renderers (React, plain text, feed HTML) may
 * therefore trust every node they meet. `parseBody` throws `Invalid` with the path of the first offence.
 */
import { z } from 'zod'
import { Invalid } from '#db/errors.ts'

/** Bounds that keep one article readable, storable and quick to render. */
export const limits = { blocks: 2000, text: 20_000, cells: 2000, points: 400, depth: 24, values: 100_000 } as const

/** Web, mail or an address of this paper: the only places that a link may lead to. */
export const href = z
  .string()
  .max(2000)
  .refine((value) => isSafeHref(value), 'adresse attendue : https://…, http://…, mailto:… ou /…')

function isSafeHref(value: string): boolean {
  if (/[\p{Cc}\p{Zs}\\]/u.test(value)) return false
  if (value.startsWith('#')) return /^#[\w-]+$/.test(value)
  if (value.startsWith('/')) return !value.startsWith('//')
  if (!/^(https?:\/\/|mailto:)/.test(value)) return false
  return URL.canParse(value)
}

const line = z.string().max(500)
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'code de langue attendu (BCP 47)')
const iso = z.string().regex(/^[A-Z]{2}$/, 'code de pays attendu (ISO 3166-1)')
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(120)

/** What Tiptap 3 writes of its own accord and this paper has no use for: taken, and dropped. */
const ignored = z.union([z.string().max(200), z.null()]).optional()

const marks = z
  .array(
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('bold') }),
      z.strictObject({ type: z.literal('italic') }),
      z.strictObject({ type: z.literal('subscript') }),
      z.strictObject({ type: z.literal('superscript') }),
      z.strictObject({ type: z.literal('code') }),
      z.strictObject({
        type: z.literal('link'),
        attrs: z.strictObject({ href, target: ignored, rel: ignored, class: ignored, title: ignored }).transform((attrs) => ({ href: attrs.href })),
      }),
      z.strictObject({ type: z.literal('foreign'), attrs: z.strictObject({ lang: language }) }),
      z.strictObject({ type: z.literal('term'), attrs: z.strictObject({ slug }) }),
    ]),
  )
  .max(8)
  .refine((list) => new Set(list.map((mark) => mark.type)).size === list.length, 'une marque ne se pose qu’une fois')
  .optional()

const text = z.strictObject({ type: z.literal('text'), text: z.string().min(1).max(limits.text), marks })
/** An editor that makes a whole line bold marks the break and the call to a note too, where it means nothing. */
const hardBreak = z.strictObject({ type: z.literal('hardBreak'), marks }).transform(({ type }) => ({ type }))
const footnote = z
  .strictObject({ type: z.literal('footnote'), content: z.array(text).min(1).max(50), marks })
  .transform(({ type, content }) => ({ type, content }))
const inline = z.discriminatedUnion('type', [text, hardBreak, footnote])

const paragraph = z.strictObject({ type: z.literal('paragraph'), content: z.array(inline).max(2000).optional() })
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: z.array(text).min(1).max(50),
})
const blockquote = z.strictObject({
  type: z.literal('blockquote'),
  attrs: z.strictObject({ source: line.nullish(), href: href.nullish() }).optional(),
  content: z.array(paragraph).min(1).max(20),
})

const listItem = z.strictObject({
  type: z.literal('listItem'),
  get content() {
    return z
      .array(z.discriminatedUnion('type', [paragraph, bulletList, orderedList]))
      .min(1)
      .max(20)
  },
})
const bulletList = z.strictObject({
  type: z.literal('bulletList'),
  get content(): z.ZodArray<typeof listItem> {
    return z.array(listItem).min(1).max(200)
  },
})
const orderedList = z.strictObject({
  type: z.literal('orderedList'),
  attrs: z
    .strictObject({ start: z.int().min(0).max(9999).optional(), type: ignored })
    .transform(({ start }) => ({ start }))
    .optional(),
  get content(): z.ZodArray<typeof listItem> {
    return z.array(listItem).min(1).max(200)
  },
})

const picture = z.strictObject({
  type: z.literal('picture'),
  attrs: z.strictObject({ mediaId: z.uuid(), alt: line, caption: z.string().max(1000), credit: line }),
})
const gallery = z.strictObject({ type: z.literal('gallery'), content: z.array(picture).min(2).max(30) })

const cellAttrs = z
  .strictObject({
    colspan: z.int().min(1).max(20).optional(),
    rowspan: z.int().min(1).max(100).optional(),
    colwidth: z.union([z.array(z.number()).max(20), z.null()]).optional(),
    align: ignored,
  })
  .transform(({ colspan, rowspan }) => ({ colspan, rowspan }))
  .optional()
const cell = (name: 'tableHeader' | 'tableCell') => z.strictObject({ type: z.literal(name), attrs: cellAttrs, content: z.array(paragraph).min(1).max(5) })
const tableRow = z.strictObject({
  type: z.literal('tableRow'),
  content: z
    .array(z.union([cell('tableHeader'), cell('tableCell')]))
    .min(1)
    .max(20),
})
const table = z.strictObject({
  type: z.literal('table'),
  attrs: z.strictObject({ caption: line.nullish(), source: line.nullish() }).optional(),
  content: z
    .array(tableRow)
    .min(1)
    .max(200)
    .refine((rows) => rows.reduce((sum, row) => sum + row.content.length, 0) <= limits.cells, `un tableau compte au plus ${limits.cells} cases`),
})

const keyFigures = z.strictObject({
  type: z.literal('keyFigures'),
  attrs: z.strictObject({
    source: line.nullish(),
    figures: z
      .array(z.strictObject({ value: z.string().min(1).max(40), label: z.string().min(1).max(200) }))
      .min(1)
      .max(6),
  }),
})

/** `points[i]` of every series belongs to `labels[i]`; a missing figure is `null`. */
const chart = z.strictObject({
  type: z.literal('chart'),
  attrs: z
    .strictObject({
      form: z.enum(['line', 'bar']),
      title: z.string().min(1).max(200),
      unit: z.string().max(80),
      source: z.string().min(1).max(500),
      labels: z.array(z.string().min(1).max(60)).min(2).max(limits.points),
      series: z
        .array(z.strictObject({ name: z.string().min(1).max(80), points: z.array(z.number().nullable()).min(2).max(limits.points) }))
        .min(1)
        .max(4),
    })
    .refine((attrs) => attrs.series.every((series) => series.points.length === attrs.labels.length), 'chaque série compte autant de points que d’étiquettes'),
})

/** Longitudes and latitudes in degrees, east and north positive. */
export const mapAttrs = z.strictObject({
  countries: z.array(iso).min(1).max(20),
  places: z
    .array(
      z.strictObject({ name: z.string().min(1).max(60), lon: z.number().min(-180).max(180), lat: z.number().min(-85).max(85), main: z.boolean().optional() }),
    )
    .max(20),
  caption: z.string().max(500),
})
const map = z.strictObject({ type: z.literal('map'), attrs: mapAttrs })

/** Nothing of another site is loaded before the reader asks for it. */
const embed = z.strictObject({
  type: z.literal('embed'),
  attrs: z.strictObject({ href: href.refine((value) => value.startsWith('https://'), 'https attendu'), title: z.string().min(1).max(300), provider: line }),
})

const box = z.strictObject({
  type: z.literal('box'),
  attrs: z.strictObject({ title: line.nullish() }).optional(),
  content: z
    .array(z.discriminatedUnion('type', [paragraph, bulletList, orderedList]))
    .min(1)
    .max(50),
})

const block = z.discriminatedUnion('type', [
  paragraph,
  heading,
  blockquote,
  bulletList,
  orderedList,
  picture,
  gallery,
  table,
  keyFigures,
  chart,
  map,
  embed,
  box,
])

export const bodySchema = z.strictObject({ type: z.literal('doc'), content: z.array(block).max(limits.blocks) })

export type Body = z.infer<typeof bodySchema>
export type Block = z.infer<typeof block>
export type Inline = z.infer<typeof inline>
export type TextNode = z.infer<typeof text>
export type Mark = NonNullable<TextNode['marks']>[number]
export type ListItem = z.infer<typeof listItem>

/**
 * Turns unknown JSON into a body, or throws `Invalid` naming where it went wrong (`content.3.attrs.level`).
 * Parsing what was parsed changes nothing.
 */
export function parseBody(value: unknown): Body {
  const parsed = bodySchema.safeParse(storable(value))
  if (parsed.success) return parsed.data
  const fields: Record<string, string[]> = {}
  for (const issue of parsed.error.issues.slice(0, 10)) fields[issue.path.join('.') || 'body'] = [issue.message]
  throw new Invalid('Le corps de l’article contient un élément inconnu ou mal formé.', fields)
}

/** Not text: PostgreSQL refuses NUL and half a pair of surrogates within JSON, and the others come along when people paste. */
const unprintable = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu

/** A copy without such characters. Its size is bounded before zod walks the tree and notes every single offence. */
function storable(value: unknown): unknown {
  let left: number = limits.values
  const copy = (item: unknown, depth: number): unknown => {
    if (typeof item === 'string') return item.replace(unprintable, '')
    if (typeof item !== 'object' || item === null) return item
    const entries = Object.entries(item)
    left -= entries.length
    if (left < 0) throw new Invalid('Le document est trop long pour un article.', { body: ['trop long'] })
    if (depth === limits.depth) throw new Invalid('Le document est imbriqué trop profondément.', { body: ['trop profond'] })
    const copies = entries.map(([key, inner]): [string, unknown] => [key, copy(inner, depth + 1)])
    return Array.isArray(item) ? copies.map(([, inner]) => inner) : Object.fromEntries(copies)
  }
  return copy(value, 0)
}
