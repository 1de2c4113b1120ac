'use client'

/** Blocks that hold text and have a line or two of their own beside it. */
import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { useState } from 'react'
import { setAttribute } from '#components/admin/editor/services.ts'
import { Field } from '#components/admin/editor/views/field.tsx'
import { href as safeHref } from '#db/body/document.ts'

/** One attribute of the block, as a field writes it. */
const write =
  ({ editor, getPos }: NodeViewProps, name: string) =>
  (value: string, group: number) =>
    setAttribute(editor, getPos(), name, value === '' ? null : value, group)

export function QuoteView(props: NodeViewProps) {
  const { node, editor } = props
  const [address, setAddress] = useState<string | null>(null)
  const shown = address ?? node.attrs.href ?? ''
  const isWrong = shown !== '' && !safeHref.safeParse(shown).success
  return (
    <NodeViewWrapper as="figure" className="quote">
      <NodeViewContent<'blockquote'> as="blockquote" />
      <figcaption contentEditable={false} className="editor-fields">
        <Field label="Source" value={node.attrs.source ?? ''} onChange={write(props, 'source')} max={500} disabled={!editor.isEditable} />
        <Field
          label="Adresse de la source"
          value={shown}
          missing=""
          max={2000}
          disabled={!editor.isEditable}
          placeholder="https://…"
          onChange={(value, group) => {
            setAddress(value)
            if (value === '' || safeHref.safeParse(value).success) write(props, 'href')(value, group)
          }}
        />
        {isWrong && <span className="editor-missing">Une adresse commence par https://, http://, mailto: ou /.</span>}
      </figcaption>
    </NodeViewWrapper>
  )
}

export function BoxView(props: NodeViewProps) {
  return (
    <NodeViewWrapper as="aside" className="box" aria-label={props.node.attrs.title ?? 'Encadré'}>
      <div contentEditable={false} className="editor-fields">
        <Field
          label="Titre de l’encadré"
          className="box-title"
          value={props.node.attrs.title ?? ''}
          onChange={write(props, 'title')}
          max={500}
          disabled={!props.editor.isEditable}
        />
      </div>
      <NodeViewContent className="editor-box" />
    </NodeViewWrapper>
  )
}

const tableActs = [
  ['Ligne au-dessous', 'addRowAfter'],
  ['Colonne à droite', 'addColumnAfter'],
  ['Supprimer la ligne', 'deleteRow'],
  ['Supprimer la colonne', 'deleteColumn'],
  ['Première ligne en tête', 'toggleHeaderRow'],
  ['Première colonne en tête', 'toggleHeaderColumn'],
  ['Fusionner ou séparer', 'mergeOrSplit'],
  ['Supprimer le tableau', 'deleteTable'],
] as const

export function TableView(props: NodeViewProps) {
  const { node, editor } = props
  return (
    <NodeViewWrapper as="figure" className="table">
      <div contentEditable={false} className="editor-fields">
        <Field label="Titre du tableau" value={node.attrs.caption ?? ''} onChange={write(props, 'caption')} max={500} disabled={!editor.isEditable} />
      </div>
      <div className="scroll">
        <NodeViewContent<'table'> as="table" />
      </div>
      <div contentEditable={false} className="editor-fields">
        <Field label="Source" value={node.attrs.source ?? ''} onChange={write(props, 'source')} max={500} disabled={!editor.isEditable} />
        {editor.isEditable && (
          <fieldset className="editor-acts" aria-label="Lignes et colonnes">
            {tableActs.map(([label, act]) => (
              // The caret stays in its cell, which the act is about.
              <button key={act} type="button" className="quiet" onMouseDown={(event) => event.preventDefault()} onClick={() => editor.storage.tables.run(act)}>
                {label}
              </button>
            ))}
          </fieldset>
        )}
      </div>
    </NodeViewWrapper>
  )
}
