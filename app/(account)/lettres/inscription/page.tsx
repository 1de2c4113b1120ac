import type { Metadata } from 'next'
import { Refusal } from '#components/account/refusal.tsx'
import { AddressField } from '#components/letters/address-field.tsx'
import { LetterChoice } from '#components/letters/choice.tsx'
import { formSentence } from '#db/letters/consent.ts'
import * as reader from '#db/reader.ts'

export const instant = false
export const metadata: Metadata = { title: 'Abonnement' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const refusals: Record<string, string> = {
  422: 'Choisissez au moins une lettre et vérifiez l’adresse ; elle doit ressembler à prenom@exemple.fr.',
  429: 'Trop de demandes d’abonnement depuis votre réseau. Réessayez dans un quart d’heure.',
}

export default async function Page({ searchParams }: Props) {
  const { erreur, lettre = [] } = await searchParams
  if (typeof erreur !== 'string') return <Sent />
  const { letters } = await reader.site()
  return (
    <div className="door">
      <h1>S’abonner</h1>
      <Refusal status={erreur} sentences={refusals} />
      <form method="post" action="/api/subscriptions" className="letters-page">
        <LetterChoice letters={letters} ticked={[lettre].flat()} />
        <AddressField consent={formSentence.text} refused={erreur === '422'} />
      </form>
    </div>
  )
}

/** The same for every address, known or not. */
function Sent() {
  return (
    <div className="door">
      <h1>Consultez votre courrier</h1>
      <p className="standfirst">
        Un message vient de partir vers votre adresse. Le lien qu’il contient confirme votre abonnement ; sans lui, rien ne vous sera envoyé.
      </p>
      <p className="door-note">
        Rien reçu au bout de deux minutes&nbsp;? Regardez parmi les indésirables. Une adresse ne reçoit qu’un message de confirmation par jour&nbsp;: celui
        d’une demande précédente sert encore.
      </p>
    </div>
  )
}
