import type { Metadata } from 'next'
import { leadOn } from '#app/_server/former.ts'
import { ArchivePeriod, archiveTitle } from '#components/site/archive.tsx'
import * as reader from '#db/reader.ts'

type Props = { params: Promise<{ slug: string; year: string; month: string }> }

export function generateStaticParams() {
  return [{ slug: 'kazakhstan', year: '2026', month: '11' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, year, month } = await params
  const found = await reader.archive({ kind: 'country', slug }, year, month)
  if (!found) return { title: 'Introuvable', robots: { index: false } }
  return archiveTitle(found)
}

export default async function Page({ params }: Props) {
  const { slug, year, month } = await params
  const found = await reader.archive({ kind: 'country', slug }, year, month)
  if (!found) return leadOn(`/pays/${slug}`, `/archives/${year}/${month}`)
  return <ArchivePeriod {...found} />
}
