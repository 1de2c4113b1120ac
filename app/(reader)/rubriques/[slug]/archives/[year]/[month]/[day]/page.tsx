import type { Metadata } from 'next'
import { leadOn } from '#app/_server/former.ts'
import { ArchivePeriod, archiveTitle } from '#components/site/archive.tsx'
import * as reader from '#db/reader.ts'

type Props = { params: Promise<{ slug: string; year: string; month: string; day: string }> }

export function generateStaticParams() {
  return [{ slug: 'politique', year: '2026', month: '11', day: '01' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, year, month, day } = await params
  const found = await reader.archive({ kind: 'rubric', slug }, year, month, day)
  if (!found) return { title: 'Introuvable', robots: { index: false } }
  return archiveTitle(found)
}

export default async function Page({ params }: Props) {
  const { slug, year, month, day } = await params
  const found = await reader.archive({ kind: 'rubric', slug }, year, month, day)
  if (!found) return leadOn(`/rubriques/${slug}`, `/archives/${year}/${month}/${day}`)
  return <ArchivePeriod {...found} />
}
