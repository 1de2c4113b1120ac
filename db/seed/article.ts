/**
 * The form in which an article of the demonstration edition is written: one file of `articles/` exports one
 * `article`, whose body is a list of the blocks below. Inline marks inside strings: `*italique*`, `**gras**`,
 * `[texte](https://…)`, `{ru|самовар}` for a word in another language, `((note))` for a footnote,
 * `<<terme-slug|mot>>` for a glossary term.
 */
import type { Block, ListItem, Mark, TextNode } from '#db/body/document.ts'

export type RubricSlug = 'politique' | 'economie' | 'societe' | 'culture' | 'environnement' | 'histoire' | 'transports' | 'sciences'
export type CountrySlug =
  | 'kazakhstan'
  | 'kirghizstan'
  | 'ouzbekistan'
  | 'tadjikistan'
  | 'turkmenistan'
  | 'afghanistan'
  | 'chine'
  | 'russie'
  | 'iran'
  | 'azerbaidjan'
  | 'mongolie'
export type DeskSlug = 'la-redaction' | 'service-economie' | 'service-culture' | 'service-environnement' | 'service-histoire' | 'service-international'
export type Kind = 'news' | 'analysis' | 'interview' | 'brief' | 'page'

/** A picture that the project draws itself; see `pictures/`. `seed` varies an ornament so that no two are alike. */
export type PictureSpec =
  | { draw: 'ornament'; motif: 'girih' | 'ikat' | 'suzani' | 'felt' | 'tiles' | 'rails'; seed: string }
  | { draw: 'locator'; countries: string[]; places: { name: string; lon: number; lat: number; main?: boolean }[] }
  | { draw: 'chart'; form: 'line' | 'bar'; title: string; unit: string; source: string; labels: string[]; series: { name: string; points: number[] }[] }

export type SeedPicture = { spec: PictureSpec; alt: string; caption: string; credit: string }

export type SeedArticle = {
  slug: string
  kind: Kind
  title: string
  standfirst: string
  rubric: RubricSlug
  countries: CountrySlug[]
  themes: string[]
  dossier?: string
  authors: DeskSlug[]
  /** Days before the date of the edition, and the hour in Paris at which it appeared. */
  published: { daysBefore: number; at: `${number}:${number}` }
  /** Set when the article was brought up to date later. */
  updated?: { daysBefore: number; at: `${number}:${number}` }
  corrections?: { daysBefore: number; text: string }[]
  picture?: SeedPicture
  body: SeedBlock[]
}

/** Pictures within the body are drawn and stored when the edition is seeded. */
export type SeedBlock = Block | { type: 'seedPicture'; picture: SeedPicture } | { type: 'seedGallery'; pictures: SeedPicture[] }

export const p = (text: string): Block => ({ type: 'paragraph', content: inline(text) })
export const h2 = (text: string): Block => ({ type: 'heading', attrs: { level: 2 }, content: plain(text) })
export const quote = (text: string, source: string, href?: string): Block => ({
  type: 'blockquote',
  attrs: { source, href: href ?? null },
  content: [{ type: 'paragraph', content: inline(text) }],
})
export const list = (...items: string[]): Block => ({ type: 'bulletList', content: items.map(item) })
export const steps = (...items: string[]): Block => ({ type: 'orderedList', content: items.map(item) })
export const box = (title: string, ...paragraphs: string[]): Block => ({
  type: 'box',
  attrs: { title },
  content: paragraphs.map((text) => ({ type: 'paragraph', content: inline(text) })),
})
export const figures = (source: string, ...pairs: [value: string, label: string][]): Block => ({
  type: 'keyFigures',
  attrs: { source, figures: pairs.map(([value, label]) => ({ value, label })) },
})
/** The first row holds the heads of the columns, the first cell of each row its head. */
export const table = (caption: string, source: string, ...rows: string[][]): Block => ({
  type: 'table',
  attrs: { caption, source },
  content: rows.map((row, y) => ({
    type: 'tableRow',
    content: row.map((cell, x) => ({
      type: y === 0 || x === 0 ? 'tableHeader' : 'tableCell',
      content: [{ type: 'paragraph', content: inline(cell) }],
    })),
  })),
})
export const chart = (attrs: Extract<Block, { type: 'chart' }>['attrs']): Block => ({ type: 'chart', attrs })
export const map = (attrs: Extract<Block, { type: 'map' }>['attrs']): Block => ({ type: 'map', attrs })

export const gallery = (...pictures: SeedPicture[]): SeedBlock => ({ type: 'seedGallery', pictures })
export const embed = (title: string, provider: string, href: string): Block => ({ type: 'embed', attrs: { title, provider, href } })

const item = (text: string): ListItem => ({ type: 'listItem', content: [{ type: 'paragraph', content: inline(text) }] })
const plain = (text: string): TextNode[] => [{ type: 'text', text }]

const pattern =
  /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[(?<label>[^\]]+)\]\((?<href>[^)\s]+)\)|\{(?<lang>[a-z]{2,3}(?:-[A-Za-z]+)?)\|(?<foreign>[^}]+)\}|\(\((?<note>(?:[^)]|\)(?!\)))+)\)\)|<<(?<term>[a-z0-9-]+)\|(?<word>[^>]+)>>/gu

type Inlines = NonNullable<Extract<Block, { type: 'paragraph' }>['content']>

function inline(source: string): Inlines {
  const nodes: Inlines = []
  const text = (value: string, ...marks: Mark[]): TextNode => ({ type: 'text', text: value, ...(marks.length > 0 && { marks }) })
  let from = 0
  for (const match of source.matchAll(pattern)) {
    if (match.index > from) nodes.push(text(source.slice(from, match.index)))
    const { bold, italic, label, href, lang, foreign, note, term, word } = match.groups ?? {}
    if (bold) nodes.push(text(bold, { type: 'bold' }))
    else if (italic) nodes.push(text(italic, { type: 'italic' }))
    else if (label && href) nodes.push(text(label, { type: 'link', attrs: { href } }))
    else if (foreign && lang) nodes.push(text(foreign, { type: 'foreign', attrs: { lang } }))
    else if (note) nodes.push({ type: 'footnote', content: [text(note)] })
    else if (term && word) nodes.push(text(word, { type: 'term', attrs: { slug: term } }))
    from = match.index + match[0].length
  }
  if (from < source.length) nodes.push(text(source.slice(from)))
  return nodes
}
