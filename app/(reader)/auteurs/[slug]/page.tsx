import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Listing } from '#components/site/listing.tsx'
import { AuthorHead } from '#components/site/noun-head.tsx'
import * as reader from '#db/reader.ts'

type Props = { params: Promise<{ slug: string }> }

export function generateStaticParams() {
  return [{ slug: 'la-redaction' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const found = await reader.author(slug)
  if (!found) return { title: 'Introuvable', robots: { index: false } }
  return { title: found.noun.name, description: found.noun.bio, alternates: { canonical: found.noun.path } }
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const found = await reader.author(slug)
  if (!found) notFound()
  const { noun, list } = found
  return (
    <div className="noun wrap">
      <AuthorHead noun={noun} />
      <Listing list={list} filter={{ author: noun.slug }} />
    </div>
  )
}
