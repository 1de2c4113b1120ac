/** Questions that readers ask of the demonstration edition, and what they must find among the first ten. */
import { beforeAll, expect, test } from 'vitest'
import { operator } from '#db/actor.ts'
import { createArticle } from '#db/articles/drafts.ts'
import { publishArticle } from '#db/articles/publication.ts'
import { searchArticles } from '#db/articles/search.ts'
import { relevance } from '#db/search/relevance.ts'
import { fillTaxonomy, readArticles } from '#db/seed/edition.ts'
import { testDatabase } from '#db/testing.ts'

const BAR = 0.95
const editor = operator('test')

beforeAll(async () => {
  const drop = await testDatabase()
  await fillTaxonomy()
  for (const { slug, kind, title, standfirst, rubric, countries, themes, authors, body } of await readArticles()) {
    if (kind === 'page') continue
    const content = body.filter((block) => block.type !== 'seedPicture')
    const made = { slug, kind, title, standfirst, rubric, countries, themes, authors, dossier: null, image: null, body: { type: 'doc', content } }
    const { id } = await createArticle(editor, made)
    await publishArticle(editor, id)
  }
  return drop
})

test(`recall@10 over ${relevance.length} questions is at least ${BAR}`, async () => {
  expect(relevance.length).toBeGreaterThanOrEqual(60)
  const missed: string[] = []
  let recall = 0
  for (const [question, ...expected] of relevance) {
    const found = (await searchArticles(question, {}, { limit: 10 })).items.map(({ slug }) => slug)
    const hit = expected.filter((slug) => found.includes(slug))
    recall += hit.length / expected.length
    for (const slug of expected) if (!hit.includes(slug)) missed.push(`${question} → ${slug}`)
  }
  expect(recall / relevance.length, missed.join('\n')).toBeGreaterThanOrEqual(BAR)
  if (missed.length > 0) process.stdout.write(`recall@10 ${(recall / relevance.length).toFixed(3)}; missed:\n${missed.join('\n')}\n`)
})
