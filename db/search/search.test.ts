/** What search promises whatever is typed. */
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { operator } from '#db/actor.ts'
import { type ArticleInput, createArticle } from '#db/articles/drafts.ts'
import { listArticles } from '#db/articles/lists.ts'
import { publishArticle, withdrawArticle } from '#db/articles/publication.ts'
import { type SearchFilter, type SearchPage, searchArticles, segments } from '#db/articles/search.ts'
import { suggest } from '#db/articles/suggestions.ts'
import { connection, onQuery } from '#db/client.ts'
import { Invalid } from '#db/errors.ts'
import { readQuestion, stopWords, wordsOf } from '#db/search/question.ts'
import { fillTaxonomy } from '#db/seed/edition.ts'
import { testDatabase } from '#db/testing.ts'

const editor = operator('test')
const input = (slug: string, title: string, text: string, over: Partial<ArticleInput> = {}): ArticleInput => ({
  slug,
  kind: 'news',
  title,
  standfirst: '',
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
  rubric: 'politique',
  countries: [],
  themes: [],
  dossier: null,
  authors: [],
  image: null,
  ...over,
})
const slugs = async (question: string, filter?: SearchFilter, page?: SearchPage) => (await searchArticles(question, filter, page)).items.map(({ slug }) => slug)

beforeAll(async () => {
  const drop = await testDatabase()
  await fillTaxonomy()
  const all: ArticleInput[] = [
    input('caravane', 'La caravane', 'Elle va lentement vers le chemin de fer.'),
    input('marche', 'Le marché', 'Une caravane y passe ; les chevaux ont les yeux fermés.', {
      rubric: 'culture',
      countries: ['ouzbekistan'],
      authors: ['service-culture'],
    }),
    input('publie', 'Un texte publié', 'Le fer et le chemin.', { publishedAt: new Date('2020-05-31T22:30:00Z') }),
    input('balise', 'Balises', 'Un mot <b>hippodrome</b> & <script>alert(1)</script> fin.'),
    input(
      'ligne',
      'La ligne CASA-1000',
      'Ouverte par le vice-président Kassym‑Jomart Tokaïev, vers Semeï-Aksou en 1990-1995 : 1.5 TWh, à 90 km/h, selon casa-1000.org. Fin.',
    ),
    ...Array.from({ length: 25 }, (_, i) =>
      input(`serie-${i}`, `Feuilleton ${i}`, 'Un feuilletoniste.', { publishedAt: new Date(Date.UTC(2019, i % 3, 1 + i)) }),
    ),
  ]
  for (const article of all) await publishArticle(editor, (await createArticle(editor, article)).id)
  await createArticle(editor, input('secret', 'Embargo zirconium', 'Le mot zirconium ne doit paraître nulle part.', { countries: ['mongolie'] }))
  return drop
})

test('finds each article of any stretch of days once, whether the months before its end hold many or none', async () => {
  const days = Array.from({ length: 25 }, (_, i) => ({ slug: `serie-${i}`, at: Date.UTC(2019, i % 3, 1 + i) }))
  const day = fc.date({ min: new Date('2018-11-15'), max: new Date('2020-02-15'), noInvalidDate: true })
  await fc.assert(
    fc.asyncProperty(fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined }), async (from, to) => {
      const within = days.filter(({ at }) => (!from || at >= from.getTime()) && (!to || at < to.getTime()))
      const found = await slugs('feuilletoniste', { ...(from && { from }), ...(to && { to }) }, { limit: 30 })
      expect(found.toSorted()).toEqual(within.map(({ slug }) => slug).toSorted())
    }),
    { numRuns: 120 },
  )
})

