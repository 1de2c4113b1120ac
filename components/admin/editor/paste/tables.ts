/** Tables that say something; those that only place things on a page are read as their contents. */
import { type Element, type Markup, wordsOf } from '#components/admin/editor/paste/markup.ts'
import type { Account } from '#components/admin/editor/paste/report.ts'
import type { Block } from '#db/dto.ts'

type Paragraph = Extract<Block, { type: 'paragraph' }>
type Table = Extract<Block, { type: 'table' }>
type Cell = Table['content'][number]['content'][number]

const elements = (nodes: Markup[]) => nodes.filter((node): node is Element => typeof node !== 'string')
const rowsOf = (table: Element): { row: Element; head: boolean }[] =>
  elements(table.children).flatMap((node) =>
    node.tag === 'tr'
      ? [{ row: node, head: false }]
      : ['tbody', 'thead', 'tfoot'].includes(node.tag)
        ? elements(node.children).flatMap((row) => (row.tag === 'tr' ? [{ row, head: node.tag === 'thead' }] : []))
        : [],
  )
const cellsOf = (row: Element) => elements(row.children).filter(({ tag }) => tag === 'td' || tag === 'th')
const holds = (node: Element, tag: string): boolean => elements(node.children).some((child) => child.tag === tag || holds(child, tag))

/** Rows of at least two cells, and nothing in them that a cell of a table cannot be. */
export function isData(table: Element): boolean {
  if (table.attrs.role === 'presentation' || table.attrs.role === 'none') return false
  const rows = rowsOf(table)
  return rows.some(({ row }) => cellsOf(row).length > 1) && !['table', 'iframe', 'h1', 'h2', 'h3'].some((tag) => rows.some(({ row }) => holds(row, tag)))
}

const span = (value: string | undefined, most: number) => {
  const number = Number.parseInt(value ?? '', 10)
  return number > 1 ? Math.min(number, most) : undefined
}

export function tableOf(table: Element, read: (cell: Element) => Paragraph[], account: Account): Block[] {
  const caption = elements(table.children).find(({ tag }) => tag === 'caption')
  const content = rowsOf(table).flatMap(({ row, head }) => {
    const cells = cellsOf(row).map((cell): Cell => {
      const [colspan, rowspan] = [span(cell.attrs.colspan, 20), span(cell.attrs.rowspan, 100)]
      const paragraphs = read(cell)
      return {
        type: head || cell.tag === 'th' ? 'tableHeader' : 'tableCell',
        ...((colspan || rowspan) && { attrs: { colspan, rowspan } }),
        content: paragraphs.length > 0 ? paragraphs.slice(0, 5) : [{ type: 'paragraph' }],
      }
    })
    return cells.length > 0 ? [{ type: 'tableRow' as const, content: cells.slice(0, 20) }] : []
  })
  const kept = content.slice(0, 100)
  if (content.length > kept.length) account.add('excess', content.length - kept.length)
  const words = caption ? wordsOf(caption).trim().slice(0, 500) : ''
  return kept.length > 0 ? [{ type: 'table', ...(words && { attrs: { caption: words } }), content: kept }] : []
}
