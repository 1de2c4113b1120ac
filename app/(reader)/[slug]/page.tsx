import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { alternates } from '#app/_server/alternates.ts'
import { StaticPage } from '#components/article/static-page.tsx'
import * as reader from '#db/reader.ts'

type Props = { params: Promise<{ slug: string }> }

export function generateStaticParams() {
  return [{ slug: 'a-propos' }, { slug: 'mentions-legales' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const found = await reader.page(slug)
  if (found.state !== 'found') return { title: 'Introuvable', robots: { index: false } }
  return { title: found.article.title, description: found.article.summary, alternates: alternates(found.article.path) }
}

/** « À propos » and the like: articles of the kind `page`. A former address of one segment is led on from here too. */
export default async function Page({ params }: Props) {
  const { slug } = await params
  const found = await reader.page(slug)
  if (found.state === 'moved') permanentRedirect(found.path)
  if (found.state !== 'found') notFound()
  return <StaticPage article={found.article} />
}
