import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newReader } from '#db/accounts/testing.ts'
import { operator, type Reader } from '#db/actor.ts'
import { withdrawArticle } from '#db/articles/publication.ts'
import { database, onQuery } from '#db/client.ts'
import { changeManySaved, changeSaved } from '#db/saved/change.ts'
import { createFolder, deleteFolder, readShelf, renameFolder } from '#db/saved/folders.ts'
import { allSaved, listSaved, markSaved, type SavedFilter } from '#db/saved/list.ts'
import { saveArticle, saveArticles, unsaveArticle, unsaveArticles } from '#db/saved/save.ts'
import { articles, savedArticles } from '#db/schema.ts'
import { fillArchive } from '#db/seed/archive.ts'
import { testDatabase } from '#db/testing.ts'

let ids: string[]
let reader: Reader
let stranger: Reader

beforeAll(async () => {
  const drop = await testDatabase()
  await fillArchive(60)
  ids = (await database().select({ id: articles.id }).from(articles).orderBy(articles.listedAt)).map(({ id }) => id)
  return drop
})
beforeEach(async () => {
  reader = await newReader()
  stranger = await newReader()
})

const id = (i: number) => ids[i] ?? ''
const saved = async (of = reader, filter: SavedFilter = {}) => (await listSaved(of, filter)).items
const savedIds = async (of = reader, filter: SavedFilter = {}) => (await saved(of, filter)).map((item) => item.id)

describe('saving', () => {
  it('twice is saving once, and taking off twice is taking off once', async () => {
    await saveArticle(reader, id(0))
    const [before] = await saved()
    await saveArticle(reader, id(0))
    expect(await saved()).toEqual([before])
    expect(await unsaveArticle(reader, id(0))).toMatchObject({ savedAt: before?.savedAt, note: '' })
    expect(await unsaveArticle(reader, id(0))).toBeNull()
    expect(await saved()).toEqual([])
  })

  it('is undone with note, folder, date and place', async () => {
    const folder = await createFolder(reader, 'à lire')
    await saveArticle(reader, id(0))
    await changeSaved(reader, id(0), { note: 'pour lundi', folderId: folder.id, read: true, position: 0.4 })
    const [before] = await saved()
    const removed = await unsaveArticle(reader, id(0))
    if (!removed) throw new Error('nothing was removed')
    await saveArticle(reader, id(0), removed)
    expect(await saved()).toEqual([before])
    await unsaveArticle(reader, id(0))
    await deleteFolder(reader, folder.id)
    await saveArticle(reader, id(0), removed)
    expect(await saved()).toMatchObject([{ note: 'pour lundi', folderId: null }])
  })

  it('does not know what was never public', async () => {
    const [draft] = await database()
      .insert(articles)
      .values({ slug: 'sous-embargo', kind: 'news', title: 'Sous embargo', body: { type: 'doc', content: [] } })
      .returning()
    for (const unknown of [draft?.id ?? '', randomUUID()]) await expect(saveArticle(reader, unknown)).rejects.toMatchObject({ status: 404 })
    expect(await saved()).toEqual([])
  })

  it('200 times and 200 times not, all at once, ends with what is asked last', async () => {
    const folder = await createFolder(reader, 'ensemble')
    const calls = Array.from({ length: 200 }, (_, i) => {
      if (i % 7 === 0) return changeManySaved(reader, ids.slice(0, 20), { folderId: folder.id, read: i % 2 === 0 })
      if (i % 5 === 0) return unsaveArticles(reader, ids.slice(0, 20).toReversed())
      return i % 2 ? saveArticle(reader, id(i % 20)) : unsaveArticle(reader, id(i % 20))
    })
    const results = await Promise.allSettled(calls)
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([])
    expect(new Set(await savedIds()).size).toBe((await savedIds()).length)
    await Promise.all(Array.from({ length: 200 }, (_, i) => saveArticle(reader, id(i % 20))))
    expect((await savedIds()).toSorted()).toEqual(ids.slice(0, 20).toSorted())
    expect((await readShelf(reader)).total).toBe(20)
    await Promise.all(Array.from({ length: 200 }, (_, i) => unsaveArticle(reader, id(i % 20))))
    expect(await savedIds()).toEqual([])
  })

  it('into a folder that is deleted at the same time leaves the article saved', async () => {
    for (let round = 0; round < 10; round++) {
      const folder = await createFolder(reader, `passager ${round}`)
      await saveArticle(reader, id(0))
      const results = await Promise.allSettled([
        deleteFolder(reader, folder.id),
        changeSaved(reader, id(0), { folderId: folder.id }),
        saveArticle(reader, id(round + 1), { folderId: folder.id }),
      ])
      for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject({ status: 404 })
    }
    expect((await saved()).map(({ folderId }) => folderId)).toEqual(Array(11).fill(null))
  })
})

