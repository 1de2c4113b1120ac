import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Margin } from '#components/article/margin.tsx'

/** The letters that the box of a dossier of ten articles, A to J, shows on the page of `id`; the one without a link is in capitals. */
const shown = (id: string, all = 'abcdefghij') => {
  const articles = [...all].map((letter) => ({ id: letter, title: letter, path: `/articles/${letter}`, publishedAt: '2026-01-01T00:00:00.000Z' }))
  const dossier = { id: 'd', slug: 'd', name: 'Dossier', path: '/dossiers/d', standfirst: '', articles }
  const html = renderToStaticMarkup(createElement(Margin, { article: { id, locator: null, countries: [], dossier } }))
  return [...html.matchAll(/<li><(?:a href="\/articles\/(\w)"|span aria-current="page">(\w))/g)].map(([, other, here]) => other ?? here?.toUpperCase()).join('')
}

it.each([
  ['a', 'Abcdef'],
  ['c', 'abCdef'],
  ['d', 'bcDefg'],
  ['h', 'efgHij'],
  ['j', 'efghiJ'],
])('of a long dossier, the page of %s shows %s', (id, letters) => expect(shown(id)).toBe(letters))

it('shows the newest beside an article that has not appeared yet, and a short dossier whole', () => {
  expect(shown('z')).toBe('efghij')
  expect(shown('b', 'abc')).toBe('aBc')
  expect(shown('a', 'a')).toBe('')
})
