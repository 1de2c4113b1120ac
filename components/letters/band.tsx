import { AddressField } from '#components/letters/address-field.tsx'
import { LetterChoice } from '#components/letters/choice.tsx'
import { heading } from '#components/letters/words.ts'
import type { Newsletter } from '#db/dto.ts'

/** The letters with their promises, at the end of the front page. */
export function LettersBand({ letters, consent }: { letters: Newsletter[]; consent: string }) {
  const [first] = letters
  if (!first) return null
  return (
    <section className="letters-band" aria-labelledby="lettres">
      <form className="wrap" method="post" action="/api/subscriptions">
        <div>
          <p className="label">
            <a href="/lettres">Nos lettres</a>
          </p>
          <h2 id="lettres">{heading}</h2>
          <AddressField consent={consent} />
        </div>
        <LetterChoice letters={letters} ticked={[first.slug]} />
      </form>
    </section>
  )
}
