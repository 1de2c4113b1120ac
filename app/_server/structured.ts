/** What a page says of itself in the words of schema.org. All addresses are absolute. */
import type { Article, Author, Picture, Ref, Settings } from '#db/dto.ts'

type Thing = Record<string, unknown>

/** `siteUrl` is the origin of all addresses, without a slash at the end. */
type Paper = { settings: Settings; siteUrl: string }

const organization = ({ settings, siteUrl }: Paper): Thing => ({
  '@type': 'NewsMediaOrganization',
  '@id': `${siteUrl}/#journal`,
  name: settings.name,
  url: `${siteUrl}/`,
  slogan: settings.tagline,
  email: settings.contact,
  logo: { '@type': 'ImageObject', url: `${siteUrl}/icon-512.png`, width: 512, height: 512 },
  sameAs: settings.social.map(({ href }) => href),
})

const graph = (...things: Thing[]): Thing => ({ '@context': 'https://schema.org', '@graph': things })

/** The front: who publishes, and where one searches. */
export function frontData(paper: Paper): Thing {
  const { settings, siteUrl } = paper
  return graph(organization(paper), {
    '@type': 'WebSite',
    '@id': `${siteUrl}/#site`,
    name: settings.name,
    description: settings.tagline,
    url: `${siteUrl}/`,
    inLanguage: 'fr',
    publisher: { '@id': `${siteUrl}/#journal` },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${siteUrl}/recherche?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  })
}

/** The way from the front to a page, as the page shows it; the last name is the page itself. */
function trail(names: { name: string; path: string }[], siteUrl: string): Thing {
  const all = [{ name: 'La une', path: '/' }, ...names]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: all.map(({ name, path }, i) => ({ '@type': 'ListItem', position: i + 1, name, item: siteUrl + path })),
  }
}

export function articleData(article: Article, paper: Paper): Thing {
  const { siteUrl } = paper
  const { rubric, image, share, corrections, path, title } = article
  const url = siteUrl + path
  const people = article.authors.map((author) => ({
    '@type': article.desks.includes(author.id) ? 'Organization' : 'Person',
    name: author.name,
    url: siteUrl + author.path,
  }))
  const news = {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    mainEntityOfPage: url,
    url,
    headline: title,
    description: article.summary,
    inLanguage: 'fr',
    datePublished: article.publishedAt,
    dateModified: article.updatedAt ?? article.publishedAt,
    author: people.length > 0 ? people : { '@id': `${siteUrl}/#journal` },
    publisher: organization(paper),
    ...((image || share) && { image: [...(image ? picturesOf(image, siteUrl) : []), ...(share ? [cardOf(share, siteUrl)] : [])] }),
    ...(rubric && { articleSection: rubric.name }),
    wordCount: article.words,
    timeRequired: `PT${article.readingMinutes}M`,
    keywords: [...article.themes, ...article.countries].map(({ name }) => name),
    contentLocation: article.countries.map(({ name }) => ({ '@type': 'Country', name })),
    isAccessibleForFree: true,
    ...(corrections.length > 0 && { correction: corrections.map(({ at, text }) => ({ '@type': 'CorrectionComment', datePublished: at, text })) }),
  }
  return graph(news, trail([...(rubric ? [rubric] : []), { name: title, path }], siteUrl))
}

/** Each size that is kept, the largest first. */
const picturesOf = ({ base, width, height, widths, caption, credit }: Picture, siteUrl: string): Thing[] =>
  widths.toReversed().map((size) => ({
    '@type': 'ImageObject',
    url: `${siteUrl}${base}/${size}.jpg`,
    width: size,
    height: Math.round((height * size) / width),
    ...(caption && { caption }),
    ...(credit && { creditText: credit }),
  }))

const cardOf = ({ path, width, height }: NonNullable<Article['share']>, siteUrl: string): Thing => ({
  '@type': 'ImageObject',
  url: siteUrl + path,
  width,
  height,
})

/** A rubric, a country, a theme or a dossier. */
export function nounData({ name, path }: Ref, description: string, siteUrl: string): Thing {
  return graph({ '@type': 'CollectionPage', name, description, url: siteUrl + path, inLanguage: 'fr' }, trail([{ name, path }], siteUrl))
}

/** A page of the archive: `steps` lead from the front to it. */
export function archiveData(name: string, steps: { name: string; path: string }[], siteUrl: string): Thing {
  return graph({ '@type': 'CollectionPage', name, url: siteUrl + (steps.at(-1)?.path ?? '/'), inLanguage: 'fr' }, trail(steps, siteUrl))
}

/** An author, who is a person or a desk of the newsroom. */
export function authorData({ name, path, bio, kind }: Author, paper: Paper): Thing {
  const { siteUrl } = paper
  const desk = kind === 'desk'
  const who = { '@type': desk ? 'Organization' : 'Person', name, url: siteUrl + path, description: bio }
  const belongs = { [desk ? 'parentOrganization' : 'worksFor']: organization(paper) }
  return graph({ '@type': 'ProfilePage', url: siteUrl + path, inLanguage: 'fr', mainEntity: { ...who, ...belongs } }, trail([{ name, path }], siteUrl))
}
