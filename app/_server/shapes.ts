/**
 * The JSON of the public API, described once: handlers answer through these shapes and `openapi.json` is made of them.
 */
import { z } from 'zod'
import type { Article, ArticleCard, ArticleList, Picture, SearchResult, Suggestion } from '#db/dto.ts'

const ref = z.object({ slug: z.string(), name: z.string(), path: z.string() }).meta({ id: 'Ref' })
const instant = z.iso.datetime()

const image = z
  .object({
    src: z.string(),
    srcset: z.string(),
    width: z.int(),
    height: z.int(),
    alt: z.string(),
    caption: z.string(),
    credit: z.string(),
    focal: z.object({ x: z.number(), y: z.number() }),
  })
  .meta({ id: 'Image' })

const cardShape = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    path: z.string(),
    kind: z.enum(['news', 'analysis', 'interview', 'brief', 'page']),
    title: z.string(),
    standfirst: z.string(),
    rubric: ref.nullable(),
    countries: z.array(ref),
    authors: z.array(ref),
    image: image.nullable(),
    publishedAt: instant,
    updatedAt: instant.nullable(),
    readingMinutes: z.int(),
  })
  .meta({ id: 'ArticleCard' })

export const listShape = z.object({ items: z.array(cardShape), nextCursor: z.string().nullable() }).meta({ id: 'ArticleList' })

export const articleShape = cardShape
  .extend({
    body: z.looseObject({ type: z.literal('doc') }).describe('Document in the JSON of Tiptap 3'),
    themes: z.array(ref),
    dossier: ref.nullable(),
    corrections: z.array(z.object({ at: instant, text: z.string() })),
    related: z.array(cardShape),
  })
  .meta({ id: 'Article' })

export const rubricsShape = z.object({ items: z.array(ref.extend({ description: z.string() })) }).meta({ id: 'Rubrics' })
export const countriesShape = z
  .object({ items: z.array(ref.extend({ iso: z.string(), capital: z.string(), timezone: z.string(), core: z.boolean(), description: z.string() })) })
  .meta({ id: 'Countries' })

export const newslettersShape = z
  .object({
    items: z.array(z.object({ slug: z.string(), name: z.string(), path: z.string(), promise: z.string(), rhythm: z.enum(['daily', 'weekly', 'breaking']) })),
  })
  .meta({ id: 'Newsletters' })

export const problemShape = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional(),
    fields: z.record(z.string(), z.array(z.string())).optional(),
  })
  .meta({ id: 'Problem' })

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(120)

const limit = (usual: number) =>
  z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(50))
    .optional()
    .meta({ override: { type: 'integer', minimum: 1, maximum: 50, default: usual } })

/** Of a year that PostgreSQL and ISO 8601 both know, wherever it is given from. */
const day = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text))
  .refine((at) => at.getUTCFullYear() >= 1 && at.getUTCFullYear() <= 9999)
  .optional()
  .meta({ override: { type: 'string', format: 'date-time' } })

/** The questions of the API. `from` is included, `to` is not. */
export const slugParams = z.strictObject({ slug })
export const listQuery = z.strictObject({
  rubric: slug.optional(),
  country: slug.optional(),
  theme: slug.optional(),
  dossier: slug.optional(),
  author: slug.optional(),
  from: day,
  to: day,
  cursor: z.string().max(200).optional(),
  limit: limit(24),
})

const question = z.string().max(200)
export const searchQuery = listQuery
  .pick({ rubric: true, country: true, author: true, from: true, to: true, cursor: true })
  .extend({ q: question, order: z.enum(['best', 'newest']).optional(), limit: limit(12) })
export const suggestionsQuery = z.strictObject({ q: question })

/** That an article was in front of a reader for some seconds. */
export const viewBody = z.strictObject({ article: z.uuid() })

const marked = z.array(z.object({ text: z.string(), mark: z.boolean() })).describe('Plain text in pieces; `mark` where it is what was searched for')
const facet = z.array(z.object({ slug: z.string(), name: z.string(), count: z.int() }))
export const searchShape = z
  .object({
    items: z.array(cardShape.extend({ markedTitle: marked, excerpt: marked })),
    nextCursor: z.string().nullable(),
    count: z.int(),
    more: z.boolean().describe('There are more than are counted'),
    partial: z.boolean().describe('No article has every word; these have some'),
    correction: z.string().nullable(),
    facets: z.object({ rubrics: facet, countries: facet, authors: facet, months: z.array(z.object({ month: z.string(), count: z.int() })) }),
  })
  .meta({ id: 'SearchResult' })
export const suggestionsShape = z
  .object({ items: z.array(z.object({ kind: z.enum(['article', 'country', 'theme', 'dossier', 'author']), text: z.string(), path: z.string() })) })
  .meta({ id: 'Suggestions' })

function toImage(picture: Picture): z.input<typeof image> {
  const { base, widths, width, height, alt, caption, credit, focal } = picture
  const srcset = widths.map((w) => `${base}/${w}.jpg ${w}w`).join(', ')
  return { src: `${base}/${widths.at(-1)}.jpg`, srcset, width, height, alt, caption, credit, focal }
}

const toCard = (card: ArticleCard): z.input<typeof cardShape> => ({ ...card, image: card.image && toImage(card.image) })

/** They leave out whatever the shapes do not name. */
export const listAnswer = (list: ArticleList) => listShape.parse({ ...list, items: list.items.map(toCard) })
export const articleAnswer = (article: Article) => articleShape.parse({ ...article, ...toCard(article), related: article.related.map(toCard) })
export const searchAnswer = (result: SearchResult) =>
  searchShape.parse({ ...result, items: result.items.map((found) => ({ ...toCard(found), markedTitle: found.markedTitle, excerpt: found.excerpt })) })
export const suggestionsAnswer = (items: Suggestion[]) => suggestionsShape.parse({ items })

const pixels = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .optional()

export const embedQuery = z.strictObject({ url: z.string().max(2_000), format: z.string().optional(), maxwidth: pixels, maxheight: pixels })

/** oEmbed 1.0, a link with its picture. */
export const embedShape = z.object({
  version: z.literal('1.0'),
  type: z.literal('link'),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.string(),
  cache_age: z.int(),
  author_name: z.string().optional(),
  author_url: z.string().optional(),
  thumbnail_url: z.string().optional(),
  thumbnail_width: z.int().optional(),
  thumbnail_height: z.int().optional(),
})

export type Embed = z.infer<typeof embedShape>
