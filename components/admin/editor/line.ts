import type { Node } from '@tiptap/pm/model'

/** The text of a line, as long as the line is: notes, which have a text of their own, stand in it as signs that are none. */
export function lineOf(line: Node, write: (text: string, node: Node) => string = (text) => text): string {
  let result = ''
  line.forEach((node) => {
    if (node.isText) result += write(node.text ?? '', node)
    else result += node.type.name === 'hardBreak' ? '\n' : '\ufffc'.repeat(node.nodeSize)
  })
  return result
}
