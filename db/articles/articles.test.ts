import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { operator } from '#db/actor.ts'
import { listDays, listMonths, listPeriod, period } from '#db/articles/archives.ts'
import { type ArticleInput, createArticle, findArticleBy, reviseArticle } from '#db/articles/drafts.ts'
import { frontOf } from '#db/articles/front.ts'
import { listArticles } from '#db/articles/lists.ts'
import { arrangeFront, correctArticle, publishArticle, withdrawArticle } from '#db/articles/publication.ts'
import { findArticle } from '#db/articles/read.ts'
import { searchArticles } from '#db/articles/search.ts'
import { slugify } from '#db/articles/slug.ts'
import { database } from '#db/client.ts'
import { Conflict, Invalid } from '#db/errors.ts'
import { listenForNotices, type Notice, noticesAfter } from '#db/notices.ts'
import { createNoun, listNouns, updateNoun } from '#db/nouns/nouns.ts'
import { articles, authors, countries, dossiers, journal, redirects, revisions, rubrics, themes } from '#db/schema.ts'
import { findCountry, findDossier, findIds, readSite } from '#db/taxonomy.ts'
import { testDatabase } from '#db/testing.ts'

const editor = operator('test')
let made = 0

const input = (over: Partial<ArticleInput> = {}): ArticleInput => ({
  slug: `article-${++made}`,
  kind: 'news',
  title: `Article ${made}`,
  standfirst: 'Un chapeau.',
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Vraiment ? Oui.' }] }] },
  rubric: 'politique',
  countries: ['kazakhstan'],
  themes: ['eau'],
  dossier: null,
  authors: ['la-redaction'],
  image: null,
  ...over,
})

async function published(over: Partial<ArticleInput> = {}, at?: Date) {
  const wanted = input(over)
  const { id, version } = await createArticle(editor, wanted)
  await publishArticle(editor, id, at ? { at } : {})
  return { id, version, slug: wanted.slug, input: wanted }
}

async function noticesOf(work: () => Promise<unknown>): Promise<Notice> {
  const [{ last } = { last: 0 }] = await database().execute<{ last: number }>(sql`select coalesce(max(id), 0)::int as last from notices`)
  await work()
  const notices = await noticesAfter(last)
  return { id: 0, tags: notices.flatMap((n) => n.tags), paths: notices.flatMap((n) => n.paths), withdrawn: notices.some((n) => n.withdrawn) }
}

beforeAll(async () => {
  const drop = await testDatabase()
  const db = database()
  await db.insert(rubrics).values([
    { slug: 'politique', name: 'Politique', hue: 'politique', position: 0 },
    { slug: 'culture', name: 'Culture', hue: 'culture', position: 1 },
  ])
  const country = { capital: 'x', capitalLon: 0, capitalLat: 0, timezone: 'Asia/Almaty', position: 0 }
  await db.insert(countries).values([
    { ...country, slug: 'kazakhstan', iso: 'KZ', name: 'Kazakhstan', locative: 'au Kazakhstan' },
    { ...country, slug: 'iran', iso: 'IR', name: 'Iran', locative: 'en Iran' },
  ])
  await db.insert(themes).values([
    { slug: 'eau', name: 'Eau' },
    { slug: 'villes', name: 'Villes' },
  ])
  await db.insert(dossiers).values({ slug: 'aral', title: 'Aral' })
  await db.insert(authors).values({ slug: 'la-redaction', name: 'La rédaction', kind: 'desk' })
  return drop
})

