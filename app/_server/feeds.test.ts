import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith'
import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { type FeedForm, feedTypes, writeFeed } from '#app/_server/feeds.ts'
import { writeIndex, writeMonth, writeNews, writeOpml } from '#app/_server/sitemaps.ts'
import type { Feed, FeedEntry } from '#db/dto.ts'

const site = 'https://paper.example'
const hostile = 'A ]]> & <script>alert(1)</script> "x" \u0007\ud800 œ'
/** What any reader must get back: all of it but what XML cannot carry; half a sign becomes the sign for one that is missing. */
const carried = 'A ]]> & <script>alert(1)</script> "x" \ufffd œ'

const entry = (title: string, over: Partial<FeedEntry> = {}): FeedEntry => ({
  id: '0199aaaa-0000-7000-8000-000000000001',
  slug: 'un',
  path: '/articles/un',
  kind: 'news',
  title,
  standfirst: title,
  rubric: { id: 'r', slug: 'eau', name: 'Eau & <air>', path: '/rubriques/eau', hue: 'eau' },
  countries: [],
  authors: [{ id: 'a', slug: 'b', name: 'Anne & <Bo>', path: '/auteurs/b' }],
  image: {
    id: 'm',
    base: '/media/abc',
    width: 1600,
    height: 900,
    widths: [360, 720],
    color: '#ffffff',
    focal: { x: 0.5, y: 0.5 },
    alt: title,
    caption: title,
    credit: '',
  },
  publishedAt: '2026-11-01T10:00:00.000Z',
  updatedAt: '2026-11-02T10:00:00.000Z',
  readingMinutes: 1,
  themes: ['Ville'],
  html: '<p>Un &#60;corps&#62; ]]&#62; et <a href="https://paper.example/x">un lien</a>.</p>',
  ...over,
})
const feed = (title: string, entries = [entry(title)]): Feed => ({ name: title, paper: 'Le journal', description: title, path: '/rubriques/eau', entries })
const write = (form: FeedForm, given = feed(hostile)) => writeFeed(given, form, site)

