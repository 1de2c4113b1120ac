'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Entry } from '#components/admin/editor/catalogue.ts'
import { LIST, optionId, slashOf } from '#components/admin/editor/slash.ts'

/** The list that « / » opens, at the caret; the keyboard stays in the text (see slash.ts). */
export function SlashList({ editor, onChoose }: { editor: Editor; onChoose: (entry: Entry) => void }) {
  const open = useEditorState({ editor, selector: ({ editor: { state } }) => slashOf(state) })
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const shown = list.current
    const parent = shown?.offsetParent
    if (!open || !shown || !parent) return
    const caret = editor.view.coordsAtPos(open.from)
    const around = parent.getBoundingClientRect()
    const above = caret.bottom + shown.offsetHeight + 12 > window.innerHeight && caret.top > shown.offsetHeight + 12
    shown.style.top = `${(above ? caret.top - shown.offsetHeight - 6 : caret.bottom + 6) - around.top}px`
    shown.style.left = `${Math.max(0, Math.min(caret.left - around.left, around.width - shown.offsetWidth))}px`
  })
  const chosen = open?.chosen
  useEffect(() => {
    if (chosen !== undefined) document.getElementById(optionId(chosen))?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <>
      <p className="hidden" role="status">
        {open && (open.entries.length > 0 ? `${open.entries.length} blocs proposés. Flèches pour choisir, Entrée pour insérer.` : 'Aucun bloc de ce nom.')}
      </p>
      {open && (
        <div ref={list} className="editor-slash">
          <div id={LIST} role="listbox" aria-label="Blocs">
            {open.entries.map((entry, i) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text, which names the active option
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text
              <div
                key={entry.name}
                id={optionId(i)}
                role="option"
                aria-selected={i === open.chosen}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(entry)}
              >
                <span>{entry.name}</span> <small>{entry.hint}</small>
              </div>
            ))}
          </div>
          {open.entries.length === 0 && <p className="editor-hint">Aucun bloc de ce nom. Échap ferme la liste.</p>}
        </div>
      )}
    </>
  )
}
