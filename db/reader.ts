/**
 * What the public reads, cached: the same for everyone, published, plain JSON. Each answer carries the tags of what it
 * shows (by id, never by slug), and a notice with such a tag makes it old; see `notices.ts`. This file alone may say
 * `'use cache'`.
 */
import { cacheLife, cacheTag } from 'next/cache'
import { type ArchiveScope, listMonths, listPeriod, period } from '#db/articles/archives.ts'
import { type FeedNoun, listEntries } from '#db/articles/feeds.ts'
import { frontOf } from '#db/articles/front.ts'
import { type ListFilter, listArticles } from '#db/articles/lists.ts'
import { MOST_READ } from '#db/articles/most-read.ts'
import { ARCHIVES, FRONT, UNKNOWN } from '#db/articles/places.ts'
import { type Found, findArticle, findRedirect } from '#db/articles/read.ts'
import { listAddresses, listNouns, listRecent } from '#db/articles/sitemaps.ts'
import type {
  Address,
  ArchivePage,
  ArticleCard,
  ArticleList,
  Author,
  CountryPage,
  Dossier,
  Feed,
  Front,
  NounAddress,
  Rubric,
  SubjectKind,
  Theme,
} from '#db/dto.ts'
import { centralAsiaMap, countryMap } from '#db/maps.ts'
import { EVERYTHING } from '#db/notices.ts'
import { findAuthor, findCountry, findDossier, findRubric, findTheme, readSite, type Site } from '#db/taxonomy.ts'

/** Notices keep pages right; the hour is a safety net, and what stands is served as long as nothing better is to be had. */
function keep(...tags: string[]): void {
  cacheLife({ stale: 300, revalidate: 3600, expire: 31_536_000 })
  cacheTag(EVERYTHING, ...tags)
}

const tagsOf = (cards: ArticleCard[]) => cards.map((card) => `article:${card.id}`)
/** Next takes at most 128 tags for one answer; a long list relies on the tag of the list itself. */
const some = (tags: string[]) => tags.slice(0, 60)

export async function site(): Promise<Site> {
  'use cache'
  keep('site')
  return readSite()
}

export async function front(): Promise<Front> {
  'use cache'
  keep(FRONT, MOST_READ, 'site')
  return { ...(await frontOf(await site())), map: centralAsiaMap(1040, 640) }
}

export async function article(slug: string): Promise<Found> {
  'use cache'
  const found = await findArticle(slug, 'article')
  keepFound(found)
  return found
}

export async function page(slug: string): Promise<Found> {
  'use cache'
  const found = await findArticle(slug, 'page')
  keepFound(found)
  return found
}

function keepFound(found: Found): void {
  if (found.state === 'found') {
    const { id, related, dossier } = found.article
    keep(`article:${id}`, 'glossary', ...tagsOf(related), ...(dossier ? [`dossier:${dossier.id}`] : []))
  } else keep(UNKNOWN)
}

/** Where a former address leads, or null. */
export async function former(path: string): Promise<string | null> {
  'use cache'
  keep(UNKNOWN)
  return findRedirect(path)
}

/** The newest of a noun, with the noun itself; null where there is no such slug. */
export type Listing<T> = { noun: T; list: ArticleList }

async function listing<T extends { id: string }>(tag: string, key: keyof ListFilter, noun: T | null): Promise<Listing<T> | null> {
  if (!noun) {
    keep(UNKNOWN)
    return null
  }
  const list = await listArticles({ [key]: noun.id })
  keep('site', `${tag}:${noun.id}`, `${tag}:${noun.id}:list`, ...some(tagsOf(list.items)))
  return { noun, list }
}

export async function rubric(slug: string): Promise<Listing<Rubric> | null> {
  'use cache'
  return listing('rubric', 'rubricId', await findRubric(slug))
}

export async function country(slug: string): Promise<Listing<CountryPage> | null> {
  'use cache'
  const found = await findCountry(slug)
  return listing('country', 'countryId', found && { ...found, map: countryMap(found.iso, { width: 640, height: 440 }) })
}

export async function theme(slug: string): Promise<Listing<Theme> | null> {
  'use cache'
  return listing('theme', 'themeId', await findTheme(slug))
}

