'use client'

/** The smaller dialogs of blocks: key figures, content of another site, a note, the size of a table. */
import type { Editor } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { useRef, useState } from 'react'
import { putBlock } from '#components/admin/editor/catalogue.ts'
import { Frame, Line } from '#components/admin/editor/dialogs/frame.tsx'
import { putInPlace } from '#components/admin/editor/dialogs/put.ts'
import { lineExtensions } from '#components/admin/editor/line-editor.ts'
import { useServices } from '#components/admin/editor/services.ts'
import { href as safeHref } from '#db/body/document.ts'
import { frameOf } from '#db/body/embeds.ts'
import type { Block } from '#db/dto.ts'
import { typeset } from '#db/typography.ts'

type Props = { editor: Editor; at: number | null; onClose: () => void }
type Attrs<T extends Block['type']> = Extract<Block, { type: T; attrs: unknown }>['attrs']

const attrsAt = <T,>(editor: Editor, at: number | null) => (at === null ? undefined : (editor.state.doc.nodeAt(at)?.attrs as T | undefined))

export function FiguresDialog({ editor, at, onClose }: Props) {
  const [old] = useState(() => attrsAt<Attrs<'keyFigures'>>(editor, at))
  const [figures, setFigures] = useState(old?.figures ?? [{ value: '', label: '' }])
  const [source, setSource] = useState(old?.source ?? '')
  const kept = figures.map(({ value, label }) => ({ value: typeset(value.trim()), label: typeset(label.trim()) })).filter(({ value, label }) => value || label)
  const set = (i: number, part: Partial<(typeof figures)[number]>) => setFigures(figures.map((figure, j) => (j === i ? { ...figure, ...part } : figure)))
  const problem =
    kept.length === 0
      ? 'Il faut au moins un chiffre.'
      : kept.some(({ value, label }) => !value || !label)
        ? 'Chaque chiffre veut un nombre et ce qu’il dit.'
        : null
  const submit = () => {
    putInPlace(editor, { type: 'keyFigures', attrs: { figures: kept, source: typeset(source.trim()) || null } }, at)
    onClose()
  }
  return (
    <Frame title="Chiffres clés" submit={old ? 'Changer' : 'Insérer'} problem={problem} onSubmit={submit} onClose={onClose}>
      {figures.map((figure, i) => (
        <div key={i} className="editor-row">
          <Line
            label={`Nombre ${i + 1}`}
            value={figure.value}
            onChange={(value) => set(i, { value })}
            max={40}
            placeholder="3 500 km"
            focused={i === figures.length - 1}
          />
          <Line label={`Ce que dit le nombre ${i + 1}`} value={figure.label} onChange={(label) => set(i, { label })} max={200} />
          {figures.length > 1 && (
            <button type="button" className="quiet" onClick={() => setFigures(figures.filter((_, j) => j !== i))}>
              Retirer<span className="hidden"> le nombre {i + 1}</span>
            </button>
          )}
        </div>
      ))}
      {figures.length < 6 && (
        <p className="editor-acts">
          <button type="button" className="quiet" onClick={() => setFigures([...figures, { value: '', label: '' }])}>
            Un autre chiffre
          </button>
        </p>
      )}
      <Line label="Source" value={source} onChange={setSource} />
    </Frame>
  )
}

