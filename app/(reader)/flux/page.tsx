import type { Metadata } from 'next'
import { alternates } from '#app/_server/alternates.ts'
import { groupFeeds } from '#app/_server/sitemaps.ts'
import { FeedIndex } from '#components/site/feed-index.tsx'
import * as reader from '#db/reader.ts'

export const metadata: Metadata = {
  title: 'Flux',
  description: 'Suivre le journal avec un lecteur de flux\u00a0: RSS, Atom et JSON Feed, en texte intégral.',
  alternates: alternates('/flux'),
}

export default async function Page() {
  return <FeedIndex groups={groupFeeds(await reader.nouns())} />
}
