'use client'

import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { useEditorState } from '@tiptap/react'

export type OutlineItem = { level: number; text: string; pos: number }

/** The headings in order; `pos` is what `goTo` takes. */
export function outlineOf(editor: Editor): OutlineItem[] {
  const items: OutlineItem[] = []
  editor.state.doc.forEach((node, offset) => {
    if (node.type.name === 'heading') items.push({ level: node.attrs.level, text: node.textContent, pos: offset })
  })
  return items
}

/** The caret at the beginning of the block at `pos`, which is brought to where it is seen. */
export function goTo(editor: Editor, pos: number): void {
  const at = Math.max(0, Math.min(pos + 1, editor.state.doc.content.size))
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.near(editor.state.doc.resolve(at))))
  editor.view.focus()
  const dom = editor.view.nodeDOM(pos)
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'center' })
}

export function Outline({ editor }: { editor: Editor }) {
  const items = useEditorState({ editor, selector: ({ editor: now }) => outlineOf(now) })
  return (
    <nav className="editor-outline" aria-label="Plan du texte">
      {items.length === 0 ? (
        <p className="editor-hint">Le plan montre les intertitres. Tapez «&nbsp;##&nbsp;» au début d’une ligne pour en faire un.</p>
      ) : (
        <ol className="stations-down">
          {items.map(({ level, text, pos }) => (
            <li key={pos} className={level === 3 ? 'editor-outline-3' : undefined}>
              <button type="button" className="quiet" onClick={() => goTo(editor, pos)}>
                {text || 'Intertitre sans texte'}
              </button>
            </li>
          ))}
        </ol>
      )}
    </nav>
  )
}
