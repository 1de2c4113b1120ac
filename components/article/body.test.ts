import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Body } from '#components/article/body.tsx'
import type { Block, Inline } from '#db/dto.ts'

const drawn = (...content: Block[]) =>
  renderToStaticMarkup(createElement(Body, { article: { body: { type: 'doc', content }, pictures: {}, maps: [], embeds: [], terms: [] } }))
const text = (words: string) => ({ type: 'text' as const, text: words })
const note = (words: string): Inline => ({ type: 'footnote', content: [text(words)] })
const paragraph = (...content: Inline[]) => ({ type: 'paragraph' as const, content })
const table = (...cells: ReturnType<typeof paragraph>[][]): Block => ({
  type: 'table',
  content: [{ type: 'tableRow', content: cells.map((content) => ({ type: 'tableCell' as const, content })) }],
})

it('counts a note in the cell of a table between those before and after it', () => {
  const html = drawn(paragraph(text('Avant'), note('un')), table([paragraph(text('42'), note('deux'))]), paragraph(text('Après'), note('trois')))
  expect(html).toMatch(/<td>42<sup class="note-call"><a href="#note-2" id="appel-2"/)
  expect([...html.matchAll(/<li id="(note-\d)">(\p{L}+)/gu)].map(([, id, words]) => [id, words])).toEqual([
    ['note-1', 'un'],
    ['note-2', 'deux'],
    ['note-3', 'trois'],
  ])
})

it('has a note whose only place is the cell of a table', () => {
  expect(drawn(table([paragraph(note('seule'))]))).toContain('<li id="note-1">seule')
})

it('keeps the paragraphs of a cell apart', () => {
  expect(drawn(table([paragraph(text('Almaty')), paragraph(text('1997'))]))).toContain('<td>Almaty<br/>1997</td>')
})
