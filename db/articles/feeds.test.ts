import { beforeAll, expect, test } from 'vitest'
import { operator } from '#db/actor.ts'
import { createArticle } from '#db/articles/drafts.ts'
import { type FeedNoun, listEntries } from '#db/articles/feeds.ts'
import { placesOf } from '#db/articles/places.ts'
import { publishArticle, withdrawArticle } from '#db/articles/publication.ts'
import { listAddresses, listNouns, listRecent } from '#db/articles/sitemaps.ts'
import { database, onQuery } from '#db/client.ts'
import { articles, authors, rubrics, themes } from '#db/schema.ts'
import { testDatabase } from '#db/testing.ts'

const editor = operator('test')
let nouns: FeedNoun[] = []

const draft = async (slug: string) => {
  const text = { type: 'text' as const, text: `Texte de ${slug}` }
  const { id } = await createArticle(editor, {
    slug,
    kind: 'news',
    title: `Titre ${slug}`,
    standfirst: 'Un chapeau.',
    body: { type: 'doc', content: [{ type: 'paragraph', content: [text] }] },
    rubric: 'politique',
    countries: [],
    themes: ['eau'],
    dossier: null,
    authors: ['la-redaction'],
    image: null,
  })
  return id
}

beforeAll(async () => {
  const drop = await testDatabase()
  const db = database()
  const [rubric] = await db.insert(rubrics).values({ slug: 'politique', name: 'Politique', hue: 'politique', position: 0 }).returning()
  const [theme] = await db.insert(themes).values({ slug: 'eau', name: 'Eau' }).returning()
  const [author] = await db.insert(authors).values({ slug: 'la-redaction', name: 'La rédaction', kind: 'desk' }).returning()
  nouns = [
    { kind: 'rubric', id: rubric?.id ?? '' },
    { kind: 'theme', id: theme?.id ?? '' },
    { kind: 'author', id: author?.id ?? '' },
  ]
  return drop
})

const everywhere = async () => {
  const now = new Date()
  const lists = await Promise.all([null, ...nouns].map((noun) => listEntries(noun)))
  return JSON.stringify([lists, await listRecent(), await listAddresses({ year: now.getFullYear(), month: now.getMonth() + 1, day: null })])
}

test('drafts, scheduled and withdrawn articles are in no feed and no sitemap', async () => {
  const secret = await draft('secret')
  expect(await everywhere()).not.toContain('secret')
  await database()
    .update(articles)
    .set({ state: 'scheduled', scheduledAt: new Date(Date.now() + 3_600_000) })
  expect(await everywhere()).not.toContain('secret')
  await database().update(articles).set({ state: 'draft', scheduledAt: null })
  expect((await listNouns()).map(({ kind }) => kind)).toEqual(['rubric'])

  await publishArticle(editor, secret)
  expect((await everywhere()).match(/Texte de secret/g)).toHaveLength(4)
  expect((await listNouns()).map(({ path }) => path)).toEqual(['/rubriques/politique', '/themes/eau', '/auteurs/la-redaction'])
  expect(await listRecent()).toMatchObject([{ path: '/articles/secret', title: 'Titre secret' }])

  await withdrawArticle(editor, secret, 'essai')
  expect(await everywhere()).not.toContain('secret')
})

test('a feed is one query, the newest first, thirty at most', { timeout: 240_000 }, async () => {
  for (let i = 0; i < 32; i++) await publishArticle(editor, await draft(`n-${i}`), { at: new Date(Date.UTC(2026, 0, 1 + i)) })
  for (const noun of [null, ...nouns]) {
    let count = 0
    const end = onQuery(() => count++)
    const entries = await listEntries(noun).finally(end)
    expect(count).toBe(1)
    expect(entries).toHaveLength(30)
    expect(entries[0]).toMatchObject({ slug: 'n-31', html: '<p>Texte de n-31</p>', themes: ['Eau'] })
  }
})

test('a change names every feed and sitemap that shows the article', async () => {
  const id = await draft('lieux')
  await publishArticle(editor, id, { at: new Date('2026-05-10T10:00:00Z') })
  const { paths } = await database().transaction((tx) => placesOf(tx, id))
  for (const path of ['/flux.xml', '/flux.json', '/rubriques/politique/flux.atom', '/themes/eau/flux.xml', '/auteurs/la-redaction/flux.xml'])
    expect(paths).toContain(path)
  for (const path of ['/sitemap.xml', '/sitemap-actualites.xml', '/sitemaps/2026-05.xml']) expect(paths).toContain(path)
})
