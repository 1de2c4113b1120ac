/**
 * Copying and pasting. The editor's own library would read what is pasted by `innerHTML`; this plugin comes before it, so
 * that what is pasted is only ever a tree of plain values (markup.ts), blocks (clean.ts) and a body that was checked.
 */
import { Extension } from '@tiptap/core'
import { type Node, Slice } from '@tiptap/pm/model'
import { Plugin, Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { fromBody, isEmpty, toBody } from '#components/admin/editor/body.ts'
import { hasWords } from '#components/admin/editor/paste/clean.ts'
import { readMarkup } from '#components/admin/editor/paste/markup.ts'
import { type Pasted, readHtml, readText, readWholeCopy } from '#components/admin/editor/paste/read.ts'
import type { PasteReport } from '#components/admin/editor/paste/report.ts'
import { href as safeHref } from '#db/body/document.ts'

/** What was copied within the paper, with everything that HTML has no word for. */
const SLICE = 'application/x-transcaspienne+json'

type Options = { onReport: (report: PasteReport) => void; onFiles: (files: File[], at: number) => void }

export const Paste = Extension.create<Options>({
  name: 'pasteBlocks',
  priority: 1100,
  addOptions: () => ({ onReport: () => undefined, onFiles: () => undefined }),
  addProseMirrorPlugins() {
    const { options } = this
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            copy: (view, event) => copy(view, event),
            cut: (view, event) => {
              const done = copy(view, event)
              if (done && view.editable) view.dispatch(view.state.tr.deleteSelection().scrollIntoView().setMeta('uiEvent', 'cut'))
              return done
            },
            paste: (view, event) => take(view, event, event.clipboardData, null, options),
            drop: (view, event) => {
              // What is dragged within the text is moved by the library, which reads no markup then.
              if (view.dragging || !view.editable) return !view.editable
              const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.doc.content.size
              return take(view, event, event.dataTransfer, at, options)
            },
          },
        },
      }),
    ]
  },
})

function copy(view: EditorView, event: ClipboardEvent): boolean {
  const { selection } = view.state
  if (selection.empty || !event.clipboardData) return false
  const slice = selection.content()
  const { dom, text } = view.serializeForClipboard(slice)
  event.clipboardData.clearData()
  event.clipboardData.setData('text/html', dom.innerHTML)
  event.clipboardData.setData('text/plain', text)
  event.clipboardData.setData(SLICE, JSON.stringify(slice))
  event.preventDefault()
  return true
}

/** `at` is where something was dropped. Returns whether nobody else is to handle the event. */
function take(view: EditorView, event: Event, data: DataTransfer | null, at: number | null, { onReport, onFiles }: Options): boolean {
  if (!view.editable) return true
  if (!data) return false
  event.preventDefault()
  if (at !== null) view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(at))))
  const { $from } = view.state.selection
  const text = data.getData('text/plain')
  const own = slice(view, data.getData(SLICE))
  const html = data.getData('text/html')
  if (own) insert(view, own)
  else if ($from.parent.type.spec.code || $from.marks().some((mark) => mark.type.name === 'code'))
    view.dispatch(view.state.tr.insertText(text).scrollIntoView())
  else {
    const root = html ? readMarkup(html) : null
    const files = [...data.files]
    // A picture that is copied from a page comes as a file and as markup without words.
    if (files.length > 0 && !(root && hasWords(root))) onFiles(files, view.state.selection.from)
    else if (root && hasWords(root)) put(view, readHtml(html, root), onReport)
    else if (text.trim()) plain(view, text, onReport)
    else if (root) onReport(readHtml(html, root).report)
  }
  return true
}

/** A slice that was copied here and holds what a body may hold; whoever can write to the clipboard could have made it. */
function slice(view: EditorView, json: string): Slice | null {
  if (!json) return null
  try {
    const given = Slice.fromJSON(view.state.schema, JSON.parse(json))
    const body = toBody(
      view.state.schema.node(
        'doc',
        null,
        given.content.content.map((node) => enclosed(view, node)),
      ),
    )
    return body.content.length > 0 ? given : null
  } catch {
    return null
  }
}

/** A piece of a block within the blocks that it needs to be one. */
function enclosed(view: EditorView, node: Node): Node {
  const { nodes } = view.state.schema
  const within = (type: string, content: Node | Node[]) => view.state.schema.node(type, null, content)
  if (node.isInline) return within('paragraph', node)
  if (node.type === nodes.listItem) return within('bulletList', node)
  if (node.type === nodes.tableRow) return within('table', node)
  if (node.type === nodes.tableCell || node.type === nodes.tableHeader) return within('table', within('tableRow', node))
  node.check()
  return node
}

function insert(view: EditorView, content: Slice): void {
  view.dispatch(view.state.tr.replaceSelection(content).scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'))
}

function plain(view: EditorView, text: string, onReport: Options['onReport']): void {
  const { selection, schema, doc, tr } = view.state
  const address = safeHref.safeParse(text.trim())
  const type = schema.marks.link
  // An address that is pasted over words is what these lead to.
  if (address.success && /^https?:/.test(address.data) && !selection.empty && selection.$from.sameParent(selection.$to) && type) {
    view.dispatch(tr.addMark(selection.from, selection.to, type.create({ href: address.data })))
    return
  }
  put(view, (isEmpty(doc) && readWholeCopy(text)) || readText(text), onReport)
}

function put(view: EditorView, { body, report }: Pasted, onReport: Options['onReport']): void {
  if (body.content.length > 0) {
    const { content } = fromBody(view.state.schema, body)
    const [first, last] = [body.content[0], body.content.at(-1)]
    insert(view, new Slice(content, first?.type === 'paragraph' ? 1 : 0, last?.type === 'paragraph' ? 1 : 0))
  }
  const isPlain = report.source === 'text' && report.dropped.length === 0 && report.changed.length === 0
  // Words that were taken as they are need no report.
  if (!isPlain || report.blocks > 1) onReport(report)
}
