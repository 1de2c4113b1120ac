/** The schema with its blocks on the screen, and everything that the editor can do. */
import type { AnyExtension, NodeViewRenderer, NodeViewRendererProps } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import type { Dialog, Entry } from '#components/admin/editor/catalogue.ts'
import { Find } from '#components/admin/editor/find.ts'
import { Keys } from '#components/admin/editor/keys.ts'
import { Margin } from '#components/admin/editor/margin.ts'
import { marks } from '#components/admin/editor/marks.ts'
import { Paste } from '#components/admin/editor/paste/plugin.ts'
import type { PasteReport } from '#components/admin/editor/paste/report.ts'
import { nodes } from '#components/admin/editor/schema.ts'
import { SlashMenu } from '#components/admin/editor/slash.ts'
import { Tables } from '#components/admin/editor/tables.ts'
import { Typography } from '#components/admin/editor/typing.ts'
import { Uploads } from '#components/admin/editor/uploads.ts'
import { ChartView, EmbedView, FiguresView, MapView } from '#components/admin/editor/views/figures.tsx'
import { GalleryView, PictureView } from '#components/admin/editor/views/pictures.tsx'
import { BoxView, QuoteView, TableView } from '#components/admin/editor/views/text-blocks.tsx'

export type Acts = {
  /** Opens a dialog for something new, or for the node at a position. */
  edit: (dialog: Dialog, at: number | null) => void
  choose: (entry: Entry) => void
  find: () => void
  toolbar: () => void
  report: (report: PasteReport) => void
  files: (files: File[], at: number) => void
}

const views: Record<string, (acts: Acts) => NodeViewRenderer> = {
  blockquote: () => ReactNodeViewRenderer(QuoteView),
  box: () => ReactNodeViewRenderer(BoxView),
  table: () => ReactNodeViewRenderer(TableView, { contentDOMElementTag: 'tbody' }),
  picture: () => ReactNodeViewRenderer(PictureView),
  gallery: () => ReactNodeViewRenderer(GalleryView),
  chart: () => ReactNodeViewRenderer(ChartView),
  map: () => ReactNodeViewRenderer(MapView),
  keyFigures: () => ReactNodeViewRenderer(FiguresView),
  embed: () => ReactNodeViewRenderer(EmbedView),
  footnote: (acts) => (props) => noteView(props, acts),
}

/** `acts` are called, never read beforehand, so that they may change with what is on the screen. */
export function extensions(acts: Acts): AnyExtension[] {
  const shown = nodes.map((node) => {
    const view = views[node.name]
    return view ? node.extend({ addNodeView: () => view(acts) }) : node
  })
  return [
    ...shown,
    ...marks,
    Keys.configure({ edit: acts.edit, find: acts.find, toolbar: acts.toolbar }),
    SlashMenu.configure({ onChoose: acts.choose }),
    Paste.configure({ onReport: acts.report, onFiles: acts.files }),
    Tables,
    Typography,
    Find,
    Uploads,
    Margin,
  ]
}

/** The call to a note: its number is counted by the style sheet, as the page counts it. */
function noteView({ node, getPos, editor }: NodeViewRendererProps, acts: Acts) {
  // No <button>: the caret does not go past one with the keys of a line.
  const dom = document.createElement('span')
  dom.role = 'button'
  dom.className = 'editor-note'
  // A sign without width: the caret goes past no element that holds nothing.
  dom.textContent = '\u2060'
  const say = (text: string) => {
    dom.setAttribute('aria-label', `Note\u00a0: ${text}`)
    dom.title = text
  }
  say(node.textContent)
  dom.addEventListener('click', () => editor.isEditable && acts.edit('footnote', getPos() ?? null))
  return {
    dom,
    update(next: typeof node) {
      if (next.type !== node.type) return false
      say(next.textContent)
      return true
    },
    stopEvent: (event: Event) => event.type === 'click' || event.type === 'keydown',
    ignoreMutation: () => true,
  }
}
