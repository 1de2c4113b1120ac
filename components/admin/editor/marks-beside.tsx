'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type RefObject, useEffect, useReducer } from 'react'
import { type BlockMark, markedBlocks, placedMarks, placeMarks } from '#components/admin/editor/margin.ts'

type Props = { editor: Editor; page: RefObject<HTMLDivElement | null>; marks: BlockMark[]; onOpen: (key: string, index: number) => void }

/** A dot in the right margin for each block that something was said of. */
export function MarksBeside({ editor, page, marks, onOpen }: Props) {
  const [, measure] = useReducer((count: number) => count + 1, 0)
  // Whoever draws the page makes the list anew each time; the marks go back to what it says only when it says something else.
  const said = JSON.stringify(marks)
  useEffect(() => {
    editor.view.dispatch(placeMarks(editor.state, JSON.parse(said)))
  }, [editor, said])
  useEffect(() => {
    const shown = page.current
    if (!shown) return
    const watch = new ResizeObserver(() => measure())
    watch.observe(shown)
    return () => watch.disconnect()
  }, [page])
  const placed = useEditorState({ editor, selector: ({ editor: { state } }) => ({ marks: placedMarks(state), doc: state.doc }) })
  const top = page.current?.getBoundingClientRect().top ?? 0
  const blocks = markedBlocks(editor.state)
  return placed.marks.map(({ mark, at }, i) => {
    const dom = at < editor.state.doc.content.size ? editor.view.nodeDOM(at) : null
    const line = dom instanceof HTMLElement ? dom.getBoundingClientRect().top - top : null
    if (line === null) return null
    return (
      <button
        key={mark.key}
        type="button"
        className={mark.open ? 'editor-mark editor-mark-open' : 'editor-mark'}
        style={{ top: `${line}px` }}
        aria-label={mark.label}
        onClick={() => onOpen(mark.key, blocks[i]?.index ?? mark.index)}
      >
        {mark.count}
      </button>
    )
  })
}
