/** Tables: cells by Tab, rows and columns by their names. */
import { type Editor, Extension } from '@tiptap/core'
import type { Command, EditorState, Transaction } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  mergeCells,
  splitCell,
  tableEditing,
  toggleHeader,
} from '@tiptap/pm/tables'
import { limits } from '#db/body/document.ts'

/** What a table may have at most, so that it can be stored. */
const MOST_ROWS = 200
const MOST_COLUMNS = 20

function size(state: EditorState): { rows: number; columns: number } {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth)
    if (node.type.name === 'table')
      return { rows: node.childCount, columns: node.firstChild?.content.content.reduce((sum, cell) => sum + cell.attrs.colspan, 0) ?? 0 }
  }
  return { rows: 0, columns: 0 }
}

const within =
  (command: Command, fits: (size: { rows: number; columns: number }) => boolean): Command =>
  (state, dispatch, view) =>
    fits(size(state)) && command(state, dispatch, view)

const acts = {
  addRowAfter: within(addRowAfter, ({ rows, columns }) => rows < MOST_ROWS && (rows + 1) * columns <= limits.cells),
  addColumnAfter: within(addColumnAfter, ({ rows, columns }) => columns < MOST_COLUMNS && rows * (columns + 1) <= limits.cells),
  deleteRow,
  deleteColumn,
  toggleHeaderRow: toggleHeader('row'),
  toggleHeaderColumn: toggleHeader('column'),
  mergeOrSplit: (state: EditorState, dispatch?: (tr: Transaction) => void) => mergeCells(state, dispatch) || splitCell(state, dispatch),
  deleteTable,
} satisfies Record<string, Command>

declare module '@tiptap/core' {
  interface Storage {
    tables: { run: (act: keyof typeof acts) => void }
  }
}

const tab =
  (direction: 1 | -1) =>
  ({ editor }: { editor: Editor }) => {
    const { state, view } = editor
    if (!isInTable(state)) return false
    if (goToNextCell(direction)(state, view.dispatch)) return true
    // After the last cell comes a new row.
    if (direction > 0 && acts.addRowAfter(state, view.dispatch)) goToNextCell(1)(editor.state, view.dispatch)
    return true
  }

export const Tables = Extension.create({
  name: 'tables',
  addStorage: () => ({ run: () => undefined }),
  onBeforeCreate() {
    const { editor } = this
    editor.storage.tables.run = (act) => {
      acts[act](editor.state, editor.view.dispatch)
      editor.view.focus()
    }
  },
  addKeyboardShortcuts: () => ({ Tab: tab(1), 'Shift-Tab': tab(-1) }),
  addProseMirrorPlugins: () => [tableEditing()],
})
