'use client'

import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { Modal } from '#components/admin/modal.tsx'
import { startArticle, workList } from '#components/admin/queries.ts'
import { stateName } from '#components/admin/states.tsx'
import { leaveFor, useAct } from '#components/one-at-a-time.ts'

export type Room = { path: string; name: string; as: 'author' | 'editor' | 'admin' }
type Entry = { key: string; name: string; note: string; run: () => void }

/**
 * What the keyboard may do from every page; single letters only where nothing is being written, only where they are wanted (WCAG
 * 2.1.4), and none of them makes anything.
 */
const shortcuts = [
  ['Ctrl K', 'ouvrir cette palette'],
  ['n puis Entrée', 'commencer un article'],
  ['g puis a', 'aller aux articles'],
  ['g puis t', 'aller au tableau de bord'],
  ['/', 'chercher dans la liste'],
  ['?', 'montrer ces raccourcis'],
] as const

/** On this device, for who speaks to it or whose hands touch keys unawares. */
const UNWANTED = 'touches-seules'
const areWanted = () => localStorage.getItem(UNWANTED) !== 'non'

const writes = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** What is asked of the keyboard from every page, and a button for it. In the browser because it hears keys. */
export function Palette({ rooms }: { rooms: Room[] }) {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    let before = ''
    const heed = (event: globalThis.KeyboardEvent) => {
      // In the text these keys make a link.
      if (event.defaultPrevented || event.repeat) return
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        return setOpen(true)
      }
      if (event.ctrlKey || event.metaKey || event.altKey || writes(event.target) || document.querySelector('dialog[open]') || !areWanted()) return
      const keys = before + event.key
      before = event.key === 'g' ? 'g' : ''
      if (keys === 'ga') return location.assign('/admin/articles')
      if (keys === 'gt') return location.assign('/admin')
      if (event.key === 'n' || event.key === '?') {
        // Or the letter would be the first in the field.
        event.preventDefault()
        return setOpen(true)
      }
      if (event.key === '/') {
        const field = document.querySelector<HTMLInputElement>('main input[type="search"]')
        if (!field) return
        event.preventDefault()
        field.focus()
      }
    }
    document.addEventListener('keydown', heed)
    return () => document.removeEventListener('keydown', heed)
  }, [])

  return (
    <>
      <button type="button" className="rail-find" onClick={() => setOpen(true)}>
        Chercher <kbd>Ctrl K</kbd>
      </button>
      {open && <Finder rooms={rooms} close={() => setOpen(false)} />}
    </>
  )
}

/** Finds a room, an article or an act by a few letters, and answers while one types. */
function Finder({ rooms, close }: { rooms: Room[]; close: () => void }) {
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const [single, setSingle] = useState(areWanted)
  const { said, act } = useAct()
  const id = useId()
  const wanted = text.trim()
  const { data, isLoading, isError } = useQuery({ ...workList({ q: wanted }), enabled: wanted.length >= 2 })

  const go = (path: string) => () => location.assign(path)
  const begin = () => void act(async () => leaveFor(`/admin/articles/${(await startArticle({})).id}`), 'L’article n’a pas pu être commencé.')

  const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const entries: Entry[] = [
    { key: 'new', name: 'Nouvel article', note: 'commencer', run: begin },
    ...rooms.map(({ path, name }) => ({ key: path, name, note: 'aller', run: go(path) })),
  ].filter(({ name }) => plain(name).includes(plain(wanted)))
  const found = (wanted.length >= 2 ? (data?.items ?? []) : []).slice(0, 8)
  const all = [...entries, ...found.map((item) => ({ key: item.id, name: item.title, note: stateName(item), run: go(`/admin/articles/${item.id}`) }))]
  const chosen = Math.min(at, all.length - 1)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setAt((chosen + (event.key === 'ArrowDown' ? 1 : -1) + all.length) % Math.max(1, all.length))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (!event.repeat) all[chosen]?.run()
    }
  }

  return (
    <Modal className="palette" aria-label="Chercher dans la rédaction" close={close}>
      <input
        type="text"
        role="combobox"
        aria-expanded={all.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={all[chosen] ? `${id}-${chosen}` : undefined}
        aria-label="Page, article ou action"
        placeholder="Page, article ou action"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" id={`${id}-list`} aria-label="Résultats">
        {all.map(({ key, name, note, run }, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the option
          <div key={key} role="option" id={`${id}-${i}`} aria-selected={i === chosen} onClick={run}>
            {name} <span>{note}</span>
          </div>
        ))}
      </div>
      {all.length === 0 && (
        <p className="palette-none">{isLoading ? 'Un instant…' : isError ? 'Les articles n’ont pas pu être cherchés.' : 'Rien de ce nom.'}</p>
      )}
      <p role="status" className="palette-said">
        {said}
      </p>
      <dl className="palette-keys">
        {shortcuts.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="side-check palette-single">
        <input
          type="checkbox"
          checked={single}
          onChange={(event) => {
            setSingle(event.target.checked)
            localStorage.setItem(UNWANTED, event.target.checked ? 'oui' : 'non')
          }}
        />
        Entendre aussi les touches seules, sans Ctrl
      </label>
    </Modal>
  )
}
