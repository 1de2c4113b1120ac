import type { Metadata } from 'next'
import { alternates } from '#app/_server/alternates.ts'
import { LettersPage } from '#components/letters/pages.tsx'
import { formSentence } from '#db/letters/consent.ts'
import * as reader from '#db/reader.ts'

export const metadata: Metadata = {
  title: 'Nos lettres',
  description: 'Les lettres du journal\u00a0: chaque jour, chaque semaine ou par sujet, l’Asie centrale dans votre courrier.',
  alternates: alternates('/lettres'),
}

export default async function Page() {
  const { letters } = await reader.site()
  return <LettersPage letters={letters} consent={formSentence.text} />
}
