import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { alternates } from '#app/_server/alternates.ts'
import { Months } from '#app/(reader)/archives/below.tsx'
import * as reader from '#db/reader.ts'

export const metadata: Metadata = { title: 'Archives', description: 'Tous les articles, mois par mois.', alternates: alternates('/archives') }

export default async function Page() {
  const found = await reader.months(null)
  if (!found) notFound()
  return <Months {...found} />
}
