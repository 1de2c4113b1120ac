import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { readerOf } from '#app/_server/auth.ts'
import { noticeOf } from '#app/_server/links.ts'
import { AccountHead } from '#components/account/head.tsx'
import { Refusal } from '#components/account/refusal.tsx'
import { PreferencesForm } from '#components/letters/preferences.tsx'
import { preferencesRefusals } from '#components/letters/words.ts'
import { preferencesSentence } from '#db/letters/consent.ts'
import { holderOf, listChoices, readPreferences } from '#db/letters/preferences.ts'

export const instant = false
export const metadata: Metadata = { title: 'Lettres' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const { erreur, enregistre } = await searchParams
  const reader = await readerOf('/compte/lettres')
  if (erreur === '401') redirect('/compte/lettres')
  const [preferences, choices] = await Promise.all([readPreferences(await holderOf(reader)), listChoices()])
  return (
    <>
      <AccountHead here="/compte/lettres" />
      <Refusal status={typeof erreur === 'string' ? erreur : undefined} sentences={preferencesRefusals} />
      <p>
        Les lettres sont envoyées à <strong>{preferences.email}</strong>. Chaque changement est enregistré aussitôt.
      </p>
      <PreferencesForm
        preferences={preferences}
        choices={choices}
        sentence={preferencesSentence.text}
        path="/api/me/preferences"
        notice={noticeOf(enregistre)}
      />
    </>
  )
}
