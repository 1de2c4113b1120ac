/**
 * Feeds in their three forms. The library writes RSS and Atom and escapes what it writes; JSON Feed 1.1 is a plain object
 * (the library knows only 1.0). What XML cannot carry at all, control characters, is left out before.
 */
import { Feed as Writer } from 'feed'
import type { Feed, FeedEntry } from '#db/dto.ts'

export type FeedForm = 'flux.xml' | 'flux.atom' | 'flux.json'

export const feedTypes: Record<FeedForm, string> = {
  'flux.xml': 'application/rss+xml; charset=utf-8',
  'flux.atom': 'application/atom+xml; charset=utf-8',
  'flux.json': 'application/feed+json; charset=utf-8',
}

/** Without the characters that XML 1.0 does not allow; half a surrogate pair becomes U+FFFD. */
export const xmlText = (text: string) => text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')

/** `siteUrl` is the origin of all addresses, without a slash at the end. */
export function writeFeed(feed: Feed, form: FeedForm, siteUrl: string): string {
  return form === 'flux.json' ? json(feed, siteUrl) : xml(feed, form, siteUrl)
}

const addressOf = (feed: Feed, form: FeedForm, siteUrl: string) => `${siteUrl}${feed.path.replace(/\/$/, '')}/${form}`

/** The picture of an entry with its real size: what the page shows, in one file that every reader knows. */
function pictureOf({ image }: FeedEntry, siteUrl: string): string | undefined {
  const width = image?.widths.at(-1)
  return image && width ? `${siteUrl}${image.base}/${width}.jpg` : undefined
}

const subjects = (entry: FeedEntry) => [...(entry.rubric ? [entry.rubric.name] : []), ...entry.countries.map(({ name }) => name), ...entry.themes]
const changed = (entry: FeedEntry) => new Date(entry.updatedAt ?? entry.publishedAt)
/** Never now: a feed in which nothing changed is the same bytes. */
const updated = (feed: Feed) => new Date(Math.max(0, ...feed.entries.map((entry) => changed(entry).getTime())))
/** A name that stays when the slug changes. */
const idOf = (entry: FeedEntry) => `urn:uuid:${entry.id}`

/** Text as HTML has it. */
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The text opens with the standfirst and the picture, as the page does. */
function whole(entry: FeedEntry, siteUrl: string): string {
  const picture = pictureOf(entry, siteUrl)
  const said = [entry.image?.caption, entry.image?.credit].filter(Boolean).join(' – ')
  const caption = said && `<figcaption>${escaped(said)}</figcaption>`
  const figure = picture ? `<figure><img src="${picture}" alt="${escaped(entry.image?.alt ?? '')}">${caption}</figure>` : ''
  return `<p><strong>${escaped(entry.standfirst)}</strong></p>${figure}${entry.html}`
}

function xml(feed: Feed, form: 'flux.xml' | 'flux.atom', siteUrl: string): string {
  const isRss = form === 'flux.xml'
  const writer = new Writer({
    id: `${siteUrl}${feed.path}`,
    title: xmlText(feed.name),
    description: xmlText(feed.description),
    link: `${siteUrl}${feed.path}`,
    language: 'fr',
    updated: updated(feed),
    generator: false,
    feed: addressOf(feed, form, siteUrl),
    image: `${siteUrl}/icon-512.png`,
    // Of what nobody signed, Atom wants to know whose it is (RFC 4287, 4.1.1).
    ...(isRss ? { ttl: 15 } : { author: { name: xmlText(feed.paper), link: `${siteUrl}/` } }),
  })
  for (const entry of feed.entries) {
    const authors = entry.authors.map(({ name, path }) => ({ name: xmlText(name), link: siteUrl + path }))
    const names = authors.map(({ name }) => name).join(', ')
    writer.addItem({
      // The library calls the titles of Atom HTML; those of RSS are text, its summaries HTML (RSS 2.0, elements of « item »).
      title: xmlText(isRss ? entry.title : escaped(entry.title)),
      id: idOf(entry),
      link: siteUrl + entry.path,
      date: changed(entry),
      published: new Date(entry.publishedAt),
      description: xmlText(escaped(entry.standfirst)),
      content: xmlText(whole(entry, siteUrl)),
      category: subjects(entry).map((name) => (isRss ? { name: xmlText(name) } : { term: xmlText(name) })),
      // RSS means an e-mail address by « author »; names have an element of their own.
      ...(isRss ? { extensions: names ? [{ name: 'dc:creator', objects: { _text: names } }] : [] } : { author: authors }),
    })
  }
  return isRss ? writer.rss2() : writer.atom1()
}

function json(feed: Feed, siteUrl: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.name,
    description: feed.description,
    home_page_url: `${siteUrl}${feed.path}`,
    feed_url: addressOf(feed, 'flux.json', siteUrl),
    icon: `${siteUrl}/icon-512.png`,
    language: 'fr',
    authors: [{ name: feed.paper, url: `${siteUrl}/` }],
    items: feed.entries.map((entry) => ({
      id: idOf(entry),
      url: siteUrl + entry.path,
      title: entry.title,
      summary: entry.standfirst,
      content_html: whole(entry, siteUrl),
      image: pictureOf(entry, siteUrl),
      date_published: entry.publishedAt,
      date_modified: entry.updatedAt ?? undefined,
      authors: entry.authors.map(({ name, path }) => ({ name, url: siteUrl + path })),
      tags: subjects(entry),
    })),
  })
}