describe('a feed with a hostile title', () => {
  test('is RSS 2.0 with the full text', () => {
    const rss = parseRssFeed(write('flux.xml'))
    expect(rss).toMatchObject({ title: carried.trim(), description: carried.trim(), link: `${site}/rubriques/eau`, language: 'fr' })
    const [item] = rss.items ?? []
    expect(item).toMatchObject({
      title: carried,
      link: `${site}/articles/un`,
      guid: { value: 'urn:uuid:0199aaaa-0000-7000-8000-000000000001', isPermaLink: false },
      dc: { creators: ['Anne & <Bo>'] },
    })
    expect(new Date(String(item?.pubDate)).toISOString()).toBe('2026-11-01T10:00:00.000Z')
    expect(item?.content?.encoded).toContain('<p>Un &#60;corps&#62; ]]&#62; et')
    expect(item?.authors).toBeUndefined()
    expect(rss.atom?.links?.[0]).toMatchObject({ href: `${site}/rubriques/eau/flux.xml`, rel: 'self' })
  })

  test('is Atom with the fields that RFC 4287 asks for', () => {
    const atom = parseAtomFeed(write('flux.atom'))
    expect(atom).toMatchObject({ id: `${site}/rubriques/eau`, updated: '2026-11-02T10:00:00.000Z' })
    expect(atom.links?.some(({ rel, href }) => rel === 'self' && href === `${site}/rubriques/eau/flux.atom`)).toBe(true)
    expect(atom.entries?.[0]).toMatchObject({
      id: 'urn:uuid:0199aaaa-0000-7000-8000-000000000001',
      updated: '2026-11-02T10:00:00.000Z',
      published: '2026-11-01T10:00:00.000Z',
      authors: [{ name: 'Anne & <Bo>' }],
    })
    expect(JSON.stringify(atom.entries?.[0]?.content)).toContain('un lien')
  })

  test('is JSON Feed 1.1', () => {
    const json = parseJsonFeed(write('flux.json'))
    expect(JSON.parse(write('flux.json')).version).toBe('https://jsonfeed.org/version/1.1')
    expect(json).toMatchObject({ title: hostile, feed_url: `${site}/rubriques/eau/flux.json`, home_page_url: `${site}/rubriques/eau` })
    expect(json.items?.[0]).toMatchObject({ title: hostile, tags: ['Eau & <air>', 'Ville'], authors: [{ name: 'Anne & <Bo>' }] })
  })

  test.each(Object.keys(feedTypes) as FeedForm[])('has no script in the text of %s, and only absolute addresses', (form) => {
    const written = write(form)
    const html = {
      'flux.xml': () => parseRssFeed(written).items?.[0]?.content?.encoded,
      'flux.atom': () => String(parseAtomFeed(written).entries?.[0]?.content?.value ?? parseAtomFeed(written).entries?.[0]?.content),
      'flux.json': () => parseJsonFeed(written).items?.[0]?.content_html,
    }[form]()
    const names = JSON.stringify(parseFragment(html ?? ''), (key, value) => (key === 'parentNode' ? undefined : value))
    expect(names).toContain('"figure"')
    expect(names).not.toContain('"tagName":"script"')
    expect([...(html ?? '').matchAll(/(?:src|href)="([^"]*)"/g)].every(([, to]) => to?.startsWith(site))).toBe(true)
  })
})

/** What a feed reader shows of text that is HTML. */
function shown(html: string | undefined): string {
  const [node] = parseFragment(html ?? '').childNodes
  return node && 'value' in node ? node.value : ''
}

describe('an article that nobody signed, with a sign in its title that HTML would take for its own', () => {
  const title = 'Le gaz à <80 $ & plus'
  const given = feed('Eau', [entry(title, { authors: [] })])

  test('is in Atom the article of the paper, and keeps its words', () => {
    const atom = parseAtomFeed(write('flux.atom', given))
    expect(atom.authors).toEqual([{ name: 'Le journal', uri: `${site}/` }])
    expect(atom.entries?.[0]?.authors ?? []).toEqual([])
    expect(shown(atom.entries?.[0]?.title?.value)).toBe(title)
    expect(shown(atom.entries?.[0]?.summary?.value)).toBe(title)
  })

  test('keeps its words in RSS, where a title is text and a summary HTML', () => {
    const [item] = parseRssFeed(write('flux.xml', given)).items ?? []
    expect(item?.title).toBe(title)
    expect(shown(item?.description)).toBe(title)
  })

  test('is in JSON Feed the article of the paper', () => {
    const json = parseJsonFeed(write('flux.json', given))
    expect(json.authors).toEqual([{ name: 'Le journal', url: `${site}/` }])
    expect(json.items?.[0]).toMatchObject({ title, summary: title })
  })
})

test('an empty feed is a valid one, and the same bytes each time', () => {
  for (const form of Object.keys(feedTypes) as FeedForm[]) expect(write(form, feed('Vide', []))).toBe(write(form, feed('Vide', [])))
  expect(parseRssFeed(write('flux.xml', feed('Vide', []))).title).toBe('Vide')
})

test('OPML and sitemaps carry hostile names as text', () => {
  const opml = parseOpml(writeOpml('Le journal', [{ title: 'Thèmes', feeds: [{ name: hostile, path: '/themes/x' }] }], site))
  expect(opml.body?.outlines?.[1]?.outlines?.[0]).toMatchObject({ text: carried, xmlUrl: `${site}/themes/x/flux.xml` })
  const address = {
    path: '/articles/un',
    title: hostile,
    publishedAt: '2026-11-01T10:00:00.000Z',
    changedAt: '2026-11-01T10:00:00.000Z',
    image: '/media/a/1.jpg',
  }
  const news = writeNews([address], 'Le journal', site)
  expect(news).not.toMatch(/<script/)
  expect(news).not.toContain('\u0007')
  expect(news).toContain('<news:publication_date>2026-11-01T10:00:00.000Z</news:publication_date>')
  expect(writeNews([], 'Le journal', site)).toMatch(/<urlset [^>]*><\/urlset>$/)
  expect(writeMonth([address], site)).toContain(`<image:loc>${site}/media/a/1.jpg</image:loc>`)
  expect(writeIndex([{ year: 2026, month: 3, day: null }], site)).toContain(`<loc>${site}/sitemaps/2026-03.xml</loc>`)
})
