/**
 * What differs between two states of an article, block by block, and how two that started from the same come together.
 * Blocks are compared whole (as JSON); within a pair that took each other’s place, words are (see `words`).
 */
import { diffWordsWithSpace } from 'diff'
import { diffIndices } from 'node-diff3'
import type { Block, Body, Content, Inline, ListItem } from '#db/dto.ts'

export type Change = { kind: 'same' | 'added' | 'removed' | 'changed'; before?: Block; after?: Block }

/** The same for what means the same: whatever the order of its fields, and whether an empty one is written or left out. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([, field]) => field !== null && field !== undefined)
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  )
}

const keysOf = (body: Body) => body.content.map(canonical)

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

/** A run of blocks of the old text that one side replaced; `from` = `to` where it only added. */
type Change3 = { from: number; to: number; blocks: Block[]; side: 'mine' | 'theirs' }

/** As many blocks for as many are changes to each of them. */
const changesOf = (base: Body, body: Body, side: Change3['side']): Change3[] =>
  diffIndices(keysOf(base), keysOf(body)).flatMap(({ buffer1: [from, gone], buffer2: [start, come] }) => {
    const blocks = body.content.slice(start, start + come)
    return gone === come ? blocks.map((block, i) => ({ from: from + i, to: from + i + 1, blocks: [block], side })) : [{ from, to: from + gone, blocks, side }]
  })

/** Changes to neighbours are not changes to the same place; two additions at one place are. */
const meet = (a: Pick<Change3, 'from' | 'to'>, b: Pick<Change3, 'from' | 'to'>) =>
  (a.from < b.to && b.from < a.to) || (a.from === a.to && b.from === b.to && a.from === b.from)

/** Both bodies over what they started from. Where that is not known, whatever differs is disputed. */
export function mergeBodies(base: Body | null, mine: Body, theirs: Body): Part[] {
  if (!base) return disputeAll(mine, theirs)
  const groups: { from: number; to: number; changes: Change3[] }[] = []
  const changes = [...changesOf(base, mine, 'mine'), ...changesOf(base, theirs, 'theirs')].toSorted((a, b) => a.from - b.from || a.to - b.to)
  for (const change of changes) {
    const last = groups.at(-1)
    if (last && meet(last, change)) {
      last.to = Math.max(last.to, change.to)
      last.changes.push(change)
    } else groups.push({ from: change.from, to: change.to, changes: [change] })
  }
  const parts: Part[] = []
  let at = 0
  for (const group of groups) {
    const { from, to } = group
    if (from > at) parts.push({ kind: 'agreed', blocks: base.content.slice(at, from) })
    at = to
    const [one, other] = [applied(base, group, 'mine'), applied(base, group, 'theirs')]
    const both = new Set(group.changes.map(({ side }) => side)).size > 1
    if (both && canonical(one) !== canonical(other)) parts.push({ kind: 'disputed', base: base.content.slice(from, to), mine: one, theirs: other })
    else parts.push({ kind: 'agreed', blocks: group.changes[0]?.side === 'mine' ? one : other })
  }
  return [...parts, { kind: 'agreed', blocks: base.content.slice(at) }]
}

/** What one side made of a stretch of the old text. */
function applied(base: Body, { from, to, changes }: { from: number; to: number; changes: Change3[] }, side: Change3['side']): Block[] {
  const blocks: Block[] = []
  let at = from
  for (const change of changes) {
    if (change.side !== side) continue
    blocks.push(...base.content.slice(at, change.from), ...change.blocks)
    at = change.to
  }
  return [...blocks, ...base.content.slice(at, to)]
}

function disputeAll(mine: Body, theirs: Body): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const { buffer1, buffer2 } of diffIndices(keysOf(theirs), keysOf(mine))) {
    parts.push({ kind: 'agreed', blocks: theirs.content.slice(at, buffer1[0]) })
    at = buffer1[0] + buffer1[1]
    parts.push({ kind: 'disputed', base: [], mine: mine.content.slice(buffer2[0], buffer2[0] + buffer2[1]), theirs: theirs.content.slice(buffer1[0], at) })
  }
  return [...parts, { kind: 'agreed', blocks: theirs.content.slice(at) }]
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

const differ = (a: unknown, b: unknown) => canonical(a) !== canonical(b)

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
      return `${block.attrs.title}\n${block.attrs.series.map(({ name, points }) => `${name}\u00a0: ${points.join(', ')}`).join('\n')}`
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
