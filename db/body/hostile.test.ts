import fc from 'fast-check'
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, test } from 'vitest'
import { type Body, parseBody } from '#db/body/document.ts'
import { bodyHtml } from '#db/body/html.ts'
import { everything, pictureId } from '#db/body/sample.ts'
import { bodyText } from '#db/body/text.ts'
import { Invalid } from '#db/errors.ts'
import { typesetBody } from '#db/typography.ts'

const pictures = { [pictureId]: { base: '/media/ab', width: 720, height: 480, widths: [360, 720] } }
const html = (body: Body) => bodyHtml(body, { siteUrl: 'https://journal.example', pictures })

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
const allowedAttributes = new Set(['href', 'src', 'alt', 'width', 'height', 'lang', 'start', 'cite', 'colspan', 'rowspan', 'id'])

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

/** After the cross-site scripting sheets of OWASP and cure53: what breaks out of a text, a quoted value, a comment, an address. */
const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  "' onmouseover='alert(1)",
  '" autofocus onfocus="alert(1)',
  '</p><svg/onload=alert(1)>',
  '</figcaption></td><style>*{x:expression(alert(1))}',
  '&lt;script&gt;&#60;script&#62;',
  '<a href="javascript:alert(1)">x</a>',
  '<!--><script>alert(1)</script>-->',
  ']]><script>alert(1)</script>',
  '<math><mtext></table><mglyph><style>',
  '<svg><style><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img>">',
  '<form><button formaction=javascript:x>',
  '<iframe srcdoc="<script>x</script>">',
  '<meta http-equiv=refresh content=0>',
  '\u0000<scr\u0000ipt>alert(1)</script>',
  '<ſcript>alert(1)</ſcript>',
  '＜script＞alert(1)＜/script＞',
  '{{constructor.constructor("alert(1)")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an attack on what fills in templates
  '${alert(1)}<%= 7*7 %>',
  'javascript:alert(1)',
  'jav&#x09;ascript:alert(1)',
  'data:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'https://a.example/" onclick="alert(1)',
  'https://a.example/?<script>',
]

type Path = (string | number)[]

/** The places of a JSON value, each by the keys that lead to it. */
function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))]
}

/** A copy in which one place holds something else. */
function withAt(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put
  if (Array.isArray(value)) return value.map((item, i) => (String(i) === String(key) ? withAt(item, rest, put) : item))
  return Object.fromEntries(Object.entries(value ?? {}).map(([name, item]) => [name, name === key ? withAt(item, rest, put) : item]))
}

const strings = places(everything).filter((path) => typeof path.reduce<unknown>((at, key) => Object(at)[key], everything) === 'string')
/** Where no rule but the length says what a text may be. */
const free = strings.filter((path) => !['type', 'form', 'lang', 'slug', 'href', 'mediaId'].includes(String(path.at(-1))) && !path.includes('countries'))

function parseOrInvalid(value: unknown): Body | undefined {
  try {
    return parseBody(value)
  } catch (error) {
    expect(error).toBeInstanceOf(Invalid)
    return undefined
  }
}

/** What must hold of every document that was taken. */
function expectHarmless(body: Body) {
  expect(parseBody(body)).toEqual(body)
  expect(offences(html(body))).toEqual([])
  expect(offences(html(typesetBody(body)))).toEqual([])
  bodyText(body)
}

describe('hostile text', () => {
  test.each(attacks)('%s comes out as text wherever a text may stand', (attack) => {
    for (const place of free) {
      const body = parseBody(withAt(everything, place, attack.slice(0, 40)))
      expect(offences(html(body))).toEqual([])
    }
    for (const place of strings) {
      const body = parseOrInvalid(withAt(everything, place, attack))
      if (body) expect(offences(html(body))).toEqual([])
    }
  })

  test.each(attacks)('%s is read by the reader as it was written', (attack) => {
    const [p] = parseFragment(html(parseBody({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: attack }] }] }))).childNodes
    const [node] = p && 'childNodes' in p ? p.childNodes : []
    expect(node && 'value' in node ? node.value : '').toBe(attack.replaceAll('\u0000', ''))
  })
})

const anything = fc.oneof(
  fc.json().map((json): unknown => JSON.parse(json)),
  fc.constantFrom<unknown>(...attacks, null, -1, 1e9, Number.NaN, [], {}, JSON.parse('{"__proto__":{"type":"text"}}')),
  fc.constantFrom(...places(everything)).map((path) => path.reduce<unknown>((at, key) => Object(at)[key], everything)),
)

test('a document changed in any place, by anything, is refused or harmless', () => {
  let taken = 0
  const change = fc.tuple(fc.constantFrom(...places(everything)), anything)
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
      const body = parseOrInvalid(changes.reduce<unknown>((value, [path, put]) => withAt(value, path, put), everything))
      if (!body) return
      taken++
      expectHarmless(body)
    }),
    { numRuns: 2000 },
  )
  expect(taken).toBeGreaterThan(50)
})

test('any JSON is refused or harmless', () => {
  const types = 'doc paragraph heading text bulletList listItem blockquote table tableRow tableCell box footnote hardBreak embed script'.split(' ')
  const marks = fc.record(
    { type: fc.constantFrom('bold', 'link', 'italic', 'x'), attrs: fc.record({ href: fc.constantFrom('https://a.example', 'javascript:x', '/y') }) },
    { requiredKeys: ['type'] },
  )
  const keys = fc.constantFrom('level', 'href', 'source', 'title', 'start', 'onclick', '__proto__')
  const { node } = fc.letrec((tie) => ({
    node: fc.record(
      {
        type: fc.constantFrom(...types),
        text: fc.oneof(fc.constantFrom(...attacks), fc.string()),
        attrs: fc.dictionary(keys, fc.oneof(fc.constantFrom(2, 3, 'https://a.example', 'javascript:x', null), fc.string())),
        marks: fc.array(marks),
        content: fc.array(tie('node'), { maxLength: 4 }),
      },
      { requiredKeys: ['type'] },
    ),
  }))
  const documents = fc.array(node, { maxLength: 3 }).map((content): unknown => ({ type: 'doc', content }))
  fc.assert(
    fc.property(fc.oneof(anything, documents), (value) => {
      const body = parseOrInvalid(value)
      if (body) expectHarmless(body)
    }),
    { numRuns: 2000 },
  )
})
