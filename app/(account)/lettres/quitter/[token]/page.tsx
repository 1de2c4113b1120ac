import type { Metadata } from 'next'
import { cache } from 'react'
import { refusalOf, statusOf } from '#app/_server/links.ts'
import { Refusal } from '#components/account/refusal.tsx'
import { DeadLink } from '#components/letters/dead-link.tsx'
import { AppError } from '#db/errors.ts'
import { leavingSentence } from '#db/letters/consent.ts'
import { readLeaving } from '#db/letters/leaving.ts'

export const instant = false

type Props = { params: Promise<{ token: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const refusals: Record<string, string> = {
  403: 'Rien n’est arrêté\u00a0: votre navigateur n’a pas dit que la demande vient de cette page. Rouvrez le lien du message, puis appuyez de nouveau.',
  422: 'Rien n’est arrêté\u00a0: la demande ne correspond pas à ce que montre cette page. Appuyez de nouveau sur le bouton.',
}

/** Opening the link ends nothing: scanners of mail open links too. The button does. */
const read = cache((token: string) => readLeaving(token).catch(refusalOf))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: 'Se désabonner', ...statusOf(await read((await params).token)) }
}

export default async function Page({ params, searchParams }: Props) {
  const [{ token }, { erreur }] = await Promise.all([params, searchParams])
  const leaving = await read(token)
  if (leaving instanceof AppError) return <DeadLink message={leaving.message} />
  const { name, left, own } = leaving
  return (
    <div className="door">
      <h1>{left ? 'Abonnement arrêté' : 'Se désabonner'}</h1>
      <p className="standfirst">
        {left ? `« ${name} » n’est plus envoyée` : `« ${name} » est envoyée`}
        {own && (
          <>
            {' '}
            à <strong>{own.email}</strong>
          </>
        )}
        .
      </p>
      {!left && (
        <>
          <Refusal status={typeof erreur === 'string' ? erreur : undefined} sentences={refusals} />
          <form method="post" action={`/api/subscriptions/${token}`} className="fields">
            <button type="submit">Ne plus recevoir cette lettre</button>
            <p className="consent">{leavingSentence.text}</p>
          </form>
        </>
      )}
      {own && (
        <p className="door-note">
          {left ? 'Vous pouvez la reprendre quand vous voulez, ou' : 'Vous pouvez aussi suspendre l’envoi ou'}{' '}
          <a href={`/lettres/preferences/${own.preferences}`}>régler vos autres lettres</a>.
        </p>
      )}
    </div>
  )
}
