import type { Metadata } from 'next'
import { cache } from 'react'
import { noticeOf, refusalOf, statusOf } from '#app/_server/links.ts'
import { Refusal } from '#components/account/refusal.tsx'
import { DeadLink } from '#components/letters/dead-link.tsx'
import { PreferencesForm } from '#components/letters/preferences.tsx'
import { preferencesRefusals } from '#components/letters/words.ts'
import { AppError } from '#db/errors.ts'
import { preferencesSentence } from '#db/letters/consent.ts'
import { holderBy, listChoices, readPreferences } from '#db/letters/preferences.ts'

export const instant = false

type Props = { params: Promise<{ token: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const read = cache((token: string) => holderBy(token).then(readPreferences).catch(refusalOf))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: 'Vos lettres', ...statusOf(await read((await params).token)) }
}

export default async function Page({ params, searchParams }: Props) {
  const [{ token }, { erreur, enregistre }] = await Promise.all([params, searchParams])
  const preferences = await read(token)
  if (preferences instanceof AppError) return <DeadLink message={preferences.message} />
  return (
    <>
      <header className="account-head">
        <h1>Vos lettres</h1>
      </header>
      <Refusal status={typeof erreur === 'string' ? erreur : undefined} sentences={preferencesRefusals} />
      <p>
        Cette page règle les lettres envoyées à <strong>{preferences.email}</strong>, et rien d’autre. Chaque changement est enregistré aussitôt.
      </p>
      <PreferencesForm
        preferences={preferences}
        choices={await listChoices()}
        sentence={preferencesSentence.text}
        path={`/api/subscriptions/${token}/preferences`}
        notice={noticeOf(enregistre)}
      />
    </>
  )
}