export function EmbedDialog({ editor, at, onClose }: Props) {
  const { lookUp } = useServices()
  const [old] = useState(() => attrsAt<Attrs<'embed'>>(editor, at))
  const [address, setAddress] = useState(old?.href ?? '')
  const [title, setTitle] = useState(old?.title ?? '')
  const [provider, setProvider] = useState(old?.provider ?? '')
  const [said, setSaid] = useState('')
  const href = address.trim()
  const isAddress = href.startsWith('https://') && safeHref.safeParse(href).success
  const frame = isAddress ? frameOf(href) : null
  const write = (next: string) => {
    setAddress(next)
    setSaid('')
  }
  const here = useRef(href)
  here.current = href
  const ask = async () => {
    setSaid('Le titre est demandé au site…')
    try {
      const found = await lookUp(href)
      // What a site says of another page is not the title of this one, and what was written meanwhile stays.
      if (here.current !== href) return
      setTitle((now) => (now === title ? typeset(found.title).slice(0, 300) : now))
      setProvider((now) => (now === provider ? (frame?.provider ?? found.provider).slice(0, 500) : now))
      setSaid('Titre trouvé\u00a0: corrigez-le au besoin.')
    } catch (error) {
      if (here.current !== href) return
      setSaid(`${error instanceof Error ? error.message : 'Le site n’a pas répondu.'} Écrivez le titre vous-même.`)
      if (frame) setProvider(frame.provider)
    }
  }
  const submit = () => {
    putInPlace(editor, { type: 'embed', attrs: { href, title: typeset(title.trim()), provider: typeset((provider || frame?.provider) ?? '').trim() } }, at)
    onClose()
  }
  return (
    <Frame
      title="Contenu d’un autre site"
      submit={old ? 'Changer' : 'Insérer'}
      problem={!isAddress ? 'Une adresse qui commence par https:// est attendue.' : title.trim() === '' ? 'Il manque le titre.' : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <Line label="Adresse de la page" type="url" value={address} onChange={write} max={2000} placeholder="https://…" focused />
      <p className="editor-acts">
        <button type="button" className="quiet" onClick={ask} disabled={!isAddress}>
          Lire le titre
        </button>
      </p>
      <p className="editor-hint" role="status">
        {said ||
          (isAddress &&
            (frame
              ? `Les lecteurs pourront le charger de ${frame.provider}\u202f; rien n’en est chargé avant.`
              : 'Ce site n’est pas de ceux que le journal montre\u00a0: les lecteurs auront un lien.'))}
      </p>
      <Line label="Titre" value={title} onChange={setTitle} max={300} />
      <Line label="Site" value={provider} onChange={setProvider} />
    </Frame>
  )
}

export function TableDialog({ editor, onClose }: Props) {
  const [rows, setRows] = useState('3')
  const [columns, setColumns] = useState('3')
  const [height, width] = [Number(rows), Number(columns)]
  const fits = Number.isInteger(height) && Number.isInteger(width) && height >= 1 && height <= 100 && width >= 1 && width <= 20
  const submit = () => {
    const cells = (type: string) => Array.from({ length: width }, () => ({ type, content: [{ type: 'paragraph' }] }))
    const content = Array.from({ length: height }, (_, i) => ({ type: 'tableRow', content: cells(i === 0 && height > 1 ? 'tableHeader' : 'tableCell') }))
    putBlock(editor, editor.schema.nodeFromJSON({ type: 'table', content }))
    onClose()
  }
  return (
    <Frame title="Tableau" submit="Insérer" problem={fits ? null : 'De 1 à 100 lignes et de 1 à 20 colonnes.'} onSubmit={submit} onClose={onClose}>
      <div className="editor-row">
        <Line label="Lignes, avec celle des titres" value={rows} onChange={setRows} max={3} focused />
        <Line label="Colonnes" value={columns} onChange={setColumns} max={2} />
      </div>
      <p className="editor-hint">Un tableau copié d’un tableur ou d’un document se colle aussi directement dans le texte.</p>
    </Frame>
  )
}

/** A note is a line with words in italics and links, so it is edited as one. */
export function NoteDialog({ editor, at, onClose }: Props) {
  const [old] = useState(() => (at === null ? null : editor.state.doc.nodeAt(at)))
  const line = useEditor({
    extensions: lineExtensions(),
    content: { type: 'doc', content: [{ type: 'paragraph', content: old?.toJSON().content }] },
    injectCSS: false,
    immediatelyRender: false,
    shouldRerenderOnTransaction: true,
    autofocus: 'end',
    editorProps: {
      attributes: { class: 'editor-note-line', role: 'textbox', 'aria-multiline': 'false', 'aria-label': 'Texte de la note', lang: 'fr', spellcheck: 'true' },
    },
  })
  const words = line?.state.doc.textContent.trim() ?? ''
  const submit = () => {
    const content = line?.state.doc.firstChild?.toJSON().content
    const node = editor.schema.nodeFromJSON({ type: 'footnote', content })
    const { tr } = editor.state
    if (at !== null && old) tr.replaceWith(at, at + old.nodeSize, node)
    else tr.replaceWith(editor.state.selection.to, editor.state.selection.to, node)
    editor.view.dispatch(tr.scrollIntoView())
    editor.view.focus()
    onClose()
  }
  const remove = () => {
    if (at !== null && old) editor.view.dispatch(editor.state.tr.delete(at, at + old.nodeSize))
    onClose()
  }
  return (
    <Frame
      title="Note de bas de page"
      submit={old ? 'Changer la note' : 'Insérer la note'}
      problem={words ? null : 'La note n’a pas de texte.'}
      onSubmit={submit}
      onClose={onClose}
      {...(old && { other: { label: 'Supprimer la note', act: remove } })}
    >
      <div className="body editor-note-body">
        <EditorContent editor={line} />
      </div>
      <p className="editor-hint">Ctrl+I met en italique.</p>
    </Frame>
  )
}
