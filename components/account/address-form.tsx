import type { ReactNode } from 'react'
import { EmailInput } from '#components/account/email-input.tsx'
import { Refusal } from '#components/account/refusal.tsx'

const refusals: Record<string, ReactNode> = {
  403: (
    <>
      Rien n’est changé&nbsp;: sur cet appareil, <a href="/connexion/second-facteur?suite=/compte">donnez d’abord le code de votre second facteur</a>.
    </>
  ),
  422: 'Indiquez une adresse complète, comme prenom@exemple.fr, et une autre que la vôtre.',
  429: 'Trop de changements d’adresse demandés. Réessayez demain.',
}

/** Asks for another address. `asked` once the mails are on their way; `refused` is the status of a refusal. */
export function AddressForm({ asked, refused }: { asked: boolean; refused: string | undefined }) {
  return (
    <form method="post" action="/api/me/address" className="fields inline">
      <EmailInput label="Nouvelle adresse e-mail" refused={refused !== undefined} />
      <button type="submit" className="quiet">
        Changer d’adresse
      </button>
      {asked && (
        <p role="status">
          Deux messages viennent de partir, vers l’ancienne adresse et vers la nouvelle. L’adresse change quand les deux ont confirmé, dans les 24&nbsp;heures.
        </p>
      )}
      <Refusal status={refused} sentences={refusals} />
    </form>
  )
}
