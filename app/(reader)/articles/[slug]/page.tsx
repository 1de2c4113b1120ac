import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { articleAlternates } from '#app/_server/alternates.ts'
import { shareOf } from '#app/_server/share.ts'
import { articleData } from '#app/_server/structured.ts'
import { ArticlePage } from '#components/article/article.tsx'
import { Data } from '#components/site/data.tsx'
import { env } from '#db/env.ts'
import { formSentence } from '#db/letters/consent.ts'
import { letterFor } from '#db/letters/newsletters.ts'
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
  const { title, summary, path, publishedAt, updatedAt, rubric, authors } = found.article
  const { settings } = await reader.site()
  return {
    title,
    description: summary,
    alternates: articleAlternates(path),
    openGraph: {
      type: 'article',
      locale: 'fr_FR',
      siteName: settings.name,
      title,
      description: summary,
      url: path,
      publishedTime: publishedAt,
      modifiedTime: updatedAt ?? publishedAt,
      section: rubric?.name,
      authors: authors.map((author) => author.name),
      images: [shareOf(settings, found.article)],
    },
    twitter: { card: 'summary_large_image' },
  }
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const found = await reader.article(slug)
  if (found.state === 'moved') permanentRedirect(found.path)
  if (found.state !== 'found') notFound()
  const { settings, letters } = await reader.site()
  const { siteUrl } = env()
  return (
    <>
      <Data of={articleData(found.article, { settings, siteUrl })} />
      <ArticlePage article={found.article} siteUrl={siteUrl} letter={letterFor(letters, found.article.rubric?.id)} consent={formSentence.text} />
    </>
  )
}
