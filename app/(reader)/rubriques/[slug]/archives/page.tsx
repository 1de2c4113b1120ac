import type { Metadata } from 'next'
import { leadOn } from '#app/_server/former.ts'
import { ArchiveIndex } from '#components/site/archive.tsx'
import * as reader from '#db/reader.ts'

type Props = { params: Promise<{ slug: string }> }

export function generateStaticParams() {
  return [{ slug: 'politique' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const found = await reader.months({ kind: 'rubric', slug })
  if (!found?.noun) return { title: 'Introuvable', robots: { index: false } }
  return { title: `${found.noun.name} : archives`, alternates: { canonical: `${found.noun.path}/archives` } }
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const found = await reader.months({ kind: 'rubric', slug })
  if (!found) return leadOn(`/rubriques/${slug}`, '/archives')
  return <ArchiveIndex {...found} />
}
