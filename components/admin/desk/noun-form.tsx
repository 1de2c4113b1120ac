'use client'

import { type FormEvent, useState } from 'react'
import { NounField } from '#components/admin/desk/fields.tsx'
import type { KindWords } from '#components/admin/desk/kinds.ts'
import { mergeNoun, removeNoun, saveNoun } from '#components/admin/desk/queries.ts'
import { Refusal } from '#components/admin/queries.ts'
import type { Colleague, Noun, NounFields, NounKind } from '#db/dto.ts'

type Props = {
  kind: NounKind
  words: KindWords
  /** Null for one that is being made. */
  noun: Noun | null
  others: Noun[]
  people: Colleague[]
  /** It is done: what to say, and which one to go on with. */
  saved: (told: string, id: string | null) => Promise<void>
  close: () => void
}

/** One noun as it is written. In the browser because errors stand beside their cause. */
export function NounForm({ kind, words, noun, others, people, saved, close }: Props) {
  const [values, setValues] = useState<Record<string, unknown>>({ ...(noun?.fields ?? words.empty) })
  const [errors, setErrors] = useState<Record<string, string[]>>({})
  const [said, say] = useState('')
  const [busy, setBusy] = useState(false)
  const tried = async (act: () => Promise<unknown>) => {
    setBusy(true)
    say('')
    setErrors({})
    try {
      await act()
    } catch (error) {
      if (error instanceof Refusal) setErrors(error.fields)
      say(error instanceof Error ? error.message : 'Rien n’a été enregistré.')
    }
    setBusy(false)
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    void tried(async () => {
      const made = await saveNoun(kind, noun, values as NounFields[NounKind])
      await saved('Enregistré.', noun?.id ?? made?.id ?? null)
    })
  }
  return (
    <>
      <form className="noun-form" onSubmit={save} noValidate>
        <h2>{noun ? 'Modifier' : words.make}</h2>
        {words.fields.map((field) => (
          <NounField
            key={field.name}
            field={field}
            value={values[field.name]}
            errors={errors}
            people={people}
            picture={noun?.picture ?? null}
            change={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
        <p className="sheet-said" role="alert">
          {said}
        </p>
        <p className="desk-acts">
          <button type="submit" disabled={busy}>
            {noun ? 'Enregistrer' : 'Créer'}
          </button>
          <button type="button" className="quiet" onClick={close}>
            Fermer
          </button>
        </p>
      </form>
      {noun && <NounEnd kind={kind} words={words} noun={noun} others={others} busy={busy} tried={tried} saved={saved} />}
    </>
  )
}

type EndProps = Pick<Props, 'kind' | 'words' | 'others' | 'saved'> & { noun: Noun; busy: boolean; tried: (act: () => Promise<unknown>) => Promise<void> }

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
            disabled={!into || busy}
            onClick={() =>
              sure === 'merge'
                ? tried(async () => {
                    await mergeNoun(kind, noun.id, into)
                    await saved('Réunis.', into)
                  })
                : ask('merge')
            }
          >
            {sure === 'merge' ? 'Fusionner vraiment' : 'Fusionner'}
          </button>
        </div>
      )}
      <button
        type="button"
        className="quiet"
        disabled={busy}
        onClick={() =>
          sure === 'delete'
            ? tried(async () => {
                await removeNoun(kind, noun.id)
                await saved('Supprimé.', null)
              })
            : ask('delete')
        }
      >
        {sure === 'delete' ? 'Supprimer vraiment' : 'Supprimer'}
      </button>
    </details>
  )
}
