import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseBody } from '#db/body/document.ts'
import { readCopy } from '#db/copy.ts'
import { Invalid } from '#db/errors.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const sample = `Un titre qui dit ce qui s'est passé
marché de Tachkent

Un chapeau qui résume l'essentiel en une phrase.

Un premier intertitre

Un paragraphe de texte, avec une fin.

Un second intertitre

Un autre paragraphe : voilà !

Photographie : Jeanne Martin.

Newsletter

Pour rester informé des actualités de l’Asie centrale
`

const headings = (copy: ReturnType<typeof readCopy>) =>
  copy.body.content.flatMap((block) => (block.type === 'heading' ? block.content.map((node) => node.text) : []))

describe('a copy as newsrooms receive it', () => {
  test('is told apart into its parts', () => {
    const copy = readCopy(bytes(sample))
    expect(copy.title).toBe('Un titre qui dit ce qui s’est passé')
    expect(copy.pictureAlt).toBe('Marché de Tachkent')
    expect(copy.standfirst).toBe('Un chapeau qui résume l’essentiel en une phrase.')
    expect(headings(copy)).toEqual(['Un premier intertitre', 'Un second intertitre'])
    expect(copy.credit).toBe('Jeanne Martin')
    expect(copy.dropped).toEqual(['Newsletter', 'Pour rester informé des actualités de l’Asie centrale'])
    expect(JSON.stringify(copy.body)).toContain('Un autre paragraphe\u00a0: voilà\u202f!')
    expect(JSON.stringify(copy.body)).not.toContain('Newsletter')
  })

  test.each([
    ['Windows-1252', Uint8Array.from(Buffer.from(sample.replaceAll('’', '\x92'), 'latin1')), 'Windows-1252'],
    ['UTF-8 with a mark', bytes(`\ufeff${sample}`), 'UTF-8'],
    ['UTF-16', Uint8Array.from(Buffer.from(`\ufeff${sample}`, 'utf16le')), 'UTF-16LE'],
    ['lines ended as on Windows', bytes(sample.replaceAll('\n', '\r\n')), 'UTF-8'],
    ['blanks at the ends of lines', bytes(sample.replaceAll('\n', ' \t\n')), 'UTF-8'],
  ])('in %s reads the same', (_, given, encoding) => {
    const copy = readCopy(given)
    expect({ ...copy, encoding: 'UTF-8' }).toEqual(readCopy(bytes(sample)))
    expect(copy.encoding).toBe(encoding)
  })

  test.each([60, 72, 80])('with lines broken at %i signs, as mail does, is joined again', (width) => {
    const long = sample.replaceAll('Un paragraphe de texte', `Un paragraphe ${'de mots de toutes les longueurs '.repeat(8)}`)
    const broken = long.replaceAll(new RegExp(`(?=[^\\n]{${width + 1}})([^\\n]{1,${width}}) `, 'g'), '$1\n')
    expect(broken).not.toBe(long)
    expect(readCopy(bytes(broken))).toEqual(readCopy(bytes(long)))
  })
})

test.each([
  ['Photo : Jeanne Martin', 'Jeanne Martin'],
  ['© AFP', 'AFP'],
  ['Photo AFP', 'AFP'],
  ['Photo Jeanne Martin.', 'Jeanne Martin'],
  ['Illustration www.exemple.com.', 'www.exemple.com'],
  ['Crédits photo: Untel / Agence', 'Untel / Agence'],
  ['Photos d’un désert', ''],
  ['Illustration de ce déséquilibre, la route.', ''],
  ['Photo-reportage à Almaty', ''],
])('a line « %s » credits « %s »', (line, who) => {
  const copy = readCopy(bytes(`Titre\n\nChapeau.\n\nTexte.\n\n${line}\n\nFin.`))
  expect(copy.credit).toBe(who)
  expect(copy.body.content).toHaveLength(who ? 2 : 3)
})

const kinds = (copy: ReturnType<typeof readCopy>) => copy.body.content.map(({ type }) => type)

test.each(['-', '–', '•', '*'])('lines after « %s » are the points of a list and no headings', (sign) => {
  const copy = readCopy(bytes(`Titre\n\nChapeau.\n\nLes villes :\n${sign} Almaty\n${sign} Astana, la capitale.\n\n${sign} Chymkent\n\nUn intertitre\n\nFin.`))
  expect(kinds(copy)).toEqual(['paragraph', 'bulletList', 'heading', 'paragraph'])
  const [, list] = copy.body.content
  const points = list?.type === 'bulletList' ? list.content.map(({ content: [first] }) => (first?.type === 'paragraph' ? first.content : first)) : []
  expect(points).toEqual(['Almaty', 'Astana, la capitale.', 'Chymkent'].map((text) => [{ type: 'text', text }]))
})

test('a list of any length is several that the paper can hold', () => {
  const copy = readCopy(bytes(`Titre\n\nChapeau.\n\nLes villes :\n${'- Almaty\n'.repeat(450)}\nFin.`))
  expect(kinds(copy)).toEqual(['paragraph', 'bulletList', 'bulletList', 'bulletList', 'paragraph'])
  expect(() => parseBody(copy.body)).not.toThrow()
})

test('a point in a copy with broken lines begins a line of its own, however full the one before', () => {
  const words = 'un mot et un autre '
    .repeat(15)
    .trim()
    .replace(/(?=[^\n]{61})([^\n]{1,60}) /g, '$1\n')
  const copy = readCopy(bytes(`Titre\n\nChapeau.\n\n${words}.\n\nLes villes :\n- ${'A'.repeat(58)}\n- Almaty\n\nFin.`))
  expect(kinds(copy)).toEqual(['paragraph', 'paragraph', 'bulletList', 'paragraph'])
  expect(JSON.stringify(copy.body)).toContain('"text":"Almaty"')
})

test.each(['Par Jeanne Untel', 'Par J. de La Tour', 'Propos recueillis par Jeanne Untel', 'De notre correspondante à Almaty'])(
  'a line « %s » below the title neither describes the picture nor heads a part',
  (line) => {
    const text = 'Chapeau.\n\nUn texte.\n\nUn intertitre\n\nFin.'
    const plain = readCopy(bytes(`Titre\n\n${text}`))
    expect(readCopy(bytes(`Titre\n\n${line}\n\n${text}`))).toEqual({ ...plain, dropped: [line] })
    expect(readCopy(bytes(`Titre\n${line}\n\n${text}`))).toEqual({ ...plain, dropped: [line] })
    const described = { ...plain, pictureAlt: 'Marché de Tachkent', dropped: [line] }
    expect(readCopy(bytes(`Titre\n\nmarché de Tachkent\n\n${line}\n\n${text}`))).toEqual(described)
    expect(readCopy(bytes(`Titre\n\n${line}\n\nmarché de Tachkent\n\n${text}`))).toEqual(described)
  },
)

test('a heading that begins like a signature is none', () => {
  expect(headings(readCopy(bytes('Titre\n\nChapeau.\n\nPar la route du sud\n\nTexte.')))).toEqual(['Par la route du sud'])
})

describe('what is no copy', () => {
  test.each([
    ['nothing', new Uint8Array(), 'vide'],
    ['blanks', bytes(' \n\t\n '), 'vide'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'texte'],
    ['20 MB', new Uint8Array(20 * 1024 * 1024).fill(97), 'Mo'],
    ['no title', bytes('Un paragraphe très long '.repeat(20)), 'titre'],
    ['a book', bytes(`Un titre\n\n${'Un paragraphe. '.repeat(2000)}`), 'trop longue'],
    ['a title alone', bytes('Un titre\n'), 'le texte de l’article manque'],
  ])('%s is refused in words', (_, given, word) => {
    expect(() => readCopy(given)).toThrow(Invalid)
    expect(() => readCopy(given)).toThrow(word)
  })

  test('any bytes are read or refused, never worse', () => {
    const attempt = (given: Uint8Array) => {
      try {
        readCopy(given)
      } catch (error) {
        expect(error).toBeInstanceOf(Invalid)
      }
    }
    const raw = fc.uint8Array({ maxLength: 400 })
    fc.assert(
      fc.property(
        fc.oneof(
          raw,
          raw.map((tail) => Uint8Array.from([0xff, 0xfe, ...tail])),
          fc.string({ unit: 'grapheme', maxLength: 400 }).map(bytes),
        ),
        attempt,
      ),
      { numRuns: 1500 },
    )
  })
})

/** The real article by which the paper is measured is not ours to publish: it is read where it lies beside the project. */
const measure = new URL('../../shared/seed/article.txt', import.meta.url)

test.runIf(existsSync(measure))('the article that the paper is measured by', () => {
  const copy = readCopy(readFileSync(measure))
  expect(copy.title).toBe('Le Kazakhstan et l’Union européenne renforcent leur coopération interparlementaire')
  expect(copy.pictureAlt).toBe('Parlement')
  expect(headings(copy)).toHaveLength(2)
  expect(copy.standfirst).toMatch(/^Le Kazakhstan .* stratégiques\.$/)
  expect(copy.credit).toBe('www.freepik.com')
  expect(copy.dropped).toHaveLength(2)
  expect(copy.body.content).toHaveLength(7)
})
