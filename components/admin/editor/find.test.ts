import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { entriesFor } from '#components/admin/editor/catalogue.ts'
import { folded, search } from '#components/admin/editor/find.ts'
import { moveBlocks } from '#components/admin/editor/move.ts'
import { bodySchema } from '#components/admin/editor/schema.ts'
import { doc, p, text } from '#db/body/sample.ts'

const document = (...content: unknown[]) => bodySchema.nodeFromJSON(doc(...content))
const words = (node: ReturnType<typeof document>, question: string, rest: { accents?: boolean; case?: boolean } = {}) =>
  search(node, { text: question, accents: false, case: false, ...rest }).map(({ from, to }) => node.textBetween(from, to))

test('finds across marks, ligatures, no-break spaces and apostrophes, with and without accents', () => {
  const node = document(p(text('L’é', { type: 'bold' }), text('té à\u00a0Osh ; un Œuf')), {
    type: 'bulletList',
    content: [{ type: 'listItem', content: [p(text('ETE'))] }],
  })
  expect(words(node, "l'ete a osh")).toEqual(['L’été à\u00a0Osh'])
  expect(words(node, 'ete')).toEqual(['été', 'ETE'])
  expect(words(node, 'ete', { accents: true })).toEqual(['ETE'])
  expect(words(node, 'ete', { case: true })).toEqual(['été'])
  expect(words(node, 'oeuf')).toEqual(['Œuf'])
  expect(words(node, 'té à')).toEqual(['té à'])
  expect(words(node, '')).toEqual([])
})

test('the text behind a note is where it is, and that of the note is found', () => {
  const node = document(p(text('avant'), { type: 'footnote', content: [text('dans la note')] }, text('après')))
  expect(words(node, 'apres')).toEqual(['après'])
  expect(words(node, 'note')).toEqual(['note'])
})

test('what is compared comes from as many places as it has signs', () => {
  for (const sample of ['é', 'e\u0301a', 'Œ', '😀x', 'İ']) {
    const { text: plain, origin } = folded(sample, { accents: false, case: false })
    expect(origin).toHaveLength(plain.length + 1)
    expect(origin.at(-1)).toBe(sample.length)
  }
})

test('a block goes to any gap, and nothing else moves', () => {
  const state = EditorState.create({ doc: document(p(text('a')), p(text('b')), p(text('c')), p(text('d'))) })
  const moved = (first: number, last: number, gap: number) => moveBlocks(state, first, last, gap)?.doc.textContent
  expect([moved(0, 0, 2), moved(3, 3, 0), moved(1, 2, 4), moved(1, 2, 0)]).toEqual(['bacd', 'dabc', 'adbc', 'bcad'])
  expect([moved(1, 1, 1), moved(1, 1, 2), moved(0, 3, 0), moved(0, 0, 9)]).toEqual([undefined, undefined, undefined, undefined])
})

test('the list of blocks knows them by the beginnings of their words', () => {
  expect(entriesFor('').length).toBeGreaterThan(15)
  expect(entriesFor('encad').map(({ name }) => name)).toEqual(['Encadré'])
  expect(entriesFor('ima')[0]?.name).toBe('Image')
  expect(entriesFor('excel').map(({ name }) => name)).toEqual(['Graphique'])
  expect(entriesFor('zzz')).toEqual([])
})
