import { AddressField } from '#components/letters/address-field.tsx'
import { LetterChoice } from '#components/letters/choice.tsx'
import { rhythms } from '#components/letters/words.ts'
import { Breadcrumb } from '#components/site/breadcrumb.tsx'
import type { Newsletter } from '#db/dto.ts'

type Props = { letters: Newsletter[]; consent: string }

/** All letters, and one form for any number of them. */
export function LettersPage({ letters, consent }: Props) {
  return (
    <div className="wrap plain letters-page">
      <Breadcrumb trail={[]} here="Lettres" />
      <h1 className="station">Nos lettres</h1>
      <p className="standfirst">
        L’Asie centrale dans votre courrier, au rythme que vous choisissez. Sans compte, sans traceur, et l’on part d’un geste quand on veut.
      </p>
      <form method="post" action="/api/subscriptions">
        <LetterChoice letters={letters} ticked={letters.slice(0, 1).map(({ slug }) => slug)} />
        <AddressField consent={consent} />
      </form>
      <h2>Chaque lettre en détail</h2>
      <ul className="letters-list">
        {letters.map(({ id, path, name, rhythm }) => (
          <li key={id}>
            <a href={path}>{name}</a>
            <span className="label">{rhythms[rhythm]} · premier numéro à venir</span>
          </li>
        ))}
      </ul>
      <p className="letters-known">
        Déjà abonné ? Chaque lettre porte un lien vers vos réglages ; avec un compte, ils sont sur la page <a href="/compte/lettres">Lettres</a>.
      </p>
    </div>
  )
}

/** One letter: what it promises, when it comes, what came last. */
export function LetterPage({ letter, letters, consent }: Props & { letter: Newsletter }) {
  return (
    <div className="wrap plain letters-page">
      <Breadcrumb trail={[{ path: '/lettres', name: 'Lettres' }]} here={letter.name} />
      <h1 className="station">{letter.name}</h1>
      <p className="standfirst">{letter.promise}</p>
      <dl className="facts">
        <div>
          <dt>Rythme</dt>
          <dd>{rhythms[letter.rhythm]}</dd>
        </div>
        <div>
          <dt>Dernier numéro</dt>
          <dd>Premier numéro à venir</dd>
        </div>
        <div>
          <dt>Prix</dt>
          <dd>Gratuite, sans compte</dd>
        </div>
      </dl>
      <form method="post" action="/api/subscriptions">
        <input type="hidden" name="newsletters" value={letter.slug} />
        <AddressField consent={consent} button={'S’abonner à cette lettre'} />
      </form>
      <h2>Nos autres lettres</h2>
      <ul className="letters-list">
        {letters
          .filter(({ id }) => id !== letter.id)
          .map(({ id, path, name, promise }) => (
            <li key={id}>
              <a href={path}>{name}</a>
              <span>{promise}</span>
            </li>
          ))}
      </ul>
    </div>
  )
}