describe('the list', () => {
  it('is read to its end by cursor in every order, nothing twice and nothing left out', async () => {
    const at = (i: number) => new Date(Date.UTC(2026, 0, 1) + Math.floor(i / 3) * 1000).toISOString()
    await saveArticles(
      reader,
      ids.map((one, i) => ({ id: one, savedAt: at(i), note: '', folderId: null, readAt: null, position: 0, positionAt: null })),
    )
    for (const order of ['saved', 'saved-oldest', 'published', 'published-oldest'] as const) {
      const read: string[] = []
      let cursor: string | null | undefined
      do {
        const page = await listSaved(reader, { order }, { cursor, limit: 7 })
        read.push(...page.items.map((item) => item.id))
        cursor = page.nextCursor
      } while (cursor)
      expect(new Set(read).size, order).toBe(60)
      if (order.startsWith('published')) expect(order.endsWith('oldest') ? read : read.toReversed()).toEqual(ids)
    }
    const whole: string[] = []
    for await (const item of allSaved(reader)) whole.push(item.id)
    expect(whole.toSorted()).toEqual(ids.toSorted())
  })

  it('takes one query, cards included', async () => {
    await saveArticle(reader, id(0))
    let queries = 0
    const end = onQuery(() => queries++)
    await saved()
    await markSaved(reader, ids)
    end()
    expect(queries).toBe(2)
  })

  it('narrows down by folder, by read or not, and by words without their accents in title or note', async () => {
    const folder = await createFolder(reader, 'Économie')
    await saveArticles(
      reader,
      [0, 1, 2].map((i) => ({ id: id(i), savedAt: new Date(1e12 + i).toISOString(), note: '', folderId: null, readAt: null, position: 0, positionAt: null })),
    )
    await changeSaved(reader, id(1), { folderId: folder.id, note: 'L’été à Étretat, 50 % %_', read: true })
    expect(await savedIds(reader, { folder: folder.id })).toEqual([id(1)])
    expect(await savedIds(reader, { folder: 'none' })).toEqual([id(2), id(0)])
    expect(await savedIds(reader, { read: true })).toEqual([id(1)])
    expect(await savedIds(reader, { read: false })).toEqual([id(2), id(0)])
    for (const q of ['etretat', 'ÉTÉ ETRETAT', '%_']) expect(await savedIds(reader, { q }), q).toEqual([id(1)])
    const [title] = await database()
      .select({ title: articles.title })
      .from(articles)
      .where(eq(articles.id, id(2)))
    const [name = ''] = title?.title.split(',') ?? []
    expect(await savedIds(reader, { q: name.toUpperCase() })).toContain(id(2))
    expect(await savedIds(reader, { q: '\0 nulle part' })).toEqual([])
  })

  it('keeps what was withdrawn, without its title', async () => {
    const one = id(59)
    await saveArticle(reader, one)
    const [before] = await saved()
    const title = before?.article?.title ?? ''
    await withdrawArticle(operator('test'), one, 'essai')
    const items = await saved()
    expect(items).toMatchObject([{ id: one, article: null, publishedAt: before?.publishedAt }])
    expect(JSON.stringify(items)).not.toContain(title)
    expect(await savedIds(reader, { q: title.split(',')[0] ?? '' })).toEqual([])
    expect(await unsaveArticle(reader, one)).not.toBeNull()
    expect(await saved()).toEqual([])
  })

  it('refuses a cursor that it did not make', async () => {
    await expect(listSaved(reader, {}, { cursor: 'x' })).rejects.toMatchObject({ status: 422 })
  })
})

