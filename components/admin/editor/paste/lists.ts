/** Lists, from the elements of a page and from the paragraphs that Word writes in their place. */
import { type Element, type Markup, wordsOf } from '#components/admin/editor/paste/markup.ts'
import type { Block, ListItem } from '#db/dto.ts'

type Paragraph = Extract<Block, { type: 'paragraph' }>
type List = Extract<Block, { type: 'bulletList' | 'orderedList' }>

/** A point of a list before the list is made; `level` counts from 1. */
export type Item = { level: number; ordered: boolean; start: number | null; content: Paragraph[] }

/** Deeper lists are not read by anyone, and not stored by `db/body/document.ts`. */
export const DEEPEST_LIST = 3

/** Lists of points in a row; a point of a deeper level belongs to the one before it. */
export function listOf(items: Item[]): List[] {
  const lists: List[] = []
  for (let i = 0; i < items.length; ) {
    const item = items[i]
    if (!item) break
    const level = Math.min(item.level, DEEPEST_LIST)
    let end = i + 1
    while (end < items.length && Math.min(items[end]?.level ?? 0, DEEPEST_LIST) > level) end++
    const content: ListItem['content'] = [...item.content, ...(end > i + 1 ? listOf(items.slice(i + 1, end)) : [])]
    const list = lists.at(-1)
    const type = item.ordered ? 'orderedList' : 'bulletList'
    const point: ListItem = { type: 'listItem', content: content.slice(0, 20) }
    if (list?.type === type) list.content.push(point)
    else if (type === 'bulletList') lists.push({ type, content: [point] })
    else lists.push({ type, ...(item.start !== null && item.start !== 1 && { attrs: { start: item.start } }), content: [point] })
    i = end
  }
  return lists
}

/** A paragraph of Word that is a point of a list: its level, its mark, and its words without the mark. */
export function wordItem(node: Element): { level: number; ordered: boolean; start: number | null; content: Markup[] } | null {
  if (node.tag !== 'p' && node.tag !== 'div') return null
  const level = /mso-list:\s*l\d+\s+level(\d)/i.exec(node.attrs.style ?? '')?.[1]
  if (!level) return null
  const sign = markOf(node)
  const number = /^[([]?(\d{1,4})[.)\]]/.exec(sign)
  const ordered = number !== null || /^[([]?([a-z]|[ivxlc]{1,6})[.)\]]/i.test(sign)
  return { level: Number(level), ordered, start: number ? Number(number[1]) : null, content: withoutMark(node.children) }
}

const isMark = (node: Markup) => typeof node !== 'string' && /mso-list:\s*ignore/i.test(node.attrs.style ?? '')
const markOf = (node: Markup): string => (typeof node === 'string' ? '' : isMark(node) ? wordsOf(node).trim() : node.children.map(markOf).join(''))
const withoutMark = (nodes: Markup[]): Markup[] =>
  nodes.flatMap((node): Markup[] => (isMark(node) ? [] : typeof node === 'string' ? [node] : [{ ...node, children: withoutMark(node.children) }]))
