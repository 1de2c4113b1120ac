/** Sitemaps, the news sitemap and the list of feeds: small XML whose every text goes through `escaped`. */
import { xmlText } from '#app/_server/feeds.ts'
import type { Address, NounAddress, Period } from '#db/dto.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const MAPS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const escaped = (text: string) => xmlText(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
const element = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`

/** The index: one sitemap for nouns and pages, the news of two days, one for each month. */
export function writeIndex(months: Period[], siteUrl: string): string {
  const names = ['sitemaps/pages.xml', 'sitemap-actualites.xml', ...months.map(({ year, month }) => `sitemaps/${year}-${String(month).padStart(2, '0')}.xml`)]
  return `${HEAD}<sitemapindex ${MAPS}>${names.map((name) => `<sitemap>${element('loc', `${siteUrl}/${name}`)}</sitemap>`).join('')}</sitemapindex>`
}

/** The articles of a month with their pictures. */
export function writeMonth(addresses: Address[], siteUrl: string): string {
  const urls = addresses.map(({ path, changedAt, image }) => {
    const picture = image ? `<image:image>${element('image:loc', siteUrl + image)}</image:image>` : ''
    return `<url>${element('loc', siteUrl + path)}${element('lastmod', changedAt)}${picture}</url>`
  })
  return `${HEAD}<urlset ${MAPS} xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">${urls.join('')}</urlset>`
}

/** Pages that are no articles. */
export function writePages(paths: string[], siteUrl: string): string {
  return `${HEAD}<urlset ${MAPS}>${paths.map((path) => `<url>${element('loc', siteUrl + path)}</url>`).join('')}</urlset>`
}

/** What appeared in two days, as Google News wants it. */
export function writeNews(addresses: Address[], name: string, siteUrl: string): string {
  const publication = `<news:publication>${element('news:name', name)}${element('news:language', 'fr')}</news:publication>`
  const urls = addresses.map(
    ({ path, title, publishedAt }) =>
      `<url>${element('loc', siteUrl + path)}<news:news>${publication}${element('news:publication_date', publishedAt)}${element('news:title', title)}</news:news></url>`,
  )
  return `${HEAD}<urlset ${MAPS} xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${urls.join('')}</urlset>`
}

/** The kinds of nouns that have feeds, as people call them. */
export const feedKinds = { rubric: 'Rubriques', country: 'Pays', theme: 'Thèmes', author: 'Auteurs' } as const

export type FeedGroup = { title: string; feeds: { name: string; path: string }[] }

/** The nouns that have feeds, by kind. */
export function groupFeeds(nouns: NounAddress[]): FeedGroup[] {
  return Object.entries(feedKinds).map(([kind, title]) => ({ title, feeds: nouns.filter((noun) => noun.kind === kind) }))
}

/** All feeds as OPML 2.0, for a feed reader to take at once. */
export function writeOpml(name: string, groups: FeedGroup[], siteUrl: string): string {
  const outline = (text: string, path: string) => {
    const base = siteUrl + path.replace(/\/$/, '')
    return `<outline type="rss" text="${escaped(text)}" title="${escaped(text)}" xmlUrl="${escaped(`${base}/flux.xml`)}" htmlUrl="${escaped(base)}"/>`
  }
  const parts = groups.map(({ title, feeds }) => `<outline text="${escaped(title)}">${feeds.map((feed) => outline(feed.name, feed.path)).join('')}</outline>`)
  return `${HEAD}<opml version="2.0"><head>${element('title', name)}</head><body>${outline(name, '/')}${parts.join('')}</body></opml>`
}
