/** Paragraphs of a run of words, and those that a block comes down to. */
import { tidied } from '#components/admin/editor/paste/inline.ts'
import type { Block, Inline } from '#db/dto.ts'

/** Two breaks in a row end a paragraph. */
export function paragraphs(content: Inline[]): Extract<Block, { type: 'paragraph' }>[] {
  const parts: Inline[][] = [[]]
  const clean = tidied(content)
  for (const [i, node] of clean.entries()) {
    if (node.type === 'hardBreak' && clean[i + 1]?.type === 'hardBreak') parts.push([])
    else if (!(node.type === 'hardBreak' && clean[i - 1]?.type === 'hardBreak')) parts.at(-1)?.push(node)
  }
  return parts
    .map(tidied)
    .flatMap((part) => (part.length > 0 && part.some((node) => node.type !== 'text' || /\S/.test(node.text)) ? [{ type: 'paragraph', content: part }] : []))
}

/** What a quotation, a point of a list or a cell can hold of a block: its words. */
export function flattened(block: Block): Extract<Block, { type: 'paragraph' }>[] {
  switch (block.type) {
    case 'paragraph':
      return [block]
    case 'heading':
      return [{ type: 'paragraph', content: block.content }]
    case 'blockquote':
      return block.content
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(flattened))
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content))
    case 'embed':
      return [{ type: 'paragraph', content: [{ type: 'text', text: block.attrs.title, marks: [{ type: 'link', attrs: { href: block.attrs.href } }] }] }]
    default:
      return []
  }
}
