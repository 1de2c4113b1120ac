import type { Editor } from '@tiptap/core'
import { putBlock } from '#components/admin/editor/catalogue.ts'
import type { Block } from '#db/dto.ts'

/** Puts a finished block into the text: in place of the one at `at`, or as a new one. */
export function putInPlace(editor: Editor, block: Block, at: number | null): void {
  const node = editor.schema.nodeFromJSON(block)
  const old = at === null ? null : editor.state.doc.nodeAt(at)
  if (at === null) putBlock(editor, node)
  else if (old?.type === node.type) editor.view.dispatch(editor.state.tr.setNodeMarkup(at, undefined, node.attrs))
  editor.view.focus()
}
