'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type DragEvent, useEffect, useRef, useState } from 'react'
import { type KindWords, kindWords } from '#components/admin/desk/kinds.ts'
import { NounForm } from '#components/admin/desk/noun-form.tsx'
import { nounList, placeNoun } from '#components/admin/desk/queries.ts'
import { Step } from '#components/admin/desk/step.tsx'
import { useUnsaved } from '#components/admin/desk/unsaved.tsx'
import { ListEnd } from '#components/admin/list-end.tsx'
import { moment } from '#components/admin/states.tsx'
import { useFocusAfter } from '#components/focus-after.ts'
import type { Colleague, Noun, NounKind } from '#db/dto.ts'

export const nameOf = (words: KindWords, { fields }: Noun): string => {
  const value = (fields as Record<string, unknown>)[words.name]
  return Array.isArray(value) ? value.join(', ') : String(value)
}

type Chosen = { key: string; noun: Noun | null }

/** The table of one kind of noun and, beside it, the one that is written. In the browser because both change without leaving the page. */
export function NounDesk({ kind, people = [] }: { kind: NounKind; people?: Colleague[] }) {
  const words = kindWords[kind] as KindWords
  const client = useQueryClient()
  const [q, setQ] = useState('')
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const { turnTo, written, dialog } = useUnsaved(setChosen)
  const [said, say] = useState('')
  const list = useQuery(nounList(kind, q.trim()))
  const items = list.data?.items ?? []
  const room = useRef<HTMLElement>(null)
  const makeButton = useRef<HTMLButtonElement>(null)
  /** Which part of the form had the focus as it was saved. */
  const held = useRef<number | null>(null)
  /** Moves on their way, sent one after the other. */
  const moves = useRef({ last: Promise.resolve(), left: 0 })
  const shown = chosen?.key
  useEffect(() => {
    const at = held.current
    held.current = null
    // Whoever has gone on elsewhere while it was saved stays there.
    if (!shown || (at !== null && document.activeElement !== document.body)) return
    const same = room.current?.querySelector('form')?.elements[at ?? -1]
    const place = same instanceof HTMLElement ? same : room.current?.querySelector<HTMLElement>('input, textarea, select')
    place?.focus()
  }, [shown])
  useFocusAfter(shown, makeButton)

  const saved = async (told: string, id: string | null, at: number) => {
    await client.invalidateQueries({ queryKey: ['nouns', kind] })
    say(told)
    const next = id ? client.getQueryData(nounList(kind, q.trim()).queryKey)?.items.find((item) => item.id === id) : undefined
    const other = next ? { key: `${next.id} ${next.changed?.at}`, noun: next } : null
    if (other?.key !== shown) held.current = at
    // Somebody may have opened another one by now.
    setChosen((now) => (now?.key === shown ? other : now))
  }
  const arrange = async (order: Noun[], { id }: Noun) => {
    const { queryKey } = nounList(kind, '')
    moves.current.left++
    await client.cancelQueries({ queryKey })
    client.setQueryData(queryKey, (known) => known && { ...known, items: order })
    moves.current.last = moves.current.last.then(async () => {
      try {
        await placeNoun(kind, id, order[order.findIndex((noun) => noun.id === id) + 1]?.id ?? null)
        say('Nouvel ordre enregistré.')
      } catch (error) {
        say(error instanceof Error ? error.message : 'L’ordre n’a pas pu être enregistré.')
      }
    })
    await moves.current.last
    // What stands with a move still to come would put its line back where it was.
    if (--moves.current.left === 0) await client.invalidateQueries({ queryKey: ['nouns', kind] })
  }
  const make = () => turnTo({ key: `nouveau ${Date.now()}`, noun: null })
  return (
    <>
      <header className="desk-head">
        <h1>{words.title}</h1>
        <p className="desk-acts">
          <span role="status">{said}</span>
          <button type="button" ref={makeButton} className={chosen ? 'quiet' : undefined} onClick={make}>
            {words.make}
          </button>
        </p>
      </header>
      <div className="noun-screen" data-open={chosen ? true : undefined}>
        <div>
          <search className="filters">
            <label>
              Chercher
              <input type="search" value={q} onChange={(event) => setQ(event.target.value)} />
            </label>
          </search>
          <NounLines
            words={words}
            items={items}
            chosen={chosen?.noun?.id}
            choose={(noun) => turnTo({ key: `${noun.id} ${noun.changed?.at}`, noun })}
            arrange={words.ordered && q.trim() === '' && !list.data?.more ? arrange : undefined}
          />
          <ListEnd list={list} count={items.length} empty={q.trim() ? 'Rien ne répond à ces mots.' : words.teach} />
          {list.data?.more && <p className="side-help">Il y en a d’autres&nbsp;: cherchez par leurs mots.</p>}
        </div>
        {chosen && (
          <aside ref={room} className="noun-side" aria-label={chosen.noun ? nameOf(words, chosen.noun) : words.make}>
            <NounForm
              key={chosen.key}
              kind={kind}
              words={words}
              noun={chosen.noun}
              others={items}
              people={people}
              saved={saved}
              close={() => turnTo(null)}
              written={written}
            />
          </aside>
        )}
      </div>
      {dialog}
    </>
  )
}

