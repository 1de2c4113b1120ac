import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Body, parseBody } from '#db/body/document.ts'
import { typeset, typesetBody } from '#db/typography.ts'

/** Thin and full no-break spaces made visible. */
const seen = (text: string) => typeset(text).replaceAll('\u202f', '·').replaceAll('\u00a0', '_')

describe('French spaces and signs', () => {
  test.each([
    ['Est-ce vrai ? Oui !', 'Est-ce vrai·? Oui·!'],
    ['Vraiment? Oui! Non; si.', 'Vraiment·? Oui·! Non·; si.'],
    ['Le fait : il pleut.', 'Le fait_: il pleut.'],
    ['Le fait: il pleut.', 'Le fait_: il pleut.'],
    ['« bon »', '«_bon_»'],
    ['«bon»', '«_bon_»'],
    ['Il dit "bonjour", puis "au revoir".', 'Il dit «_bonjour_», puis «_au revoir_».'],
    ["l'eau d'Aral", 'l’eau d’Aral'],
    ['Attendez...', 'Attendez…'],
    ['12 000 km et 1 234 567 habitants', '12·000_km et 1·234·567_habitants'],
    ['en 2019 350 personnes', 'en 2019 350 personnes'],
    ['3,5 % et 40 €, 25 °C', '3,5_% et 40_€, 25_°C'],
    ['50% des 3,5%, de 2 à 3‰ (+12%) ; 100%.', '50_% des 3,5_%, de 2 à 3_‰ (+12_%)·; 100_%.'],
    ['a%20b, 5%20, H2% et https://a.example/50%?c=7% !', 'a%20b, 5%20, H2% et https://a.example/50%?c=7%·!'],
    ['n° 3 du XIXe siècle, le 18 décembre 2026', 'n°_3 du XIXe_siècle, le 18_décembre 2026'],
    ['de 1880-1906 à 2005-2010', 'de 1880–1906 à 2005–2010'],
    ['un mot - puis un autre', 'un mot – puis un autre'],
    ['(vraiment ?)', '(vraiment·?)'],
    ['à 10:30, score 3:2', 'à 10:30, score 3:2'],
    ['un sourire ;) et :-)', 'un sourire ;) et :-)'],
    ['C:\\dossier\\a', 'C:\\dossier\\a'],
    ['« il dit "oui" »', '«_il dit “oui”_»'],
    ["l'\"Orient\", d'« ici », l'11 mars", 'l’«_Orient_», d’«_ici_», l’11_mars'],
    ['40 € ! 5 km² ? etc. ?', '40_€·! 5_km²·? etc.·?'],
    ['à 10 h 30, M. Tokaïev et Mme Roza', 'à 10_h_30, M._Tokaïev et Mme_Roza'],
    ['En 2019: rien', 'En 2019_: rien'],
    ['Voir «https://a.example/b;c»', 'Voir «_https://a.example/b;c_»'],
    ['978-2-1999-2000-1 et rapport_1999-2000', '978-2-1999-2000-1 et rapport_1999-2000'],
    ['ftp://a.example/b?c !', 'ftp://a.example/b?c·!'],
  ])('%s', (given, wanted) => expect(seen(given)).toBe(wanted))
})

const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.emailAddress().filter((email) => /^[\w.+-]{1,64}@[\w.-]+$/.test(email)),
)
const prose = fc.string({ unit: fc.constantFrom(...'aéŒ19 \u00a0\u202f«»"\'’;:!?%.,-–…()\n'), maxLength: 60 })

test('applied twice it changes nothing more', () => {
  fc.assert(
    fc.property(fc.oneof(prose, fc.string({ unit: 'binary' })), (text) => {
      expect(typeset(typeset(text))).toBe(typeset(text))
    }),
    { numRuns: 3000 },
  )
})

test('no letter and no digit is lost, added or moved', () => {
  const core = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? ''
  fc.assert(
    fc.property(fc.oneof(prose, fc.string({ unit: 'binary' })), (text) => {
      expect(core(typeset(text))).toBe(core(text))
    }),
    { numRuns: 2000 },
  )
})

test('an address stays as it is, whatever stands around it', () => {
  fc.assert(
    fc.property(prose, address, prose, (before, url, after) => {
      expect(typeset(`${before} ${url} ${after}`)).toContain(url)
    }),
    { numRuns: 1000 },
  )
})

const paragraph = (...content: unknown[]) => parseBody({ type: 'doc', content: [{ type: 'paragraph', content }] })
const text = (value: string, ...marks: object[]) => ({ type: 'text', text: value, ...(marks.length > 0 && { marks }) })
const texts = (body: Body) =>
  body.content.flatMap((block) => (block.type === 'paragraph' ? (block.content ?? []).map((node) => (node.type === 'text' ? node.text : node.type)) : []))

test('a space and its sign may stand in different pieces of a line', () => {
  expect(texts(typesetBody(paragraph(text('Vraiment '), text('!', { type: 'bold' }))))).toEqual(['Vraiment\u202f', '!'])
  expect(texts(typesetBody(paragraph(text('Vu', { type: 'italic' }), text(' : oui'))))).toEqual(['Vu', '\u00a0: oui'])
})

test('a line is set the same however it is cut into pieces', () => {
  fc.assert(
    fc.property(fc.array(prose.filter(Boolean), { minLength: 1, maxLength: 6 }), (parts) => {
      const cut = typesetBody(paragraph(...parts.map((part, i) => text(part, ...(i % 2 ? [{ type: 'bold' }] : [])))))
      expect(texts(cut).join('')).toBe(typeset(parts.join('')))
      expect(typesetBody(cut)).toEqual(cut)
    }),
    { numRuns: 1500 },
  )
})

test('code keeps its characters, and the line goes on around it', () => {
  expect(texts(typesetBody(paragraph(text('Tapez '), text("a ; b'c", { type: 'code' }), text(' !'))))).toEqual(['Tapez ', "a ; b'c", '\u202f!'])
})

test('what stands before code takes the space, and a call to a note neither takes one nor loses one', () => {
  expect(texts(typesetBody(paragraph(text('Vu'), text(': x', { type: 'code' }))))).toEqual(['Vu\u00a0', ': x'])
  expect(texts(typesetBody(paragraph(text('50'), text('%', { type: 'code' }))))).toEqual(['50\u00a0', '%'])
  const note = { type: 'footnote', content: [text('Une note.')] }
  expect(texts(typesetBody(paragraph(text('Vu'), note, text(' : oui'))))).toEqual(['Vu', 'footnote', '\u00a0: oui'])
  expect(texts(typesetBody(paragraph(text('Vu'), note, text('! Oui'))))).toEqual(['Vu', 'footnote', '\u202f! Oui'])
})

test('a body typeset twice is the body typeset once', () => {
  const once = typesetBody(paragraph(text('Il dit "oui" '), text(': "non"', { type: 'bold' }), { type: 'hardBreak' }, text("l'an 1880-1906 ?")))
  expect(typesetBody(once)).toEqual(once)
})
