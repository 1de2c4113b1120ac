'use client'

import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { moveBlocks, positions } from '#components/admin/editor/move.ts'

type Edges = { top: number; bottom: number }

/** Where blocks of the first level are, from the top of the page; each is measured only when it is asked for. */
function measure(editor: Editor, page: HTMLElement): { count: number; block: (index: number) => Edges } {
  const top = page.getBoundingClientRect().top
  const at = positions(editor.state.doc)
  return {
    count: at.length - 1,
    block(index) {
      const dom = editor.view.nodeDOM(at[index] ?? 0)
      const box = dom instanceof HTMLElement ? dom.getBoundingClientRect() : new DOMRect()
      return { top: box.top - top, bottom: box.bottom - top }
    },
  }
}

/** The first block for which `holds`, given that it holds for all that follow; their number where there is none. */
function firstBlock({ count, block }: ReturnType<typeof measure>, holds: (edges: Edges) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(block(middle))) high = middle
    else low = middle + 1
  }
  return low
}

type Place = { index: number; top: number }
type Drag = { index: number; gap: number; line: number; moved: boolean }

/** The handle beside the block under the pointer: drag it to move the block, press it to choose what becomes of it. */
export function Handle({ editor, page }: { editor: Editor; page: RefObject<HTMLDivElement | null> }) {
  const [place, setPlace] = useState<Place | null>(null)
  const [drag, setDrag] = useState<Drag | null>(null)
  const [menu, setMenu] = useState(false)
  const start = useRef(0)

  useEffect(() => {
    const shown = page.current
    if (!shown) return
    const find = (event: PointerEvent) => {
      if (event.buttons > 0 || menu) return
      const y = event.clientY - shown.getBoundingClientRect().top
      const blocks = measure(editor, shown)
      const index = firstBlock(blocks, ({ bottom }) => y <= bottom)
      setPlace(index === blocks.count ? null : { index, top: blocks.block(index).top })
    }
    const follow = () => {
      if (menu) return
      const index = editor.state.selection.$from.index(0)
      const blocks = measure(editor, shown)
      setPlace(index < blocks.count ? { index, top: blocks.block(index).top } : null)
    }
    shown.addEventListener('pointermove', find)
    editor.on('selectionUpdate', follow)
    return () => {
      shown.removeEventListener('pointermove', find)
      editor.off('selectionUpdate', follow)
    }
  }, [editor, page, menu])

  useEffect(() => {
    if (!drag) return
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      setDrag(null)
    }
    window.addEventListener('keydown', cancel)
    return () => window.removeEventListener('keydown', cancel)
  }, [drag])

  if (!place || !editor.isEditable) return null

  const down = (event: ReactPointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = event.clientY
    setMenu(false)
    setDrag({ index: place.index, gap: place.index, line: place.top, moved: false })
  }
  const move = (event: ReactPointerEvent) => {
    const shown = page.current
    if (!drag || !shown || (!drag.moved && Math.abs(event.clientY - start.current) < 4)) return
    const y = event.clientY - shown.getBoundingClientRect().top
    const blocks = measure(editor, shown)
    const gap = firstBlock(blocks, ({ top, bottom }) => y < (top + bottom) / 2)
    const above = gap > 0 ? blocks.block(gap - 1).bottom : blocks.block(0).top - 12
    const line = (above + (gap < blocks.count ? blocks.block(gap).top : above + 12)) / 2
    setDrag({ ...drag, gap, line, moved: true })
    // Near the edge of the window the page goes along.
    if (event.clientY < 60) window.scrollBy(0, -16)
    else if (event.clientY > window.innerHeight - 60) window.scrollBy(0, 16)
  }
  const up = () => {
    if (drag?.moved) {
      const tr = moveBlocks(editor.state, drag.index, drag.index, drag.gap)
      if (tr) editor.view.dispatch(tr)
      const index = drag.gap > drag.index ? drag.gap - 1 : drag.gap
      setPlace(page.current && { index, top: measure(editor, page.current).block(index).top })
    } else if (drag) setMenu(true)
    setDrag(null)
  }
  return (
    <>
      <button
        type="button"
        className="editor-handle"
        tabIndex={-1}
        aria-label="Déplacer le bloc, ou en changer"
        aria-haspopup="menu"
        aria-expanded={menu}
        style={{ top: `${place.top}px` }}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={() => setDrag(null)}
      >
        ⠿
      </button>
      {drag?.moved && <div className="editor-gap" style={{ top: `${drag.line}px` }} />}
      {menu && <BlockMenu editor={editor} place={place} onClose={() => setMenu(false)} />}
    </>
  )
}

function BlockMenu({ editor, place, onClose }: { editor: Editor; place: Place; onClose: () => void }) {
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    menu.current?.querySelector('button')?.focus()
    const away = (event: PointerEvent) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) onClose()
    }
    document.addEventListener('pointerdown', away)
    return () => document.removeEventListener('pointerdown', away)
  }, [onClose])
  const { index } = place
  const { state, view } = editor
  // The text may go on by itself, as where a picture arrives: by then this is the menu of another block.
  useEffect(() => {
    const leave = () => {
      onClose()
      view.focus()
    }
    editor.on('update', leave)
    return () => {
      editor.off('update', leave)
    }
  }, [editor, view, onClose])
  const [from, to] = positions(state.doc).slice(index, index + 2)
  const node = state.doc.maybeChild(index)
  const move = (gap: number) => () => {
    const tr = moveBlocks(state, index, index, gap)
    if (tr) view.dispatch(tr)
  }
  const acts: [label: string, act: () => void, possible: boolean][] = [
    ['Monter', move(index - 1), index > 0],
    ['Descendre', move(index + 2), index < state.doc.childCount - 1],
    ['Sélectionner', () => from !== undefined && view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, from))), true],
    ['Dupliquer', () => node && to !== undefined && view.dispatch(state.tr.insert(to, node)), true],
    ['Supprimer', () => from !== undefined && to !== undefined && view.dispatch(state.tr.deleteRange(from, to)), true],
  ]
  return (
    <div
      ref={menu}
      role="menu"
      aria-label="Bloc"
      className="editor-menu"
      style={{ top: `${place.top + 30}px` }}
      onKeyDown={(event) => {
        const items = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')]
        const at = items.findIndex((item) => item.matches(':focus'))
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
        if (step) items[(at + step + items.length) % items.length]?.focus()
        else if (event.key === 'Escape' || event.key === 'Tab') {
          onClose()
          view.focus()
        } else return
        event.preventDefault()
      }}
    >
      {acts.map(([label, act, possible]) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          disabled={!possible}
          onClick={() => {
            act()
            onClose()
            view.focus()
          }}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