describe('a question', () => {
  test('weighs the title above the body, and leaves out stop words on both sides', async () => {
    expect(await slugs('les caravanes')).toEqual(['caravane', 'marche'])
    expect(await slugs('les de la')).toEqual([])
  })

  test('knows phrases, exclusions and alternatives as people type them', async () => {
    expect(await slugs('"chemin de fer"')).toEqual(['caravane'])
    expect(await slugs('«chemin de fer»')).toEqual(['caravane'])
    expect(await slugs('chemin fer')).toEqual(expect.arrayContaining(['caravane', 'publie']))
    expect(await slugs('caravane -chevaux')).toEqual(['caravane'])
    expect(await slugs('hippodrome OU "texte publié"')).toEqual(expect.arrayContaining(['balise', 'publie']))
    expect(await slugs('-caravane')).toEqual([])
  })

  test('parts words where the index does, whatever sign joins them', async () => {
    const joined = ['CASA-1000', 'casa‑1000', 'CASA 1000', '1000', '1995', '1.5', 'km/h', 'Semeï-Aksou', 'casa-1000.org', 'vice-président -marché']
    for (const question of joined) expect(await slugs(question), question).toEqual(['ligne'])
    for (const question of [
      '"vice-président Kassym-Jomart Tokaïev"',
      '"par le vice‑président Kassym–Jomart"',
      '"la ligne CASA-1000"',
      '"90 km/h, selon casa-1000.org"',
    ])
      expect(await slugs(question), question).toEqual(['ligne'])
    for (const question of ['ligne -Semeï-Aksou', 'ligne -1000', 'ligne -aksou', 'ligne −"Kassym-Jomart"', '"Jomart-Kassym"'])
      expect(await slugs(question), question).toEqual([])
    expect(await slugs('ligne -Aksou-Semeï')).toEqual(['ligne'])
    expect(await suggest('casa-10')).toMatchObject([{ path: '/articles/ligne' }])
  })

  test('is cut as the index cuts its texts', async () => {
    const part = fc.constantFrom('kassym', 'Jomart', 'casa', '1000', '7', 'm41', 'x', 'http', 'org')
    const sign = fc.stringMatching(/^[!-/:-@[-`{-~‐‑–— ]{1,2}$/)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(part, sign), { minLength: 1, maxLength: 6 }), async (parts) => {
        const text = parts.flat().join('')
        const [row] = await connection()`select search_plain(${text})::text as kept, search_plain(${wordsOf(text)
          .map(({ text }) => text)
          .join(' ')})::text as asked`
        expect(row?.kept, text).toBe(row?.asked)
      }),
      { numRuns: 300 },
    )
  })

  test('forgives accents, inflections and irregular plurals', async () => {
    for (const word of ['publié', 'publie', 'publiée', 'PUBLIÉES', 'publies', 'publier']) expect(await slugs(word), word).toContain('publie')
    for (const word of ['œil', 'oeil', 'yeux', 'cheval']) expect(await slugs(word), word).toContain('marche')
  })

  test('finds by country in any script, and by author', async () => {
    for (const word of ['Ouzbékistan', 'Uzbekistan', 'Узбекистан', '"Service Culture"']) expect(await slugs(word), word).toContain('marche')
  })

  test('says when no article has every word', async () => {
    expect(await searchArticles('caravane feuilletoniste')).toMatchObject({ partial: true, count: 20 + 7 })
  })

  test('asks whether another word was meant', async () => {
    expect((await searchArticles('hipodrone')).correction).toBe('hippodrome')
    expect((await searchArticles('caravane')).correction).toBeNull()
  })

  test('of signs that no index holds is answered by nothing, rather than by the newest', async () => {
    for (const sign of ['½', '²', '𐍈', '½ ¼']) {
      expect(await searchArticles(sign), sign).toMatchObject({ items: [], count: 0 })
      expect(await suggest(`${sign}${sign}`), sign).toEqual([])
    }
  })

  test('has the stop words of the index', async () => {
    const [row] = await connection()`select search_stop_words() as words`
    expect(row?.words).toBe(stopWords)
  })
})

describe('the answer', () => {
  test('marks words as segments of text, never as markup', async () => {
    const [found] = (await searchArticles('hippodrome')).items
    expect(found?.excerpt.filter(({ mark }) => mark)).toEqual([{ text: 'hippodrome', mark: true }])
    expect(found?.excerpt.map(({ text }) => text).join('')).toContain('<script>alert(1)</script')
    expect(segments('a \u0001b\u0002 c')).toEqual([
      { text: 'a ', mark: false },
      { text: 'b', mark: true },
      { text: ' c', mark: false },
    ])
  })

  test('shows a text as it was written, hyphens and all, and what they join as one mark', async () => {
    const [found] = (await searchArticles('CASA-1000 Semeï-Aksou "Kassym-Jomart"')).items
    expect(found?.markedTitle).toEqual([
      { text: 'La ligne ', mark: false },
      { text: 'CASA-1000', mark: true },
    ])
    expect(found?.excerpt.filter(({ mark }) => mark).map(({ text }) => text)).toEqual(['Kassym‑Jomart', 'Semeï-Aksou', 'casa-1000'])
    expect(found?.excerpt.map(({ text }) => text).join('')).toContain('1990–1995 : 1.5 TWh, à 90 km/h, selon casa-1000 …')
  })

  test('filters by rubric, country, author and period, and counts each', async () => {
    expect(await slugs('caravane', { rubric: 'culture' })).toEqual(['marche'])
    expect(await slugs('caravane', { country: 'ouzbekistan', author: 'service-culture' })).toEqual(['marche'])
    expect(await slugs('caravane', { country: 'inconnu' })).toEqual([])
    const { facets, count } = await searchArticles('caravane OU publié')
    expect(count).toBe(3)
    expect(facets.rubrics).toMatchObject([
      { slug: 'politique', count: 2 },
      { slug: 'culture', count: 1 },
    ])
    expect(facets.authors).toMatchObject([{ slug: 'service-culture', count: 1 }])
    expect(facets.months).toContainEqual({ month: '2020-06', count: 1 })
    expect(await slugs('publié', { from: new Date('2020-05-31T22:00:00Z'), to: new Date('2020-06-30T22:00:00Z') })).toEqual(['publie'])
  })

  test.each(['best', 'newest'] as const)('is read to its end by cursor, %s first', async (order) => {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page = await searchArticles('feuilleton', {}, { order, cursor, limit: 7 })
      expect(page.count).toBe(25)
      seen.push(...page.items.map(({ publishedAt, slug }) => `${publishedAt} ${slug}`))
      cursor = page.nextCursor
    } while (cursor)
    expect(new Set(seen).size).toBe(25)
    if (order === 'newest') expect(seen).toEqual(seen.toSorted().toReversed())
    await expect(searchArticles('feuilleton', {}, { cursor: 'x' })).rejects.toThrow(Invalid)
  })

  test('reaches every month of a long past, newest first, and stays between two instants', { timeout: 240_000 }, async () => {
    const dates = Array.from({ length: 40 }, (_, i) => new Date(Date.UTC(2010, i * 5, 1 + (i % 27), 23, 30))).filter((date) => date < new Date())
    for (const [i, publishedAt] of dates.entries())
      await publishArticle(editor, (await createArticle(editor, input(`jalon-${i}`, 'Jalon', 'Un jalon.', { publishedAt }))).id)
    const found = async (filter: SearchFilter) => {
      const items: string[] = []
      let cursor: string | null = null
      do {
        const page: Awaited<ReturnType<typeof searchArticles>> = await searchArticles('jalon', filter, { order: 'newest', cursor, limit: 9 })
        items.push(...page.items.map(({ publishedAt }) => publishedAt))
        cursor = page.nextCursor
      } while (cursor)
      return items
    }
    const expected = dates.map((date) => date.toISOString()).toReversed()
    expect(await found({})).toEqual(expected)
    for (const [from, to] of [
      [dates[3], dates[30]],
      [dates[12], undefined],
      [undefined, dates[7]],
      [dates[20], dates[21]],
    ]) {
      const within = expected.filter((date) => (!from || date >= from.toISOString()) && (!to || date < to.toISOString()))
      expect(await found({ ...(from && { from }), ...(to && { to }) })).toEqual(within)
    }
  })

  test('tells a broken place from a good one', async () => {
    const place = (value: unknown[]) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const id = '00000000-0000-4000-8000-000000000000'
    for (const [rank, at] of [
      [1e300, '2026-01-01T00:00:00.000Z'],
      [1e-60, '2026-01-01T00:00:00.000Z'],
      [0.5, '0000-01-01T00:00:00.000Z'],
    ])
      await expect(searchArticles('caravane', {}, { cursor: place([rank, at, id]) })).rejects.toBeInstanceOf(Invalid)
    await expect(listArticles({}, { cursor: place([8.64e15, id]) })).rejects.toBeInstanceOf(Invalid)
    expect(await searchArticles('caravane', {}, { cursor: place([0.06, '2026-01-01T00:00:00.000Z', id]) })).toBeDefined()
  })

  test('knows nothing of what has not appeared or was withdrawn', async () => {
    for (const word of ['zirconium', 'zirconiun', 'Embargo']) expect(await searchArticles(word)).toMatchObject({ items: [], count: 0, correction: null })
    expect(await suggest('zirco')).toEqual([])
    // A noun with nothing to show is a subject that somebody works on.
    await connection()`insert into themes (slug, name) values ('zircon-secret', 'Zircon secret')`
    expect(await suggest('zircon')).toEqual([])
    const { id } = await createArticle(editor, input('retire', 'Un wolfram', 'Le mot wolfram.'))
    await publishArticle(editor, id)
    expect(await slugs('wolfram')).toEqual(['retire'])
    expect(await suggest('wolf')).toHaveLength(1)
    await withdrawArticle(editor, id, 'essai')
    for (const word of ['wolfram', 'wolfran']) expect(await searchArticles(word)).toMatchObject({ items: [], correction: null })
    expect(await suggest('wolf')).toEqual([])
  })
})

/**
 * What a statement asks the index for at most: sixteen words, five forms of each and what the table calls them besides,
 * said twice to mark them.
 */
const MOST_ASKED = 2 * 16 * 10

describe('whatever is typed', () => {
  const hostile = fc.oneof(
    fc.string({ maxLength: 300, unit: 'binary' }),
    fc.stringMatching(/^[-"()|&!:*'<>\\ aeOUé«»]{0,250}$/),
    fc
      .array(
        fc.constantFrom('"', '-', ' OU ', 'OR', '(', ')', 'eau', "l'", '\0', '\ud800', ':*', '&', '|', '!', '<->', "'; drop table articles --", 'Ташкент'),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  )

  test('is a question, never an error, of few statements and no more words than were counted', async () => {
    let statements: string[] = []
    const end = onQuery((statement) => statements.push(statement))
    await fc
      .assert(
        fc.asyncProperty(hostile, async (text) => {
          statements = []
          expect(Array.isArray((await searchArticles(text)).items)).toBe(true)
          expect(statements.length).toBeLessThanOrEqual(4)
          for (const statement of statements) expect(statement.split('plainto_tsquery(').length - 1).toBeLessThanOrEqual(MOST_ASKED)
          statements = []
          await suggest(text)
          expect(statements.length).toBeLessThanOrEqual(1)
        }),
        { numRuns: 150 },
      )
      .finally(end)
  }, 240_000)

  test.each([
    '"'.repeat(200),
    'a'.repeat(200),
    'é'.repeat(200),
    '-'.repeat(200),
    ' '.repeat(200),
    ' OU'.repeat(66),
    'e"'.repeat(100),
    '"a '.repeat(66),
    `${'ees'.repeat(60)}`,
  ])('is taken apart, however long it is, into few words: %#', (text) => {
    const words = readQuestion(text.repeat(500)).flatMap((terms) => terms.flatMap((term) => term.words))
    expect(words.length).toBeLessThanOrEqual(16)
  })
})
