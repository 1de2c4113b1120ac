'use client'

import type { Editor } from '@tiptap/core'
import { useId, useState } from 'react'
import { cellsOf, readCells } from '#components/admin/editor/dialogs/cells.ts'
import { Frame, Line } from '#components/admin/editor/dialogs/frame.tsx'
import { putInPlace } from '#components/admin/editor/dialogs/put.ts'
import { Chart } from '#components/article/chart.tsx'
import type { Block } from '#db/dto.ts'
import { typeset } from '#db/typography.ts'

type Attrs = Extract<Block, { type: 'chart' }>['attrs']

/** From cells that are pasted to a chart, with what a reader must know of it; below is what readers will see. */
export function ChartDialog({ editor, at, onClose }: { editor: Editor; at: number | null; onClose: () => void }) {
  const id = useId()
  const [old] = useState(() => (at === null ? null : (editor.state.doc.nodeAt(at)?.attrs as Attrs | undefined)) ?? null)
  const [text, setText] = useState(() => (old ? cellsOf(old) : ''))
  const [form, setForm] = useState<Attrs['form']>(old?.form ?? 'line')
  const [title, setTitle] = useState(old?.title ?? '')
  const [unit, setUnit] = useState(old?.unit ?? '')
  const [source, setSource] = useState(old?.source ?? '')
  const cells = readCells(text)
  const hasFigures = cells.series.some(({ points }) => points.some((point) => point !== null))
  const problem =
    !hasFigures || cells.labels.length < 2
      ? 'Collez d’abord les cellules.'
      : title.trim() === ''
        ? 'Il manque le titre.'
        : source.trim() === ''
          ? 'Il manque la source.'
          : null
  const attrs: Attrs = {
    form,
    title: typeset(title.trim()),
    unit: typeset(unit.trim()),
    source: typeset(source.trim()),
    labels: cells.labels,
    series: cells.series,
  }
  const submit = () => {
    putInPlace(editor, { type: 'chart', attrs }, at)
    onClose()
  }
  return (
    <Frame title="Graphique" submit={old ? 'Changer le graphique' : 'Insérer le graphique'} problem={problem} onSubmit={submit} onClose={onClose} wide>
      <div className="editor-columns">
        <div>
          <p className="editor-line">
            <label htmlFor={id}>Cellules, collées d’un tableur</label>
            <textarea
              id={id}
              className="editor-cells"
              rows={8}
              value={text}
              onChange={(event) => setText(event.target.value)}
              spellCheck={false}
              aria-describedby={`${id}-hint`}
            />
            <span id={`${id}-hint`} className="editor-hint">
              Première colonne&nbsp;: les étiquettes. Première ligne&nbsp;: les noms des séries, quatre au plus.
            </span>
          </p>
          <div role="status">
            <ul className="editor-hint">
              {cells.problems.map((said) => (
                <li key={said}>{said}</li>
              ))}
              {cells.labels.length > 1 && (
                <li>
                  {cells.series.length} {cells.series.length > 1 ? 'séries' : 'série'}, {cells.labels.length} étiquettes.
                </li>
              )}
            </ul>
          </div>
          <fieldset className="editor-choice">
            <legend>Forme</legend>
            <label>
              <input type="radio" name={`${id}-form`} checked={form === 'line'} onChange={() => setForm('line')} /> Courbe
            </label>
            <label>
              <input type="radio" name={`${id}-form`} checked={form === 'bar'} onChange={() => setForm('bar')} /> Barres
            </label>
          </fieldset>
          <Line label="Titre" value={title} onChange={setTitle} max={200} />
          <Line label="Unité" value={unit} onChange={setUnit} max={80} placeholder="millions de tonnes" />
          <Line label="Source" value={source} onChange={setSource} placeholder="Qui a compté, et quand" />
        </div>
        <section className="body editor-preview" aria-label="Aperçu">
          {hasFigures && cells.labels.length > 1 ? (
            <Chart attrs={{ ...attrs, title: attrs.title || 'Titre du graphique', source: attrs.source || '…' }} />
          ) : (
            <p className="editor-hint">L’aperçu paraîtra ici.</p>
          )}
        </section>
      </div>
    </Frame>
  )
}
