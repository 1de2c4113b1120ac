'use client'

import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useSearchParams } from 'next/navigation'
import { startTransition, useOptimistic, useRef, useState } from 'react'
import { ListEnd } from '#components/admin/list-end.tsx'
import { NewArticle } from '#components/admin/new-article.tsx'
import { acts, questionOf, Refusal, type WorkQuestion, workTable } from '#components/admin/queries.ts'
import { moment, State } from '#components/admin/states.tsx'
import { useOneAtATime } from '#components/one-at-a-time.ts'
import type { Choice, WorkCard } from '#db/dto.ts'

const states = [
  { state: undefined, name: 'Tous' },
  { state: 'draft', name: 'Brouillons' },
  { state: 'review', name: 'En relecture' },
  { state: 'scheduled', name: 'Programmés' },
  { state: 'published', name: 'Parus' },
  { state: 'pending', name: 'Modifiés depuis' },
  { state: 'withdrawn', name: 'Retirés' },
  { state: 'bin', name: 'Corbeille' },
]

/** What is out, or was, waits for nobody’s reading; the board counts so too. */
const isOut = ({ state }: WorkCard) => state === 'published' || state === 'withdrawn'

/** The table of articles. In the browser because the filters in the address change it in place, and so do acts on several lines. */
export function ArticleTable({ rubrics, editor }: { rubrics: Choice[]; editor: boolean }) {
  const search = useSearchParams()
  const value = (name: string) => search.get(name) ?? undefined
  // Shown at once, as the address follows a while later: or of two choices the second would undo the first.
  const [question, foresee] = useOptimistic<WorkQuestion>({
    ...(value('state') && { state: value('state') }),
    ...(value('rubric') && { rubric: value('rubric') }),
    ...(value('mine') && { mine: '1' }),
    ...(value('q') && { q: value('q') }),
  } as WorkQuestion)
  const [typed, type] = useState<string | null>(null)
  const list = useInfiniteQuery(workTable(question))
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  const ask = (change: WorkQuestion) => {
    const next = { ...question, ...change }
    startTransition(() => {
      foresee(next)
      // Nothing is asked of the server but the list: the router would load the whole page again.
      window.history.pushState(null, '', `/admin/articles?${questionOf(next)}`)
    })
  }
  return (
    <>
      <header className="desk-head">
        <h1>Articles</h1>
        <NewArticle />
      </header>
      <nav className="tabs" aria-label="États">
        <ul>
          {states.map(({ state, name }) => (
            <li key={name}>
              <a href={`/admin/articles?${questionOf({ ...question, state } as WorkQuestion)}`} aria-current={question.state === state ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <search>
        <form
          className="filters"
          onSubmit={(event) => {
            event.preventDefault()
            type(null)
            ask({ q: (typed ?? question.q ?? '').trim() })
          }}
        >
          <label>
            Mots du titre
            <input type="search" name="q" value={typed ?? question.q ?? ''} onChange={(event) => type(event.target.value)} />
          </label>
          <label>
            Rubrique
            <select value={question.rubric ?? ''} onChange={(event) => ask({ rubric: event.target.value })}>
              <option value="">Toutes</option>
              {rubrics.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {editor && (
            <label className="filters-check">
              <input type="checkbox" checked={question.mine === '1'} onChange={(event) => ask({ mine: event.target.checked ? '1' : '' })} />
              Les miens
            </label>
          )}
          <button type="submit" className="quiet">
            Chercher
          </button>
        </form>
      </search>
      <Lines items={items} bin={question.state === 'bin'} />
      <ListEnd list={list} count={items.length} empty={question.state === 'bin' ? 'La corbeille est vide.' : 'Aucun article ne répond à ces choix.'} />
    </>
  )
}

type OnOne = (id: string) => Promise<unknown>
/** What was done to several, and what takes it back of those to whom it was done. */
type Done = { words: string; undo?: () => void }

function Lines({ items, bin }: { items: WorkCard[]; bin: boolean }) {
  const client = useQueryClient()
  const [chosen, choose] = useState<string[]>([])
  const [done, setDone] = useState<Done | null>(null)
  const { busy, once } = useOneAtATime()
  const place = useRef<HTMLFieldSetElement>(null)
  const here = chosen.filter((id) => items.some((item) => item.id === id))
  const onEach = async (ids: string[], each: OnOne) => {
    const results = await Promise.allSettled(ids.map(each))
    const refused = results.flatMap((result) => (result.status === 'rejected' && result.reason instanceof Refusal ? [result.reason.message] : []))
    return { acted: ids.filter((_, i) => results[i]?.status === 'fulfilled'), refused: [...new Set(refused)] }
  }
  const tell = async (words: string[], undoable: string[], back: OnOne) => {
    choose([])
    setDone({ words: words.filter(Boolean).join(' '), ...(undoable.length > 0 && { undo: () => void takeBack(undoable, back) }) })
    // The button that was pressed is gone; whoever has gone on elsewhere stays there.
    if (document.activeElement === document.body || place.current?.contains(document.activeElement)) place.current?.focus({ preventScroll: true })
    await client.invalidateQueries({ queryKey: ['work'] })
  }
  const act = (ids: string[], each: OnOne, words: (count: number) => string, back: OnOne) =>
    once(async () => {
      const { acted, refused } = await onEach(ids, each)
      await tell([acted.length > 0 ? words(acted.length) : '', ...refused], acted, back)
    })
  const takeBack = (ids: string[], back: OnOne) =>
    once(async () => {
      const { acted, refused } = await onEach(ids, back)
      const left = ids.filter((id) => !acted.includes(id))
      await tell([left.length === 0 ? 'Annulé.' : acted.length > 0 ? `Annulé pour ${acted.length} sur ${ids.length}.` : '', ...refused], left, back)
    })
  const count = (one: string, several: string) => (n: number) => (n > 1 ? `${n} articles ${several}.` : `Article ${one}.`)
  const submit = () => {
    // Those that are read already stay out of it, or to undo it would take them out of their review.
    const drafts = here.filter((id) => items.find((item) => item.id === id)?.state !== 'review')
    const before = here.length - drafts.length
    const already = before > 0 ? ` ${before > 1 ? `${before} l’étaient` : 'Un l’était'} déjà.` : ''
    if (drafts.length > 0)
      return act(
        drafts,
        (id) => acts.submit(id),
        (n) => count('mis en relecture', 'mis en relecture')(n) + already,
        acts.giveBack,
      )
    choose([])
    setDone({ words: before > 1 ? 'Ces articles étaient déjà en relecture.' : 'Cet article était déjà en relecture.' })
  }
  return (
    <>
      <fieldset ref={place} tabIndex={-1} className="bulk">
        <legend className="hidden">Sur les articles choisis</legend>
        <span role="status">
          {here.length > 0 ? `${here.length} choisi${here.length > 1 ? 's' : ''}` : (done?.words ?? '')}
          {here.length === 0 && done?.undo && (
            <button type="button" className="link" aria-disabled={busy} onClick={done.undo}>
              Annuler
            </button>
          )}
        </span>
        {here.length > 0 &&
          (bin ? (
            <button type="button" className="quiet" aria-disabled={busy} onClick={() => act(here, acts.unbin, count('repris', 'repris'), acts.bin)}>
              Reprendre
            </button>
          ) : (
            <>
              <button type="button" className="quiet" aria-disabled={busy} onClick={submit}>
                Mettre en relecture
              </button>
              <button
                type="button"
                className="quiet"
                aria-disabled={busy}
                onClick={() => act(here, acts.bin, count('mis à la corbeille', 'mis à la corbeille'), acts.unbin)}
              >
                Mettre à la corbeille
              </button>
            </>
          ))}
      </fieldset>
      <table className="lines">
        <caption className="hidden">Articles, le dernier touché d’abord</caption>
        <thead>
          <tr>
            <th scope="col" className="lines-choice">
              <input
                type="checkbox"
                aria-label="Choisir tout"
                checked={items.length > 0 && here.length === items.length}
                onChange={(event) => choose(event.target.checked ? items.map(({ id }) => id) : [])}
              />
            </th>
            <th scope="col">Titre</th>
            <th scope="col">État</th>
            <th scope="col">Rubrique</th>
            <th scope="col">Signature</th>
            <th scope="col">Touché</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id} aria-selected={here.includes(item.id)}>
              <td className="lines-choice">
                <input
                  type="checkbox"
                  aria-label={`Choisir «\u00a0${item.title}\u00a0»`}
                  checked={here.includes(item.id)}
                  onChange={(event) => choose(event.target.checked ? [...here, item.id] : here.filter((id) => id !== item.id))}
                />
              </td>
              <th scope="row">
                <a href={`/admin/articles/${item.id}`}>{item.title}</a>
                {item.remarks > 0 && <span className="lines-note">{item.remarks > 1 ? `${item.remarks} remarques` : '1 remarque'}</span>}
                {item.assignee && !isOut(item) && <span className="lines-note">à relire par {item.assignee.name}</span>}
              </th>
              <td>
                <State of={item} />
              </td>
              <td data-hue={item.rubric?.hue}>{item.rubric && <span className="label-rubric">{item.rubric.name}</span>}</td>
              <td>{item.authors.join(', ') || item.owner?.name}</td>
              <td className="lines-time">{moment(item.touchedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
