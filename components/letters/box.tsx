import { AddressField } from '#components/letters/address-field.tsx'
import { heading } from '#components/letters/words.ts'
import type { Newsletter } from '#db/dto.ts'

/** One letter, proposed where an article ends. A plain form: the page is the same for everyone and needs no script for it. */
export function LetterBox({ letter, consent }: { letter: Newsletter; consent: string }) {
  return (
    <section className="letter-box" aria-labelledby="lettre">
      <h2 id="lettre">{heading}</h2>
      <p>
        <a href={letter.path}>{letter.name}</a>. {letter.promise}
      </p>
      <form method="post" action="/api/subscriptions">
        <input type="hidden" name="newsletters" value={letter.slug} />
        <AddressField consent={consent} />
      </form>
      <p className="letter-more">
        <a href="/lettres">Toutes nos lettres</a>
      </p>
    </section>
  )
}
