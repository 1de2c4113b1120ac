import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readerOf } from '#app/_server/auth.ts'
import { AccountHead } from '#components/account/head.tsx'
import { SecondFactorForm } from '#components/account/second-factor.tsx'
import { readSecondFactor } from '#db/accounts/second-factor.ts'

export const instant = false
export const metadata: Metadata = { title: 'Sécurité' }

/** For those who write here; of a reader’s account the mail is the key. */
export default async function Page() {
  const reader = await readerOf('/compte/securite')
  if (reader.role === 'reader') notFound()
  return (
    <>
      <AccountHead here="/compte/securite" title="Sécurité" />
      <section aria-labelledby="second-facteur">
        <h2 id="second-facteur" className="station">
          Second facteur
        </h2>
        <SecondFactorForm standing={await readSecondFactor(reader)} />
      </section>
    </>
  )
}
