'use client'

import '#components/admin/editor/no-eval.ts'
import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { EditorContent } from '@tiptap/react'
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { fromBody } from '#components/admin/editor/body.ts'
import { type Dialog, type Entry, putBlock } from '#components/admin/editor/catalogue.ts'
import { Dialogs } from '#components/admin/editor/dialogs/dialogs.tsx'
import { FindBar } from '#components/admin/editor/find-bar.tsx'
import { Handle } from '#components/admin/editor/handle.tsx'
import { type BlockMark, markedBlocks } from '#components/admin/editor/margin.ts'
import { MarksBeside } from '#components/admin/editor/marks-beside.tsx'
import { positions, selectedBlocks } from '#components/admin/editor/move.ts'
import { goTo, Outline, type OutlineItem, outlineOf } from '#components/admin/editor/outline.tsx'
import type { PasteReport } from '#components/admin/editor/paste/report.ts'
import { ReportLine, StatusLine } from '#components/admin/editor/report-line.tsx'
import { type EditorCountry, type EditorTerm, type MapAttrs, type Services, ServicesContext } from '#components/admin/editor/services.ts'
import { slashOf } from '#components/admin/editor/slash.ts'
import { SlashList } from '#components/admin/editor/slash-menu.tsx'
import { Toolbar } from '#components/admin/editor/toolbar.tsx'
import type { Upload } from '#components/admin/editor/uploads.ts'
import { useBodyEditor } from '#components/admin/editor/use-body-editor.ts'
import { findPicture as inLibrary } from '#components/admin/media.ts'
import type { Body, MapDrawing, Picture } from '#db/dto.ts'

export type PickedPicture = Picture

export type BodyEditorHandle = {
  focus: () => void
  getBody: () => Body
  /** Calls `onChange` at once, should a change still be about to be told. */
  tellNow: () => void
  /** Puts the blocks of a body after the block with the caret; one act to undo. */
  insertBody: (body: Body) => void
  outline: () => OutlineItem[]
  /** `pos` is one of `outline()`. */
  goTo: (pos: number) => void
  goToBlock: (index: number) => void
  /** The block with the caret, for a new comment on it. */
  currentBlock: () => number
  /** Where each of `blockExtras.marks` is by now. */
  blockMarks: () => { key: string; index: number }[]
  openFind: () => void
}

export type BodyEditorProps = {
  initial: Body
  onChange: (body: Body) => void
  readOnly?: boolean
  pictures: Record<string, Picture>
  pickPicture: (several: boolean) => Promise<PickedPicture[]>
  /** Asks the library for what came from another article; null where it is there no more. */
  findPicture?: (id: string) => Promise<Picture | null>
  upload: Upload
  lookUp: (href: string) => Promise<{ title: string; provider: string }>
  drawMap: (attrs: MapAttrs) => Promise<MapDrawing>
  terms: EditorTerm[]
  countries: EditorCountry[]
  onPasteReport?: (report: PasteReport) => void
  blockExtras?: { marks: BlockMark[]; onOpen: (key: string, index: number) => void }
  ref?: Ref<BodyEditorHandle>
}

/**
 * The text of an article, written as readers will see it. It keeps its own state (give it another `key` to start anew),
 * asks nothing of the network itself but a picture where it is not told how to find it, and hands out only bodies that can be stored.
 */
