'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useFocusAfterGoing } from '#components/focus-after.ts'
import { DigestFields } from '#components/letters/digest-fields.tsx'
import { useSaving } from '#components/letters/saving.ts'
import { State } from '#components/letters/state.tsx'
import { rhythms, stateWords } from '#components/letters/words.ts'
import { parisDate } from '#components/paris-clock.ts'
import type { Choices, Preferences } from '#db/dto.ts'

type Props = { preferences: Preferences; choices: Choices; sentence: string; path: string; notice: string | null }

/**
 * All letters of one address, saved at each change. In the browser for that alone: without script it is a form with a
 * button, and `path` is where both go.
 */
export function PreferencesForm({ preferences, choices, sentence, path, notice }: Props) {
  const { shown, said, change, undo } = useSaving(preferences, path, notice)
  const [alive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  const [day, status] = [useRef<HTMLInputElement>(null), useRef<HTMLParagraphElement>(null)]
  // Both buttons go once they are pressed.
  useFocusAfterGoing(shown.pausedUntil !== null, day)
  useFocusAfterGoing(undo !== null, status)
  const tomorrow = parisDate(new Date(), 1)
  const press = (event: FormEvent) => {
    event.preventDefault()
  }
  return (
    <form method="post" action={path} onSubmit={press} className="preferences">
      <input type="hidden" name="version" value={shown.version} />
      <section aria-labelledby="mes-lettres">
        <h2 id="mes-lettres" className="station">
          Lettres
        </h2>
        <ul>
          {shown.letters.map(({ id, slug, name, promise, rhythm, state }) => (
            <li key={id}>
              <label className="letter">
                <input
                  type="checkbox"
                  name="letters"
                  value={slug}
                  checked={state === 'active'}
                  onChange={({ target }) =>
                    change({
                      ...shown,
                      letters: shown.letters.map((letter) => (letter.id === id ? { ...letter, state: target.checked ? 'active' : 'ended' } : letter)),
                    })
                  }
                />
                <span>
                  <span className="letter-name">{name}</span> <span className="label">{rhythms[rhythm]}</span>
                  <span className="letter-promise">{promise}</span>
                </span>
              </label>
              <State words={stateWords(state, shown.pausedUntil)} active={state === 'active' && !shown.pausedUntil} of={name} />
            </li>
          ))}
        </ul>
        <p className="consent">{sentence}</p>
      </section>
      <DigestFields shown={shown} choices={choices} change={change} />
      <section aria-labelledby="pause" className="preferences-ways">
        <h2 id="pause" className="station">
          Pause et format
        </h2>
        <div className="fields">
          <label>
            Suspendre toutes les lettres jusqu’au
            <input
              ref={day}
              type="date"
              name="pausedUntil"
              min={tomorrow}
              value={shown.pausedUntil ?? ''}
              onChange={({ target }) => change({ ...shown, pausedUntil: target.value || null }, target.value === '' || target.value >= tomorrow)}
            />
          </label>
          {shown.pausedUntil && (
            <button type="button" className="quiet" onClick={() => change({ ...shown, pausedUntil: null })}>
              Reprendre maintenant
            </button>
          )}
        </div>
        <fieldset className="choices">
          <legend>Format des messages</legend>
          {(['html', 'text'] as const).map((format) => (
            <label key={format}>
              <input type="radio" name="format" value={format} checked={shown.format === format} onChange={() => change({ ...shown, format })} />
              {format === 'html' ? 'Mis en page' : 'Texte seul'}
            </label>
          ))}
        </fieldset>
      </section>
      {!alive && (
        <p className="actions">
          <button type="submit">Enregistrer</button>
        </p>
      )}
      <div className="preferences-said">
        <p ref={status} tabIndex={-1} role="status">
          {said}
        </p>
        {undo && (
          <button type="button" className="quiet" onClick={undo}>
            Annuler
          </button>
        )}
      </div>
    </form>
  )
}
