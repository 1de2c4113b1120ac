import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArchivePeriod, archiveTitle } from '#components/site/archive.tsx'
import * as reader from '#db/reader.ts'

type Props = { params: Promise<{ year: string; month: string; day: string }> }

export function generateStaticParams() {
  return [{ year: '2026', month: '11', day: '01' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year, month, day } = await params
  const found = await reader.archive(null, year, month, day)
  if (!found) return { title: 'Introuvable', robots: { index: false } }
  return archiveTitle(found)
}

export default async function Page({ params }: Props) {
  const { year, month, day } = await params
  const found = await reader.archive(null, year, month, day)
  if (!found) notFound()
  return <ArchivePeriod {...found} />
}
