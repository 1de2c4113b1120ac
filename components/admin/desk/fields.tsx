'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { Field } from '#components/admin/desk/kinds.ts'
import { Step } from '#components/admin/desk/step.tsx'
import type { PicturePicker } from '#components/admin/picture-picker.tsx'
import { useFocusAfter } from '#components/focus-after.ts'
import type { ChronologyLine, Colleague, Fact, Picture } from '#db/dto.ts'

type Props = {
  field: Field
  value: unknown
  /** What is wrong with this field and what is in it, by the path of it. */
  errors: Record<string, string[]>
  people: Colleague[]
  picture: Picture | null
  pick: PicturePicker['pick']
  change: (value: unknown) => void
}

/** One field with its label, its help and what is wrong with it beside it. */
export function NounField({ field, value, errors, people, picture, pick, change }: Props) {
  const id = useId()
  const wrong = errors[field.name]
  const described = [field.help && `${id}-aide`, wrong && `${id}-refus`].filter(Boolean).join(' ') || undefined
  const common = { id, 'aria-invalid': wrong ? true : undefined, 'aria-describedby': described, required: field.required }
  const text = (write: (text: string) => unknown = (text) => text) => ({
    onChange: (event: { target: { value: string } }) => change(write(event.target.value)),
  })
  if (field.shape === 'facts') return <Facts label={field.label} value={value as Fact[]} errors={errors} name={field.name} change={change} />
  if (field.shape === 'chronology')
    return <Chronology label={field.label} value={value as ChronologyLine[]} errors={errors} name={field.name} change={change} />
  if (field.shape === 'picture')
    return <PictureField label={field.label} picture={picture} pick={pick} value={value as string | null} change={change} wrong={wrong?.[0]} />
  if (field.shape === 'check')
    return (
      <label className="side-check">
        <input type="checkbox" checked={Boolean(value)} onChange={(event) => change(event.target.checked)} /> {field.label}
      </label>
    )
  return (
    <Labelled id={id} label={field.label} help={field.help} wrong={wrong}>
      {field.shape === 'line' && <input {...common} value={String(value ?? '')} maxLength={field.most} autoComplete="off" {...text()} />}
      {field.shape === 'number' && (
        <input {...common} type="number" step="any" value={Number.isNaN(value) ? '' : String(value)} {...text((typed) => Number.parseFloat(typed))} />
      )}
      {field.shape === 'text' && <textarea {...common} rows={3} value={String(value ?? '')} maxLength={field.most} {...text()} />}
      {field.shape === 'paragraphs' && <Split {...common} rows={8} value={value as string[]} by={'\n\n'} change={change} />}
      {field.shape === 'words' && <Split {...common} rows={6} value={value as string[]} by={'\n'} change={change} />}
      {field.shape === 'choice' && (
        <select {...common} value={String(value ?? '')} {...text()}>
          {field.options?.map((option) => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </select>
      )}
      {field.shape === 'person' && (
        <select {...common} value={String(value ?? '')} {...text((chosen) => chosen || null)}>
          <option value="">Aucun</option>
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

function Labelled({
  id,
  label,
  help,
  wrong,
  children,
}: {
  id: string
  label: string
  help?: string | undefined
  wrong?: string[] | undefined
  children: ReactNode
}) {
  return (
    <div className="noun-field">
      <label htmlFor={id}>{label}</label>
      {children}
      {help && (
        <p id={`${id}-aide`} className="side-help">
          {help}
        </p>
      )}
      {wrong && (
        <p id={`${id}-refus`} className="field-wrong">
          {wrong.join(' ')}
        </p>
      )}
    </div>
  )
}

type SplitProps = { id: string; rows: number; value: string[]; by: string; change: (value: string[]) => void }

/** Several texts in one field. What is typed stands as it is; what is meant is told. */
function Split({ value, by, change, ...common }: SplitProps) {
  return (
    <textarea
      {...common}
      defaultValue={value.join(by)}
      onChange={(event) =>
        change(
          event.target.value
            .split(by === '\n' ? /\n/ : /\n\s*\n/)
            .map((part) => part.trim())
            .filter(Boolean),
        )
      }
    />
  )
}

type ListProps<T> = { label: string; name: string; value: T[]; errors: Record<string, string[]>; change: (value: T[]) => void }

function Facts({ label, name, value, errors, change }: ListProps<Fact>) {
  return (
    <Several label={label} value={value} change={change} fresh={{ label: '', value: '', source: '' }} one="un fait">
      {(fact, put, i) => (
        <>
          <Cell label="Quoi" value={fact.label} wrong={errors[`${name}.${i}.label`]} put={(text) => put({ ...fact, label: text })} />
          <Cell label="Combien" value={fact.value} wrong={errors[`${name}.${i}.value`]} put={(text) => put({ ...fact, value: text })} />
          <Cell label="Source" value={fact.source} put={(text) => put({ ...fact, source: text })} />
        </>
      )}
    </Several>
  )
}

function Chronology({ label, name, value, errors, change }: ListProps<ChronologyLine>) {
  return (
    <Several label={label} value={value} change={change} fresh={{ date: '', text: '' }} one="une date">
      {(line, put, i) => (
        <>
          <Cell label="Date" value={line.date} wrong={errors[`${name}.${i}.date`]} put={(date) => put({ ...line, date })} hint="1906, 1881-05 ou 1991-12-16" />
          <Cell label="Ce qui arrive" value={line.text} wrong={errors[`${name}.${i}.text`]} put={(text) => put({ ...line, text })} />
          <Cell
            label="Article (adresse)"
            value={line.article ?? ''}
            wrong={errors[`${name}.${i}.article`]}
            put={(article) => put({ date: line.date, text: line.text, ...(article && { article }) })}
          />
        </>
      )}
    </Several>
  )
}

type SeveralProps<T> = {
  label: string
  value: T[]
  fresh: T
  one: string
  change: (value: T[]) => void
  children: (item: T, put: (item: T) => void, i: number) => ReactNode
}

/** A list that is written line by line, moved and shortened by keys as by hand. */
function Several<T>({ label, value, fresh, one, change, children }: SeveralProps<T>) {
  const place = useRef<HTMLFieldSetElement>(null)
  /** What takes the focus once the list is as it is to be. */
  const next = useRef<{ line: number; act: 'up' | 'down' | 'remove' } | null>(null)
  useEffect(() => {
    if (!next.current) return
    const { act, line } = next.current
    next.current = null
    const buttons = [...(place.current?.querySelectorAll<HTMLElement>(`[data-act="${act}"]`) ?? [])]
    const button = buttons[Math.min(line, value.length - 1)] ?? place.current?.querySelector<HTMLElement>('[data-act="add"]')
    button?.focus()
  }, [value])
  const swap = (i: number, by: 1 | -1) => {
    const order = [...value]
    const [moved] = order.splice(i, 1)
    if (moved !== undefined) order.splice(i + by, 0, moved)
    // The focus goes with the line, so that the same key moves it on.
    next.current = { line: i + by, act: by < 0 ? 'up' : 'down' }
    change(order)
  }
  const remove = (i: number) => {
    next.current = { line: i, act: 'remove' }
    change(value.filter((_, j) => j !== i))
  }
  return (
    <fieldset ref={place} className="noun-several">
      <legend>{label}</legend>
      <ol>
        {value.map((item, i) => (
          <li key={i}>
            {children(item, (put) => change(value.map((other, j) => (j === i ? put : other))), i)}
            <span className="acts-more">
              <Step label={`Monter la ligne ${i + 1}`} end={i === 0} go={() => swap(i, -1)} />
              <Step down label={`Descendre la ligne ${i + 1}`} end={i === value.length - 1} go={() => swap(i, 1)} />
              <button type="button" className="quiet" data-act="remove" onClick={() => remove(i)} aria-label={`Retirer la ligne ${i + 1}`}>
                Retirer
              </button>
            </span>
          </li>
        ))}
      </ol>
      <button type="button" className="quiet" data-act="add" onClick={() => change([...value, fresh])}>
        Ajouter {one}
      </button>
    </fieldset>
  )
}

function Cell({ label, value, wrong, hint, put }: { label: string; value: string; wrong?: string[] | undefined; hint?: string; put: (text: string) => void }) {
  const id = useId()
  return (
    <div className="noun-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        placeholder={hint}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${id}-refus` : undefined}
        onChange={(event) => put(event.target.value)}
      />
      {wrong && (
        <p id={`${id}-refus`} className="field-wrong">
          {wrong.join(' ')}
        </p>
      )}
    </div>
  )
}

function PictureField({
  label,
  picture,
  pick,
  value,
  change,
  wrong,
}: {
  label: string
  picture: Picture | null
  pick: PicturePicker['pick']
  value: string | null
  change: (id: string | null) => void
  wrong?: string | undefined
}) {
  const button = useRef<HTMLButtonElement>(null)
  useFocusAfter(value === null, button)
  const choose = async () => {
    const [chosen] = await pick(false)
    if (chosen) change(chosen.id)
  }
  return (
    <fieldset className="noun-several">
      <legend>{label}</legend>
      {value && picture?.id === value && <img className="noun-picture" src={`${picture.base}/360.webp`} alt="" width={picture.width} height={picture.height} />}
      {value && picture?.id !== value && <p>Une autre image est choisie&#8239;; elle se verra une fois enregistrée.</p>}
      {!value && <p className="side-help">Aucune.</p>}
      <p className="acts-more">
        <button type="button" ref={button} className="quiet" onClick={() => void choose()}>
          Choisir une image
        </button>
        {value && (
          <button type="button" className="quiet" onClick={() => change(null)}>
            Sans image
          </button>
        )}
      </p>
      {wrong && <p className="field-wrong">{wrong}</p>}
    </fieldset>
  )
}
