/** Whatever renames an author, a country or a theme, search finds its articles by the new name, and by the old no more. */
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test, vi } from 'vitest'
import { operator } from '#db/actor.ts'
import { createArticle } from '#db/articles/drafts.ts'
import { publishArticle } from '#db/articles/publication.ts'
import { searchArticles } from '#db/articles/search.ts'
import { connection, database, onQuery } from '#db/client.ts'
import { noticesAfter, takeTurn } from '#db/notices.ts'
import { articles, authors, countries, renamed, rereading, themes } from '#db/schema.ts'
import { followRenames, rereadArticles } from '#db/search/names.ts'
import { fillTaxonomy } from '#db/seed/edition.ts'
import { testDatabase } from '#db/testing.ts'

const editor = operator('test')
const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Un texte.' }] }] }
const nouns = { countries: ['mongolie', 'chine'], themes: ['eau'], authors: ['service-culture'] }

beforeAll(async () => {
  const drop = await testDatabase()
  await fillTaxonomy()
  for (let i = 0; i < 7; i++) {
    const made = {
      slug: `essai-${i}`,
      kind: 'news' as const,
      title: 'Un essai',
      standfirst: '',
      body,
      rubric: 'politique',
      dossier: null,
      image: null,
      ...nouns,
    }
    await publishArticle(editor, (await createArticle(editor, made)).id)
  }
  return drop
})

const found = async (word: string) => (await searchArticles(word)).count

test.each([
  ['a country', countries, 'mongolie', 'Mongolie', 'Grande Yourtanie'],
  ['a theme', themes, 'eau', 'Eau', 'Hydrosphère'],
  ['an author', authors, 'service-culture', 'Culture', 'Atelier Polymathe'],
] as const)('%s', async (_, table, slug, before, after) => {
  expect(await found(before)).toBe(7)
  await database().update(table).set({ name: after }).where(eq(table.slug, slug))
  expect(await database().select().from(renamed)).toHaveLength(1)
  await Promise.all([followRenames(2), followRenames(3)])
  await followRenames(2)
  expect([await found(after), (await searchArticles(before)).items.length]).toEqual([7, 0])
  expect(await database().select().from(renamed)).toEqual([])
})

test('the names stay in the order of the article, and saving what is called the same is no work', async () => {
  const [row] = await database().select({ names: articles.names }).from(articles).limit(1)
  expect(row?.names).toBe('Atelier Polymathe, Grande Yourtanie, Chine, Hydrosphère')
  await database().update(themes).set({ description: 'autre', name: 'Hydrosphère' }).where(eq(themes.slug, 'eau'))
  expect(await database().select().from(renamed)).toEqual([])
})

test('a noun renamed again while its articles follow is begun anew', async () => {
  await database().update(countries).set({ name: 'Première' }).where(eq(countries.slug, 'chine'))
  await database().update(renamed).set({ doneTo: 'ffffffff-0000-0000-0000-000000000000' })
  await database().update(countries).set({ name: 'Cathay' }).where(eq(countries.slug, 'chine'))
  await followRenames(3)
  expect(await found('Cathay')).toBe(7)
})

test('what was kept of searches is old once all articles have followed, and is said to be so once', async () => {
  const told = async () => (await noticesAfter(0)).filter(({ tags }) => tags.includes('search')).length
  const before = await told()
  await database().update(countries).set({ name: 'Catai' }).where(eq(countries.slug, 'chine'))
  const seen: [number, number][] = []
  const enough = onQuery((query) => void (query.includes('update "articles"') && told().then(async (count) => seen.push([count, await found('Catai')]))))
  await Promise.all([followRenames(2), followRenames(2)])
  enough()
  expect([await told(), await found('Catai')]).toEqual([before + 1, 7])
  await vi.waitFor(() => expect(seen.length).toBeGreaterThanOrEqual(4), 20_000)
  // Never said while a search still answers in part.
  expect(seen.filter(([count, articles]) => count > before && articles < 7)).toEqual([])
  await followRenames()
  expect(await told()).toBe(before + 1)
})

test('nothing follows while others write, and nobody waits for the other for ever', async () => {
  const renames = Array.from({ length: 12 }, (_, i) =>
    database().transaction(async (tx) => {
      await takeTurn(tx)
      await tx
        .update(countries)
        .set({ name: `Chine ${i}` })
        .where(eq(countries.slug, 'chine'))
      await tx.update(articles).set({ updatedAt: new Date() })
    }),
  )
  await Promise.all([...renames, followRenames(2), followRenames(3)])
  await followRenames()
  expect(await database().select().from(renamed)).toEqual([])
})

test('where a migration has texts read otherwise, each article is read again once, piece by piece, and found meanwhile as before', async () => {
  const sql = connection()
  const first = '00000000-0000-0000-0000-000000000000'
  // As every article was kept before: its hyphenated names as one word more.
  const [cut] = await sql`select pg_get_functiondef('search_cut'::regproc) as made`
  await sql`create or replace function search_cut(text) returns text language sql immutable parallel safe return $1`
  await sql`update articles set title = 'Essai de Kassym-Jomart'`
  await sql.unsafe(cut?.made)
  const phrase = '"de Kassym-Jomart"'
  expect([await found(phrase), await found('"essai de Kassym-Jomart"'), await found('Kassym-Jomart')]).toEqual([7, 0, 7])
  await database().insert(rereading).values({ doneTo: first })
  await rereadArticles(2, 2)
  expect([await found('"essai de Kassym-Jomart"'), (await database().select().from(rereading)).length]).toEqual([4, 1])
  await Promise.all([rereadArticles(2), rereadArticles(3)])
  await rereadArticles(2)
  expect([await found('"essai de Kassym-Jomart"'), await database().select().from(rereading)]).toEqual([7, []])
})
