'use client'

import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import type { Dialog } from '#components/admin/editor/catalogue.ts'
import { EmbedDialog, FiguresDialog, NoteDialog, TableDialog } from '#components/admin/editor/dialogs/blocks.tsx'
import { ChartDialog } from '#components/admin/editor/dialogs/chart.tsx'
import { MapDialog } from '#components/admin/editor/dialogs/map.tsx'
import { ForeignDialog, LinkDialog, TermDialog } from '#components/admin/editor/dialogs/marks.tsx'

type Props = { editor: Editor; name: Dialog; at: number | null; onClose: () => void }

/** The one dialog that is open. */
export function Dialogs({ editor, name, at, onClose }: Props) {
  const props = { editor, at, onClose }
  // Once the dialog is gone and gave the focus back, the text has it, with the selection that it has by now.
  useEffect(
    () => () =>
      queueMicrotask(() => {
        if (!editor.isDestroyed) editor.view.focus()
      }),
    [editor],
  )
  switch (name) {
    case 'chart':
      return <ChartDialog {...props} />
    case 'map':
      return <MapDialog {...props} />
    case 'keyFigures':
      return <FiguresDialog {...props} />
    case 'embed':
      return <EmbedDialog {...props} />
    case 'footnote':
      return <NoteDialog {...props} />
    case 'table':
      return <TableDialog {...props} />
    case 'link':
      return <LinkDialog {...props} />
    case 'foreign':
      return <ForeignDialog {...props} />
    case 'term':
      return <TermDialog {...props} />
    // Pictures are chosen in the library, outside of the editor.
    case 'picture':
    case 'gallery':
      return null
  }
}
