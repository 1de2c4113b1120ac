import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { ArticlePage } from '#components/article/article.tsx'
import { env } from '#db/env.ts'
import * as reader from '#db/reader.ts'

type Props = { params: Promise<{ slug: string }> }

/** A few of the newest are rendered with the build; all others at their first visit. */
export async function generateStaticParams() {
  const cards = await reader.newest(3)
  return cards.length > 0 ? cards.map(({ slug }) => ({ slug })) : [{ slug: 'aucun-article' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const found = await reader.article(slug)
  if (found.state !== 'found') return { title: 'Introuvable', robots: { index: false } }
  const { title, standfirst, path, image, publishedAt, updatedAt, rubric } = found.article
  const picture = image && { url: `${image.base}/${image.widths.at(-1)}.jpg`, width: image.widths.at(-1), alt: image.alt }
  return {
    title,
    description: standfirst,
    alternates: { canonical: path },
    openGraph: {
      type: 'article',
      locale: 'fr_FR',
      title,
      description: standfirst,
      url: path,
      publishedTime: publishedAt,
      modifiedTime: updatedAt ?? publishedAt,
      section: rubric?.name,
      images: picture ? [picture] : [],
    },
    twitter: { card: 'summary_large_image' },
  }
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const found = await reader.article(slug)
  if (found.state === 'moved') permanentRedirect(found.path)
  if (found.state !== 'found') notFound()
  return <ArticlePage article={found.article} siteUrl={env().siteUrl} />
}
