import type { Metadata } from 'next'
import { readerOf } from '#app/_server/auth.ts'
import { listProviders } from '#app/_server/oauth.ts'
import { Consents } from '#components/account/consents.tsx'
import { DeleteForm } from '#components/account/delete-form.tsx'
import { AccountHead } from '#components/account/head.tsx'
import { LinkedAccounts } from '#components/account/linked-accounts.tsx'
import { Refusal } from '#components/account/refusal.tsx'
import { listConsents } from '#db/accounts/data.ts'
import { FRESH_MINUTES, isFresh } from '#db/accounts/deletion.ts'
import { listLinked } from '#db/accounts/identities.ts'
import { readSecondFactor } from '#db/accounts/second-factor.ts'

export const instant = false
export const metadata: Metadata = { title: 'Mes données' }

/** The mailbox alone opens neither the file nor the end of an account that has a second factor. */
const FACTOR = '/connexion/second-facteur?suite=/compte/donnees'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const refusals: Record<string, string> = {
  403: `Rien n’est supprimé\u00a0: il faut une connexion de moins de ${FRESH_MINUTES} minutes, et votre second facteur si ce compte en a un.`,
  404: 'Ce service n’était pas lié à votre compte.',
  422: 'Ce n’est pas l’adresse de ce compte. Rien n’est supprimé.',
}

export default async function Page({ searchParams }: Props) {
  const reader = await readerOf('/compte/donnees')
  const { erreur } = await searchParams
  const [consents, fresh, linked, factor] = await Promise.all([listConsents(reader), isFresh(reader), listLinked(reader), readSecondFactor(reader)])
  const waits = (factor.on || factor.required) && !factor.shown
  const providers = listProviders()
  return (
    <>
      <AccountHead here="/compte/donnees" />
      <Refusal status={typeof erreur === 'string' ? erreur : undefined} sentences={refusals} />
      <section aria-labelledby="emporter">
        <h2 id="emporter" className="station">
          Emporter
        </h2>
        <p>
          Tout ce que le journal garde de vous, dans un fichier&nbsp;: compte, appareils, articles enregistrés, classeurs et notes, suivis, lettres,
          consentements. En JSON pour un autre programme, en CSV pour un tableur.
        </p>
        {waits && <p>Votre boîte aux lettres seule ne l’ouvre pas&nbsp;: sur cet appareil, donnez d’abord le code de votre second facteur.</p>}
        <p className="actions">
          {waits ? (
            <a className="action" href={FACTOR}>
              Donner le code
            </a>
          ) : (
            <a className="action" href="/api/me/export" download>
              Télécharger mes données
            </a>
          )}
        </p>
        <p>
          <a href="/confidentialite">Ce que nous gardons, pourquoi et combien de temps</a>
        </p>
      </section>
      <section aria-labelledby="consentements">
        <h2 id="consentements" className="station">
          Ce que vous avez accepté
        </h2>
        <Consents consents={consents} />
      </section>
      {providers.length + linked.length > 0 && (
        <section aria-labelledby="services">
          <h2 id="services" className="station">
            Services de connexion
          </h2>
          <LinkedAccounts linked={linked} providers={providers} />
        </section>
      )}
      <section aria-labelledby="supprimer">
        <h2 id="supprimer" className="station">
          Supprimer mon compte
        </h2>
        <p>La suppression est immédiate et rien ne la défait. Disparaissent&nbsp;:</p>
        <ul className="losses">
          <li>vos articles enregistrés, avec classeurs, notes et positions de lecture&nbsp;;</li>
          <li>vos suivis et «&nbsp;Mon journal&nbsp;»&nbsp;;</li>
          <li>vos abonnements&nbsp;: aucune lettre ne part plus vers votre adresse&nbsp;;</li>
          <li>la preuve de vos consentements, vos connexions, les services qui vous les ouvrent, et votre adresse.</li>
        </ul>
        <p>
          Reste une empreinte de l’adresse, illisible pour nous, qui nous empêche de vous écrire par erreur.
          {reader.role !== 'reader' && ' Les articles que vous avez signés ou modifiés restent publiés\u202f; leur historique ne dit plus que c’était vous.'} Un
          dernier message vous confirme la suppression. Vous pourrez ouvrir un nouveau compte, vide, à la même adresse.
        </p>
        {waits ? (
          <p>
            Elle demande, elle aussi, <a href={FACTOR}>le code de votre second facteur</a>.
          </p>
        ) : (
          <DeleteForm email={reader.email} fresh={fresh} />
        )}
      </section>
    </>
  )
}
