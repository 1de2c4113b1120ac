import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { operator } from '#db/actor.ts'
import { type ArticleInput, createArticle, reviseArticle } from '#db/articles/drafts.ts'
import { publishArticle, withdrawArticle } from '#db/articles/publication.ts'
import { findArticle } from '#db/articles/read.ts'
import { database } from '#db/client.ts'
import { Conflict, Invalid, NotFound } from '#db/errors.ts'
import { storePicture } from '#db/media/picture.ts'
import { readPicture, storeFiles } from '#db/media/store.ts'
import { noticesAfter } from '#db/notices.ts'
import { articles, rubrics } from '#db/schema.ts'
import { renderPicture } from '#db/seed/pictures/render.ts'
import { testDatabase } from '#db/testing.ts'

const dataDir = await mkdtemp(join(tmpdir(), 'transcaspienne-share-'))
vi.mock(import('#db/env.ts'), async (original) => {
  const real = await original()
  return { ...real, env: () => ({ ...real.env(), dataDir }) }
})

const editor = operator('test')
let made = 0
const input = (over: Partial<ArticleInput> = {}): ArticleInput => ({
  slug: `partage-${++made}`,
  ...{ kind: 'news', title: 'Un lac', standfirst: 'Un chapeau.', body: { type: 'doc', content: [] }, rubric: 'politique' },
  ...{ countries: [], themes: [], dossier: null, authors: [], image: null },
  ...over,
})
const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true)

beforeAll(async () => {
  const drop = await testDatabase()
  await database()
    .insert(rubrics)
    .values([
      { slug: 'politique', name: 'Politique', hue: 'politique', position: 0 },
      { slug: 'culture', name: 'Culture', hue: 'culture', position: 1 },
    ])
  return drop
})
beforeEach(() => void told.mockClear())
afterAll(() => rm(dataDir, { recursive: true, force: true }))

async function hashOf(id: string): Promise<string | null> {
  const [row] = await database().select({ hash: articles.shareHash }).from(articles).where(eq(articles.id, id))
  return row?.hash ?? null
}

const file = (hash: string | null) => readPicture([hash ?? '', '1200.jpg'])

/** Every share picture that lies in the store. */
async function stored(): Promise<string[]> {
  const names = await readdir(join(dataDir, 'media'), { recursive: true }).catch(() => [])
  return names.filter((name) => name.endsWith('1200.jpg'))
}

async function published(over: Partial<ArticleInput> = {}) {
  const wanted = input(over)
  const { id } = await createArticle(editor, wanted)
  await publishArticle(editor, id)
  return { id, wanted }
}

test('is there with the article, and not before it', async () => {
  const before = await stored()
  const wanted = input()
  const { id } = await createArticle(editor, wanted)
  expect([await hashOf(id), await stored()]).toEqual([null, before])
  await publishArticle(editor, id)
  const found = await findArticle(wanted.slug, 'article')
  const share = found.state === 'found' ? found.article.share : null
  expect(share).toEqual({ path: `/media/${await hashOf(id)}/1200.jpg`, width: 1200, height: 630 })
  expect(await file(await hashOf(id))).toMatchObject({ type: 'image/jpeg' })
})

test('is made anew when title, rubric or picture change, the former goes, and nothing else makes it anew', async () => {
  const { id, wanted } = await published()
  const picture = await storePicture(await renderPicture({ draw: 'ornament', motif: 'girih', seed: 'essai' }, 'politique'), {
    alt: '',
    caption: '',
    credit: '',
  })
  const image = { mediaId: picture.id, alt: '', caption: '', credit: '' }
  const count = (await stored()).length
  let version = 1
  let last = await hashOf(id)
  for (const change of [{ title: 'Deux lacs' }, { rubric: 'culture' }, { image }]) {
    Object.assign(wanted, change)
    await reviseArticle(editor, id, version++, wanted, 'essai')
    const hash = await hashOf(id)
    expect(hash).not.toBe(last)
    await expect(file(last)).rejects.toBeInstanceOf(NotFound)
    await file(hash)
    last = hash
  }
  await reviseArticle(editor, id, version, { ...wanted, standfirst: 'Un autre chapeau.' }, 'essai')
  expect(await hashOf(id)).toBe(last)
  expect(await stored()).toHaveLength(count)
})

test('leaves with a withdrawn article, is named in the notice, and comes back elsewhere', async () => {
  const { id } = await published()
  const hash = await hashOf(id)
  await withdrawArticle(editor, id, 'essai')
  expect(await hashOf(id)).toBeNull()
  await expect(file(hash)).rejects.toBeInstanceOf(NotFound)
  expect((await noticesAfter(0)).at(-1)?.paths).toContain(`/media/${hash}/1200.jpg`)
  await publishArticle(editor, id)
  expect(await hashOf(id)).not.toBe(hash)
  await file(await hashOf(id))
})

test('lies at an address that cannot be guessed from what it shows', async () => {
  const [one, other] = [await published({ title: 'Le même' }), await published({ title: 'Le même' })]
  const halves = (hash: string | null) => [hash?.slice(0, 32), hash?.slice(32)]
  const first = halves(await hashOf(one.id))
  await withdrawArticle(editor, one.id, 'essai')
  await publishArticle(editor, one.id)
  const again = halves(await hashOf(one.id))
  expect(again[0]).toBe(first[0])
  expect(again[1]).not.toBe(first[1])
  expect(halves(await hashOf(other.id))[0]).not.toBe(first[0])
})

test('that cannot be drawn keeps no article from appearing, and that is said', async () => {
  const { id, wanted } = await published({ title: 'Les Chinois disent 中亚' })
  const found = await findArticle(wanted.slug, 'article')
  expect(found.state === 'found' && found.article.share).toBeNull()
  expect(String(told.mock.calls.at(-1))).toContain(id)
  await reviseArticle(editor, id, 1, { ...wanted, title: 'Les Chinois disent Zhongya' }, 'essai')
  await file(await hashOf(id))
})

test('for which the disk has no room keeps no article from appearing', async () => {
  const folder = join(dataDir, 'media', 'aside')
  await rm(folder, { recursive: true, force: true })
  await writeFile(folder, '')
  const { id } = await published()
  expect(await hashOf(id)).toBeNull()
  expect(told).toHaveBeenCalled()
  await rm(folder)
  await storeFiles('a'.repeat(64), {})
})

test('of what was refused is not left behind', async () => {
  const before = await stored()
  const { id } = await createArticle(editor, input({ rubric: null }))
  await expect(publishArticle(editor, id)).rejects.toBeInstanceOf(Invalid)
  expect(await stored()).toEqual(before)

  const standing = await published()
  const count = (await stored()).length
  const results = await Promise.allSettled(
    [1, 2, 3, 4].map((i) => reviseArticle(editor, standing.id, 1, { ...standing.wanted, title: `Version ${i}` }, 'essai')),
  )
  expect(results.filter((result) => result.status === 'rejected' && result.reason instanceof Conflict)).toHaveLength(3)
  expect(await stored()).toHaveLength(count)
  await file(await hashOf(standing.id))
})

test('a static page has none', async () => {
  const { id } = await published({ kind: 'page', rubric: null })
  expect(await hashOf(id)).toBeNull()
  expect(told).not.toHaveBeenCalled()
})
