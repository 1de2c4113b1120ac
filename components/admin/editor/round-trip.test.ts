import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBody, toBody } from '#components/admin/editor/body.ts'
import { bodySchema } from '#components/admin/editor/schema.ts'
import { type Body, parseBody } from '#db/body/document.ts'
import { doc, everything, p, pictureId, text } from '#db/body/sample.ts'

/** The same body with what means nothing taken away: unset attributes, the order of marks, texts that are cut without need. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return joined(value.map(canonical))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    const kept = key === 'attrs' && typeof inner === 'object' ? withoutDefaults(inner as object) : inner
    if (kept === null || kept === undefined) return []
    if (key === 'marks')
      return Array.isArray(kept) && kept.length > 0 ? [[key, kept.map(canonical).toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))]] : []
    if (key === 'content' && Array.isArray(kept) && kept.length === 0 && !('type' in value && value.type === 'doc')) return []
    return [[key, canonical(kept)]]
  })
  return Object.fromEntries(entries)
}

function withoutDefaults(attrs: object): object | undefined {
  const some = Object.entries(attrs).filter(
    ([key, value]) =>
      value !== null &&
      value !== undefined &&
      !(/^(col|row)span$/.test(key) && value === 1) &&
      !(['source', 'caption', 'title'].includes(key) && value === '' && !('mediaId' in attrs) && !('countries' in attrs)),
  )
  return some.length > 0 ? Object.fromEntries(some) : undefined
}

type Text = { type: string; text: string; marks?: unknown }
const isText = (node: unknown): node is Text => typeof node === 'object' && node !== null && 'text' in node && 'type' in node && node.type === 'text'

function joined(nodes: unknown[]): unknown[] {
  const result: unknown[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (isText(node) && isText(last) && JSON.stringify(node.marks) === JSON.stringify(last.marks))
      result[result.length - 1] = { ...last, text: last.text + node.text }
    else result.push(node)
  }
  return result
}

const roundTrip = (body: Body) => toBody(fromBody(bodySchema, body))

function expectSame(given: unknown) {
  const body = parseBody(given)
  const back = roundTrip(body)
  expect(canonical(back)).toEqual(canonical(isBlank(body) ? { type: 'doc', content: [] } : body))
  expect(parseBody(back)).toEqual(back)
  expect(roundTrip(back)).toEqual(back)
}

const isBlank = ({ content: [only, ...rest] }: Body) => rest.length === 0 && only?.type === 'paragraph' && (only.content ?? []).length === 0

const words = (maxLength = 30) => fc.string({ unit: 'grapheme', minLength: 1, maxLength }).filter((value) => !/\p{Cc}|\p{Cs}/u.test(value))
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined })
const some = <T>(one: fc.Arbitrary<T>, maxLength = 3) => fc.array(one, { minLength: 1, maxLength })
const node = (type: string, fields: Record<string, fc.Arbitrary<unknown>> = {}) => fc.record({ type: fc.constant(type), ...fields })
const attrs = (fields: Record<string, fc.Arbitrary<unknown>>) => fc.record(fields)

const href = fc.constantFrom('https://a.example/x', '/pays/iran', 'mailto:a@b.example', '#partie')
const marks = fc.uniqueArray(
  fc.oneof(
    ...['bold', 'italic', 'subscript', 'superscript', 'code'].map((type) => fc.constant<{ type: string }>({ type })),
    fc.record({ type: fc.constant('link'), attrs: attrs({ href }) }),
    fc.record({ type: fc.constant('foreign'), attrs: attrs({ lang: fc.constantFrom('ru', 'kk', 'zh-Hans') }) }),
    fc.record({ type: fc.constant('term'), attrs: attrs({ slug: fc.constantFrom('akim', 'koulak-2') }) }),
  ),
  { maxLength: 8, selector: (mark) => mark.type },
)
const textNode = node('text', { text: words(), marks: maybe(marks) })
const inline = fc.oneof(textNode, node('hardBreak'), node('footnote', { content: some(textNode) }))
const paragraph = node('paragraph', { content: maybe(fc.array(inline, { maxLength: 4 })) })
const { list } = fc.letrec<{ list: unknown; item: unknown }>((tie) => ({
  item: node('listItem', { content: some(fc.oneof({ maxDepth: 2, depthIdentifier: 'list' }, paragraph, tie('list')), 2) }),
  list: fc.oneof(
    node('bulletList', { content: some(tie('item'), 2) }),
    node('orderedList', { attrs: maybe(attrs({ start: maybe(fc.nat(9999)) })), content: some(tie('item'), 2) }),
  ),
}))
const picture = node('picture', {
  attrs: attrs({ mediaId: fc.constant(pictureId), alt: fc.string({ maxLength: 9 }), caption: words(), credit: fc.constantFrom('', 'AFP') }),
})
const cell = node('tableCell', {
  attrs: maybe(attrs({ colspan: maybe(fc.integer({ min: 1, max: 3 })), rowspan: maybe(fc.integer({ min: 1, max: 3 })) })),
  content: some(paragraph, 2),
})
const line = fc.option(words())
const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0)
const chart = fc.integer({ min: 2, max: 4 }).chain((length) =>
  attrs({
    form: fc.constantFrom('line', 'bar'),
    title: words(),
    unit: fc.constantFrom('', 'km'),
    source: words(),
    labels: fc.array(words(), { minLength: length, maxLength: length }),
    series: some(fc.record({ name: words(), points: fc.array(fc.option(figure), { minLength: length, maxLength: length }) })),
  }),
)
const place = fc.record(
  { name: words(), lon: fc.integer({ min: -180, max: 180 }), lat: fc.integer({ min: -85, max: 85 }), main: fc.boolean() },
  { requiredKeys: ['name', 'lon', 'lat'] },
)
const block = fc.oneof(
  paragraph,
  node('heading', { attrs: attrs({ level: fc.constantFrom(2, 3) }), content: some(textNode) }),
  node('blockquote', { attrs: maybe(attrs({ source: line, href: fc.option(href) })), content: some(paragraph) }),
  list,
  picture,
  node('gallery', { content: fc.array(picture, { minLength: 2, maxLength: 4 }) }),
  node('table', { attrs: maybe(attrs({ caption: line, source: line })), content: some(node('tableRow', { content: some(cell) })) }),
  node('keyFigures', { attrs: attrs({ source: line, figures: some(attrs({ value: words(), label: words() })) }) }),
  node('chart', { attrs: chart }),
  node('map', { attrs: attrs({ countries: fc.constant(['KZ']), places: fc.array(place, { maxLength: 2 }), caption: words() }) }),
  node('embed', { attrs: attrs({ href: fc.constant('https://video.example/1'), title: words(), provider: fc.constantFrom('', 'X') }) }),
  node('box', { attrs: maybe(attrs({ title: line })), content: some(fc.oneof(paragraph, list)) }),
)

describe('a body that is opened and closed is the same body', () => {
  test('one of everything', () => expectSame(everything))
  test('an empty one', () => expectSame(doc()))
  test('one of nothing but an empty line', () => expectSame(doc({ type: 'paragraph' })))
  test('any', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (content) => {
        expectSame(JSON.parse(JSON.stringify({ type: 'doc', content })))
      }),
      { numRuns: 300 },
    )
  })
})

describe('whatever is on the screen can be stored', () => {
  const stored = (...content: unknown[]) => toBody(bodySchema.nodeFromJSON({ type: 'doc', content }))
  const bullet = { type: 'listItem', content: [p(text('point'))] }

  test('a heading that has no words yet keeps its place', () => {
    expect(stored(p(text('a')), { type: 'heading', attrs: { level: 2 } }).content).toEqual([p(text('a')), { type: 'paragraph' }])
  })
  test('a picture that is alone in its gallery is a picture', () => {
    const picture = everything.content.at(-2)
    expect(stored({ type: 'gallery', content: [picture] }).content).toEqual([picture])
  })
  test('a list of hundreds of points goes on in the next one, which counts on', () => {
    const { content } = stored({ type: 'orderedList', content: Array.from({ length: 201 }, () => bullet) })
    expect(content.map((block) => block.type === 'orderedList' && [block.content.length, block.attrs?.start])).toEqual([
      [200, undefined],
      [1, 201],
    ])
  })
  test('a paragraph of twenty-five thousand signs is two texts, and no sign is cut in half', () => {
    const long = '😀'.repeat(12_500)
    const [block] = stored(p(text(long))).content
    const parts = block?.type === 'paragraph' ? (block.content ?? []).map((node) => (node.type === 'text' ? node.text : '')) : []
    expect(parts.length).toBe(2)
    expect(parts.join('')).toBe(long)
    expect(parts.every((part) => part.isWellFormed())).toBe(true)
  })
  test('a cell of seven lines has them all', () => {
    const cell = { type: 'tableCell', content: Array.from({ length: 7 }, (_, i) => p(text(`ligne ${i}`))) }
    const body = stored({ type: 'table', content: [{ type: 'tableRow', content: [cell] }] })
    expect(JSON.stringify(body)).toContain('ligne 6')
  })
  test('signs that no text holds are left out, and the texts of nothing else with them', () => {
    expect(stored(p(text('\u0001')), p(text('a\u0002b'))).content).toEqual([{ type: 'paragraph' }, p(text('ab'))])
  })
})
