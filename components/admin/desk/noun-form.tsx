'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { changesOf } from '#components/admin/desk/acts.ts'
import { NounField } from '#components/admin/desk/fields.tsx'
import type { KindWords } from '#components/admin/desk/kinds.ts'
import { mergeNoun, removeNoun, saveNoun, standingOf } from '#components/admin/desk/queries.ts'
import { usePicturePicker } from '#components/admin/picture-picker.tsx'
import { Refusal } from '#components/admin/queries.ts'
import { moment } from '#components/admin/states.tsx'
import { onePress, useOneAtATime } from '#components/one-at-a-time.ts'
import type { Colleague, Noun, NounFields, NounKind, StandingNoun } from '#db/dto.ts'

type Props = {
  kind: NounKind
  words: KindWords
  /** Null for one that is being made. */
  noun: Noun | null
  others: Noun[]
  people: Colleague[]
  /** It is done: what to say, which one to go on with, and which part of the form had the focus. */
  saved: (told: string, id: string | null, at: number) => Promise<void>
  close: () => void
  /** Whether something is written that is not saved. */
  written: (unsaved: boolean) => void
}

type Values = Record<string, unknown>

/** One noun as it is written. In the browser because errors stand beside their cause. */
export function NounForm({ kind, words, noun, others, people, saved, close, written }: Props) {
  const [values, setValues] = useState<Values>({ ...(noun?.fields ?? words.empty) })
  const [theirs, setTheirs] = useState<StandingNoun | null>(null)
  const version = theirs?.version ?? noun?.version ?? ''
  const [errors, setErrors] = useState<Record<string, string[]>>({})
  const [said, say] = useState('')
  const { busy, once } = useOneAtATime()
  const { pick, dialog } = usePicturePicker()
  const form = useRef<HTMLFormElement>(null)
  const held = useRef<HTMLElement | null>(null)
  const tried = (act: () => Promise<unknown>) =>
    once(async () => {
      held.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
      say('')
      setErrors({})
      try {
        await act()
      } catch (error) {
        if (error instanceof Refusal) setErrors(error.fields)
        setTheirs((before) => standingOf(error) ?? before)
        say(error instanceof Error ? error.message : 'Rien n’a été enregistré.')
      }
    })
  const save = (event: FormEvent) => {
    event.preventDefault()
    void tried(async () => {
      const made = await saveNoun(kind, noun && { id: noun.id, version }, values as NounFields[NounKind])
      await saved('Enregistré.', noun?.id ?? made?.id ?? null, held.current ? [...(form.current?.elements ?? [])].indexOf(held.current) : -1)
    })
  }
  // What is shut loses the focus. Where it was refused, one goes on at what is wrong.
  useEffect(() => {
    const { activeElement } = document
    if (busy || !held.current || (activeElement !== held.current && activeElement !== document.body)) return
    const place = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? held.current
    held.current = null
    place.focus()
  }, [busy])
  const begun = (theirs ?? noun)?.fields ?? words.empty
  const unsaved = JSON.stringify(values) !== JSON.stringify(begun)
  useEffect(() => {
    written(unsaved)
    return () => written(false)
  }, [unsaved, written])
  return (
    <>
      <form ref={form} className="noun-form" onSubmit={save} noValidate>
        <h2>{noun ? 'Modifier' : words.make}</h2>
        {/* What would be typed while it is saved is not in what comes back. */}
        <fieldset className="noun-whole" disabled={busy}>
          {words.fields.map((field) => (
            <NounField
              key={field.name}
              field={field}
              value={values[field.name]}
              errors={errors}
              people={people}
              picture={noun?.picture ?? null}
              pick={pick}
              change={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
            />
          ))}
        </fieldset>
        <p className="sheet-said" role="alert">
          {said}
        </p>
        {theirs && unsaved && <Theirs theirs={theirs} mine={values} take={() => setValues({ ...theirs.fields })} />}
        <p className="desk-acts">
          <button type="submit" aria-disabled={busy}>
            {noun ? 'Enregistrer' : 'Créer'}
          </button>
          <button type="button" className="quiet" onClick={close}>
            Fermer
          </button>
        </p>
      </form>
      {/* Outside of the form, which a key in a field of it would send. */}
      {dialog}
      {noun && <NounEnd kind={kind} words={words} noun={noun} others={others} busy={busy} tried={tried} saved={saved} />}
    </>
  )
}

/** What somebody else has saved since the form was opened, where it differs from what is written here. */
function Theirs({ theirs, mine, take }: { theirs: StandingNoun; mine: Values; take: () => void }) {
  return (
    <section className="noun-theirs" aria-label="L’autre version">
      <h3>Sa version{theirs.at && `, ${moment(theirs.at)}`}</h3>
      <dl>
        {changesOf({ detail: { before: mine, after: theirs.fields } }).map(({ field, after }) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd>{after || 'vide'}</dd>
          </div>
        ))}
      </dl>
      <p className="side-help">Enregistrez encore pour garder votre texte à la place, ou reprenez le sien.</p>
      <button type="button" className="quiet" onClick={take}>
        Reprendre le sien
      </button>
    </section>
  )
}

type EndProps = Pick<Props, 'kind' | 'words' | 'others' | 'saved'> & { noun: Noun; busy: boolean; tried: (act: () => Promise<unknown>) => Promise<unknown> }

const called = (words: KindWords, { fields }: Noun) => String((fields as Record<string, unknown>)[words.name])

/** How one ends: united with another, or taken away. Both are asked twice. */
function NounEnd({ kind, words, noun, others, busy, tried, saved }: EndProps) {
  const [into, setInto] = useState('')
  const [sure, ask] = useState<'merge' | 'delete' | null>(null)
  const rest = others.filter(({ id }) => id !== noun.id)
  return (
    <details className="noun-end">
      <summary>Fusionner ou supprimer</summary>
      {words.merge && rest.length > 0 && (
        <div className="noun-field">
          <label htmlFor={`fusion-${noun.id}`}>Fusionner avec</label>
          <select
            id={`fusion-${noun.id}`}
            value={into}
            onChange={(event) => {
              setInto(event.target.value)
              ask(null)
            }}
          >
            <option value="">Choisir…</option>
            {rest.map((other) => (
              <option key={other.id} value={other.id}>
                {called(words, other)}
              </option>
            ))}
          </select>
          <p className="side-help">{words.merge}</p>
          <button
            type="button"
            className="quiet"
            disabled={!into}
            aria-disabled={busy}
            {...onePress(() =>
              sure === 'merge'
                ? tried(async () => {
                    await mergeNoun(kind, noun.id, into)
                    await saved('Réunis.', into, -1)
                  })
                : ask('merge'),
            )}
          >
            {sure === 'merge' ? 'Fusionner vraiment' : 'Fusionner'}
          </button>
        </div>
      )}
      <button
        type="button"
        className="quiet"
        aria-disabled={busy}
        {...onePress(() =>
          sure === 'delete'
            ? tried(async () => {
                await removeNoun(kind, noun.id)
                await saved('Supprimé.', null, -1)
              })
            : ask('delete'),
        )}
      >
        {sure === 'delete' ? 'Supprimer vraiment' : 'Supprimer'}
      </button>
    </details>
  )
}
