import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { articleCountries, articles, countries, rubrics } from '#db/schema.ts'
import { testDatabase } from '#db/testing.ts'

beforeAll(testDatabase)

const publishedAt = new Date('2026-03-01T08:00:00Z')

async function draftInKazakhstan() {
  const db = database()
  await db.insert(rubrics).values({ slug: 'politique', name: 'Politique', hue: 'red', position: 0 })
  await db.insert(countries).values({
    slug: 'kazakhstan',
    iso: 'KZ',
    name: 'Kazakhstan',
    locative: 'au Kazakhstan',
    capital: 'Astana',
    capitalLon: 71.4,
    capitalLat: 51.2,
    timezone: 'Asia/Almaty',
    position: 0,
  })
  await db.insert(articles).values({
    slug: 'un-essai',
    kind: 'news',
    title: 'Un essai',
    body: { type: 'doc', content: [] },
    rubricId: sql`(select id from rubrics where slug = 'politique')`,
  })
  await db.insert(articleCountries).values({
    articleId: sql`(select id from articles where slug = 'un-essai')`,
    listedAt: sql`(select listed_at from articles where slug = 'un-essai')`,
    countryId: sql`(select id from countries where iso = 'KZ')`,
  })
}

async function listed(): Promise<string[]> {
  const rows = await database()
    .select({ at: sql<string>`${articleCountries.listedAt}::text` })
    .from(articleCountries)
  return rows.map(({ at }) => at)
}

describe('listed_at', () => {
  it('follows an article into its links when it is published, redated, withdrawn and deleted', async () => {
    const db = database()
    const change = (values: Partial<typeof articles.$inferInsert>) => db.update(articles).set(values).where(eq(articles.slug, 'un-essai'))
    await draftInKazakhstan()
    expect(await listed()).toEqual(['-infinity'])
    await change({ state: 'published', publishedAt })
    expect(await listed()).toEqual([expect.stringMatching(/^2026-03-01 08:00:00/)])
    await change({ publishedAt: new Date('2026-03-02T08:00:00Z') })
    expect(await listed()).toEqual([expect.stringMatching(/^2026-03-02 08:00:00/)])
    await change({ state: 'withdrawn', withdrawnAt: new Date() })
    expect(await listed()).toEqual(['-infinity'])
    await db.delete(articles)
    expect(await listed()).toEqual([])
  })
})

it('has no index in an order that no list asks for', async () => {
  const rows = await database().execute<{ name: string }>(
    sql`select indexname as name from pg_indexes where schemaname = 'public' and indexdef ~ 'DESC NULLS LAST|ASC NULLS FIRST'`,
  )
  expect([...rows], 'Leave .desc() out of the index: PostgreSQL reads it backwards.').toEqual([])
})