describe('an article', () => {
  test('is typeset, counted and kept as its first revision', async () => {
    const { id } = await createArticle(editor, input({ title: "L'eau : à qui ?" }))
    const [row] = await database().select().from(articles).where(eq(articles.id, id))
    expect(row).toMatchObject({ title: 'L’eau\u00a0: à qui\u202f?', state: 'draft', version: 1, bodyText: 'Vraiment\u202f? Oui.', words: 2, readingMinutes: 1 })
    expect(await database().$count(revisions, eq(revisions.articleId, id))).toBe(1)
  })

  test('is not public before it is published, nowhere', async () => {
    const wanted = input()
    await createArticle(editor, wanted)
    expect(await findArticle(wanted.slug, 'article')).toEqual({ state: 'unknown' })
    expect((await listArticles({}, { limit: 50 })).items.map((card) => card.slug)).not.toContain(wanted.slug)
    expect(JSON.stringify(await frontOf(await readSite()))).not.toContain(wanted.slug)
  })

  test('of which two start from the same version: one is saved, the other is told', async () => {
    const { id, input: wanted } = await published()
    const results = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => reviseArticle(editor, id, 1, { ...wanted, title: `Version ${i}` }, 'essai')))
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
    expect(results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : [])).every((reason) => reason instanceof Conflict)).toBe(true)
    expect(await database().$count(revisions, eq(revisions.articleId, id))).toBe(2)
  })

  test('with an unknown rubric, country or block is refused and leaves nothing', async () => {
    const before = await database().$count(articles)
    await expect(createArticle(editor, input({ rubric: 'sport' }))).rejects.toThrow('Sont connus : culture, politique')
    await expect(createArticle(editor, input({ countries: ['atlantide'] }))).rejects.toBeInstanceOf(Invalid)
    await expect(createArticle(editor, input({ body: { type: 'doc', content: [{ type: 'iframe' }] } }))).rejects.toBeInstanceOf(Invalid)
    await expect(createArticle(editor, input({ title: ' ' }))).rejects.toBeInstanceOf(Invalid)
    await expect(createArticle(editor, { ...input(), role: 'admin' } as ArticleInput)).rejects.toBeInstanceOf(Invalid)
    expect(await database().$count(articles)).toBe(before)
  })

  test('may not take the address of another, nor its source', async () => {
    const first = await published({ sourceKey: 'copy:1' })
    await expect(createArticle(editor, input({ slug: first.slug }))).rejects.toBeInstanceOf(Conflict)
    expect(await findArticleBy({ sourceKey: 'copy:1' })).toMatchObject({ id: first.id })
  })

  test('published twice is published once', async () => {
    const { id } = await createArticle(editor, input())
    const answers = await Promise.all([publishArticle(editor, id), publishArticle(editor, id), publishArticle(editor, id)])
    expect(new Set(answers.map(({ publishedAt }) => publishedAt.getTime())).size).toBe(1)
    expect(await database().$count(journal, sql`act = 'article.publish' and subject = ${`article:${id}`}`)).toBe(1)
  })
})

test('an article tells its age in whole years, from its last update', async () => {
  const yearsOf = async (slug: string) => {
    const found = await findArticle(slug, 'article')
    return found.state === 'found' ? found.article.years : null
  }
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000)
  const { slug: young } = await published({}, ago(300))
  const { slug: old } = await published({}, ago(800))
  const { slug: kept } = await published({ updatedAt: ago(400) }, ago(800))
  expect([await yearsOf(young), await yearsOf(old), await yearsOf(kept)]).toEqual([0, 2, 1])
})

test('an article is told of by its share text, else by its standfirst', async () => {
  const summaryOf = async (over: Partial<ArticleInput>) => {
    const found = await findArticle((await published(over)).slug, 'article')
    return found.state === 'found' && found.article.summary
  }
  expect(await summaryOf({ standfirst: 'Un long chapeau.' })).toBe('Un long chapeau.')
  expect(await summaryOf({ standfirst: 'Un long chapeau.', shareText: 'En deux mots.' })).toBe('En deux mots.')
})

