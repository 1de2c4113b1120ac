import { beforeAll, expect, test } from 'vitest'
import { operator } from '#db/actor.ts'
import { createArticle } from '#db/articles/drafts.ts'
import { frontOf } from '#db/articles/front.ts'
import { publishArticle } from '#db/articles/publication.ts'
import { database } from '#db/client.ts'
import { media, rubrics } from '#db/schema.ts'
import { readSite } from '#db/taxonomy.ts'
import { testDatabase } from '#db/testing.ts'

const editor = operator('test')
beforeAll(testDatabase)
beforeAll(() => database().insert(rubrics).values({ slug: 'eau', name: 'Eau', hue: 'eau', position: 0 }))

async function published(slug: string, { kind = 'news', mediaId }: { kind?: 'news' | 'brief'; mediaId?: string } = {}) {
  const nouns = { rubric: 'eau', countries: [], themes: [], dossier: null, authors: [] }
  const image = mediaId ? { mediaId, alt: 'Un lac', caption: '', credit: 'x' } : null
  const { id } = await createArticle(editor, { slug, kind, title: slug, standfirst: '', body: { type: 'doc', content: [] }, ...nouns, image })
  await publishArticle(editor, id)
}
const opening = async () => {
  const { lead, secondary, briefs } = await frontOf(await readSite())
  return { lead: lead?.slug ?? null, secondary: secondary.map(({ slug }) => slug), briefs: briefs.map(({ slug }) => slug) }
}

test('a young paper opens with what it has: its newest story, sooner one with a picture', async () => {
  expect(await opening()).toEqual({ lead: null, secondary: [], briefs: [] })
  await published('une-breve', { kind: 'brief' })
  expect(await opening()).toEqual({ lead: null, secondary: [], briefs: ['une-breve'] })
  await published('premier')
  expect(await opening()).toEqual({ lead: 'premier', secondary: [], briefs: ['une-breve'] })
  await published('deuxieme')
  expect(await opening()).toEqual({ lead: 'deuxieme', secondary: ['premier'], briefs: ['une-breve'] })
  const facts = { hash: 'a'.repeat(64), width: 1600, height: 900, widths: [360], bytes: 1, color: '#ffffff' }
  const [picture] = await database().insert(media).values(facts).returning({ id: media.id })
  await published('illustre', { mediaId: picture?.id ?? '' })
  await published('troisieme')
  expect(await opening()).toEqual({ lead: 'illustre', secondary: ['troisieme', 'deuxieme', 'premier'], briefs: ['une-breve'] })
})
