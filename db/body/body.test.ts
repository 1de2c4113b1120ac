import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Body, parseBody } from '#db/body/document.ts'
import { bodyHtml } from '#db/body/html.ts'
import { doc, everything, p, pictureId, text } from '#db/body/sample.ts'
import { bodyText, countWords, excerpt, readingMinutes } from '#db/body/text.ts'
import { Invalid } from '#db/errors.ts'

const html = (body: Body) => bodyHtml(body, { siteUrl: 'https://journal.example', pictures: {} })

describe('the closed set', () => {
  test('takes everything that the editor writes, and what was taken is taken again unchanged', () => {
    const once = parseBody(everything)
    expect(parseBody(JSON.parse(JSON.stringify(once)))).toEqual(once)
  })

  test.each([
    ['an unknown block', doc({ type: 'iframe', attrs: { src: 'https://x' } })],
    ['an unknown attribute', doc({ type: 'paragraph', attrs: { onclick: 'x' }, content: [] })],
    ['an unknown mark', doc(p(text('x', { type: 'script' })))],
    ['a heading of level 1', doc({ type: 'heading', attrs: { level: 1 }, content: [text('x')] })],
    ['a block within a line', doc(p({ type: 'table', content: [] }))],
    [
      'a chart with too few points',
      doc({ type: 'chart', attrs: { form: 'bar', title: 't', unit: '', source: 's', labels: ['a', 'b'], series: [{ name: 's', points: [1] }] } }),
    ],
    ['a mark twice', doc(p(text('x', { type: 'bold' }, { type: 'bold' })))],
    ['no document', null],
    ['a list', []],
    ['__proto__', JSON.parse('{"type":"doc","content":[],"__proto__":{"x":1}}')],
  ])('refuses %s', (_, value) => expect(() => parseBody(value)).toThrow(Invalid))

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    'https:evil',
    'http://',
    'file:///etc/passwd',
    'https://a b',
  ])('refuses a link to %s', (href) => expect(() => parseBody(doc(p(text('x', { type: 'link', attrs: { href } }))))).toThrow(Invalid))

  test('a document nested without end is refused, not walked', () => {
    let deep = '{"type":"paragraph"}'
    for (let i = 0; i < 100; i++) deep = `{"type":"listItem","content":[${deep}]}`
    expect(() => parseBody(JSON.parse(deep))).toThrow(Invalid)
    expect(() => parseBody(JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)))).toThrow(Invalid)
    const cyclic: { type: string; content: unknown[] } = { type: 'doc', content: [] }
    cyclic.content.push(cyclic, cyclic)
    expect(() => parseBody(cyclic)).toThrow(Invalid)
  })

  test('a document too long for an article is refused before each of its faults is noted', () => {
    expect(() => parseBody({ type: 'doc', content: new Array(200_000).fill({ type: 'x' }) })).toThrow('trop long')
  })

  test('what an editor marks without meaning is taken off, and what PostgreSQL cannot store', () => {
    const line = p(
      text('a\u0000b\ud800', { type: 'bold' }),
      { type: 'hardBreak', marks: [{ type: 'bold' }] },
      { type: 'footnote', marks: [], content: [text('n')] },
    )
    expect(parseBody(doc(line)).content).toEqual([p(text('ab', { type: 'bold' }), { type: 'hardBreak' }, { type: 'footnote', content: [text('n')] })])
  })
})

test('the text of a body: blocks apart, notes at the end, words as a reader counts them', () => {
  const plain = bodyText(parseBody(everything))
  expect(plain.startsWith('Titre\n\ngras lien')).toBe(true)
  expect(plain.endsWith('Une note.')).toBe(true)
  expect(countWords('L’eau de la mer d’Aral : 12\u202f000 km², en 1960-1990.')).toBe(9)
  expect([readingMinutes(0), readingMinutes(220), readingMinutes(900)]).toEqual([1, 1, 4])
})

test('an excerpt is one line, cut after a word', () => {
  expect(excerpt('Un mot,\n\nun autre mot.', 100)).toBe('Un mot, un autre mot.')
  expect(excerpt('Un mot, un autre mot.', 8)).toBe('Un mot…')
  expect(excerpt('Un mot, un autre mot.', 11)).toBe('Un mot, un…')
  expect(excerpt('interparlementaire', 6)).toBe('inter…')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (line, max) => {
      expect(excerpt(line, max).length).toBeLessThanOrEqual(max)
    }),
  )
})

describe('mail and feed HTML', () => {
  test('stands alone: absolute addresses, figures of a chart as a table, links to and from its notes', () => {
    const markup = html(parseBody(doc(p(text('x', { type: 'link', attrs: { href: '/pays/iran' } })), ...everything.content)))
    expect(markup).toContain('<a href="https://journal.example/pays/iran">x</a>')
    expect(markup).toContain('<th>a</th><td>1</td>')
    expect(markup).toContain('<a href="#note-1" id="note-1-appel">1</a>')
    expect(markup).toContain('<li id="note-1">Une note. <a href="#note-1-appel">')
    expect(markup).not.toMatch(/ (?:class|style)=/)
  })

  test('shows a picture with its size, and leaves out one that is not there', () => {
    const body = parseBody(doc(...everything.content.slice(-2)))
    expect(html(body)).toBe('')
    const pictures = { [pictureId]: { base: '/media/ab', width: 1440, height: 960, widths: [360, 720] } }
    const figure = bodyHtml(body, { siteUrl: 'https://journal.example', pictures })
    expect(figure.match(/<img src="https:\/\/journal\.example\/media\/ab\/720\.jpg" alt="Une gare" width="720" height="480">/g)).toHaveLength(3)
    expect(figure).toContain('<figcaption>La gare d’Achgabat – Transcaspienne</figcaption>')
  })
})

test('the page draws every block that a body may hold', () => {
  const known = [...readFileSync('db/body/document.ts', 'utf8').matchAll(/type: z\.literal\('(\w+)'\)/g)].map((match) => match[1])
  const drawn = ['body', 'table'].map((name) => readFileSync(`components/article/${name}.tsx`, 'utf8')).join('')
  for (const type of known.filter((name) => !['doc', 'text', 'listItem', 'tableRow', 'bold'].includes(name ?? ''))) expect(drawn).toContain(`'${type}'`)
})