export function BodyEditor(props: BodyEditorProps) {
  const tools = useRef<HTMLDivElement>(null)
  const [dialog, setDialog] = useState<{ name: Dialog; at: number | null } | null>(null)
  const [report, setReport] = useState<PasteReport | null>(null)
  const [panels, setPanels] = useState({ find: false, outline: false, full: false })
  const toggle = (name: keyof typeof panels) => () => setPanels((before) => ({ ...before, [name]: !before[name] }))
  const edit = (name: Dialog, at: number | null) => {
    if (name === 'picture' || name === 'gallery') void choosePictures(name === 'gallery')
    else setDialog({ name, at })
  }
  const { editor, pictures, learn, flush, tellNow, trouble } = useBodyEditor(props, {
    edit,
    choose: (entry) => choose(entry),
    find: () => setPanels((before) => ({ ...before, find: true })),
    toolbar: () => tools.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
    report: (said) => {
      setReport(said)
      props.onPasteReport?.(said)
    },
  })

  // The text may go on below a dialog, as where a picture arrives: what it is about goes along.
  useEffect(() => {
    const follow = ({ transaction: { mapping } }: { transaction: Transaction }) =>
      setDialog((open) => (open === null || open.at === null ? open : { ...open, at: mapping.map(open.at) }))
    editor?.on('transaction', follow)
    return () => {
      editor?.off('transaction', follow)
    }
  }, [editor])

  async function choosePictures(several: boolean) {
    const chosen = await props.pickPicture(several)
    const type = editor?.schema.nodes.picture
    if (!editor || !type || chosen.length === 0) return
    learn(chosen)
    const nodes = chosen.map(({ id, alt, caption, credit }) => type.create({ mediaId: id, alt, caption, credit }))
    const gallery = several && nodes.length > 1 ? editor.schema.nodes.gallery?.create(null, nodes) : null
    putBlock(editor, ...(gallery ? [gallery] : nodes))
  }

  /** The button goes with it. */
  function closeReport() {
    setReport(null)
    editor?.view.focus()
  }

  /** What « / » and the words after it stood for. */
  function choose(entry: Entry) {
    const open = editor && slashOf(editor.state)
    if (!editor || !open) return
    editor.view.dispatch(editor.state.tr.delete(open.from, open.to))
    entry.run(editor, (name) => edit(name, null))
  }

  useImperativeHandle(props.ref, () => handleOf(editor, { flush, tellNow }, props.initial, () => setPanels((before) => ({ ...before, find: true }))))

  const { lookUp, drawMap, terms, countries, pickPicture, findPicture = inLibrary } = props
  const services: Services = {
    pictures,
    lookUp,
    drawMap: useDrawings(drawMap),
    terms,
    countries,
    edit,
    pickPicture: async (several) => {
      const chosen = await pickPicture(several)
      learn(chosen)
      return chosen
    },
    findPicture: async (id) => {
      const found = await findPicture(id)
      if (found) learn([found])
      return found
    },
  }
  return (
    <ServicesContext value={services}>
      <Shell isFull={panels.full} leave={toggle('full')} isOccupied={dialog !== null || panels.find}>
        {editor && (
          <Toolbar
            ref={tools}
            editor={editor}
            open={(name) => edit(name, null)}
            panels={[
              { name: 'find', label: 'Rechercher', isOpen: panels.find, toggle: toggle('find'), keys: 'Control+F' },
              { name: 'outline', label: 'Plan', isOpen: panels.outline, toggle: toggle('outline') },
              { name: 'full', label: 'Plein écran', isOpen: panels.full, toggle: toggle('full') },
            ]}
          />
        )}
        {editor && panels.find && <FindBar editor={editor} onClose={() => setPanels((before) => ({ ...before, find: false }))} />}
        <ReportLine report={report} trouble={trouble} onClose={closeReport} />
        <div className={panels.outline ? 'editor-desk editor-desk-outline' : 'editor-desk'}>
          {editor && panels.outline && <Outline editor={editor} />}
          <Page editor={editor} choose={choose} extras={props.blockExtras} />
        </div>
        {editor && <StatusLine editor={editor} />}
      </Shell>
      {editor && dialog && <Dialogs editor={editor} name={dialog.name} at={dialog.at} onClose={() => setDialog(null)} />}
    </ServicesContext>
  )
}

/** Escape leaves the full screen, unless something else is open that it closes. */
function Shell({ isFull, leave, isOccupied, children }: { isFull: boolean; leave: () => void; isOccupied: boolean; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of what stands within it arrive here
    <div
      className={isFull ? 'editor editor-full' : 'editor'}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isFull && !isOccupied && !event.defaultPrevented) leave()
      }}
    >
      {children}
    </div>
  )
}

function Page({ editor, choose, extras }: { editor: Editor | null; choose: (entry: Entry) => void; extras: BodyEditorProps['blockExtras'] }) {
  const page = useRef<HTMLDivElement>(null)
  return (
    <div ref={page} className="editor-page">
      <EditorContent editor={editor} />
      {editor && <Handle editor={editor} page={page} />}
      {editor && extras && <MarksBeside editor={editor} page={page} marks={extras.marks} onOpen={extras.onOpen} />}
      {editor && <SlashList editor={editor} onChoose={choose} />}
    </div>
  )
}

/** Each map is drawn once while the editor is open. */
function useDrawings(drawMap: BodyEditorProps['drawMap']): BodyEditorProps['drawMap'] {
  const drawn = useMemo(() => new Map<string, Promise<MapDrawing>>(), [])
  return (attrs) => {
    const key = JSON.stringify(attrs)
    const known = drawn.get(key)
    if (known) return known
    const drawing = drawMap(attrs)
    drawn.set(key, drawing)
    drawing.catch(() => drawn.delete(key))
    return drawing
  }
}

function handleOf(
  editor: Editor | null,
  { flush, tellNow }: { flush: () => Body | null; tellNow: () => void },
  initial: Body,
  openFind: () => void,
): BodyEditorHandle {
  return {
    focus: () => editor?.view.focus(),
    getBody: () => flush() ?? initial,
    tellNow,
    insertBody(body) {
      if (editor && body.content.length > 0) putBlock(editor, ...fromBody(editor.schema, body).content.content)
    },
    outline: () => (editor ? outlineOf(editor) : []),
    goTo: (pos) => editor && goTo(editor, pos),
    goToBlock: (index) => editor && goTo(editor, positions(editor.state.doc)[index] ?? 0),
    currentBlock: () => (editor ? selectedBlocks(editor.state).first : 0),
    blockMarks: () => (editor ? markedBlocks(editor.state) : []),
    openFind,
  }
}