describe('an address', () => {
  test('that changed leads on for ever, in one step, and comes back when it is taken back', async () => {
    const { id, slug, input: wanted } = await published()
    await reviseArticle(editor, id, 1, { ...wanted, slug: `${slug}-b` }, 'adresse')
    await reviseArticle(editor, id, 2, { ...wanted, slug: `${slug}-c` }, 'adresse')
    for (const old of [slug, `${slug}-b`]) expect(await findArticle(old, 'article')).toEqual({ state: 'moved', path: `/articles/${slug}-c` })
    await reviseArticle(editor, id, 3, { ...wanted, slug }, 'adresse')
    expect(await findArticle(slug, 'article')).toMatchObject({ state: 'found' })
    expect(await findArticle(`${slug}-c`, 'article')).toEqual({ state: 'moved', path: `/articles/${slug}` })
  })

  test.each([
    ['an article that becomes a page', 'news', 'page', false],
    ['an article that becomes a page of another name', 'news', 'page', true],
    ['a page that becomes an article', 'page', 'analysis', false],
    ['a page that becomes an article of another name', 'page', 'analysis', true],
    ['an article that stays one under another name', 'news', 'analysis', true],
    ['a page that stays one under another name', 'page', 'page', true],
  ] as const)('of %s leads on in one step, and back', async (_, from, to, renamed) => {
    const { id, slug, input: wanted } = await published({ kind: from })
    const family = (kind: string) => (kind === 'page' ? 'page' : 'article')
    const path = (kind: string, name: string) => (kind === 'page' ? `/${name}` : `/articles/${name}`)
    const name = renamed ? `${slug}-b` : slug
    await database()
      .insert(redirects)
      .values({ path: `/vieux-${slug}`, target: path(from, slug) })
    await reviseArticle(editor, id, 1, { ...wanted, kind: to, slug: name }, 'essai')
    expect(await findArticle(name, family(to))).toMatchObject({ state: 'found' })
    expect(await findArticle(slug, family(from))).toEqual({ state: 'moved', path: path(to, name) })
    expect(await findArticle(`vieux-${slug}`, 'page')).toEqual({ state: 'moved', path: path(to, name) })
    await expect(createArticle(editor, input({ kind: from, slug }))).rejects.toBeInstanceOf(Conflict)
    await reviseArticle(editor, id, 2, wanted, 'essai')
    expect(await findArticle(slug, family(from))).toMatchObject({ state: 'found' })
    expect(await findArticle(name, family(to))).toEqual({ state: 'moved', path: path(from, slug) })
  })

  test('is not left behind where only the nature of an article changes', async () => {
    const { id, slug, input: wanted } = await published()
    const before = await database().$count(redirects)
    await reviseArticle(editor, id, 1, { ...wanted, kind: 'analysis' }, 'essai')
    expect(await findArticle(slug, 'article')).toMatchObject({ state: 'found' })
    expect(await database().$count(redirects)).toBe(before)
  })

  test('cannot lead to itself', async () => {
    await expect(database().insert(redirects).values({ path: '/a', target: '/a' })).rejects.toThrow()
    await expect(database().insert(redirects).values({ path: '/a' })).rejects.toThrow()
  })

  test('of a withdrawn article is gone, and the article is in no list; it may come back', async () => {
    const { id, slug } = await published({ dossier: 'aral' })
    const other = await published({ dossier: 'aral' })
    await arrangeFront(editor, 'lead', [id])
    await withdrawArticle(editor, id, 'essai')
    expect(await findArticle(slug, 'article')).toEqual({ state: 'gone' })
    expect((await listArticles({}, { limit: 50 })).items.map((card) => card.id)).not.toContain(id)
    expect(JSON.stringify(await frontOf(await readSite()))).not.toContain(`"${id}"`)
    expect(JSON.stringify(await findArticle(other.slug, 'article'))).not.toContain(slug)
    await publishArticle(editor, id)
    expect(await findArticle(slug, 'article')).toMatchObject({ state: 'found' })
  })

  test('is made of the title', () => {
    expect(slugify('L’œil d’Été : où ça ?')).toBe('l-oeil-d-ete-ou-ca')
    expect(slugify('Ташкент 2026')).toBe('tachkent-2026')
    expect(slugify('?!')).toBe('')
    expect(slugify('mot '.repeat(60)).length).toBeLessThanOrEqual(90)
  })
})

