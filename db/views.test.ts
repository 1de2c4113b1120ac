/** What counting readers promises: each once, none known, and an order that is true. */
import { eq, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { operator } from '#db/actor.ts'
import { createArticle } from '#db/articles/drafts.ts'
import { frontOf } from '#db/articles/front.ts'
import { MOST_READ, rankMostRead } from '#db/articles/most-read.ts'
import { publishArticle, withdrawArticle } from '#db/articles/publication.ts'
import { database } from '#db/client.ts'
import { noticesAfter } from '#db/notices.ts'
import { mostRead, viewMarks, viewSalts, views } from '#db/schema.ts'
import { fillTaxonomy } from '#db/seed/edition.ts'
import { readSite } from '#db/taxonomy.ts'
import { testDatabase } from '#db/testing.ts'
import { countViews, forgetViews, type View } from '#db/views.ts'

const editor = operator('test')
const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Un texte.' }] }] }
const draft = (slug: string, kind: 'news' | 'page' = 'news') =>
  createArticle(editor, {
    slug,
    kind,
    title: slug,
    standfirst: '',
    body,
    rubric: 'politique',
    countries: [],
    themes: [],
    dossier: null,
    authors: [],
    image: null,
  })
const published = async (slug: string, kind: 'news' | 'page' = 'news') => {
  const { id } = await draft(slug, kind)
  await publishArticle(editor, id)
  return id
}
const view = (articleId: string, network = '192.0.2.1', browser = 'Firefox'): View => ({ articleId, network, browser })
const counts = async () => Object.fromEntries((await database().select().from(views)).map(({ articleId, count }) => [articleId, count]))
const ago = (days: number) => sql`((now() at time zone 'Europe/Paris')::date - ${days}::int)`
const shown = async () => (await frontOf(await readSite())).mostRead.map(({ id }) => id)
const notices = async () => (await noticesAfter(0)).filter(({ tags }) => tags.includes(MOST_READ))

const ids: string[] = []

beforeAll(async () => {
  const drop = await testDatabase()
  await fillTaxonomy()
  for (const slug of ['un', 'deux', 'trois', 'quatre', 'cinq', 'six']) ids.push(await published(slug))
  return drop
})

beforeEach(async () => {
  for (const table of [views, viewMarks, viewSalts, mostRead]) await database().delete(table)
})

describe('a view', () => {
  test('counts once for a reader, an article and a day, however often and however many at once', async () => {
    const [one = '', two = ''] = ids
    const readers = Array.from({ length: 40 }, (_, i) => `198.51.100.${i}`)
    const batch = readers.flatMap((network) => [view(one, network), view(two, network), view(one, network)])
    await Promise.all(Array.from({ length: 8 }, (_, i) => countViews(i % 2 ? batch : batch.toReversed())))
    expect(await counts()).toEqual({ [one]: 40, [two]: 40 })
    await countViews(batch)
    expect(await counts()).toEqual({ [one]: 40, [two]: 40 })
    await countViews([view(one, '203.0.113.9')])
    expect(await counts()).toEqual({ [one]: 41, [two]: 40 })
  })

  test('of one network counts for few readers, whatever their browsers say they are', async () => {
    const [one = ''] = ids
    await countViews(Array.from({ length: 2_000 }, (_, i) => view(one, '192.0.2.1', `Firefox ${i}`)))
    expect((await counts())[one]).toBe(32)
  })

  test('of what is no published article is passed over', async () => {
    const { id } = await draft('projet')
    await countViews([view(id), view(await published('une-page', 'page')), view('6d9cb9a3-4a50-4b7c-9a6b-0d9f6a3f1c11')])
    expect([await counts(), await database().select().from(viewMarks)]).toEqual([{}, []])
  })

  test('leaves nothing that tells who read or what', async () => {
    const [one = ''] = ids
    await countViews([view(one, '192.0.2.77', 'Navigateur singulier')])
    const kept = JSON.stringify([await database().select().from(viewMarks), await database().select().from(viewSalts)])
    for (const trace of ['192.0.2', 'Navigateur', one]) expect(kept).not.toContain(trace)
  })

  test('has another mark on another day, and the secret of a day does not outlive it', async () => {
    const [one = ''] = ids
    await countViews([view(one)])
    const [before] = await database().select().from(viewMarks)
    for (const table of [viewSalts, viewMarks, views])
      await database()
        .update(table)
        .set({ day: ago(1) })
    await countViews([view(one)])
    const marks = await database().select().from(viewMarks)
    expect(new Set(marks.map(({ mark }) => mark)).size).toBe(2)
    await forgetViews()
    expect((await database().select().from(viewMarks)).map(({ mark }) => mark)).toEqual(marks.map(({ mark }) => mark).filter((mark) => mark !== before?.mark))
    expect(await database().select().from(viewSalts)).toHaveLength(1)
    expect(await database().select().from(views)).toHaveLength(2)
  })

  test('is a number for 400 days', async () => {
    const [one = ''] = ids
    await database()
      .insert(views)
      .values([400, 401].map((days) => ({ day: ago(days), articleId: one, count: 3 })))
    await forgetViews()
    expect(await database().select().from(views)).toHaveLength(1)
  })
})

describe('the most read', () => {
  const read = (numbers: number[], days = 0) =>
    database()
      .insert(views)
      .values(numbers.flatMap((count, i) => (count > 0 ? [{ day: ago(days), articleId: ids[i] ?? '', count }] : [])))

  test('are five, of seven days, in the order of their readers', async () => {
    await read([1, 2, 3, 4, 5, 6])
    await read([100, 0, 0, 0, 0, 0], 6)
    await read([0, 100, 0, 0, 0, 0], 7)
    await rankMostRead()
    expect(await shown()).toEqual([0, 5, 4, 3, 2].map((i) => ids[i]))
  })

  test('are told to readers only when their order has changed, and once however many rank at once', async () => {
    const before = (await notices()).length
    await rankMostRead()
    expect(await notices()).toHaveLength(before)
    await read([5, 4, 3])
    await Promise.all(Array.from({ length: 6 }, rankMostRead))
    await rankMostRead()
    expect((await notices()).slice(before)).toMatchObject([{ tags: [MOST_READ], paths: ['/'], withdrawn: false }])
    await database()
      .update(views)
      .set({ count: 9 })
      .where(eq(views.articleId, ids[2] ?? ''))
    await rankMostRead()
    expect(await notices()).toHaveLength(before + 2)
    expect(await shown()).toEqual([2, 0, 1].map((i) => ids[i]))
  })

  test('are not shown when there are fewer than three', async () => {
    await read([5, 4])
    await rankMostRead()
    expect(await shown()).toEqual([])
  })

  test('are not shown when they are old: nobody ranked for a day, or nobody was counted', async () => {
    await read([5, 4, 3])
    await rankMostRead()
    expect(await shown()).toHaveLength(3)
    await database().update(mostRead).set({ rankedAt: sql`now() - interval '25 hours'` })
    expect(await shown()).toEqual([])
    await rankMostRead()
    expect(await shown()).toHaveLength(3)
    await database()
      .update(views)
      .set({ day: ago(2) })
    await rankMostRead()
    expect(await shown()).toEqual([])
  })

  test('do not show what was withdrawn, from that moment on', async () => {
    const gone = await published('retire')
    await read([5, 4, 3])
    await database()
      .insert(views)
      .values({ day: ago(0), articleId: gone, count: 50 })
    await rankMostRead()
    expect((await shown())[0]).toBe(gone)
    await withdrawArticle(editor, gone, 'essai')
    expect(await shown()).toEqual(ids.slice(0, 3))
    expect((await noticesAfter(0)).at(-1)?.tags).toContain('front')
  })
})
