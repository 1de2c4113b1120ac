/**
 * Between the document that is stored and the one that is edited. While somebody writes, a state may be more than a body
 * can hold (a heading without words, a list of three hundred points): `toBody` says the same within the bounds.
 */
import type { Mark as EditorMark, Fragment, Node, Schema } from '@tiptap/pm/model'
import { limits, parseBody } from '#db/body/document.ts'
import type { Block, Body, Inline, ListItem, Mark, TextNode } from '#db/dto.ts'

type Of<T extends Block['type']> = Extract<Block, { type: T }>
type Row = Of<'table'>['content'][number]

/** What PostgreSQL refuses within JSON; `parseBody` takes it out of texts, which must not be empty then. */
const unprintable = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu

/** The document to edit; throws where the JSON is none of this schema. */
export function fromBody(schema: Schema, body: Body): Node {
  const content = body.content.length > 0 ? body.content : [{ type: 'paragraph' }]
  return schema.nodeFromJSON({ type: 'doc', content })
}

/** A body that `parseBody` accepts; throws `Invalid` only where even that is not possible. */
export function toBody(doc: Node): Body {
  return parseBody({ type: 'doc', content: isEmpty(doc) ? [] : blocks(doc.content) })
}

/** Nothing was written: one paragraph without words. */
export const isEmpty = (doc: Node) => doc.childCount === 1 && doc.firstChild?.type.name === 'paragraph' && doc.firstChild.content.size === 0

/** Blocks as they stand in a body. */
export const blocks = (content: Fragment): Block[] => content.content.flatMap(block)

const line = (value: unknown, max = 500) =>
  String(value ?? '')
    .slice(0, max)
    .toWellFormed()
const lineOrNone = (value: unknown) => line(value) || null
/** Attributes that say something; none at all where nothing is said. */
function said<T extends Record<string, unknown>>(attrs: T): { attrs?: T } {
  const some = Object.entries(attrs).filter(([, value]) => value !== null && value !== undefined)
  return some.length > 0 ? { attrs: Object.fromEntries(some) as T } : {}
}

function chunks<T>(items: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))
}

function block(node: Node): Block[] {
  switch (node.type.name) {
    case 'paragraph':
      return paragraphs(node)
    case 'heading':
      return [heading(node)]
    case 'blockquote':
      return chunks(inner(node), 20).map((content) => ({
        type: 'blockquote',
        ...said({ source: lineOrNone(node.attrs.source), href: node.attrs.href }),
        content,
      }))
    case 'bulletList':
      return chunks(items(node), 200).map((content) => ({ type: 'bulletList', content }))
    case 'orderedList':
      return chunks(items(node), 200).map((content, i) => ({
        type: 'orderedList',
        ...said({ start: i > 0 ? (node.attrs.start ?? 1) + i * 200 : node.attrs.start }),
        content,
      }))
    case 'box':
      return chunks(node.content.content.flatMap(block) as Of<'box'>['content'], 50).map((content) => ({
        type: 'box',
        ...said({ title: lineOrNone(node.attrs.title) }),
        content,
      }))
    case 'picture':
      return pictures(node)
    case 'gallery':
      return gallery(node.content.content.flatMap(pictures))
    case 'table':
      return chunks(rows(node), 200).map((content) => ({
        type: 'table',
        ...said({ caption: lineOrNone(node.attrs.caption), source: lineOrNone(node.attrs.source) }),
        content,
      }))
    case 'keyFigures':
      return [{ type: 'keyFigures', attrs: { figures: node.attrs.figures, ...(node.attrs.source && { source: line(node.attrs.source) }) } }]
    case 'chart':
    case 'map':
    case 'embed':
      return [{ type: node.type.name, attrs: { ...node.attrs } } as Block]
    default:
      return []
  }
}

function paragraphs(node: Node): Of<'paragraph'>[] {
  const content = inline(node.content)
  return content.length === 0 ? [{ type: 'paragraph' }] : chunks(content, 2000).map((part) => ({ type: 'paragraph', content: part }))
}

const inner = (node: Node) => node.content.content.flatMap(paragraphs)
const texts = (content: Fragment) => inline(content).filter((node) => node.type === 'text')

/** A heading without words keeps its place as an empty line, so that blocks are counted alike on both sides. */
function heading(node: Node): Block {
  const content = texts(node.content)
  if (content.length === 0) return { type: 'paragraph' }
  return { type: 'heading', attrs: { level: node.attrs.level === 3 ? 3 : 2 }, content: withinFifty(content) }
}

function withinFifty(content: TextNode[]): TextNode[] {
  if (content.length <= 50) return content
  const rest = content
    .slice(49)
    .map((node) => node.text)
    .join('')
  return [...content.slice(0, 49), { type: 'text', text: rest.slice(0, limits.text) }]
}

function inline(content: Fragment): Inline[] {
  return content.content.flatMap((node): Inline[] => {
    if (node.isText) return text(node)
    if (node.type.name === 'hardBreak') return [{ type: 'hardBreak' }]
    const note = texts(node.content)
    return note.length > 0 ? [{ type: 'footnote', content: withinFifty(note) }] : []
  })
}

function text(node: Node): TextNode[] {
  const marks = node.marks.map(mark)
  const words = node.text?.replace(unprintable, '') ?? ''
  const parts = words.match(new RegExp(`[\\s\\S]{1,${limits.text - 1}}(?![\\udc00-\\udfff])`, 'g')) ?? []
  return parts.map((part) => ({ type: 'text', text: part, ...(marks.length > 0 && { marks }) }))
}

const mark = ({ type, attrs }: EditorMark) => ({ type: type.name, ...(Object.keys(attrs).length > 0 && { attrs: { ...attrs } }) }) as Mark

const items = (list: Node): ListItem[] =>
  list.content.content.flatMap((item) => chunks(item.content.content.flatMap(block), 20).map((content) => ({ type: 'listItem', content }) as ListItem))

const pictures = ({ attrs }: Node): Of<'picture'>[] =>
  attrs.mediaId
    ? [{ type: 'picture', attrs: { mediaId: attrs.mediaId, alt: line(attrs.alt), caption: line(attrs.caption, 1000), credit: line(attrs.credit) } }]
    : []

function gallery(content: Of<'picture'>[]): Block[] {
  return chunks(content, 30).flatMap((part): Block[] => (part.length > 1 ? [{ type: 'gallery', content: part }] : part))
}

function rows(table: Node): Row[] {
  return table.content.content.map((row) => ({
    type: 'tableRow',
    content: row.content.content.slice(0, 20).map((cell) => ({
      type: cell.type.name === 'tableHeader' ? 'tableHeader' : 'tableCell',
      ...said({ colspan: cell.attrs.colspan > 1 ? cell.attrs.colspan : null, rowspan: cell.attrs.rowspan > 1 ? cell.attrs.rowspan : null }),
      content: withinFive(inner(cell)),
    })),
  })) as Row[]
}

/** Five paragraphs are what a cell holds; what follows goes on in the last one. */
function withinFive(content: Of<'paragraph'>[]): Of<'paragraph'>[] {
  if (content.length <= 5) return content
  const rest = content.slice(4).flatMap((paragraph, i): Inline[] => [...(i > 0 ? [{ type: 'hardBreak' } as const] : []), ...(paragraph.content ?? [])])
  return [...content.slice(0, 4), { type: 'paragraph', content: rest.slice(0, 2000) }]
}
