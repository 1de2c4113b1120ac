import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, test } from 'vitest'
import { type Body, parseBody } from '#db/body/document.ts'
import { bodyHtml } from '#db/body/html.ts'
import { bodyText, countWords, readingMinutes } from '#db/body/text.ts'
import { Invalid } from '#db/errors.ts'

const doc = (...content: unknown[]) => ({ type: 'doc', content })
const text = (value: string, ...marks: object[]) => ({ type: 'text', text: value, ...(marks.length > 0 && { marks }) })
const p = (...content: unknown[]) => ({ type: 'paragraph', content })
const html = (body: Body) => bodyHtml(body, { siteUrl: 'https://journal.example', pictures: {} })

/** One of everything, as Tiptap 3 writes it, with the attributes that it adds of itself. */
const everything = doc(
  { type: 'heading', attrs: { level: 2 }, content: [text('Titre')] },
  p(text('gras', { type: 'bold' }), text(' lien', { type: 'link', attrs: { href: 'https://a.example/x', target: '_blank', rel: 'noopener', class: null } }), {
    type: 'hardBreak',
  }),
  p(text('mot', { type: 'term', attrs: { slug: 'akim' } }), text('самовар', { type: 'foreign', attrs: { lang: 'ru' } }), {
    type: 'footnote',
    content: [text('Une note.')],
  }),
  { type: 'bulletList', content: [{ type: 'listItem', content: [p(text('un'))] }] },
  {
    type: 'orderedList',
    attrs: { start: 3, type: null },
    content: [{ type: 'listItem', content: [p(text('trois')), { type: 'bulletList', content: [{ type: 'listItem', content: [p(text('dedans'))] }] }] }],
  },
  { type: 'blockquote', attrs: { source: 'Traité', href: null }, content: [p(text('Citation'))] },
  {
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: [
          { type: 'tableHeader', attrs: { colspan: 1, rowspan: 1, colwidth: null }, content: [p(text('tête'))] },
          { type: 'tableCell', attrs: { colspan: 1, rowspan: 1, colwidth: [120] }, content: [p(text('case'))] },
        ],
      },
    ],
  },
  { type: 'box', attrs: { title: 'Repères' }, content: [p(text('encadré'))] },
  { type: 'keyFigures', attrs: { source: null, figures: [{ value: '12', label: 'mois' }] } },
  { type: 'chart', attrs: { form: 'bar', title: 'Courbe', unit: 'km', source: 'ONU', labels: ['a', 'b'], series: [{ name: 's', points: [1, null] }] } },
  { type: 'map', attrs: { countries: ['KZ'], places: [{ name: 'Almaty', lon: 76.9, lat: 43.2 }], caption: 'Ici' } },
  { type: 'embed', attrs: { href: 'https://video.example/1', title: 'Film', provider: 'Exemple' } },
)

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
    for (let i = 0; i < 2000; i++) deep = `{"type":"listItem","content":[${deep}]}`
    expect(() => parseBody(JSON.parse(deep))).toThrow(Invalid)
    const cyclic: { type: string; content: unknown[] } = { type: 'doc', content: [] }
    cyclic.content.push(cyclic)
    expect(() => parseBody(cyclic)).toThrow(Invalid)
  })
})

const allowedTags = new Set([
  'p',
  'h2',
  'h3',
  'ul',
  'ol',
  'li',
  'blockquote',
  'figure',
  'figcaption',
  'img',
  'table',
  'caption',
  'tbody',
  'tr',
  'th',
  'td',
  'strong',
  'em',
  'sub',
  'sup',
  'code',
  'a',
  'i',
  'br',
  'small',
])
const allowedAttributes = new Set(['href', 'src', 'alt', 'width', 'height', 'lang', 'start', 'cite', 'colspan', 'rowspan'])

