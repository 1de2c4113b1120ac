import type { Metadata } from 'next'
import { readerOf } from '#app/_server/auth.ts'
import { AddressForm } from '#components/account/address-form.tsx'
import { Devices } from '#components/account/devices.tsx'
import { AccountHead } from '#components/account/head.tsx'
import { NameForm } from '#components/account/name-form.tsx'
import { listDevices } from '#db/accounts/sessions.ts'

export const instant = false
export const metadata: Metadata = { title: 'Mon compte' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const reader = await readerOf('/compte')
  const { adresse, erreur } = await searchParams
  return (
    <>
      <AccountHead here="/compte" />
      <section aria-labelledby="identite">
        <h2 id="identite" className="station">
          Identité
        </h2>
        <p>
          Vous êtes connecté avec l’adresse <strong>{reader.email}</strong>.
        </p>
        <NameForm name={reader.name} />
        <AddressForm asked={adresse === 'demandee'} refused={typeof erreur === 'string' ? erreur : undefined} />
      </section>
      <section aria-labelledby="appareils">
        <h2 id="appareils" className="station">
          Appareils connectés
        </h2>
        <Devices devices={await listDevices(reader)} />
        {reader.role !== 'reader' && (
          <p>
            <a href="/compte/securite">Protéger ce compte par un second facteur</a>
          </p>
        )}
      </section>
    </>
  )
}
