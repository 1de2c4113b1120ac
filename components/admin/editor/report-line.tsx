'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { toBody } from '#components/admin/editor/body.ts'
import { type PasteReport, summary } from '#components/admin/editor/paste/report.ts'
import { bodyText, countWords, readingMinutes } from '#db/body/text.ts'

/** What became of what was pasted, and what stands in the way of storing. */
export function ReportLine({ report, trouble, onClose }: { report: PasteReport | null; trouble: string | null; onClose: () => void }) {
  return (
    <>
      <div role="alert">{trouble && <p className="editor-report editor-missing">{trouble}</p>}</div>
      <div role="status">
        {report && (
          <p className="editor-report">
            {summary(report)}{' '}
            <button type="button" className="quiet" onClick={onClose}>
              Fermer<span className="hidden"> le compte rendu</span>
            </button>
          </p>
        )}
      </div>
    </>
  )
}

const number = new Intl.NumberFormat('fr-FR')

/** Words and minutes as readers will have them; counted when the hand rests. */
export function StatusLine({ editor }: { editor: Editor }) {
  const [words, setWords] = useState(() => wordsIn(editor))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const count = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setWords(wordsIn(editor)), 200)
    }
    editor.on('update', count)
    return () => {
      clearTimeout(timer)
      editor.off('update', count)
    }
  }, [editor])
  const minutes = readingMinutes(words)
  return (
    <p className="editor-status">
      {number.format(words)} {words > 1 ? 'mots' : 'mot'}, {minutes}&nbsp;min de lecture
      <span>«&nbsp;/&nbsp;» insère un bloc, Alt+flèches le déplace, Alt+F10 va aux outils</span>
    </p>
  )
}

function wordsIn(editor: Editor): number {
  try {
    return countWords(bodyText(toBody(editor.state.doc)))
  } catch {
    return countWords(editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n'))
  }
}
