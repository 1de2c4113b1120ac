/** Marks beside blocks (comments, notes of a reviewer): they stay with their block while the text around it changes. */
import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { MOVED, type Moved, positions } from '#components/admin/editor/move.ts'

/** `index` is that of the block within the body; `label` is what is read aloud, `count` what is shown. */
export type BlockMark = { key: string; index: number; count: number; label: string; open: boolean }
type Placed = { mark: BlockMark; at: number }
const key = new PluginKey<Placed[]>('margin')

export const placeMarks = (state: EditorState, marks: BlockMark[]): Transaction => state.tr.setMeta(key, marks).setMeta('addToHistory', false)

/** Where each mark is now; a mark whose block is gone is at the block that took its place. */
export function markedBlocks(state: EditorState): { key: string; index: number }[] {
  return (key.getState(state) ?? []).map(({ mark, at }) => ({ key: mark.key, index: indexAt(state, at) }))
}

export const placedMarks = (state: EditorState): Placed[] => key.getState(state) ?? []

const indexAt = ({ doc }: EditorState, at: number) => Math.min(doc.resolve(Math.min(at, doc.content.size)).index(0), doc.childCount - 1)

export const Margin = Extension.create({
  name: 'margin',
  addProseMirrorPlugins: () => [
    new Plugin<Placed[]>({
      key,
      state: {
        init: () => [],
        apply(tr, old, _before, state) {
          const marks: BlockMark[] | undefined = tr.getMeta(key)
          if (marks) {
            const at = positions(state.doc)
            return marks.map((mark) => ({ mark, at: at[Math.max(0, Math.min(mark.index, state.doc.childCount - 1))] ?? 0 }))
          }
          if (!tr.docChanged || old.length === 0) return old
          const moved: Moved | undefined = tr.getMeta(MOVED)
          return old.map(({ mark, at }) => ({ mark, at: moved && at >= moved.from && at < moved.to ? at + moved.by : tr.mapping.map(at, 1) }))
        },
      },
    }),
  ],
})
