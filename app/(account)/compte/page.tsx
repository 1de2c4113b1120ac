import type { Metadata } from 'next'
import { readerOf } from '#app/_server/auth.ts'
import { Devices } from '#components/account/devices.tsx'
import { AccountHead } from '#components/account/head.tsx'
import { NameForm } from '#components/account/name-form.tsx'
import { listDevices } from '#db/accounts/sessions.ts'

export const instant = false
export const metadata: Metadata = { title: 'Mon compte' }

export default async function Page() {
  const reader = await readerOf('/compte')
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
      </section>
      <section aria-labelledby="appareils">
        <h2 id="appareils" className="station">
          Appareils connectés
        </h2>
        <Devices devices={await listDevices(reader)} />
      </section>
    </>
  )
}
