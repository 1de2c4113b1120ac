/** What the keyboard does in the text, and the signs at the beginning of a line that make a list or a heading of it. */
import { type Editor, Extension, textblockTypeInputRule, wrappingInputRule } from '@tiptap/core'
import { dropCursor } from '@tiptap/pm/dropcursor'
import { gapCursor } from '@tiptap/pm/gapcursor'
import { history, redo, undo } from '@tiptap/pm/history'
import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state'
import type { Dialog } from '#components/admin/editor/catalogue.ts'
import { moveSelected } from '#components/admin/editor/move.ts'
import { DEEPEST_LIST } from '#components/admin/editor/paste/lists.ts'

type Options = { edit: (dialog: Dialog, at: number | null) => void; find: () => void; toolbar: () => void }

function listDepth({ state }: Editor): number {
  const { $from } = state.selection
  let lists = 0
  for (let depth = $from.depth; depth > 0; depth--) if (/List$/.test($from.node(depth).type.name)) lists++
  return lists
}

/** A note that the arrow keys have selected is opened as a press on it does. */
function openNote({ state: { selection } }: Editor, { edit }: Options): boolean {
  const isNote = selection instanceof NodeSelection && selection.node.type.name === 'footnote'
  if (isNote) edit('footnote', selection.from)
  return isNote
}

/** The beginning of the line from behind a note, where Chromium stays: a note is no text to it. */
const home =
  (extend: boolean) =>
  ({ editor: { view, state } }: { editor: Editor }) => {
    const { $head, $anchor } = state.selection
    const line = view.domAtPos($head.start()).node
    if ($head.nodeBefore?.type.name !== 'footnote' || !(line instanceof HTMLElement)) return false
    const caret = view.coordsAtPos($head.pos, -1)
    const start = view.posAtCoords({ left: line.getBoundingClientRect().left + 1, top: (caret.top + caret.bottom) / 2 })?.pos ?? $head.start()
    view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, extend ? $anchor.pos : start, start)).scrollIntoView())
    return true
  }

const inList = (editor: Editor) => editor.isActive('listItem')
const inHeading = (editor: Editor) => editor.isActive('heading')

export const Keys = Extension.create<Options>({
  name: 'keys',
  priority: 200,
  addOptions: () => ({ edit: () => undefined, find: () => undefined, toolbar: () => undefined }),
  addKeyboardShortcuts() {
    const { editor, options } = this
    const mark = (name: string) => () => editor.commands.toggleMark(name)
    const does = (act: () => void) => () => {
      act()
      return true
    }
    const move = (direction: -1 | 1) => () => {
      moveSelected(direction)(editor.state, editor.view.dispatch)
      return true
    }
    return {
      'Mod-b': mark('bold'),
      'Mod-i': mark('italic'),
      'Mod-e': mark('code'),
      'Mod-.': mark('superscript'),
      'Mod-,': mark('subscript'),
      'Mod-k': does(() => options.edit('link', null)),
      'Mod-f': does(options.find),
      'Alt-F10': does(options.toolbar),
      'Mod-Alt-0': () => editor.commands.setNode('paragraph'),
      'Mod-Alt-2': () => editor.commands.setNode('heading', { level: 2 }),
      'Mod-Alt-3': () => editor.commands.setNode('heading', { level: 3 }),
      'Mod-Shift-7': () => editor.commands.toggleList('orderedList', 'listItem'),
      'Mod-Shift-8': () => editor.commands.toggleList('bulletList', 'listItem'),
      'Mod-Shift-9': () => editor.commands.toggleWrap('blockquote'),
      'Mod-z': () => undo(editor.state, editor.view.dispatch),
      'Mod-y': () => redo(editor.state, editor.view.dispatch),
      'Mod-Shift-z': () => redo(editor.state, editor.view.dispatch),
      'Alt-ArrowUp': move(-1),
      'Alt-ArrowDown': move(1),
      'Shift-Enter': () => (inHeading(editor) ? true : editor.commands.insertContent({ type: 'hardBreak' })),
      Enter: () => openNote(editor, options) || (inList(editor) && editor.commands.splitListItem('listItem')),
      Home: home(false),
      'Shift-Home': home(true),
      Tab: () => {
        if (!inList(editor)) return false
        if (listDepth(editor) < DEEPEST_LIST) editor.commands.sinkListItem('listItem')
        return true
      },
      'Shift-Tab': () => {
        if (!inList(editor)) return false
        editor.commands.liftListItem('listItem')
        return true
      },
    }
  },
  addInputRules() {
    const { nodes } = this.editor.schema
    const rule = (make: typeof wrappingInputRule, find: RegExp, name: string, attributes?: Record<string, unknown>) => {
      const type = nodes[name]
      return type ? [make({ find, type, ...(attributes && { getAttributes: attributes }) })] : []
    }
    return [
      ...rule(wrappingInputRule, /^[-*•] $/, 'bulletList'),
      ...rule(wrappingInputRule, /^1[.)] $/, 'orderedList'),
      ...rule(wrappingInputRule, /^> $/, 'blockquote'),
      ...rule(textblockTypeInputRule, /^## $/, 'heading', { level: 2 }),
      ...rule(textblockTypeInputRule, /^### $/, 'heading', { level: 3 }),
    ]
  },
  addProseMirrorPlugins: () => [history(), gapCursor(), dropCursor({ class: 'editor-drop', color: false, width: 2 }), keepsBlocks()],
})

/** A key that is pressed while a picture or a chart is selected writes below it, and does not replace it. */
function keepsBlocks(): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, _from, _to, text) {
        const { selection, schema, tr } = view.state
        const paragraph = schema.nodes.paragraph
        if (!(selection instanceof NodeSelection) || !selection.node.isBlock || !paragraph) return false
        const after = selection.$from.depth === 0 ? selection.to : selection.$from.after(1)
        tr.insert(after, paragraph.create(null, schema.text(text)))
        view.dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1 + text.length)).scrollIntoView())
        return true
      },
    },
  })
}
