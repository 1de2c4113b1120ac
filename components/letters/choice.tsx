import { rhythms } from '#components/letters/words.ts'
import type { Newsletter } from '#db/dto.ts'

/** Letters to tick, each with its rhythm and its promise, as stations of the line. `ticked` are slugs. */
export function LetterChoice({ letters, ticked }: { letters: Newsletter[]; ticked: string[] }) {
  return (
    <fieldset className="letters">
      <legend className="hidden">Lettres</legend>
      {letters.map(({ id, slug, name, promise, rhythm }) => (
        <label key={id} className="letter">
          <input type="checkbox" name="newsletters" value={slug} defaultChecked={ticked.includes(slug)} />
          <span>
            <span className="letter-name">{name}</span> <span className="label">{rhythms[rhythm]}</span>
            <span className="letter-promise">{promise}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
