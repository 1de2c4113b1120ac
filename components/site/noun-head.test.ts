import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { DossierHead } from '#components/site/noun-head.tsx'

const drawn = (...dates: string[]) => {
  const chronology = dates.map((date) => ({ date, text: 'Il se passe quelque chose.', path: null }))
  const noun = { id: 'x', slug: 'x', name: 'Sogdiane', path: '/dossiers/x', standfirst: '', description: [], chronology }
  const html = renderToStaticMarkup(createElement(DossierHead, { noun }))
  return [...html.matchAll(/<time[^>]*>[^<]*/g)].map(String)
}

it.each([
  ['1881', '<time dateTime="1881">1881'],
  ['1881-05', '<time dateTime="1881-05">mai 1881'],
  ['1991-12-16', '<time dateTime="1991-12-16">16 décembre 1991'],
  ['1930-05-01', '<time dateTime="1930-05-01">1er mai 1930'],
  ['0830', '<time dateTime="0830">830'],
  ['0832-02-29', '<time dateTime="0832-02-29">29 février 832'],
  // HTML names no date before the year 1.
  ['-0329', '<time>329 av. J.-C.'],
  ['-0329-06', '<time>juin 329 av. J.-C.'],
  ['-0323-06-11', '<time>11 juin 323 av. J.-C.'],
])('shows %s as it is said', (date, html) => {
  expect(drawn(date)[0]?.replaceAll('\u00a0', ' ')).toBe(html)
})

it('keeps « 329 av. J.-C. » on one line', () => expect(drawn('-0329')).toEqual(['<time>329\u00a0av.\u00a0J.-C.']))
