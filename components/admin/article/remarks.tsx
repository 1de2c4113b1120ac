'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { addRemark, remarks, removeRemark, resolveRemark, type SentRemark } from '#components/admin/queries.ts'
import { moment } from '#components/admin/states.tsx'
import { useFocusAfter } from '#components/focus-after.ts'
import { useOneAtATime } from '#components/one-at-a-time.ts'
import type { Colleague } from '#db/dto.ts'

type Props = {
  id: string
  me: string
  colleagues: Colleague[]
  /** The remark whose mark in the text was pressed last; another one for each press. */
  open: { remark: string } | null
  /** The beginning of the block with the caret. */
  quote: () => string
}

const sentenceOf = ({ reached, unreached }: SentRemark['mentions']) =>
  [
    reached.length > 0 && `Un e-mail part pour ${reached.map(({ name }) => name).join(', ')}.`,
    unreached.length > 0 && `Sans e-mail\u00a0: ${unreached.map(({ name, why }) => `${name} (${why})`).join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ')

/** What colleagues say of the article. In the browser because it comes while one is here. */
export function Remarks({ id, me, colleagues, open, quote }: Props) {
  const client = useQueryClient()
  const { data = [], isLoadingError } = useQuery(remarks(id))
  const [text, setText] = useState('')
  const [about, setAbout] = useState('')
  const [said, say] = useState('')
  const [all, showAll] = useState(false)
  const { busy, once } = useOneAtATime()
  const other = colleagues.find((one) => one.id !== me)
  const shown = data.filter(({ resolvedAt }) => all || !resolvedAt)
  const status = useRef<HTMLSpanElement>(null)
  const [touched, touch] = useState<string | null>(null)
  // The button that was pressed goes with its remark.
  useFocusAfter(
    shown.some((remark) => remark.id === touched),
    status,
  )
  const list = useRef<HTMLUListElement>(null)
  // It stands beside the text or below it, most often out of sight.
  useEffect(() => {
    if (open) list.current?.querySelector('[data-open="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const refresh = () => client.invalidateQueries({ queryKey: ['work', id, 'remarks'] })
  const act = (work: () => Promise<string>) =>
    once(async () => {
      try {
        say(await work())
        await refresh()
      } catch (error) {
        say(error instanceof Error ? error.message : 'Cela n’a pas pu être fait.')
      }
    })

  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!text.trim()) return say('Écrivez d’abord une remarque.')
    void act(async () => {
      const { mentions } = await addRemark(id, text.trim(), about)
      // What was begun meanwhile stays.
      setText((now) => (now === text ? '' : now))
      setAbout((now) => (now === about ? '' : now))
      return ['Remarque envoyée.', sentenceOf(mentions)].filter(Boolean).join(' ')
    })
  }

  return (
    <section className="side-part remarks">
      <h2 className="station">Remarques</h2>
      {isLoadingError && <p className="side-help">Les remarques n’ont pas pu être lues.</p>}
      <ul ref={list}>
        {shown.map((remark) => (
          <li key={remark.id} data-open={remark.id === open?.remark} data-resolved={remark.resolvedAt !== null}>
            {remark.quote && <blockquote>{remark.quote}…</blockquote>}
            <p>{remark.text}</p>
            <p className="remarks-by">
              {remark.by?.name ?? 'Ancien collègue'}, {moment(remark.at)}
              <button
                type="button"
                className="link"
                aria-disabled={busy}
                onClick={() => {
                  touch(remark.id)
                  void act(() =>
                    resolveRemark(id, remark.id, remark.resolvedAt === null).then(() => (remark.resolvedAt ? 'Remarque rouverte.' : 'Remarque réglée.')),
                  )
                }}
              >
                {remark.resolvedAt ? 'Rouvrir' : 'Réglé'}
              </button>
              {remark.by?.id === me && (
                <button
                  type="button"
                  className="link"
                  aria-disabled={busy}
                  onClick={() => {
                    touch(remark.id)
                    void act(() => removeRemark(id, remark.id).then(() => 'Remarque supprimée.'))
                  }}
                >
                  Supprimer
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
      {data.some(({ resolvedAt }) => resolvedAt) && (
        <button type="button" className="link" onClick={() => showAll(!all)} aria-pressed={all}>
          {all ? 'Cacher celles qui sont réglées' : 'Montrer celles qui sont réglées'}
        </button>
      )}
      <form onSubmit={send} className="side-fields">
        <label>
          Nouvelle remarque
          <textarea rows={2} maxLength={2000} value={text} onFocus={() => setAbout(quote())} onChange={(event) => setText(event.target.value)} />
        </label>
        <p className="side-help">
          {about ? `Sur «\u00a0${about.slice(0, 60)}…\u00a0». ` : ''}
          {other && `@${other.name} prévient cette personne par e-mail.`}
        </p>
        <p className="desk-acts">
          <span ref={status} role="status" tabIndex={-1}>
            {said}
          </span>
          <button type="submit" className="quiet" aria-disabled={busy}>
            Envoyer
          </button>
        </p>
      </form>
    </section>
  )
}
