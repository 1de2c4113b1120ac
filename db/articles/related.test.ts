/** What to read next: nouns that articles share, and words that few others have. */
import { beforeAll, expect, test } from 'vitest'
import { operator } from '#db/actor.ts'
import { createArticle } from '#db/articles/drafts.ts'
import { publishArticle, withdrawArticle } from '#db/articles/publication.ts'
import { findArticle } from '#db/articles/read.ts'
import { onQuery } from '#db/client.ts'
import { fillTaxonomy } from '#db/seed/edition.ts'
import { testDatabase } from '#db/testing.ts'

const editor = operator('test')
const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Un texte.' }] }] }
let hour = 0

/** Each is an hour younger than the one before. */
async function publish(slug: string, title: string, { themes = [], countries = [] }: { themes?: string[]; countries?: string[] } = {}): Promise<string> {
  const input = { slug, kind: 'news' as const, title, standfirst: '', body, rubric: 'sciences', countries, themes, dossier: null, authors: [], image: null }
  const { id } = await createArticle(editor, input)
  await publishArticle(editor, id, { at: new Date(Date.UTC(2026, 0, 1, hour++)) })
  return id
}

const next = async (slug: string) => {
  const found = await findArticle(slug, 'article')
  return found.state === 'found' ? found.article.related.map((card) => [card.slug, card.reason]) : []
}

beforeAll(async () => {
  const drop = await testDatabase()
  await fillTaxonomy()
  await publish('saiga', 'La saïga revient dans la steppe')
  for (let i = 0; i < 6; i++) await publish(`steppe-${i}`, `La steppe, chronique ${i}`)
  return drop
})

test('an older article that speaks of the same comes before younger ones of the rubric, with its reason', async () => {
  await publish('saigas', 'Combien de saïgas dans la steppe')
  expect((await next('saigas'))[0]).toEqual(['saiga', 'Sur un sujet proche'])
  expect((await next('saigas')).slice(1)).toEqual([
    ['steppe-5', 'Dans la même rubrique'],
    ['steppe-4', 'Dans la même rubrique'],
  ])
})

test('words that all have make no likeness, and what all share leaves the order to the dates', async () => {
  await publish('vent', 'La steppe et le vent')
  expect((await next('vent')).map(([, reason]) => reason)).toEqual(Array(3).fill('Dans la même rubrique'))
})

test('a theme weighs more than a few words', async () => {
  await publish('eau-1', 'Un canal', { themes: ['eau'] })
  await publish('eau-2', 'Une digue dans la steppe', { themes: ['eau'] })
  expect((await next('eau-2'))[0]).toEqual(['eau-1', 'Sur le même thème'])
})

test('is chosen when published, not when read: a page takes the same statements, and what was withdrawn is replaced', async () => {
  const statements: string[] = []
  const end = onQuery((query) => statements.push(query))
  await next('saigas')
  end()
  expect(statements.filter((query) => query.includes('ts_filter'))).toEqual([])
  const found = await findArticle('saiga', 'article')
  if (found.state === 'found') await withdrawArticle(editor, found.article.id, 'essai')
  const after = await next('saigas')
  expect(after).toHaveLength(3)
  expect(after.map(([slug]) => slug)).not.toContain('saiga')
})
