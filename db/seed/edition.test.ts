/** What the demonstration edition promises of itself: nothing in it leads nowhere, and each name has one spelling. */
import { expect, test } from 'vitest'
import { readArticles } from '#db/seed/edition.ts'
import { synonyms } from '#db/seed/synonyms.ts'
import * as taxonomy from '#db/seed/taxonomy.ts'

const edition = await readArticles()

const slugs = (nouns: { slug: string }[]) => nouns.map(({ slug }) => slug)
const pages = edition.filter(({ kind }) => kind === 'page')
const written = edition.filter(({ kind }) => kind !== 'page')

/** Every address that this paper answers once the edition is laid out, as far as an article may lead there. */
const addresses = new Set([
  ...['/', '/archives', '/recherche', '/lettres', '/connexion', '/compte', '/flux'],
  ...slugs(pages).map((slug) => `/${slug}`),
  ...Object.entries({
    articles: written,
    rubriques: taxonomy.rubrics,
    pays: taxonomy.countries,
    themes: taxonomy.themes,
    dossiers: taxonomy.dossiers,
    auteurs: taxonomy.authors,
    lettres: taxonomy.newsletters,
  }).flatMap(([folder, nouns]) => slugs(nouns).map((slug) => `/${folder}/${slug}`)),
])

/** The values of every `key` anywhere in a document. */
function valuesOf(key: string, value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, inner]) => (name === key && typeof inner === 'string' ? [inner] : valuesOf(key, inner)))
}

/** The slugs of the marks of a kind anywhere in a document. */
function marksOf(type: string, value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  if ('type' in value && value.type === type && 'attrs' in value) return valuesOf('slug', value.attrs)
  return Object.values(value).flatMap((inner) => marksOf(type, inner))
}

const internal = (href: string) => /^\/(?!\/)/.test(href)

test('every link within the paper leads to a page of it', () => {
  const links = edition.flatMap(({ slug, body }) =>
    valuesOf('href', body)
      .filter(internal)
      .map((href) => ({ slug, href })),
  )
  expect(links.length).toBeGreaterThan(40)
  expect(links.filter(({ href }) => !addresses.has(href.replace(/[?#].*$/, '')))).toEqual([])
})

test('every entry of a chronology leads to an article', () => {
  const entries = valuesOf('article', taxonomy.dossiers)
  expect(entries.length).toBeGreaterThan(8)
  expect(entries.filter((slug) => !slugs(written).includes(slug))).toEqual([])
})

test('every word that is explained has its explanation', () => {
  const terms = edition.flatMap(({ body }) => marksOf('term', body))
  expect(terms.length).toBeGreaterThan(10)
  expect(terms.filter((slug) => !slugs(taxonomy.glossary).includes(slug))).toEqual([])
})

test('every article stands under nouns that there are', () => {
  for (const { slug, rubric, countries, themes, authors, dossier } of edition) {
    const missing = [
      ...[rubric].filter((noun) => !slugs(taxonomy.rubrics).includes(noun)),
      ...countries.filter((noun) => !slugs(taxonomy.countries).includes(noun)),
      ...themes.filter((noun) => !slugs(taxonomy.themes).includes(noun)),
      ...authors.filter((noun) => !slugs(taxonomy.authors).includes(noun)),
      ...(dossier ? [dossier] : []).filter((noun) => !slugs(taxonomy.dossiers).includes(noun)),
    ]
    expect(missing, slug).toEqual([])
  }
})

test('a name is spelled in one way, and found in the others', () => {
  const text = JSON.stringify([edition, taxonomy])
  for (const [spelling, ...others] of [
    ['Amou-Daria', 'Amu-Daria', 'Amou Darya', 'Amu Darya'],
    ['Ouchtobé', 'Uchtobe', 'Ushtobe'],
    ['Niazov', 'Niyazov'],
    ['Radloff', 'Radlov'],
    ['Mirziyoïev', 'Mirzioïev', 'Mirziyoyev'],
  ]) {
    expect(text).toContain(spelling)
    for (const other of others) {
      expect(text).not.toContain(other)
      expect(
        synonyms.some((group) => group.includes(spelling ?? '') && group.includes(other)),
        `${spelling} = ${other}`,
      ).toBe(true)
    }
  }
})