describe('a list', () => {
  test('read by cursor shows each article once, while others are published in between', async () => {
    const at = (minute: number) => new Date(Date.UTC(2020, 0, 1, 0, minute))
    const mine = await Promise.all(Array.from({ length: 9 }, (_, i) => published({ rubric: 'culture', countries: ['iran'] }, at(Math.floor(i / 3)))))
    const iran = await findCountry('iran')
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page = await listArticles({ countryId: iran?.id ?? '' }, { cursor, limit: 2 })
      seen.push(...page.items.map((card) => card.id))
      cursor = page.nextCursor
      await published({ rubric: 'culture', countries: ['iran'] }, new Date())
    } while (cursor)
    expect(new Set(seen).size).toBe(seen.length)
    expect(mine.every(({ id }) => seen.includes(id))).toBe(true)
  })

  test('refuses a cursor that it did not give', async () => {
    for (const cursor of ['x', '', 'W10', Buffer.from('[1,2]').toString('base64url'), Buffer.from('[9e99,"x"]').toString('base64url')].filter(Boolean)) {
      await expect(listArticles({}, { cursor })).rejects.toBeInstanceOf(Invalid)
    }
  })

  test('of a period follows the clock of Paris', async () => {
    // 31 October 2021, 23:30 in Paris is 22:30 UTC: winter time began that night.
    const last = await published({}, new Date('2021-10-31T22:30:00Z'))
    const first = await published({}, new Date('2021-10-31T23:30:00Z'))
    const of = async (year: string, month: string, day?: string) =>
      (await listPeriod({}, period(year, month, day) ?? { year: 0, month: 0, day: null })).items.map((card) => card.id)
    expect(await of('2021', '10')).toEqual([last.id])
    expect(await of('2021', '11', '01')).toEqual([first.id])
    const months = await listMonths({})
    expect(months).toContainEqual({ year: 2021, month: 10, day: null })
    expect(months).not.toContainEqual({ year: 2021, month: 9, day: null })
    expect(await listDays({}, { year: 2021, month: 11, day: null })).toEqual([{ year: 2021, month: 11, day: 1 }])
    for (const [year, month, day] of [
      ['2021', '13'],
      ['2021', '1'],
      ['abcd', '01'],
      ['2021', '02', '30'],
      ['2021', '02', '1'],
    ] as const)
      expect(period(year, month, day)).toBeNull()
  })
})

test('the archive below a noun holds the months, the days and the articles of that noun alone', async () => {
  const db = database()
  await db.insert(rubrics).values({ slug: 'sciences', name: 'Sciences', hue: 'sciences', position: 2 })
  await db.insert(themes).values({ slug: 'steppe', name: 'Steppe' })
  await db.insert(dossiers).values({ slug: 'nomades', title: 'Nomades' })
  await db.insert(authors).values({ slug: 'anne', name: 'Anne', kind: 'person' })
  const country = { iso: 'MN', capital: 'x', capitalLon: 0, capitalLat: 0, timezone: 'Asia/Ulaanbaatar', position: 0 }
  await db.insert(countries).values({ ...country, slug: 'mongolie', name: 'Mongolie', locative: 'en Mongolie' })
  const ids = await findIds({ rubric: 'sciences', country: 'mongolie', theme: 'steppe', dossier: 'nomades', author: 'anne' })
  const span = { year: 2009, month: 2, day: null }
  const nouns = { rubric: 'sciences', countries: ['mongolie'], themes: ['steppe'], dossier: 'nomades', authors: ['anne'] }
  for (const [key, id] of Object.entries(ids)) {
    expect(await listMonths({ [key]: id }), key).toEqual([])
    expect((await listPeriod({ [key]: id }, span)).items, key).toEqual([])
  }
  const mine = await published(nouns, new Date('2009-02-03T10:00:00Z'))
  await published({}, new Date('2009-02-04T10:00:00Z'))
  await published({}, new Date('2009-03-04T10:00:00Z'))
  await createArticle(editor, input(nouns))
  expect(Object.keys(ids)).toHaveLength(5)
  for (const [key, id] of Object.entries(ids)) {
    expect(await listMonths({ [key]: id }), key).toEqual([span])
    expect(await listDays({ [key]: id }, span), key).toEqual([{ ...span, day: 3 }])
    expect(
      (await listPeriod({ [key]: id }, span)).items.map((card) => card.id),
      key,
    ).toEqual([mine.id])
  }
})

