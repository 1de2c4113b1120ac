/** The one address of a page, and the same in forms that machines read: `<link rel="canonical">` and `alternate`. */
import type { Metadata } from 'next'
import { env } from '#db/env.ts'

type Alternates = NonNullable<Metadata['alternates']>

/** `noun` is the path below which a noun has feeds; the feed of the whole paper is named in any case. */
export function alternates(path: string, noun?: string): Alternates {
  const below = (folder: string, title: string) => ({
    'application/rss+xml': [{ url: `${folder}/flux.xml`, title: `${title} (RSS)` }],
    'application/atom+xml': [{ url: `${folder}/flux.atom`, title: `${title} (Atom)` }],
    'application/feed+json': [{ url: `${folder}/flux.json`, title: `${title} (JSON)` }],
  })
  const paper = below('', 'Tous les articles')
  if (!noun) return { canonical: path, types: paper }
  const own = below(noun, 'Cette page')
  return { canonical: path, types: { ...own, 'application/rss+xml': [...own['application/rss+xml'], ...paper['application/rss+xml']] } }
}

/** Those of an article, with where its embedding is described. */
export function articleAlternates(path: string): Alternates {
  const { canonical, types } = alternates(path)
  const embedding = `/api/oembed?url=${encodeURIComponent(env().siteUrl + path)}`
  return { canonical, types: { ...types, 'application/json+oembed': embedding } }
}
