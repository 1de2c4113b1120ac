'use client'

import type { Editor } from '@tiptap/core'
import { redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history'
import { TextSelection } from '@tiptap/pm/state'
import { useEditorState } from '@tiptap/react'
import { type KeyboardEvent, type ReactNode, type Ref, useState } from 'react'
import { type Dialog, putBlock } from '#components/admin/editor/catalogue.ts'
import { openSlash } from '#components/admin/editor/slash.ts'

type Props = {
  ref: Ref<HTMLDivElement>
  editor: Editor
  open: (dialog: Dialog) => void
  panels: { name: string; label: string; isOpen: boolean; toggle: () => void; keys?: string }[]
}
type Tool = { label: string; shown: ReactNode; keys?: string; run: () => void; pressed?: boolean; disabled?: boolean }

/** One stop of the Tab key; arrows go from tool to tool (ARIA Authoring Practices, toolbar). */
export function Toolbar({ ref, editor, open, panels }: Props) {
  const [stop, setStop] = useState(0)
  const state = useEditorState({
    editor,
    selector: ({ editor: { state, isActive, isEditable } }) => ({
      active: Object.fromEntries(
        ['bold', 'italic', 'superscript', 'subscript', 'code', 'link', 'foreign', 'term', 'bulletList', 'orderedList', 'blockquote', 'footnote'].map((name) => [
          name,
          isActive.call(editor, name),
        ]),
      ),
      h2: editor.isActive('heading', { level: 2 }),
      h3: editor.isActive('heading', { level: 3 }),
      undo: undoDepth(state) > 0,
      redo: redoDepth(state) > 0,
      isEditable,
    }),
  })
  const mark = (name: string, label: string, shown: ReactNode, keys?: string): Tool => ({
    label,
    shown,
    ...(keys && { keys }),
    pressed: state.active[name] ?? false,
    run: () => void editor.chain().focus().toggleMark(name).run(),
  })
  const dialog = (name: Dialog, label: string, shown: ReactNode, keys?: string): Tool => ({
    label,
    shown,
    ...(keys && { keys }),
    pressed: state.active[name] ?? false,
    run: () => open(name),
  })
  const heading = (level: 2 | 3, label: string): Tool => ({
    label,
    shown: label,
    keys: `Control+Alt+${level}`,
    pressed: level === 2 ? state.h2 : state.h3,
    run: () => void editor.chain().focus().toggleNode('heading', 'paragraph', { level }).run(),
  })
  const groups: Tool[][] = [
    [{ label: 'Insérer un bloc', shown: 'Insérer', run: () => insert(editor) }],
    [heading(2, 'Intertitre'), heading(3, 'Sous-intertitre')],
    [
      mark('bold', 'Gras', <b>G</b>, 'Control+B'),
      mark('italic', 'Italique', <i>I</i>, 'Control+I'),
      mark('superscript', 'Exposant', 'Exposant', 'Control+.'),
      mark('subscript', 'Indice', 'Indice', 'Control+,'),
      mark('code', 'Code', 'Code', 'Control+E'),
    ],
    [
      dialog('link', 'Lien', 'Lien', 'Control+K'),
      dialog('footnote', 'Note de bas de page', 'Note'),
      dialog('term', 'Terme expliqué', 'Terme'),
      dialog('foreign', 'Langue étrangère', 'Langue'),
    ],
    [
      {
        label: 'Liste',
        shown: 'Liste',
        keys: 'Control+Shift+8',
        pressed: state.active.bulletList ?? false,
        run: () => void editor.chain().focus().toggleList('bulletList', 'listItem').run(),
      },
      {
        label: 'Liste numérotée',
        shown: 'numérotée',
        keys: 'Control+Shift+7',
        pressed: state.active.orderedList ?? false,
        run: () => void editor.chain().focus().toggleList('orderedList', 'listItem').run(),
      },
      {
        label: 'Citation',
        shown: 'Citation',
        keys: 'Control+Shift+9',
        pressed: state.active.blockquote ?? false,
        run: () => void editor.chain().focus().toggleWrap('blockquote').run(),
      },
    ],
    [
      { label: 'Annuler', shown: 'Annuler', keys: 'Control+Z', disabled: !state.undo, run: () => void undo(editor.state, editor.view.dispatch) },
      { label: 'Rétablir', shown: 'Rétablir', keys: 'Control+Shift+Z', disabled: !state.redo, run: () => void redo(editor.state, editor.view.dispatch) },
    ],
  ].map((group) => (state.isEditable ? group : group.map((tool) => ({ ...tool, disabled: true }))))
  groups.push(panels.map(({ label, isOpen, toggle, keys }) => ({ label, shown: label, pressed: isOpen, run: toggle, ...(keys && { keys }) })))
  const last = groups.flat().length - 1
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const to = { ArrowRight: stop + 1, ArrowLeft: stop - 1, Home: 0, End: last }[event.key]
    if (event.key === 'Escape') editor.view.focus()
    if (to === undefined) return
    event.preventDefault()
    const next = (to + last + 1) % (last + 1)
    setStop(next)
    event.currentTarget.querySelectorAll('button')[next]?.focus()
  }
  let index = -1
  return (
    <div ref={ref} className="editor-tools" role="toolbar" aria-label="Mise en forme" aria-controls="editor-text" onKeyDown={onKeyDown}>
      {groups.map((group) => (
        <span key={group[0]?.label} className="editor-group">
          {group.map(({ label, shown, keys, run, pressed, disabled = false }) => {
            index++
            const here = index
            return (
              <button
                key={label}
                type="button"
                aria-label={label}
                title={keys ? `${label} (${keys.replace('Control', 'Ctrl')})` : label}
                aria-keyshortcuts={keys}
                aria-pressed={pressed}
                aria-disabled={disabled}
                tabIndex={here === stop ? 0 : -1}
                // The selection in the text stays, whatever is pressed here.
                onMouseDown={(event) => event.preventDefault()}
                onFocus={() => setStop(here)}
                onClick={() => !disabled && run()}
              >
                {shown}
              </button>
            )
          })}
        </span>
      ))}
    </div>
  )
}

/** The list of blocks at the caret, as « / » opens it; where no caret can be, on a new line. */
function insert(editor: Editor): void {
  const { selection, schema, tr } = editor.state
  const paragraph = schema.nodes.paragraph
  if (selection instanceof TextSelection) editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, selection.to)))
  else if (paragraph) putBlock(editor, paragraph.create())
  editor.view.focus()
  editor.view.dispatch(openSlash(editor.state))
}
