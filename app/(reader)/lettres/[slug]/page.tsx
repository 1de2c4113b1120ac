import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { alternates } from '#app/_server/alternates.ts'
import { LetterPage } from '#components/letters/pages.tsx'
import { formSentence } from '#db/letters/consent.ts'
import * as reader from '#db/reader.ts'

type Props = { params: Promise<{ slug: string }> }

export async function generateStaticParams() {
  const { letters } = await reader.site()
  return letters.length > 0 ? letters.slice(0, 1).map(({ slug }) => ({ slug })) : [{ slug: 'aucune-lettre' }]
}

async function find(slug: string) {
  const { letters } = await reader.site()
  return { letters, letter: letters.find((letter) => letter.slug === slug) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { letter } = await find((await params).slug)
  if (!letter) return { title: 'Introuvable', robots: { index: false } }
  return { title: letter.name, description: letter.promise, alternates: alternates(letter.path) }
}

export default async function Page({ params }: Props) {
  const { letter, letters } = await find((await params).slug)
  if (!letter) notFound()
  return <LetterPage letter={letter} letters={letters} consent={formSentence.text} />
}