describe('what is somebody else’s', () => {
  it('does not exist', async () => {
    const folder = await createFolder(reader, 'à moi')
    await saveArticle(reader, id(0))
    await saveArticle(stranger, id(1))
    await expect(changeSaved(stranger, id(0), { note: 'x' })).rejects.toMatchObject({ status: 404 })
    await expect(changeSaved(stranger, id(1), { folderId: folder.id })).rejects.toMatchObject({ status: 404 })
    await expect(changeManySaved(stranger, [id(1)], { folderId: folder.id })).rejects.toMatchObject({ status: 404 })
    await expect(renameFolder(stranger, folder.id, 'x')).rejects.toMatchObject({ status: 404 })
    await expect(deleteFolder(stranger, folder.id)).rejects.toMatchObject({ status: 404 })
    expect(await unsaveArticles(stranger, [id(0)])).toEqual([])
    expect(await changeManySaved(stranger, [id(0)], { read: true })).toBe(0)
    expect(await savedIds(stranger, { folder: folder.id })).toEqual([])
    await saveArticle(stranger, id(2), { folderId: folder.id })
    expect((await readShelf(stranger)).folders).toEqual([])
    expect((await saved(stranger)).every(({ folderId }) => folderId === null)).toBe(true)
    expect(await saved()).toMatchObject([{ id: id(0), note: '', readAt: null }])
    expect(await readShelf(reader)).toMatchObject({ total: 1, folders: [{ name: 'à moi', count: 0 }] })
  })
})

describe('the place in the text', () => {
  it('is that of the later of two devices, whichever is heard first', async () => {
    await saveArticle(reader, id(0))
    const start = Date.now() - 60_000
    const at = (second: number) => new Date(start + second * 1000)
    await changeSaved(reader, id(0), { position: 0.8, positionAt: at(20) })
    await changeSaved(reader, id(0), { position: 0.2, positionAt: at(10) })
    expect(await markSaved(reader, [id(0)])).toMatchObject([{ position: 0.8, positionAt: at(20).toISOString() }])
    await Promise.all(Array.from({ length: 20 }, (_, i) => changeSaved(reader, id(0), { position: i / 20, positionAt: at(21 + i) })))
    expect(await markSaved(reader, [id(0)])).toMatchObject([{ position: 0.95 }])
  })

  it('is not held for ever by a clock that is ahead', async () => {
    await saveArticle(reader, id(0))
    await changeSaved(reader, id(0), { position: 0.9, positionAt: new Date(Date.now() + 3_600_000) })
    await new Promise((resolve) => setTimeout(resolve, 20))
    await changeSaved(reader, id(0), { position: 0.3, positionAt: new Date() })
    expect(await markSaved(reader, [id(0)])).toMatchObject([{ position: 0.3 }])
  })

  it('and the first reading are kept', async () => {
    await saveArticle(reader, id(0))
    await changeSaved(reader, id(0), { read: true })
    const [before] = await saved()
    await changeSaved(reader, id(0), { read: true })
    expect((await saved())[0]?.readAt).toBe(before?.readAt)
    await changeSaved(reader, id(0), { read: false })
    expect((await saved())[0]?.readAt).toBeNull()
  })
})

describe('folders', () => {
  it('have names of their own for each reader', async () => {
    const folder = await createFolder(reader, 'Eau')
    await expect(createFolder(reader, 'Eau')).rejects.toMatchObject({ status: 409 })
    await createFolder(stranger, 'Eau')
    const other = await createFolder(reader, 'Énergie')
    await expect(renameFolder(reader, other.id, 'Eau')).rejects.toMatchObject({ status: 409 })
    await renameFolder(reader, folder.id, 'Fleuves')
    expect((await readShelf(reader)).folders.map(({ name }) => name)).toEqual(['Énergie', 'Fleuves'])
  })

  it('are a hundred at most', async () => {
    await database().execute(sql`insert into folders (user_id, name) select ${reader.userId}, n::text from generate_series(1, 100) n`)
    await expect(createFolder(reader, 'un de trop')).rejects.toMatchObject({ status: 409, message: expect.stringContaining('100') })
  })

  it('count what they hold, and give it back when they go', async () => {
    const folder = await createFolder(reader, 'Rails')
    for (const i of [0, 1, 2]) await saveArticle(reader, id(i))
    expect(await changeManySaved(reader, [id(0), id(1)], { folderId: folder.id, read: true })).toBe(2)
    expect(await readShelf(reader)).toEqual({ folders: [{ id: folder.id, name: 'Rails', count: 2 }], total: 3, unread: 1, loose: 1 })
    await deleteFolder(reader, folder.id)
    expect(await readShelf(reader)).toEqual({ folders: [], total: 3, unread: 1, loose: 3 })
  })
})

it('goes with the account', async () => {
  const folder = await createFolder(reader, 'fin')
  await saveArticle(reader, id(0), { folderId: folder.id })
  await database().execute(sql`delete from users where id = ${reader.userId}`)
  expect(await database().select().from(savedArticles).where(eq(savedArticles.userId, reader.userId))).toEqual([])
})