export async function author(slug: string): Promise<Listing<Author> | null> {
  'use cache'
  return listing('author', 'authorId', await findAuthor(slug))
}

export async function dossier(slug: string): Promise<Listing<Dossier> | null> {
  'use cache'
  return listing('dossier', 'dossierId', await findDossier(slug))
}

/** The newest articles of the paper, for pages that have nothing better to offer. */
export async function newest(count: number): Promise<ArticleCard[]> {
  'use cache'
  const { items } = await listArticles({}, { limit: count })
  keep(FRONT, ...tagsOf(items))
  return items
}

const finders = { rubric: findRubric, country: findCountry, theme: findTheme, dossier: findDossier, author: findAuthor }

/** The noun of which something is the archive; null for the whole paper. */
export type Scope = { kind: SubjectKind; slug: string } | null

async function archiveScope(scope: Scope): Promise<ArchiveScope | null> {
  if (!scope) return { filter: {}, noun: null }
  const noun = await finders[scope.kind](scope.slug)
  if (!noun) return null
  keep(`${scope.kind}:${noun.id}`)
  const { id, slug, name, path } = noun
  return { filter: { [`${scope.kind}Id`]: id }, noun: { kind: scope.kind, id, slug, name, path } }
}

/** The months that hold articles, newest first; null where the scope does not exist. */
export async function months(scope: Scope) {
  'use cache'
  keep(ARCHIVES, UNKNOWN, 'site')
  const found = await archiveScope(scope)
  return found && { noun: found.noun, months: await listMonths(found.filter) }
}

/**
 * The articles of one month or day of Paris, newest first. A month with more than a page can hold names its days
 * instead. Null where the scope does not exist, the date is not one, or nothing appeared then.
 */
export async function archive(scope: Scope, year: string, month: string, day?: string): Promise<ArchivePage | null> {
  'use cache'
  keep(ARCHIVES, UNKNOWN, 'site', `month:${year}-${month}`)
  const [found, span] = [await archiveScope(scope), period(year, month, day)]
  if (!found || !span) return null
  const listed = await listPeriod(found.filter, span)
  if (listed.items.length === 0) return null
  keep(...some(tagsOf(listed.items)))
  return { noun: found.noun, span, ...listed }
}

export type FeedScope = { kind: NonNullable<FeedNoun>['kind']; slug: string } | null

const feedFinders = {
  ...finders,
  author: async (slug: string) => {
    const found = await findAuthor(slug)
    return found && { ...found, description: found.bio }
  },
}

/** The newest articles of the paper or of a noun, whole; null where there is no such noun. */
export async function feed(scope: FeedScope): Promise<Feed | null> {
  'use cache'
  const { name, tagline } = (await site()).settings
  if (!scope) {
    keep('site', FRONT)
    return { name, paper: name, description: tagline, path: '/', entries: await listEntries(null) }
  }
  const noun = await feedFinders[scope.kind](scope.slug)
  if (!noun) {
    keep(UNKNOWN)
    return null
  }
  const entries = await listEntries({ kind: scope.kind, id: noun.id })
  keep('site', `${scope.kind}:${noun.id}`, `${scope.kind}:${noun.id}:list`, ...tagsOf(entries))
  return { name: `${noun.name} – ${name}`, paper: name, description: noun.description, path: noun.path, entries }
}

/** Every noun that shows something, and the static pages. */
export async function nouns(): Promise<NounAddress[]> {
  'use cache'
  keep('site', FRONT, UNKNOWN)
  return listNouns()
}

/** What appeared in a month; null where that is no month or it holds nothing. */
export async function addresses(year: string, month: string): Promise<Address[] | null> {
  'use cache'
  keep(ARCHIVES, `month:${year}-${month}`)
  const span = period(year, month)
  const found = span && (await listAddresses(span))
  return found && found.length > 0 ? found : null
}

/** What appeared in the last two days: asked again every quarter of an hour, since time alone changes it. */
export async function recent(): Promise<Address[]> {
  'use cache'
  cacheLife({ stale: 300, revalidate: 900, expire: 31_536_000 })
  cacheTag(EVERYTHING, FRONT)
  return listRecent()
}
