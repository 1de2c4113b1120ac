'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { ask, findings, go, replace } from '#components/admin/editor/find.ts'

/** Find and replace, in a bar above the text: Enter goes on, Shift+Enter back, Escape returns to the text. */
export function FindBar({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(() => {
    const { from, to } = editor.state.selection
    return to - from < 100 ? editor.state.doc.textBetween(from, to, ' ') : ''
  })
  const [other, setOther] = useState('')
  const [accents, setAccents] = useState(false)
  const [exactCase, setExactCase] = useState(false)
  const { count, current } = useEditorState({ editor, selector: ({ editor: { state } }) => findings(state) })
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  useEffect(() => {
    editor.view.dispatch(ask(editor.state, { text, accents, case: exactCase }))
  }, [editor, text, accents, exactCase])
  useEffect(
    () => () => {
      if (!editor.isDestroyed) editor.view.dispatch(ask(editor.state, null))
    },
    [editor],
  )
  const step = (by: -1 | 0 | 1) => editor.view.dispatch(go(editor.state, by))
  const swap = (all: boolean) => {
    if (!editor.isEditable) return
    editor.view.dispatch(replace(editor.state, other, all))
    if (!all) step(0)
  }
  const leave = () => {
    step(0)
    onClose()
    editor.view.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    leave()
  }
  return (
    <search className="editor-find" aria-label="Rechercher dans le texte" onKeyDown={onKeyDown}>
      <label htmlFor={`${id}-text`}>Rechercher</label>
      <input
        ref={field}
        id={`${id}-text`}
        value={text}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') step(event.shiftKey ? -1 : 1)
        }}
      />
      <span role="status" className="editor-hint">
        {text === '' ? '' : count === 0 ? 'Rien de tel' : `${current + 1} sur ${count}`}
      </span>
      <button type="button" className="quiet" onClick={() => step(-1)} aria-disabled={count === 0}>
        Précédent
      </button>
      <button type="button" className="quiet" onClick={() => step(1)} aria-disabled={count === 0}>
        Suivant
      </button>
      <label htmlFor={`${id}-other`}>Remplacer par</label>
      <input id={`${id}-other`} value={other} maxLength={1000} autoComplete="off" onChange={(event) => setOther(event.target.value)} />
      <button type="button" className="quiet" onClick={() => swap(false)} aria-disabled={count === 0 || !editor.isEditable}>
        Remplacer
      </button>
      <button type="button" className="quiet" onClick={() => swap(true)} aria-disabled={count === 0 || !editor.isEditable}>
        Tout remplacer
      </button>
      <label>
        <input type="checkbox" checked={accents} onChange={(event) => setAccents(event.target.checked)} /> Respecter les accents
      </label>
      <label>
        <input type="checkbox" checked={exactCase} onChange={(event) => setExactCase(event.target.checked)} /> Respecter la casse
      </label>
      <button type="button" className="quiet" onClick={leave}>
        Fermer
      </button>
    </search>
  )
}
