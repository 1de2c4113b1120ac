import type { Metadata } from 'next'
import { cache } from 'react'
import { refusalOf, statusOf } from '#app/_server/links.ts'
import { Refusal } from '#components/account/refusal.tsx'
import { DeadLink } from '#components/letters/dead-link.tsx'
import { AppError } from '#db/errors.ts'
import { readConfirmation } from '#db/letters/confirming.ts'

export const instant = false

type Props = { params: Promise<{ token: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const refusals: Record<string, string> = {
  403: 'Rien n’est confirmé\u00a0: votre navigateur n’a pas dit que la demande vient de cette page. Rouvrez le lien du message, puis appuyez de nouveau.',
  422: 'Rien n’est confirmé\u00a0: la demande ne correspond pas à ce que montre cette page. Appuyez de nouveau sur le bouton.',
}

/** Opening the link starts nothing: scanners of mail open links too. The button does. */
const read = cache((token: string) => readConfirmation(token).catch(refusalOf))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: 'Confirmer', ...statusOf(await read((await params).token)) }
}

/** Where nothing is left to press: what has become of it. */
function settled(confirmed: boolean, active: boolean): [title: string, sentence: string] {
  if (confirmed && active) return ['C’est confirmé', 'Ces lettres seront envoyées à']
  if (confirmed) return ['Abonnement arrêté', 'Depuis sa confirmation, cet abonnement a été arrêté\u00a0: rien n’est envoyé à']
  return ['Rien à confirmer', active ? 'Ces lettres sont déjà envoyées à' : 'Cet abonnement a été arrêté\u00a0: rien n’est envoyé à']
}

export default async function Page({ params, searchParams }: Props) {
  const [{ token }, { erreur }] = await Promise.all([params, searchParams])
  const asked = await read(token)
  if (asked instanceof AppError) return <DeadLink message={asked.message} />
  const waiting = asked.letters.filter(({ state }) => state === 'pending')
  const active = asked.letters.filter(({ state }) => state === 'active')
  // A form without a letter would ask for all of them, also for those that somebody adds meanwhile.
  if (asked.confirmed || waiting.length === 0) {
    const [title, sentence] = settled(asked.confirmed, active.length > 0)
    return (
      <div className="door">
        <h1>{title}</h1>
        <p className="standfirst">
          {sentence} <strong>{asked.email}</strong>.
        </p>
        <Letters letters={active} />
        <p>
          <a className="action" href={`/lettres/preferences/${asked.preferences}`}>
            Régler vos lettres
          </a>
        </p>
      </div>
    )
  }
  return (
    <div className="door">
      <h1>Confirmer votre abonnement</h1>
      <p className="standfirst">
        À l’adresse <strong>{asked.email}</strong>, vous avez demandé à recevoir&nbsp;:
      </p>
      <Letters letters={waiting} />
      <Refusal status={typeof erreur === 'string' ? erreur : undefined} sentences={refusals} />
      <form method="post" action={`/api/subscriptions/${token}`} className="fields">
        {waiting.map(({ slug }) => (
          <input key={slug} type="hidden" name="newsletters" value={slug} />
        ))}
        <button type="submit">Confirmer</button>
      </form>
      <p className="door-note">Vous n’avez rien demandé&nbsp;? Fermez cette page&nbsp;: rien ne se passe sans ce bouton.</p>
    </div>
  )
}

function Letters({ letters }: { letters: { slug: string; name: string; promise: string }[] }) {
  return (
    <ul className="letters-list">
      {letters.map(({ slug, name, promise }) => (
        <li key={slug}>
          <strong>{name}</strong>
          <span>{promise}</span>
        </li>
      ))}
    </ul>
  )
}
