import type { Metadata } from 'next'
import { readerOf } from '#app/_server/auth.ts'
import { AddressForm } from '#components/account/address-form.tsx'
import { Devices } from '#components/account/devices.tsx'
import { AccountHead } from '#components/account/head.tsx'
import { NameForm } from '#components/account/name-form.tsx'
import { refusalOf } from '#components/account/refusal.tsx'
import { listDevices } from '#db/accounts/sessions.ts'

export const instant = false
export const metadata: Metadata = { title: 'Mon compte' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const nameRefusals = { 422: 'Ce nom est trop long\u00a0: 80 caractères au plus.' }
const deviceRefusals = { 404: 'Cet appareil était déjà déconnecté.' }

/** `de` is the form that was refused: the name, the devices, or the address. */
export default async function Page({ searchParams }: Props) {
  const reader = await readerOf('/compte')
  const { adresse, nom, de, erreur } = await searchParams
  const refused = typeof erreur === 'string' ? erreur : undefined
  const renamed = nom === 'enregistre' ? 'Enregistré.' : ''
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
        <NameForm name={reader.name} notice={refused && de === 'nom' ? refusalOf(refused, nameRefusals) : renamed} />
        <AddressForm asked={adresse === 'demandee'} refused={de === undefined ? refused : undefined} />
      </section>
      <section aria-labelledby="appareils">
        <h2 id="appareils" className="station">
          Appareils connectés
        </h2>
        <Devices devices={await listDevices(reader)} notice={refused && de === 'appareils' ? refusalOf(refused, deviceRefusals) : ''} />
        {reader.role !== 'reader' && (
          <p>
            <a href="/compte/securite">Le second facteur de ce compte</a>
          </p>
        )}
      </section>
    </>
  )
}
