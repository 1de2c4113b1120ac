import { beforeAll, expect, test } from 'vitest'
import { operator } from '#db/actor.ts'
import { previewLink, readPreview } from '#db/articles/preview.ts'
import { startWork } from '#db/articles/work.ts'
import { database } from '#db/client.ts'
import { glossary } from '#db/schema.ts'
import { testDatabase } from '#db/testing.ts'

const editor = operator('test')
beforeAll(testDatabase)

test('more previews at once than there are connections are all answered', async () => {
  await database().insert(glossary).values({ slug: 'takyr', term: 'takyr', definition: 'Une étendue d’argile.' })
  const term = { type: 'text' as const, text: 'takyr', marks: [{ type: 'term' as const, attrs: { slug: 'takyr' } }] }
  const { id } = await startWork(editor, { title: 'Un aperçu', body: { type: 'doc', content: [{ type: 'paragraph', content: [term] }] } })
  const token = (await previewLink(editor, id)).path.replace('/apercu/', '')
  const previews = await Promise.all(Array.from({ length: 30 }, () => readPreview(token)))
  expect(previews.every(({ article }) => article.title === 'Un aperçu' && article.terms[0]?.slug === 'takyr')).toBe(true)
})