describe('search', () => {
  test('puts a word of the title before one of the body, and knows its other forms', async () => {
    const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Une caravane passe.' }] }] }
    const below = await published({ body })
    const above = await published({ title: 'Les caravanes' })
    expect((await searchArticles('caravanes')).items.map((card) => card.id)).toEqual([above.id, below.id])
    await withdrawArticle(editor, above.id, 'essai')
    expect((await searchArticles('caravane')).items.map((card) => card.id)).toEqual([below.id])
  })

  test('takes whatever a person types', async () => {
    for (const query of ['', ' ', '"', '-', 'a & | !b:*', '\0', "l'hiver"]) expect((await searchArticles(query)).items).toEqual([])
  })
})

describe('what readers see changes with its notice', () => {
  test('at publication: its page, its lists, its month, the front', async () => {
    const wanted = input({ dossier: 'aral', publishedAt: new Date('2022-05-10T10:00:00Z') })
    const { id } = await createArticle(editor, wanted)
    const notice = await noticesOf(() => publishArticle(editor, id))
    expect(notice.tags).toEqual(expect.arrayContaining([`article:${id}`, 'front', 'unknown', 'archives', 'month:2022-05']))
    expect(notice.paths).toEqual(
      expect.arrayContaining([
        '/',
        `/articles/${wanted.slug}`,
        '/rubriques/politique',
        '/pays/kazakhstan',
        '/themes/eau',
        '/dossiers/aral',
        '/auteurs/la-redaction',
        '/archives',
        '/archives/2022/05',
        '/archives/2022/05/10',
        '/pays/kazakhstan/archives/2022/05',
        '/rubriques/politique/archives',
        '/themes/eau/archives/2022/05/10',
        '/dossiers/aral/archives/2022/05',
        '/auteurs/la-redaction/archives',
      ]),
    )
  })

  test('at a change: what it left and what it joined', async () => {
    const { id, slug, input: wanted } = await published()
    const notice = await noticesOf(() => reviseArticle(editor, id, 1, { ...wanted, slug: `${slug}-x`, rubric: 'culture', countries: ['iran'] }, 'essai'))
    expect(notice.paths).toEqual(
      expect.arrayContaining([`/articles/${slug}`, `/articles/${slug}-x`, '/rubriques/politique', '/rubriques/culture', '/pays/kazakhstan', '/pays/iran']),
    )
  })

  test('at a withdrawal: marked as such, with the articles that led to it', async () => {
    const { id } = await published({ dossier: 'aral' })
    const other = await published({ dossier: 'aral' })
    const notice = await noticesOf(() => withdrawArticle(editor, id, 'essai'))
    expect(notice.withdrawn).toBe(true)
    expect(notice.paths).toContain(`/articles/${other.slug}`)
  })

  test('at a correction; and never for a draft', async () => {
    const { id, slug } = await published()
    expect((await noticesOf(() => correctArticle(editor, id, 'Une date corrigée.'))).paths).toContain(`/articles/${slug}`)
    const found = await findArticle(slug, 'article')
    expect(found.state === 'found' && found.article.corrections).toHaveLength(1)
    const { id: draft } = await createArticle(editor, input())
    expect((await noticesOf(() => correctArticle(editor, draft, 'Rien de public.'))).tags).toEqual([])
  })

  test('at a correction that came twice, once; the same words much later are another', async () => {
    const { id, slug } = await published()
    const notice = await noticesOf(() => Promise.all(Array.from({ length: 5 }, () => correctArticle(editor, id, ' Une date "corrigée". '))))
    expect(notice.tags.filter((tag) => tag === `article:${id}`)).toHaveLength(1)
    await correctArticle(editor, id, 'Une autre date.')
    await correctArticle(editor, id, 'Une date "corrigée".', new Date(Date.now() - 3_600_000))
    const found = await findArticle(slug, 'article')
    expect(found.state === 'found' && found.article.corrections).toHaveLength(3)
  })

  test('a listener is woken at commit, and not by what was rolled back', async () => {
    let woken = 0
    await listenForNotices(() => {
      woken++
    })
    const start = woken
    await expect(createArticle(editor, input({ rubric: 'sport' }))).rejects.toThrow()
    await published()
    await expect.poll(() => woken).toBeGreaterThan(start)
  })
})

