/** The picture that a network shows where a page is shared, with its size, so that it is there at the first mention. */
import type { Article, Settings } from '#db/dto.ts'

/** `public/partage.jpg`: the ornament of the paper, without its name, which may change. */
const OF_THE_PAPER = { url: '/partage.jpg', width: 1200, height: 630 }

/** The share picture of an article, or that of the paper; its description says all words that stand in it. */
export function shareOf({ name, tagline }: Settings, article?: Pick<Article, 'share' | 'title' | 'rubric'>) {
  if (!article?.share) return { ...OF_THE_PAPER, alt: tagline ? `${name} – ${tagline}` : name }
  const { path, ...size } = article.share
  return { url: path, ...size, alt: [article.rubric?.name, article.title, name].filter(Boolean).join(' – ') }
}
