/** The editor of a note: one line of words with their marks. */
import { type AnyExtension, Extension } from '@tiptap/core'
import { history, redo, undo } from '@tiptap/pm/history'
import { Plugin } from '@tiptap/pm/state'
import { marks } from '#components/admin/editor/marks.ts'
import { lineNodes } from '#components/admin/editor/schema.ts'
import { Typography } from '#components/admin/editor/typing.ts'
import { typeset } from '#db/typography.ts'

const Line = Extension.create({
  name: 'line',
  priority: 1100,
  addKeyboardShortcuts() {
    const { editor } = this
    return {
      'Mod-b': () => editor.commands.toggleMark('bold'),
      'Mod-i': () => editor.commands.toggleMark('italic'),
      'Mod-z': () => undo(editor.state, editor.view.dispatch),
      'Mod-y': () => redo(editor.state, editor.view.dispatch),
      'Mod-Shift-z': () => redo(editor.state, editor.view.dispatch),
      Enter: () => true,
    }
  },
  addProseMirrorPlugins: () => [
    history(),
    new Plugin({
      props: {
        handleDOMEvents: {
          // Words alone are taken: nothing that was pasted is read as markup.
          paste(view, event) {
            event.preventDefault()
            const text = event.clipboardData?.getData('text/plain').replace(/\s+/g, ' ') ?? ''
            if (text) view.dispatch(view.state.tr.insertText(typeset(text)))
            return true
          },
          drop(_view, event) {
            event.preventDefault()
            return true
          },
        },
      },
    }),
  ],
})

export const lineExtensions = (): AnyExtension[] => [...lineNodes, ...marks, Typography, Line]
