/** Blocks of the first level: where they are, and moving them as a whole. */
import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'

/** What a transaction that moves blocks says of itself, for a step sees only a deletion and an insertion. */
export const MOVED = 'movedBlocks'
export type Moved = { from: number; to: number; by: number }

/** Position before each block of the first level, and the end of the document. */
export function positions(doc: Node): number[] {
  const result = [0]
  doc.forEach((node, offset) => {
    result.push(offset + node.nodeSize)
  })
  return result
}

/** The first and last block that the selection touches. */
export function selectedBlocks({ doc, selection }: EditorState): { first: number; last: number } {
  const first = selection.$from.index(0)
  const last =
    selection instanceof NodeSelection && selection.$from.depth === 0
      ? first
      : Math.max(first, selection.$to.index(0) - (selection.$to.depth === 0 && selection.to > selection.from ? 1 : 0))
  return { first, last: Math.min(last, doc.childCount - 1) }
}

/** Moves the blocks `first` to `last` to the gap before block `gap` (0 to the number of blocks); null where nothing would change. */
export function moveBlocks(state: EditorState, first: number, last: number, gap: number): Transaction | null {
  if (gap >= first && gap <= last + 1) return null
  const at = positions(state.doc)
  const [from, to, target] = [at[first], at[last + 1], at[gap]]
  if (from === undefined || to === undefined || target === undefined) return null
  const { selection } = state
  const tr = closeHistory(state.tr)
  const slice = state.doc.slice(from, to)
  tr.delete(from, to)
  const there = tr.mapping.map(target, -1)
  tr.insert(there, slice.content)
  // The caret goes along.
  const shift = there - from
  tr.setMeta(MOVED, { from, to, by: shift } satisfies Moved)
  const inside = selection.from >= from && selection.to <= to
  if (inside && selection instanceof NodeSelection) tr.setSelection(NodeSelection.create(tr.doc, selection.from + shift))
  else if (inside && selection instanceof TextSelection) tr.setSelection(TextSelection.create(tr.doc, selection.anchor + shift, selection.head + shift))
  else tr.setSelection(Selection.near(tr.doc.resolve(Math.min(there + 1, tr.doc.content.size))))
  return tr.scrollIntoView()
}

/** One place up or down. */
export function moveSelected(direction: -1 | 1): (state: EditorState, dispatch?: (tr: Transaction) => void) => boolean {
  return (state, dispatch) => {
    const { first, last } = selectedBlocks(state)
    const gap = direction < 0 ? first - 1 : last + 2
    if (gap < 0 || gap > state.doc.childCount) return false
    const tr = moveBlocks(state, first, last, gap)
    if (tr) dispatch?.(tr)
    return tr !== null
  }
}
