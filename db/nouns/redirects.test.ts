import { beforeAll, describe, expect, it } from 'vitest'
import { operator } from '#db/actor.ts'
import { createArticle } from '#db/articles/drafts.ts'
import { findRedirect } from '#db/articles/read.ts'
import { database } from '#db/client.ts'
import { createNoun } from '#db/nouns/nouns.ts'
import { createRedirect, deleteRedirect, listRedirects, redirectShape, updateRedirect } from '#db/nouns/redirects.ts'
import { createSynonyms, deleteSynonyms, listSynonyms, mergeSynonyms, synonymShape, updateSynonyms } from '#db/nouns/synonyms.ts'
import { redirects } from '#db/schema.ts'
import { expand } from '#db/search/expand.ts'
import { readQuestion } from '#db/search/question.ts'
import { testDatabase } from '#db/testing.ts'

const editor = operator('test')
beforeAll(testDatabase)
beforeAll(async () => {
  await createNoun(editor, 'rubrics', { slug: 'culture', name: 'Culture', description: '', hue: 'culture' })
  for (const [slug, kind] of [
    ['vent', 'news'],
    ['a-propos', 'page'],
  ] as const)
    await createArticle(editor, {
      slug,
      kind,
      title: 'Un vent',
      standfirst: '',
      body: { type: 'doc', content: [] },
      rubric: null,
      countries: [],
      themes: [],
      dossier: null,
      authors: [],
      image: null,
    })
})

describe('an address that leads elsewhere', () => {
  it('is made, changed and taken away, and found by its words', async () => {
    const { id } = await createRedirect(editor, { path: '/2019/05/aral.html', target: '/dossiers/mer-d-aral' })
    expect(await findRedirect('/2019/05/aral.html')).toBe('/dossiers/mer-d-aral')
    const version = async (of: string) => (await listRedirects(editor)).items.find((item) => item.id === of)?.version
    const first = await version(id)
    await updateRedirect(editor, id, { path: '/2019/05/aral.html', target: '/articles/aral' }, first)
    const told = { version: await version(id), by: 'commande test' }
    await expect(updateRedirect(editor, id, { path: '/2020', target: '/dossiers/aral' }, first)).rejects.toMatchObject({ status: 409, told })
    expect(await findRedirect('/2019/05/aral.html')).toBe('/articles/aral')
    expect((await listRedirects(editor, '2019 aral')).items).toMatchObject([{ id, fields: { target: '/articles/aral' } }])
    await updateRedirect(editor, id, { path: '/2020', target: '/articles/aral' }, await version(id))
    expect(await findRedirect('/2019/05/aral.html')).toBeNull()
    const [moved] = (await listRedirects(editor, '/2020')).items
    await deleteRedirect(editor, moved?.id ?? '')
    expect(await findRedirect('/2020')).toBeNull()
    await expect(deleteRedirect(editor, moved?.id ?? '')).rejects.toMatchObject({ status: 404 })
  })

  it('leads there in one step, and never in a circle', async () => {
    await createRedirect(editor, { path: '/b', target: '/c' })
    await createRedirect(editor, { path: '/a', target: '/b' })
    expect(await findRedirect('/a')).toBe('/c')
    await createRedirect(editor, { path: '/c', target: '/d' })
    expect([await findRedirect('/a'), await findRedirect('/b'), await findRedirect('/c')]).toEqual(['/d', '/d', '/d'])
    for (const target of ['/a', '/b', '/d'])
      await expect(createRedirect(editor, { path: '/d', target })).rejects.toMatchObject({ status: 422, fields: { target: expect.any(Array) } })
    await expect(createRedirect(editor, { path: '/a', target: '/x' })).rejects.toMatchObject({ status: 422, fields: { path: ['déjà prise'] } })
  })

  it('of two made at once against each other only one stands', async () => {
    const made = await Promise.allSettled([createRedirect(editor, { path: '/un', target: '/deux' }), createRedirect(editor, { path: '/deux', target: '/un' })])
    expect(made.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('follows an article wherever it goes', async () => {
    const [{ id } = { id: '' }] = await database().query.articles.findMany({ columns: { id: true }, limit: 1 })
    await database().insert(redirects).values({ path: '/articles/ancien', articleId: id })
    await createRedirect(editor, { path: '/vieux', target: '/articles/ancien' })
    expect(await findRedirect('/vieux')).toMatch(/^\/(articles\/vent|a-propos)$/)
  })

  it.each([
    '/',
    '/articles/vent',
    '/a-propos',
    '/rubriques/culture',
    '/rubriques/ailleurs/archives',
    '/compte',
    '/admin/articles',
    '/api/x',
    '/media/x',
    '/robots.txt',
  ])('is not %s, where something stands', (path) =>
    expect(createRedirect(editor, { path, target: '/ailleurs' })).rejects.toMatchObject({ status: 422, fields: { path: expect.any(Array) } }),
  )

  it.each(['//evil.example', 'javascript:alert(1)', '/\\evil.example', '/a b', '/x?y=1', '/x#y', '/a/../b', '/a//b', '/%ff', '/x\ny', ''])(
    'is not %s',
    (path) => {
      expect(redirectShape.safeParse({ path, target: '/x' }).success).toBe(false)
      expect(redirectShape.safeParse({ path: '/x', target: path }).success).toBe(false)
    },
  )

  it('is read out of a whole address, decoded', () => {
    const read = (path: string) => redirectShape.parse({ path, target: '/x' }).path
    expect(read('https://ancien.example/mer-d%27aral/%C3%A9t%C3%A9/')).toBe("/mer-d'aral/été")
  })
})

describe('words that mean the same', () => {
  const keys = async (question: string) => JSON.stringify(await expand(readQuestion(question), question))
  it('work at once, and united as one group', async () => {
    const [one, two] = [await createSynonyms(editor, { words: ['steppe', 'prairie'] }), await createSynonyms(editor, { words: ['plaine', 'étendue'] })]
    expect(await keys('steppe')).toContain('prairie')
    await mergeSynonyms(editor, one.id, two.id)
    expect((await listSynonyms(editor, 'prairie')).items).toMatchObject([{ id: two.id, fields: { words: ['plaine', 'étendue', 'steppe', 'prairie'] } }])
    expect(await keys('etendue')).toContain('prairie')
    const [group] = (await listSynonyms(editor, 'prairie')).items
    await updateSynonyms(editor, two.id, { words: ['plaine', 'étendue'] }, group?.version)
    await expect(updateSynonyms(editor, two.id, { words: ['plaine', 'plateau'] }, group?.version)).rejects.toMatchObject({ status: 409 })
    expect(await keys('steppe')).not.toContain('prairie')
    await expect(createSynonyms(editor, { words: ['plaine', 'étendue'] })).rejects.toMatchObject({ status: 422 })
    await deleteSynonyms(editor, two.id)
    await expect(deleteSynonyms(editor, two.id)).rejects.toMatchObject({ status: 404 })
  })

  it('are two at least', () => expect(synonymShape.safeParse({ words: ['plaine', 'plaine '] }).success).toBe(false))
})
