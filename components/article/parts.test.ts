import { readdirSync, readFileSync } from 'node:fs'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Body } from '#components/article/body.tsx'
import { headingIds, parts } from '#components/article/parts.ts'
import type { Article, Block } from '#db/dto.ts'

const heading = (words: string, level: 2 | 3 = 2): Block => ({ type: 'heading', attrs: { level }, content: [{ type: 'text', text: words }] })
const bodyOf = (...words: string[]): Article['body'] => ({ type: 'doc', content: words.map((title) => heading(title)) })

it.each([
  [
    ['Élections : l’œil d’Astana', 'Et après ?'],
    ['elections-l-oeil-d-astana', 'et-apres'],
  ],
  [
    ['Résultats', 'Résultats', 'Résultats'],
    ['resultats', 'resultats-2', 'resultats-3'],
  ],
  [
    ['Résultats', 'Résultats', 'Résultats 2'],
    ['resultats', 'resultats-3', 'resultats-2'],
  ],
  [
    ['Ташкент', 'Алматы'],
    ['partie', 'partie-2'],
  ],
])('of %j makes the ids %j', (titles, ids) => expect(headingIds(bodyOf(...titles))).toEqual(ids))

it('leads from the list of parts to the headings of the text', () => {
  const body: Article['body'] = { type: 'doc', content: [heading('Repères', 3), heading('Repères'), heading('Contenu'), heading('Repères')] }
  const html = renderToStaticMarkup(createElement(Body, { article: { body, pictures: {}, maps: [], embeds: [], terms: [] } }))
  expect([...html.matchAll(/<h2 id="([^"]*)">([^<]*)/g)].map(([, id, title]) => ({ id, title }))).toEqual(parts(body))
  expect(html).toContain('<h3 id="reperes">')
})

it('gives no heading the id of another place of the page', () => {
  const sources = [
    'app/(reader)/layout.tsx',
    'components/letters/box.tsx',
    ...['article', 'personal', 'site'].flatMap((folder) => readdirSync(`components/${folder}`).map((name) => `components/${folder}/${name}`)),
    // These stand on pages that have no text with headings.
  ].filter((path) => /(?<!archive|facets|noun-head|search-form|status-page)\.tsx$/.test(path))
  const places = sources
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/\sid=(?:"([^"]+)"|\{`([^`]+)`\})/g)])
    .map(([, fixed, made]) => (fixed ?? made ?? '').replace(/\$\{[^}]*\}/g, '1'))
  expect(places).toEqual(expect.arrayContaining(['contenu', 'a-lire', 'lettre', 'figure-1', 'image-1', 'note-1', 'appel-1', 'mot_1', 'sens_1']))
  const ids = headingIds(bodyOf(...new Set(places)))
  for (const place of places) expect(ids).not.toContain(place)
})
