'use client'

import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { suggestions } from '#components/queries.ts'
import type { Suggestion } from '#db/dto.ts'

/** After the last key, in milliseconds. */
const WAIT = 150
const kinds: Record<Suggestion['kind'], string> = { article: 'Article', country: 'Pays', theme: 'Thème', dossier: 'Dossier', author: 'Auteur' }

type Props = { id: string; query: string; maxLength: number }

/**
 * The field of the search form, as an editable combobox with a list (WAI-ARIA 1.2): arrows choose, Enter opens, Escape
 * closes; without script it is a plain field. What is typed is never replaced.
 */
export function SearchInput({ id, query, maxLength }: Props) {
  const list = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [items, setItems] = useState<Suggestion[]>([])
  const [chosen, setChosen] = useState(-1)

  const option = (i: number) => `${list}-${i}`
  const open = items.length > 0
  const close = () => {
    // What was asked before is not to open the list again.
    setTyped(null)
    setItems([])
    setChosen(-1)
  }

  useEffect(() => {
    if (typed === null) return
    const asking = new AbortController()
    const timer = setTimeout(async () => {
      // Suggestions are a help: where they cannot be had, the form works as it is.
      const found = typed.trim().length < 2 ? [] : await suggestions(typed, asking.signal).catch(() => [])
      if (asking.signal.aborted) return
      setItems(found)
      setChosen(-1)
    }, WAIT)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [typed])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !open) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      // One place beyond the list is the field itself.
      setChosen((at) => ((at + 1 + step + items.length + 1) % (items.length + 1)) - 1)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      close()
    } else if (event.key === 'Enter' && items[chosen]) {
      event.preventDefault()
      location.assign(items[chosen].path)
    }
  }

  return (
    <div className="suggest">
      <input
        id={id}
        type="search"
        name="q"
        defaultValue={query}
        maxLength={maxLength}
        required
        autoComplete="off"
        enterKeyHint="search"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={list}
        aria-activedescendant={chosen >= 0 ? option(chosen) : undefined}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <div id={list} role="listbox" aria-label="Suggestions" hidden={!open}>
        {items.map(({ kind, text, path }, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field, as the combobox pattern has it.
          <div
            key={path}
            tabIndex={-1}
            id={option(i)}
            role="option"
            aria-selected={i === chosen}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => location.assign(path)}
          >
            {text}
            <span>{kinds[kind]}</span>
          </div>
        ))}
      </div>
      <p className="hidden" role="status">
        {typed !== null && open ? `${items.length} suggestion${items.length > 1 ? 's' : ''}` : ''}
      </p>
    </div>
  )
}