function offences(markup: string): string[] {
  const found: string[] = []
  const walk = (node: Tree.ChildNode) => {
    if ('tagName' in node) {
      if (!allowedTags.has(node.tagName)) found.push(node.tagName)
      for (const { name, value } of node.attrs) {
        if (!allowedAttributes.has(name)) found.push(`${node.tagName}[${name}]`)
        if (['href', 'src', 'cite'].includes(name) && !/^(https?:\/\/|mailto:|#)/.test(value)) found.push(value)
      }
      node.childNodes.forEach(walk)
    } else if (node.nodeName !== '#text') found.push(node.nodeName)
  }
  parseFragment(markup).childNodes.forEach(walk)
  return found
}

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  '</p><svg/onload=alert(1)>',
  '&lt;script&gt;',
  '<a href="javascript:alert(1)">x</a>',
  '<!--><script>alert(1)</script>-->',
  ']]><script>alert(1)</script>',
  '<math><mtext></table><mglyph><style><img src onerror=alert(1)>',
  '\u0000<script>',
  '{{constructor.constructor("alert(1)")()}}',
  '<iframe srcdoc="<script>alert(1)</script>">',
]

test('hostile text in every place where text may stand comes out as text', () => {
  const strings: string[] = []
  JSON.stringify(everything, (key, value) => {
    if (typeof value === 'string' && !['type', 'href', 'slug', 'lang', 'form'].includes(key) && !/^[A-Z]{2}$/.test(value)) strings.push(value)
    return value
  })
  for (const attack of attacks) {
    const hostile = JSON.parse(
      JSON.stringify(everything, (key, value) =>
        typeof value === 'string' && strings.includes(value) && !['type', 'form', 'lang', 'slug', 'rel', 'target'].includes(key) ? attack.slice(0, 40) : value,
      ),
    )
    const body = parseBody(hostile)
    expect(offences(html(body))).toEqual([])
    expect(parseFragment(html(body)).childNodes.length).toBeGreaterThan(5)
  }
})

test('any JSON is refused, or what it renders to is allowed', () => {
  const types = [
    'doc',
    'paragraph',
    'heading',
    'text',
    'bulletList',
    'listItem',
    'blockquote',
    'table',
    'tableRow',
    'tableCell',
    'box',
    'footnote',
    'hardBreak',
    'embed',
    'script',
  ]
  const { node } = fc.letrec((tie) => ({
    node: fc.record(
      {
        type: fc.constantFrom(...types),
        text: fc.oneof(fc.constantFrom(...attacks), fc.string()),
        attrs: fc.dictionary(
          fc.constantFrom('level', 'href', 'source', 'title', 'start', 'onclick', '__proto__'),
          fc.oneof(fc.constantFrom(2, 3, 'https://a.example', 'javascript:x', null), fc.string()),
        ),
        marks: fc.array(
          fc.record(
            { type: fc.constantFrom('bold', 'link', 'italic', 'x'), attrs: fc.record({ href: fc.constantFrom('https://a.example', 'javascript:x', '/y') }) },
            { requiredKeys: ['type'] },
          ),
        ),
        content: fc.array(tie('node'), { maxLength: 4 }),
      },
      { requiredKeys: ['type'] },
    ),
  }))
  let taken = 0
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json().map((json) => JSON.parse(json)),
        fc.array(node, { maxLength: 3 }).map((content) => ({ type: 'doc', content })),
      ),
      (value) => {
        let body: Body
        try {
          body = parseBody(value)
        } catch (error) {
          expect(error).toBeInstanceOf(Invalid)
          return
        }
        taken++
        expect(parseBody(body)).toEqual(body)
        expect(offences(html(body))).toEqual([])
        bodyText(body)
      },
    ),
    { numRuns: 3000 },
  )
  expect(taken).toBeGreaterThan(0)
})

test('the text of a body: blocks apart, notes at the end, words as a reader counts them', () => {
  const plain = bodyText(parseBody(everything))
  expect(plain.startsWith('Titre\n\ngras lien')).toBe(true)
  expect(plain.endsWith('Une note.')).toBe(true)
  expect(countWords('L’eau de la mer d’Aral : 12\u202f000 km², en 1960-1990.')).toBe(9)
  expect([readingMinutes(0), readingMinutes(220), readingMinutes(900)]).toEqual([1, 1, 4])
})

test('mail and feed HTML stands alone: absolute addresses, figures of a chart as a table', () => {
  const markup = html(parseBody(doc(p(text('x', { type: 'link', attrs: { href: '/pays/iran' } })), everything.content[9])))
  expect(markup).toContain('href="https://journal.example/pays/iran"')
  expect(markup).toContain('<td>1</td>')
})

test('the page draws every block that a body may hold', () => {
  const known = [...readFileSync('db/body/document.ts', 'utf8').matchAll(/type: z\.literal\('(\w+)'\)/g)].map((match) => match[1])
  const drawn = readFileSync('components/article/body.tsx', 'utf8')
  for (const type of known.filter((name) => !['doc', 'text', 'listItem', 'tableRow', 'bold'].includes(name ?? ''))) expect(drawn).toContain(`'${type}'`)
})