test('an article names those around it in its dossier, however many there are', async () => {
  await database().insert(dossiers).values({ slug: 'caravane', title: 'Caravane' })
  const at = (day: number) => new Date(Date.UTC(2021, 0, day))
  const made: string[] = []
  for (let day = 1; day <= 33; day++) made.push((await published({ dossier: 'caravane' }, at(day))).slug)
  const around = async (slug = '') => {
    const found = await findArticle(slug, 'article')
    return found.state === 'found' ? found.article.dossier?.articles.map(({ path }) => made.indexOf(path.slice('/articles/'.length)) + 1) : []
  }
  const days = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)
  expect(await around(made[0])).toEqual(days(1, 16))
  expect(await around(made[16])).toEqual(days(3, 32))
  expect(await around(made[32])).toEqual(days(19, 33))
})

test('a dossier leads to the articles of its chronology while they are public, and is made anew when that changes', async () => {
  const told = input({ slug: 'recul-de-la-mer' })
  const entries = [
    { date: '1960', text: 'La mer recule.', article: told.slug },
    { date: '1961', text: 'Rien n’en est écrit.' },
  ]
  const { id, version } = await createArticle(editor, told)
  await createNoun(editor, 'dossiers', { slug: 'mer', title: 'Mer', standfirst: '', description: [], chronology: entries, imageId: null })
  const pathsOf = async () => (await findDossier('mer'))?.chronology.map(({ path }) => path)
  expect(await pathsOf()).toEqual([null, null])
  const dossier = await findDossier('mer')
  const anew = { tags: expect.arrayContaining([`dossier:${dossier?.id}:list`]), paths: expect.arrayContaining(['/dossiers/mer']) }
  expect(await noticesOf(() => publishArticle(editor, id))).toMatchObject(anew)
  expect(await pathsOf()).toEqual(['/articles/recul-de-la-mer', null])
  expect(await noticesOf(() => reviseArticle(editor, id, version, { ...told, slug: 'recul-de-l-aral' }, 'essai'))).toMatchObject(anew)
  expect(await pathsOf()).toEqual(['/articles/recul-de-l-aral', null])
  const [standing] = (await listNouns(editor, 'dossiers', 'mer')).items
  if (standing) await updateNoun(editor, 'dossiers', standing.id, { ...standing.fields, title: 'La mer' }, standing.version)
  expect(await noticesOf(() => withdrawArticle(editor, id, 'essai'))).toMatchObject(anew)
  expect(await pathsOf()).toEqual([null, null])
  expect((await findDossier('mer'))?.chronology[1]).toEqual({ date: '1961', text: 'Rien n’en est écrit.', path: null })
})

test('what to read next is never the article itself, never withdrawn, and says why', async () => {
  const first = await published({ dossier: 'aral', themes: ['villes'] })
  const second = await published({ dossier: 'aral', themes: ['villes'] })
  const found = await findArticle(second.slug, 'article')
  const related = found.state === 'found' ? found.article.related : []
  expect(related).toHaveLength(3)
  expect(related.map((card) => card.id)).toContain(first.id)
  expect(related.map((card) => card.id)).not.toContain(second.id)
  expect(related.every((card) => card.reason.startsWith('Dans') || card.reason.startsWith('Sur'))).toBe(true)
})

test('the front page names no article twice above its bands, and falls back to the newest', async () => {
  const front = await frontOf(await readSite())
  const top = [front.lead, ...front.secondary, ...front.briefs].flatMap((card) => card?.id ?? [])
  expect(new Set(top).size).toBe(top.length)
  const bands = front.bands.flatMap((band) => band.items.map((card) => card.id))
  expect(new Set(bands).size).toBe(bands.length)
  expect(front.secondary.length).toBeGreaterThan(0)
})
