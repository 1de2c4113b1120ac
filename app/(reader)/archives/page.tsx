import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArchiveIndex } from '#components/site/archive.tsx'
import * as reader from '#db/reader.ts'

export const metadata: Metadata = { title: 'Archives', description: 'Tous les articles, mois par mois.', alternates: { canonical: '/archives' } }

export default async function Page() {
  const found = await reader.months(null)
  if (!found) notFound()
  return <ArchiveIndex {...found} />
}