type LinesProps = {
  words: KindWords
  items: Noun[]
  chosen: string | undefined
  choose: (noun: Noun) => void
  /** Takes the whole list as it is to be, and the one that was moved in it. */
  arrange: ((order: Noun[], moved: Noun) => Promise<void>) | undefined
}

function NounLines({ words, items, chosen, choose, arrange }: LinesProps) {
  const [held, hold] = useState<string | null>(null)
  const move = (noun: Noun, to: number) => void arrange?.(items.filter((other) => other !== noun).toSpliced(to, 0, noun), noun)
  const drop = (event: DragEvent, to: number) => {
    event.preventDefault()
    const noun = items.find(({ id }) => id === held)
    if (noun && items.indexOf(noun) !== to) move(noun, to)
    hold(null)
  }
  const counted = items.some(({ used }) => used !== null)
  const addressed = items.some(({ path }) => path !== null)
  if (items.length === 0) return null
  return (
    <table className="lines">
      <caption className="hidden">{words.title}</caption>
      <thead>
        <tr>
          {arrange && <th scope="col">Ordre</th>}
          <th scope="col">Nom</th>
          {addressed && <th scope="col">Page</th>}
          {counted && <th scope="col">Articles</th>}
          <th scope="col">Changé</th>
        </tr>
      </thead>
      <tbody>
        {items.map((noun, i) => (
          <tr
            key={noun.id}
            aria-selected={noun.id === chosen}
            data-held={noun.id === held || undefined}
            draggable={Boolean(arrange)}
            onDragStart={() => hold(noun.id)}
            onDragEnd={() => hold(null)}
            onDragOver={(event) => arrange && event.preventDefault()}
            onDrop={(event) => drop(event, i)}
          >
            {arrange && (
              <td className="lines-order">
                <Step label={`Monter «\u00a0${nameOf(words, noun)}\u00a0»`} end={i === 0} go={() => move(noun, i - 1)} />
                <Step down label={`Descendre «\u00a0${nameOf(words, noun)}\u00a0»`} end={i === items.length - 1} go={() => move(noun, i + 1)} />
              </td>
            )}
            <th scope="row" data-hue={(noun.fields as { hue?: string }).hue}>
              <button type="button" className="link lines-name" onClick={() => choose(noun)}>
                {nameOf(words, noun)}
              </button>
            </th>
            {addressed && (
              <td>
                {noun.path && (
                  <a className="lines-path" href={noun.path}>
                    {noun.path}
                  </a>
                )}
              </td>
            )}
            {counted && (
              <td className="lines-number">
                {noun.used}
                <span className="lines-unit"> {noun.used === 1 ? 'article' : 'articles'}</span>
              </td>
            )}
            <td className="lines-time">
              {noun.changed && (
                <>
                  {moment(noun.changed.at)} {noun.changed.by && <span className="lines-by">{noun.changed.by}</span>}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
