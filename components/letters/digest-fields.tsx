import { State } from '#components/letters/state.tsx'
import { stateWords } from '#components/letters/words.ts'
import type { Choices, Preferences } from '#db/dto.ts'

type Props = { shown: Preferences; choices: Choices; change: (next: Preferences) => void }

const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']

/** The personal digest: what it is made of, and when it comes. */
export function DigestFields({ shown, choices, change }: Props) {
  const { digest } = shown
  const put = (next: Partial<Preferences['digest']>) => change({ ...shown, digest: { ...digest, ...next } })
  return (
    <section aria-labelledby="ma-selection">
      <h2 id="ma-selection" className="station">
        Ma sélection
      </h2>
      <ul>
        <li>
          <label className="letter">
            <input type="checkbox" name="digest" checked={digest.on} onChange={({ target }) => put({ on: target.checked })} />
            <span>
              <span className="letter-name">Ma sélection</span>
              <span className="letter-promise">Une lettre composée pour vous, avec les nouveaux articles de vos rubriques et de vos pays.</span>
            </span>
          </label>
          <State
            words={digest.on ? stateWords('active', shown.pausedUntil) : stateWords('none', null)}
            active={digest.on && !shown.pausedUntil}
            of="Ma sélection"
          />
        </li>
      </ul>
      <Subjects title="Rubriques" name="rubrics" all={choices.rubrics} chosen={digest.rubrics} choose={(rubrics) => put({ rubrics })} />
      <Subjects title="Pays" name="countries" all={choices.countries} chosen={digest.countries} choose={(countries) => put({ countries })} />
      <p className="consent">Sans rubrique ni pays cochés, la sélection vient de tout le journal.</p>
      <fieldset className="choices">
        <legend>Rythme</legend>
        {(['daily', 'weekly'] as const).map((rhythm) => (
          <label key={rhythm}>
            <input type="radio" name="rhythm" value={rhythm} checked={digest.rhythm === rhythm} onChange={() => put({ rhythm })} />
            {rhythm === 'daily' ? 'Chaque jour' : 'Chaque semaine'}
          </label>
        ))}
      </fieldset>
      <div className="fields preferences-time">
        <label>
          Jour, chaque semaine
          <select name="weekday" value={digest.weekday} onChange={({ target }) => put({ weekday: Number(target.value) })}>
            {weekdays.map((day, i) => (
              <option key={day} value={i + 1}>
                {day}
              </option>
            ))}
          </select>
        </label>
        <label>
          Heure de Paris
          <select name="hour" value={digest.hour} onChange={({ target }) => put({ hour: Number(target.value) })}>
            {Array.from({ length: 24 }, (_, hour) => (
              <option key={hour} value={hour}>
                {hour} h
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  )
}

type SubjectsProps = { title: string; name: string; all: Choices['rubrics']; chosen: string[]; choose: (slugs: string[]) => void }

function Subjects({ title, name, all, chosen, choose }: SubjectsProps) {
  return (
    <fieldset className="choices">
      <legend>{title}</legend>
      {all.map(({ slug, name: text }) => (
        <label key={slug}>
          <input
            type="checkbox"
            name={name}
            value={slug}
            checked={chosen.includes(slug)}
            onChange={({ target }) => choose(target.checked ? [...chosen, slug] : chosen.filter((other) => other !== slug))}
          />
          {text}
        </label>
      ))}
    </fieldset>
  )
}
