import type { Metadata } from 'next'
import { alternates } from '#app/_server/alternates.ts'
import { leadOn } from '#app/_server/former.ts'
import { authorData } from '#app/_server/structured.ts'
import { Data } from '#components/site/data.tsx'
import { Listing } from '#components/site/listing.tsx'
import { AuthorHead } from '#components/site/noun-head.tsx'
import { env } from '#db/env.ts'
import * as reader from '#db/reader.ts'

type Props = { params: Promise<{ slug: string }> }

export function generateStaticParams() {
  return [{ slug: 'la-redaction' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const found = await reader.author(slug)
  if (!found) return { title: 'Introuvable', robots: { index: false } }
  return { title: found.noun.name, description: found.noun.bio, alternates: alternates(found.noun.path, found.noun.path) }
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const found = await reader.author(slug)
  if (!found) return leadOn(`/auteurs/${slug}`)
  const { noun, list } = found
  const { settings } = await reader.site()
  return (
    <div className="noun wrap">
      <Data of={authorData(noun, { settings, siteUrl: env().siteUrl })} />
      <AuthorHead noun={noun} />
      <Listing list={list} filter={{ author: noun.slug }} archives={`${noun.path}/archives`} />
    </div>
  )
}
