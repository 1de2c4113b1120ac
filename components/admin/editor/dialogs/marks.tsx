'use client'

/** What is said of a few words: where they lead to, what language they are in, which term they are. */
import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { useId, useState } from 'react'
import { Frame, Line } from '#components/admin/editor/dialogs/frame.tsx'
import { useServices } from '#components/admin/editor/services.ts'
import { href as safeHref } from '#db/body/document.ts'

type Props = { editor: Editor; onClose: () => void }

/** Puts the mark on the selected words, on the whole of the mark that the caret stands in, or on `words` that are put in. */
function setMark(editor: Editor, name: 'link' | 'foreign' | 'term', attrs: Record<string, string> | null, words: string): void {
  const type = editor.schema.marks[name]
  if (!type) return
  if (editor.state.selection.empty) editor.commands.extendMarkRange(name)
  const { selection } = editor.state
  const tr = editor.state.tr
  if (!attrs) tr.removeMark(selection.from, selection.to, type)
  else if (selection.empty) {
    if (words) tr.insert(selection.from, editor.schema.text(words, [...selection.$from.marks(), type.create(attrs)]))
  } else tr.addMark(selection.from, selection.to, type.create(attrs))
  const end = tr.mapping.map(selection.to)
  if (tr.docChanged) tr.setSelection(TextSelection.near(tr.doc.resolve(end), -1))
  editor.view.dispatch(tr.removeStoredMark(type).scrollIntoView())
}

const taken = (editor: Editor, name: string, label: string, onClose: () => void) =>
  editor.isActive(name)
    ? {
        other: {
          label,
          act: () => {
            setMark(editor, name as 'link', null, '')
            onClose()
          },
        },
      }
    : {}

/** « example.org/page » is meant as a page of the web. */
const completed = (address: string) => {
  const text = address.trim()
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text)
    ? `https://${text}`
    : /^[^\s@]{1,64}@[^\s@.]{1,63}(?:\.[^\s@.]{1,63}){1,5}$/.test(text)
      ? `mailto:${text}`
      : text
}

export function LinkDialog({ editor, onClose }: Props) {
  const [address, setAddress] = useState<string>(editor.getAttributes('link').href ?? '')
  const [words, setWords] = useState('')
  const asksWords = editor.state.selection.empty && !editor.isActive('link')
  const href = completed(address)
  const checked = safeHref.safeParse(href)
  const submit = () => {
    setMark(editor, 'link', { href }, words.trim() || href)
    onClose()
  }
  return (
    <Frame
      title="Lien"
      submit={editor.isActive('link') ? 'Changer le lien' : 'Poser le lien'}
      problem={checked.success ? null : 'Une adresse commence par https://, http://, mailto: ou /.'}
      onSubmit={submit}
      onClose={onClose}
      {...taken(editor, 'link', 'Retirer le lien', onClose)}
    >
      <Line label="Adresse" type="url" value={address} onChange={setAddress} max={2000} placeholder="https://…" focused />
      {asksWords && <Line label="Texte du lien" value={words} onChange={setWords} hint="Vide&nbsp;: l’adresse elle-même." />}
    </Frame>
  )
}

const languages: [code: string, name: string][] = [
  ['en', 'anglais'],
  ['ru', 'russe'],
  ['kk', 'kazakh'],
  ['ky', 'kirghiz'],
  ['uz', 'ouzbek'],
  ['tg', 'tadjik'],
  ['tk', 'turkmène'],
  ['fa', 'persan'],
  ['tr', 'turc'],
  ['az', 'azéri'],
  ['ug', 'ouïghour'],
  ['kaa', 'karakalpak'],
  ['mn', 'mongol'],
  ['zh', 'chinois'],
  ['ar', 'arabe'],
  ['de', 'allemand'],
  ['la', 'latin'],
]

export function ForeignDialog({ editor, onClose }: Props) {
  const id = useId()
  const [code, setCode] = useState<string>(editor.getAttributes('foreign').lang || 'ru')
  const isEmpty = editor.state.selection.empty && !editor.isActive('foreign')
  const submit = () => {
    setMark(editor, 'foreign', { lang: code }, '')
    onClose()
  }
  const isValid = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code)
  return (
    <Frame
      title="Langue étrangère"
      submit="Marquer"
      problem={isEmpty ? 'Sélectionnez d’abord les mots.' : isValid ? null : 'Un code de langue a deux ou trois lettres.'}
      onSubmit={submit}
      onClose={onClose}
      {...taken(editor, 'foreign', 'Retirer la marque', onClose)}
    >
      <Line
        label="Code de la langue"
        value={code}
        onChange={setCode}
        max={20}
        list={id}
        focused
        hint={languages.find(([known]) => known === code)?.[1] ?? 'ru, kk, uz, en…'}
      />
      <datalist id={id}>
        {languages.map(([known, name]) => (
          <option key={known} value={known}>
            {name}
          </option>
        ))}
      </datalist>
      <p className="editor-hint">Ces mots seront en italique, et lus à haute voix dans leur langue.</p>
    </Frame>
  )
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

export function TermDialog({ editor, onClose }: Props) {
  const { terms } = useServices()
  const { from, to } = editor.state.selection
  const selected = editor.state.doc.textBetween(from, to, ' ', ' ').slice(0, 60)
  const known = editor.getAttributes('term').slug
  const nearest = terms.find(({ term }) => selected && plain(selected).includes(plain(term)))
  const [wanted, setWanted] = useState('')
  const [chosen, setChosen] = useState<string>(known || nearest?.slug || '')
  const shown = terms.filter(({ term }) => plain(term).includes(plain(wanted)))
  const submit = () => {
    setMark(editor, 'term', { slug: chosen }, terms.find(({ slug }) => slug === chosen)?.term ?? '')
    onClose()
  }
  return (
    <Frame
      title="Terme expliqué"
      submit="Marquer"
      problem={chosen ? null : 'Choisissez un terme du glossaire.'}
      onSubmit={submit}
      onClose={onClose}
      {...taken(editor, 'term', 'Retirer la marque', onClose)}
    >
      <Line label="Chercher dans le glossaire" value={wanted} onChange={setWanted} focused />
      <fieldset className="editor-choices">
        <legend className="hidden">Termes</legend>
        {shown.map(({ slug, term, definition }) => (
          <label key={slug}>
            <input type="radio" name="term" value={slug} checked={chosen === slug} onChange={() => setChosen(slug)} />
            <span>
              <strong>{term}</strong> {definition}
            </span>
          </label>
        ))}
        {shown.length === 0 && <p className="editor-hint">Aucun terme de ce nom. Le glossaire se complète à la rédaction.</p>}
      </fieldset>
    </Frame>
  )
}
