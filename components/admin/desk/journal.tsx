'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { useSearchParams } from 'next/navigation'
import { startTransition, useOptimistic, useState } from 'react'
import { changesOf, kindsOfActs, sentenceOf, subjectOf } from '#components/admin/desk/acts.ts'
import { actList } from '#components/admin/desk/queries.ts'
import { ListEnd } from '#components/admin/list-end.tsx'
import { moment } from '#components/admin/states.tsx'
import { parisDay } from '#components/paris-clock.ts'
import type { Act, Colleague } from '#db/dto.ts'

/** Who did what, and when. In the browser because the filters in the address change it in place. */
export function Journal({ people }: { people: Colleague[] }) {
  const search = useSearchParams()
  // Shown at once, as the address follows a while later: or of two choices the second would undo the first.
  const [asked, foresee] = useOptimistic({
    person: search.get('person') ?? '',
    act: search.get('act') ?? '',
    subject: search.get('subject') ?? '',
    from: search.get('du') ?? '',
    to: search.get('au') ?? '',
  })
  const list = useInfiniteQuery(actList({ ...asked, from: parisDay(asked.from)?.toISOString() ?? '', to: parisDay(asked.to, 1)?.toISOString() ?? '' }))
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  const ask = (change: Record<string, string>) => {
    const wanted = { ...asked, ...change }
    const { from, to, ...rest } = wanted
    const next = Object.entries({ ...rest, du: from, au: to }).filter(([, value]) => value !== '')
    startTransition(() => {
      foresee(wanted)
      // Nothing is asked of the server but the list: the router would load the whole page again.
      window.history.pushState(null, '', `/admin/journal?${new URLSearchParams(next)}`)
    })
  }
  return (
    <>
      <header className="desk-head">
        <h1>Journal</h1>
      </header>
      <search className="filters">
        <label>
          Personne
          <select value={asked.person} onChange={(event) => ask({ person: event.target.value })}>
            <option value="">Tout le monde</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Sur
          <select value={asked.act} onChange={(event) => ask({ act: event.target.value })}>
            <option value="">Tout</option>
            {kindsOfActs.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Day label="Du (heure de Paris)" value={asked.from} max={asked.to} choose={(from) => ask({ from })} />
        <Day label="Au" value={asked.to} min={asked.from} choose={(to) => ask({ to })} />
        {asked.subject && (
          <button type="button" className="quiet" onClick={() => ask({ subject: '' })}>
            Montrer tous les sujets
          </button>
        )}
      </search>
      <ol className="acts">
        {items.map((act) => (
          <ActLine key={act.id} act={act} only={() => ask({ subject: act.subject })} />
        ))}
      </ol>
      <ListEnd list={list} count={items.length} empty="Rien ne s’est passé ainsi. Chaque acte de la rédaction s’inscrit ici." />
    </>
  )
}

type DayProps = { label: string; value: string; min?: string; max?: string; choose: (day: string) => void }

/** A day that may be typed: with its first figures a year is one of antiquity, which nobody means. */
function Day({ label, value, min, max, choose }: DayProps) {
  const [typed, type] = useState<string | null>(null)
  return (
    <label>
      {label}
      <input
        type="date"
        value={typed ?? value}
        min={min || undefined}
        max={max || undefined}
        onChange={({ target }) => {
          type(target.value)
          if (target.value === '' || target.value >= '1900') choose(target.value)
        }}
        onBlur={() => type(null)}
      />
    </label>
  )
}

function ActLine({ act, only }: { act: Act; only: () => void }) {
  const changes = changesOf(act)
  const name = subjectOf(act)
  return (
    <li>
      <p className="acts-said">
        <span className="acts-by">{act.by}</span> {sentenceOf(act)} {act.path ? <a href={act.path}>{name}</a> : name && <strong>{name}</strong>}
      </p>
      <p className="acts-at">
        {moment(act.at)}
        <button type="button" className="link" onClick={only}>
          Toute son histoire<span className="hidden">&nbsp;: {name}</span>
        </button>
      </p>
      {changes.length > 0 && (
        <details>
          <summary>{changes.length > 1 ? `${changes.length} changements` : '1 changement'}</summary>
          <dl className="acts-changes">
            {changes.map(({ field, before, after }) => (
              <div key={field}>
                <dt>{field}</dt>
                <dd>
                  {before && <del>{before}</del>} {after && <ins>{after}</ins>}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  )
}
