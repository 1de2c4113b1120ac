import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newReader } from '#db/accounts/testing.ts'
import { operator, type Reader } from '#db/actor.ts'
import { listArticles } from '#db/articles/lists.ts'
import { withdrawArticle } from '#db/articles/publication.ts'
import { database, onQuery } from '#db/client.ts'
import type { SubjectKind } from '#db/dto.ts'
import { followSubject, listFollows, unfollowSubject } from '#db/follows/follow.ts'
import { markJournalSeen, readJournal } from '#db/follows/journal.ts'
import { authors, countries, dossiers, rubrics, themes, users } from '#db/schema.ts'
import { fillArchive } from '#db/seed/archive.ts'
import { testDatabase } from '#db/testing.ts'

let subjects: Record<SubjectKind, string[]>
let reader: Reader

const idsOf = async (table: typeof rubrics | typeof countries | typeof themes | typeof dossiers | typeof authors) =>
  (await database().select({ id: table.id }).from(table).orderBy(table.slug)).map(({ id }) => id)

beforeAll(async () => {
  const drop = await testDatabase()
  await fillArchive(200)
  subjects = {
    rubric: await idsOf(rubrics),
    country: await idsOf(countries),
    theme: await idsOf(themes),
    dossier: await idsOf(dossiers),
    author: await idsOf(authors),
  }
  return drop
})
beforeEach(async () => {
  reader = await newReader()
})

const all = () => (Object.keys(subjects) as SubjectKind[]).flatMap((kind) => subjects[kind].map((id) => ({ kind, id })))
const one = (kind: SubjectKind, i = 0) => subjects[kind][i] ?? ''

describe('following', () => {
  it('twice is following once, also a hundred times at once', async () => {
    await Promise.all(Array.from({ length: 100 }, () => followSubject(reader, 'country', one('country'))))
    expect(await listFollows(reader)).toHaveLength(1)
    await Promise.all(Array.from({ length: 100 }, () => unfollowSubject(reader, 'country', one('country'))))
    expect(await listFollows(reader)).toEqual([])
  })

  it('knows only what there is, each under its kind', async () => {
    await expect(followSubject(reader, 'theme', randomUUID())).rejects.toMatchObject({ status: 404 })
    await expect(followSubject(reader, 'theme', one('country'))).rejects.toMatchObject({ status: 404 })
  })

  it('lists what is followed by kind and name, each with its address, and nobody else’s', async () => {
    for (const { kind, id } of all().toReversed()) await followSubject(reader, kind, id)
    const followed = await listFollows(reader)
    expect(followed).toHaveLength(all().length)
    expect([...new Set(followed.map(({ kind }) => kind))]).toEqual(['rubric', 'country', 'theme', 'dossier', 'author'])
    expect(followed.find(({ slug }) => slug === 'kazakhstan')).toMatchObject({ name: 'Kazakhstan', path: '/pays/kazakhstan' })
    expect(await listFollows(await newReader())).toEqual([])
  })
})

describe('the journal', () => {
  it('is empty for who follows nothing', async () => {
    expect(await readJournal(reader)).toMatchObject({ items: [], nextCursor: null })
  })

  it.each(['rubric', 'country', 'theme', 'dossier', 'author'] as const)('shows of one %s what its page shows, with the reason', async (kind) => {
    await followSubject(reader, kind, one(kind))
    const { items } = await listArticles({ [`${kind}Id`]: one(kind) })
    const journal = await readJournal(reader)
    expect(journal.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
    expect(items.length).toBeGreaterThan(0)
    for (const item of journal.items) expect(item.reasons).toEqual([one(kind)])
  })

  it('is read to its end by cursor, each article once, with as many queries for all subjects as for one', async () => {
    await followSubject(reader, 'country', one('country'))
    const count = async () => {
      let queries = 0
      const end = onQuery(() => queries++)
      await readJournal(reader).finally(end)
      return queries
    }
    expect(await count()).toBe(1)
    for (const { kind, id } of all()) await followSubject(reader, kind, id)
    expect(await count()).toBe(1)
    const read: string[] = []
    let cursor: string | null | undefined
    do {
      const page = await readJournal(reader, { cursor, limit: 11 })
      read.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor
    } while (cursor)
    const [{ ids } = { ids: [] }] = await database().execute<{ ids: string[] }>(
      sql`select coalesce(jsonb_agg(id order by listed_at desc, id desc), '[]') as ids from articles where listed_at > '-infinity'`,
    )
    expect(read).toEqual(ids)
  })

  it('says all the subjects for which an article is there, and forgets what was withdrawn', async () => {
    for (const { kind, id } of all()) await followSubject(reader, kind, id)
    const [newest] = (await readJournal(reader)).items
    expect(newest?.reasons.length).toBeGreaterThan(2)
    await withdrawArticle(operator('test'), newest?.id ?? '', 'essai')
    expect((await readJournal(reader)).items[0]?.id).not.toBe(newest?.id)
  })

  it('remembers until when it was seen: never backwards, never in the future, and for this reader alone', async () => {
    const other = await newReader()
    await followSubject(reader, 'rubric', one('rubric'))
    await database()
      .update(users)
      .set({ journalSeenAt: new Date('2020-01-01') })
      .where(eq(users.id, reader.userId))
    expect((await readJournal(reader)).seenAt).toBe('2020-01-01T00:00:00.000Z')
    const seen = new Date('2024-05-01')
    await Promise.all([markJournalSeen(reader, new Date('2022-01-01')), markJournalSeen(reader, seen), markJournalSeen(reader, new Date('2023-01-01'))])
    expect((await readJournal(reader)).seenAt).toBe(seen.toISOString())
    await markJournalSeen(reader, new Date('2090-01-01'))
    expect(Date.parse((await readJournal(reader)).seenAt)).toBeLessThanOrEqual(Date.now() + 1000)
    const [row] = await database().select({ at: users.journalSeenAt }).from(users).where(eq(users.id, other.userId))
    expect(row?.at.getTime()).toBeGreaterThan(Date.now() - 60_000)
  })
})
