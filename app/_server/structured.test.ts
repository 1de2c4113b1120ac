import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { articleData, authorData, frontData, nounData } from '#app/_server/structured.ts'
import { Data } from '#components/site/data.tsx'
import type { Article } from '#db/dto.ts'

const siteUrl = 'https://paper.example'
const settings = { name: 'Le journal', tagline: 'Tout', contact: 'a@b.example', publisher: 'X', social: [] }
const paper = { settings, siteUrl }
const ref = (folder: string, name: string) => ({ id: name, slug: name, name, path: `/${folder}/${name}` })

const article: Article = {
  ...{ id: '1', slug: 'un', path: '/articles/un', kind: 'news', title: 'Un </script><b> titre', standfirst: 'Un chapeau.', summary: 'Un lac revient.' },
  rubric: { ...ref('rubriques', 'eau'), hue: 'eau' },
  countries: [ref('pays', 'Kazakhstan')],
  themes: [ref('themes', 'Eau')],
  authors: [ref('auteurs', 'Service'), ref('auteurs', 'Anne')],
  desks: ['Service'],
  image: {
    ...{ id: 'm', base: '/media/abc', width: 1600, height: 900, widths: [360, 720], color: '#fff', focal: { x: 0, y: 0 } },
    ...{ alt: 'Un lac', caption: 'Le lac.', credit: 'Anne' },
  },
  ...{ publishedAt: '2026-11-01T10:00:00.000Z', updatedAt: '2026-11-02T10:00:00.000Z', readingMinutes: 3, words: 700, years: 0 },
  share: { path: '/media/def/1200.jpg', width: 1200, height: 630 },
  corrections: [{ at: '2026-11-02T10:00:00.000Z', text: 'Le lac a trois rives.' }],
  ...{ body: { type: 'doc', content: [] }, dossier: null, related: [], terms: [], pictures: {}, maps: [], embeds: [], locator: null },
}

type Graph = { '@context': string; '@graph': Record<string, unknown>[] }
const things = (data: Record<string, unknown>) => (data as Graph)['@graph']

test('an article says all that search engines ask of a NewsArticle', () => {
  const [news, trail] = things(articleData(article, paper))
  expect(news).toMatchObject({
    '@type': 'NewsArticle',
    headline: article.title,
    description: 'Un lac revient.',
    datePublished: article.publishedAt,
    dateModified: article.updatedAt,
    author: [
      { '@type': 'Organization', name: 'Service', url: `${siteUrl}/auteurs/Service` },
      { '@type': 'Person', name: 'Anne', url: `${siteUrl}/auteurs/Anne` },
    ],
    publisher: { '@type': 'NewsMediaOrganization', name: 'Le journal', logo: { url: `${siteUrl}/icon-512.png` } },
    image: [
      { url: `${siteUrl}/media/abc/720.jpg`, width: 720, height: 405 },
      { url: `${siteUrl}/media/abc/360.jpg`, width: 360, height: 203 },
      { url: `${siteUrl}/media/def/1200.jpg`, width: 1200, height: 630 },
    ],
    articleSection: 'eau',
    wordCount: 700,
    keywords: ['Eau', 'Kazakhstan'],
    isAccessibleForFree: true,
    correction: [{ '@type': 'CorrectionComment', text: 'Le lac a trois rives.' }],
  })
  expect(trail).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, item: `${siteUrl}/` },
      { position: 2, item: `${siteUrl}/rubriques/eau` },
      { position: 3, name: article.title },
    ],
  })
})

test('what an article does not have is not said', () => {
  const [news] = things(articleData({ ...article, image: null, share: null, corrections: [], authors: [], rubric: null, updatedAt: null }, paper))
  for (const name of ['image', 'correction', 'articleSection']) expect(news).not.toHaveProperty(name)
  expect(news).toMatchObject({ author: { '@id': `${siteUrl}/#journal` }, dateModified: article.publishedAt })
})

test('the front names its publisher and its search', () => {
  const [publisher, site] = things(frontData(paper))
  expect(publisher).toMatchObject({ '@type': 'NewsMediaOrganization', name: 'Le journal', url: `${siteUrl}/` })
  expect(site).toMatchObject({
    '@type': 'WebSite',
    potentialAction: { target: { urlTemplate: `${siteUrl}/recherche?q={search_term_string}` }, 'query-input': 'required name=search_term_string' },
  })
})

test('an author is a person or a desk, a noun is a collection; both have their way from the front', () => {
  const author = { ...ref('auteurs', 'Anne'), kind: 'person' as const, bio: 'Géographe.' }
  expect(things(authorData(author, paper))).toMatchObject([{ mainEntity: { '@type': 'Person', name: 'Anne', worksFor: {} } }, { '@type': 'BreadcrumbList' }])
  expect(things(authorData({ ...author, kind: 'desk' }, paper))).toMatchObject([{ mainEntity: { '@type': 'Organization', parentOrganization: {} } }, {}])
  expect(things(nounData(ref('themes', 'Eau'), 'L’eau.', siteUrl))).toMatchObject([{ '@type': 'CollectionPage', name: 'Eau' }, { '@type': 'BreadcrumbList' }])
})

test('no title ends the element, and machines read the same facts', () => {
  const html = renderToStaticMarkup(Data({ of: articleData(article, paper) }))
  expect(html.match(/<\/?[a-z]/g)).toEqual(['<s', '</s'])
  expect(JSON.parse(html.replace(/^<script[^>]*>|<\/script>$/g, ''))['@graph'][0].headline).toBe(article.title)
})
