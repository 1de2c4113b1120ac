/**
 * What differs between two states of an article, block by block, and how two that started from the same come together.
 * Blocks are compared whole (as JSON); within a pair that took each other’s place, words are (see `words`).
 */
import { diffWordsWithSpace } from 'diff'
import { diff3Merge, diffIndices } from 'node-diff3'
import type { Block, Body, Content, Inline, ListItem } from '#db/dto.ts'

export type Change = { kind: 'same' | 'added' | 'removed' | 'changed'; before?: Block; after?: Block }

const keysOf = (body: Body) => body.content.map((block) => JSON.stringify(block))

/** The blocks of both, in order; a run that was replaced is paired as far as both sides go. */
export function compareBodies(before: Body, after: Body): Change[] {
  const changes: Change[] = []
  let at = 0
  const same = (to: number) => {
    for (; at < to; at++) changes.push({ kind: 'same', before: before.content[at] as Block, after: before.content[at] as Block })
  }
  for (const { buffer1, buffer2 } of diffIndices(keysOf(before), keysOf(after))) {
    const [from, gone] = buffer1
    const [start, come] = buffer2
    same(from)
    for (let i = 0; i < Math.max(gone, come); i++) {
      const [old, now] = [i < gone ? before.content[from + i] : undefined, i < come ? after.content[start + i] : undefined]
      if (old && now) changes.push({ kind: 'changed', before: old, after: now })
      else if (old) changes.push({ kind: 'removed', before: old })
      else if (now) changes.push({ kind: 'added', after: now })
    }
    at = from + gone
  }
  same(before.content.length)
  return changes
}

/** A stretch of text on which both agree, or one that each wrote differently: then somebody chooses. */
export type Part = { kind: 'agreed'; blocks: Block[] } | { kind: 'disputed'; base: Block[]; mine: Block[]; theirs: Block[] }

/** Both bodies over what they started from. Where that is not known, whatever differs is disputed. */
export function mergeBodies(base: Body | null, mine: Body, theirs: Body): Part[] {
  const parse = (keys: string[]) => keys.map((key) => JSON.parse(key) as Block)
  return diff3Merge(keysOf(mine), base ? keysOf(base) : [], keysOf(theirs), { excludeFalseConflicts: true }).map(
    (region): Part =>
      region.conflict
        ? { kind: 'disputed', base: parse(region.conflict.o), mine: parse(region.conflict.a), theirs: parse(region.conflict.b) }
        : { kind: 'agreed', blocks: parse(region.ok ?? []) },
  )
}

type Field = Exclude<keyof Content, 'body'>
const fields = [
  'title',
  'standfirst',
  'slug',
  'kind',
  'rubric',
  'countries',
  'placeless',
  'themes',
  'dossier',
  'authors',
  'image',
  'shareText',
] as const satisfies Field[]

/** Fields as the editor knows them. */
export const fieldNames: Record<Field, string> = {
  title: 'Titre',
  standfirst: 'Chapeau',
  slug: 'Adresse',
  kind: 'Genre',
  rubric: 'Rubrique',
  countries: 'Pays',
  placeless: 'Aucun pays',
  themes: 'Thèmes',
  dossier: 'Dossier',
  authors: 'Signatures',
  image: 'Image d’ouverture',
  shareText: 'Texte de partage',
}

const differ = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b)

/** The fields that differ. */
export const changedFields = (before: Content, after: Content): Field[] => fields.filter((field) => differ(before[field], after[field]))

/** Fields that both changed, each in their own way; what only one changed is theirs to have. */
export function mergeFields(base: Content | null, mine: Content, theirs: Content): { merged: Content; disputed: Field[] } {
  const merged: Content = { ...mine }
  const disputed: Field[] = []
  for (const field of fields) {
    if (!differ(mine[field], theirs[field])) continue
    if (base && !differ(mine[field], base[field])) Object.assign(merged, { [field]: theirs[field] })
    else if (!base || differ(theirs[field], base[field])) disputed.push(field)
  }
  return { merged, disputed }
}

/** A field in words. */
export function wordsOf(value: Content[Field]): string {
  if (value === null || value === '') return '–'
  if (typeof value === 'boolean') return value ? 'oui' : 'non'
  if (Array.isArray(value)) return value.join(', ') || '–'
  return typeof value === 'object' ? [value.alt, value.caption, value.credit].filter(Boolean).join(' – ') || 'une image' : value
}

/** What is to be read of a block, a line for each of its parts. */
export function textOf(block: Block): string {
  const inline = (nodes: Inline[] = []): string =>
    nodes.map((node) => (node.type === 'text' ? node.text : node.type === 'footnote' ? ` [${inline(node.content)}]` : '\n')).join('')
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inline(block.content)
    case 'blockquote':
      return [...block.content.map(textOf), block.attrs?.source ?? ''].filter(Boolean).join('\n')
    case 'box':
      return [block.attrs?.title ?? '', ...block.content.map(textOf)].filter(Boolean).join('\n')
    case 'bulletList':
    case 'orderedList':
      return block.content.map((item: ListItem) => `– ${item.content.map(textOf).join('\n')}`).join('\n')
    case 'table':
      return block.content.map((row) => row.content.map((cell) => cell.content.map(textOf).join(' ')).join(' | ')).join('\n')
    case 'picture':
      return [block.attrs.alt, block.attrs.caption, block.attrs.credit].filter(Boolean).join('\n')
    case 'gallery':
      return block.content.map(textOf).join('\n')
    case 'keyFigures':
      return block.attrs.figures.map(({ value, label }) => `${value} ${label}`).join('\n')
    case 'chart':
      return `${block.attrs.title}\n${block.attrs.series.map(({ name, points }) => `${name} : ${points.join(', ')}`).join('\n')}`
    case 'map':
      return block.attrs.caption || block.attrs.countries.join(', ')
    case 'embed':
      return `${block.attrs.title}\n${block.attrs.href}`
  }
}

/** What a block is, where its text does not say it. */
export const blockNames: Record<Block['type'], string> = {
  paragraph: '',
  heading: 'Intertitre',
  blockquote: 'Citation',
  bulletList: 'Liste',
  orderedList: 'Liste numérotée',
  picture: 'Image',
  gallery: 'Galerie',
  table: 'Tableau',
  keyFigures: 'Chiffres clés',
  chart: 'Graphique',
  map: 'Carte',
  embed: 'Contenu d’un autre site',
  box: 'Encadré',
}

/** Pieces of the two texts, in order. */
export const words = (before: string, after: string) =>
  diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
  }))
