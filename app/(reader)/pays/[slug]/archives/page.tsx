import type { Metadata } from 'next'
import { leadOn } from '#app/_server/former.ts'
import { ArchiveIndex } from '#components/site/archive.tsx'
import * as reader from '#db/reader.ts'

type Props = { params: Promise<{ slug: string }> }

export function generateStaticParams() {
  return [{ slug: 'kazakhstan' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const found = await reader.months({ kind: 'country', slug })
  if (!found?.noun) return { title: 'Introuvable', robots: { index: false } }
  return { title: `${found.noun.name} : archives`, alternates: { canonical: `${found.noun.path}/archives` } }
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const found = await reader.months({ kind: 'country', slug })
  if (!found) return leadOn(`/pays/${slug}`, '/archives')
  return <ArchiveIndex {...found} />
}
