/**
 * The document of `db/body/document.ts` as the editor keeps it. The two say the same: every body can be opened, and
 * `toBody` makes of every state a body that is accepted (round-trip.test.ts). Nothing here needs a browser.
 */
import { getSchema, Node } from '@tiptap/core'
import { marks } from '#components/admin/editor/marks.ts'

const doc = Node.create({ name: 'doc', topNode: true, content: 'block+' })
const text = Node.create({ name: 'text', group: 'inline' })
const paragraph = Node.create({ name: 'paragraph', group: 'block', content: 'inline*', priority: 1000, renderHTML: () => ['p', 0] })
const heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'text*',
  defining: true,
  addAttributes: () => ({ level: { default: 2 } }),
  renderHTML: ({ node }) => [node.attrs.level === 3 ? 'h3' : 'h2', 0],
})
const hardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  renderHTML: () => ['br'],
  renderText: () => '\n',
})
/** Its text is edited in a dialog; in the line it is a number. */
const footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  content: 'text*',
  renderHTML: () => ['span', { 'data-footnote': '' }, 0],
  renderText: () => '',
})

const listItem = Node.create({ name: 'listItem', content: '(paragraph|bulletList|orderedList)+', defining: true, renderHTML: () => ['li', 0] })
const bulletList = Node.create({ name: 'bulletList', group: 'block', content: 'listItem+', renderHTML: () => ['ul', 0] })
const orderedList = Node.create({
  name: 'orderedList',
  group: 'block',
  content: 'listItem+',
  addAttributes: () => ({ start: { default: null } }),
  renderHTML: ({ node }) => ['ol', node.attrs.start === null ? {} : { start: node.attrs.start }, 0],
})
const blockquote = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => ({ source: { default: null }, href: { default: null } }),
  renderHTML: () => ['blockquote', 0],
})
const box = Node.create({
  name: 'box',
  group: 'block',
  content: '(paragraph|bulletList|orderedList)+',
  defining: true,
  isolating: true,
  addAttributes: () => ({ title: { default: null } }),
  renderHTML: () => ['aside', 0],
})

const picture = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  addAttributes: () => ({ mediaId: { default: null }, alt: { default: '' }, caption: { default: '' }, credit: { default: '' } }),
  renderHTML: ({ node }) => ['figure', ['figcaption', [node.attrs.caption, node.attrs.credit].filter(Boolean).join(' – ')]],
})
const gallery = Node.create({ name: 'gallery', group: 'block', content: 'picture+', isolating: true, renderHTML: () => ['div', 0] })

/** `tableRole` is how prosemirror-tables knows the nodes that it works on. */
const table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  addAttributes: () => ({ caption: { default: null }, source: { default: null } }),
  renderHTML: () => ['table', ['tbody', 0]],
  extendNodeSchema: ({ name }) => (name in roles ? { tableRole: roles[name as keyof typeof roles] } : {}),
})
const roles = { table: 'table', tableRow: 'row', tableCell: 'cell', tableHeader: 'header_cell' } as const
const tableRow = Node.create({ name: 'tableRow', content: '(tableCell|tableHeader)+', renderHTML: () => ['tr', 0] })
const cell = (name: 'tableCell' | 'tableHeader', tag: 'td' | 'th') =>
  Node.create({
    name,
    content: 'paragraph+',
    isolating: true,
    addAttributes: () => ({ colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } }),
    renderHTML: ({ node }) => [tag, { colspan: node.attrs.colspan, rowspan: node.attrs.rowspan }, 0],
  })

/** A block without text of its own: what it holds are its attributes, changed in a dialog. */
const atom = (name: string, attributes: string[]) =>
  Node.create({
    name,
    group: 'block',
    atom: true,
    addAttributes: () => Object.fromEntries(attributes.map((attribute) => [attribute, { default: null }])),
    renderHTML: ({ node }) => ['p', String(node.attrs.title ?? node.attrs.caption ?? '')],
  })

export const nodes = [
  doc,
  paragraph,
  text,
  heading,
  hardBreak,
  footnote,
  bulletList,
  orderedList,
  listItem,
  blockquote,
  box,
  picture,
  gallery,
  table,
  tableRow,
  cell('tableCell', 'td'),
  cell('tableHeader', 'th'),
  atom('keyFigures', ['source', 'figures']),
  atom('chart', ['form', 'title', 'unit', 'source', 'labels', 'series']),
  atom('map', ['countries', 'places', 'caption']),
  atom('embed', ['href', 'title', 'provider']),
]

/** A footnote is edited as a line of its own. */
export const lineNodes = [
  Node.create({ name: 'doc', topNode: true, content: 'paragraph' }),
  Node.create({ name: 'paragraph', content: 'text*', renderHTML: () => ['p', 0] }),
  text,
]

export const bodySchema = getSchema([...nodes, ...marks])
