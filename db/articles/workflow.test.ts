import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actors, operator } from '#db/actor.ts'
import { listWork } from '#db/articles/desk.ts'
import { findArticle } from '#db/articles/read.ts'
import { bodyOf, openNewsroom, ready } from '#db/articles/testing.ts'
import { readWork, saveWork, startWork } from '#db/articles/work.ts'
import { binWork, publishDue, publishWork, restoreWork, scheduleWork, submitWork, unscheduleWork } from '#db/articles/workflow.ts'
import { database } from '#db/client.ts'
import type { Content } from '#db/dto.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '#db/errors.ts'
import { takeTurn } from '#db/notices.ts'
import { articles, journal } from '#db/schema.ts'
import { testDatabase } from '#db/testing.ts'

let author: Actors['author']
let editor: Actors['editor']

beforeAll(testDatabase)
beforeAll(async () => {
  ;({ author, editor } = await openNewsroom())
})

/** Lets the article be due now. */
const fallDue = (id: string) =>
  database()
    .update(articles)
    .set({ scheduledAt: new Date(Date.now() - 1_000) })
    .where(eq(articles.id, id))

const fail = (_id: string, error: unknown) => {
  throw error
}

const stateOf = async (id: string) => (await database().select().from(articles).where(eq(articles.id, id)))[0]

describe('the way to readers', () => {
  it('publishes what the editor saw, and nothing that came since', async () => {
    const { id, version, content } = await ready(author)
    const later = await saveWork(author, id, { version, content: { ...content, body: bodyOf('Ajouté.') } })
    await expect(publishWork(editor, id, { version })).rejects.toMatchObject({ status: 409, message: expect.stringContaining('Rien n’est fait') })
    expect((await readWork(editor, id)).asides).toEqual([])
    await publishWork(editor, id, { version: later.version })
    expect((await stateOf(id))?.state).toBe('published')
  })

  it('keeps what is written of a public article from readers until it is published', async () => {
    const { id, version, content } = await ready(author)
    await publishWork(editor, id, { version })
    const saved = await saveWork(author, id, { version, content: { ...content, title: 'Un titre meilleur', slug: `${content.slug}-b` } })
    expect(saved.pending).toBe(true)
    const before = await findArticle(content.slug, 'article')
    expect(before.state === 'found' && before.article.title).toBe(content.title)
    expect((await findArticle(`${content.slug}-b`, 'article')).state).not.toBe('found')
    expect((await listWork(editor, { state: 'pending' })).items[0]).toMatchObject({ id, title: 'Un titre meilleur', pending: true })
    await publishWork(editor, id, { version: saved.version, updated: true })
    const after = await findArticle(`${content.slug}-b`, 'article')
    expect(after.state === 'found' && after.article.title).toBe('Un titre meilleur')
    expect(after.state === 'found' && after.article.updatedAt).not.toBeNull()
    expect(await findArticle(content.slug, 'article')).toMatchObject({ state: 'moved' })
    expect((await readWork(editor, id)).pending).toBe(false)
  })

  it('says when another article has taken the address that was meant for it', async () => {
    const { id, version, content } = await ready(author)
    await publishWork(editor, id, { version })
    const wanted = `${content.slug}-x`
    const saved = await saveWork(editor, id, { version, content: { ...content, slug: wanted } })
    const other = await ready(author)
    await saveWork(editor, other.id, { version: other.version, content: { ...other.content, slug: wanted } })
    await expect(publishWork(editor, id, { version: saved.version })).rejects.toMatchObject({ status: 422, fields: { slug: ['déjà prise'] } })
    expect((await stateOf(id))?.slug).toBe(content.slug)
  })

  it('asks for what is missing, unless an editor says why not', async () => {
    const { id, version, content } = await ready(author)
    const saved = await saveWork(author, id, { version, content: { ...content, standfirst: '' } })
    await expect(publishWork(editor, id, { version: saved.version })).rejects.toMatchObject({ status: 422, fields: { standfirst: ['Un chapeau'] } })
    expect((await stateOf(id))?.state).toBe('draft')
    await publishWork(editor, id, { version: saved.version, despite: 'Une alerte' })
    const lines = await database()
      .select()
      .from(journal)
      .where(eq(journal.subject, `article:${id}`))
    expect(lines.find(({ act }) => act === 'article.despite')?.detail).toMatchObject({ reason: 'Une alerte', missing: ['standfirst', 'shareText'] })
  })

  it('publishes at its time once, in order, also late, however many clocks there are', async () => {
    const made = [await ready(author), await ready(author), await ready(author)]
    const planned = made.map((_, i) => new Date(Date.now() - 7_200_000 + i * 1_000))
    for (const [i, { id, version }] of made.entries()) {
      await scheduleWork(editor, id, { version, at: new Date(Date.now() + 3_600_000) })
      await database()
        .update(articles)
        .set({ scheduledAt: planned[2 - i] ?? new Date() })
        .where(eq(articles.id, id))
    }
    await Promise.all(Array.from({ length: 8 }, () => publishDue(1_000, fail)))
    const published = (await database().select().from(journal).where(eq(journal.act, 'article.publish')).orderBy(journal.id)).filter(({ subject }) =>
      made.some(({ id }) => subject === `article:${id}`),
    )
    expect(published.map(({ subject }) => subject)).toEqual(made.toReversed().map(({ id }) => `article:${id}`))
    expect(published.every(({ detail }) => (detail as { late?: string }).late === 'rattrapage')).toBe(true)
    expect((await stateOf(made[0]?.id ?? ''))?.publishedAt).toEqual(planned[2])
  })

  it('does not publish what was put off in the meantime, and says when the next is due', async () => {
    const { id, version } = await ready(author)
    const at = new Date(Date.now() + 60_000)
    await scheduleWork(editor, id, { version, at })
    expect((await publishDue(120_000, fail))?.getTime()).toBe(at.getTime())
    await unscheduleWork(editor, id)
    await fallDue(id)
    await publishDue(0, fail)
    expect((await stateOf(id))?.state).toBe('draft')
    await expect(scheduleWork(editor, id, { version, at: new Date(Date.now() - 1_000) })).rejects.toBeInstanceOf(Invalid)
  })

  it('comes out of the bin as it went in, at its address and date', async () => {
    const { id, version, content } = await ready(author)
    const { publishedAt } = await publishWork(editor, id, { version })
    await expect(binWork(author, id)).rejects.toBeInstanceOf(Forbidden)
    await binWork(editor, id)
    expect(await findArticle(content.slug, 'article')).toEqual({ state: 'gone' })
    expect((await listWork(editor)).items.some((item) => item.id === id)).toBe(false)
    expect((await listWork(editor, { state: 'bin' })).items.some((item) => item.id === id)).toBe(true)
    await expect(publishWork(editor, id, { version })).rejects.toBeInstanceOf(Conflict)
    await restoreWork(editor, id)
    const back = await findArticle(content.slug, 'article')
    expect(back.state === 'found' && back.article.publishedAt).toBe(publishedAt.toISOString())
  })

  it('comes out of the bin to its date, while that is to come; what only an editor decides is left undone by an author', async () => {
    const plan = async () => {
      const made = await ready(author)
      await scheduleWork(editor, made.id, { version: made.version, at: new Date(Date.now() + 3_600_000) })
      await binWork(editor, made.id)
      return made.id
    }
    const [soon, late, by] = [await plan(), await plan(), await plan()]
    await fallDue(late)
    expect(await publishDue(1_000, fail)).toBeNull()
    for (const id of [soon, late]) await restoreWork(editor, id)
    await restoreWork(author, by)
    expect((await Promise.all([soon, late, by].map(stateOf))).map((row) => [row?.state, row?.scheduledAt === null])).toEqual([
      ['scheduled', false],
      ['draft', true],
      ['draft', true],
    ])
    await unscheduleWork(editor, soon)
  })

  it('publishes nothing that was saved after the editor’s word and before its effect', async () => {
    const { id, version, content } = await ready(author)
    let deciding: Promise<unknown> = Promise.resolve()
    await database().transaction(async (tx) => {
      await takeTurn(tx)
      deciding = publishWork(editor, id, { version })
      await Promise.race([
        deciding,
        expect
          .poll(
            () =>
              database().$count(
                sql`pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`,
              ),
            { timeout: 20_000 },
          )
          .toBeGreaterThan(0),
      ])
      await saveWork(author, id, { version, auto: true, content: { ...content, standfirst: '' } })
    })
    await expect(deciding).rejects.toMatchObject({ status: 409, told: { version: version + 1, by: 'author' } })
    expect((await stateOf(id))?.state).toBe('draft')
  })

  it('keeps from appearing at its time what was spoilt since it was planned, but nothing that was passed over', async () => {
    const plan = async (over: Partial<Content>, despite?: string) => {
      const made = await ready(author)
      const { version } = await saveWork(editor, made.id, { version: made.version, content: { ...made.content, ...over } })
      await scheduleWork(editor, made.id, { version, at: new Date(Date.now() + 3_600_000), despite })
      const rewrite = (later: Partial<Content>) => saveWork(editor, made.id, { version, content: { ...made.content, ...over, ...later } })
      return { id: made.id, rewrite }
    }
    const [mended, spoilt, bare, barer] = [
      await plan({}),
      await plan({}),
      await plan({ standfirst: '' }, 'Une alerte'),
      await plan({ standfirst: '' }, 'Une alerte'),
    ]
    await mended.rewrite({ body: bodyOf('Il souffle fort.') })
    await spoilt.rewrite({ authors: [] })
    await bare.rewrite({ body: bodyOf('Il souffle fort.') })
    await barer.rewrite({ body: bodyOf() })
    for (const { id } of [mended, spoilt, bare, barer]) await fallDue(id)
    await publishDue(0, fail)
    const states = await Promise.all([mended, spoilt, bare, barer].map(async ({ id }) => (await stateOf(id))?.state))
    expect(states).toEqual(['published', 'review', 'published', 'review'])
    const [line] = await database()
      .select({ detail: journal.detail })
      .from(journal)
      .where(and(eq(journal.subject, `article:${spoilt.id}`), eq(journal.act, 'article.due-refused')))
    expect(line?.detail).toMatchObject({ why: 'À l’heure prévue, il manquait : Une signature.' })
  })

  it('holds nothing up for one that cannot appear, and is not called back for it at once', async () => {
    const [broken, next] = [await ready(author), await ready(author)]
    for (const { id, version } of [broken, next]) await scheduleWork(editor, id, { version, at: new Date(Date.now() + 3_600_000) })
    await fallDue(broken.id)
    await fallDue(next.id)
    await database().execute(sql`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`)
    await database().execute(sql.raw(`create trigger refuse before update on articles for each row when (new.id = '${broken.id}') execute function refuse()`))
    const failed: string[] = []
    try {
      expect(await publishDue(1_000, (id) => failed.push(id))).toBeNull()
    } finally {
      await database().execute(sql`drop trigger refuse on articles`)
    }
    expect(failed).toEqual([broken.id])
    expect((await stateOf(next.id))?.state).toBe('published')
    expect((await stateOf(broken.id))?.state).toBe('scheduled')
    await publishDue(0, fail)
    expect((await stateOf(broken.id))?.state).toBe('published')
  })

  it('goes to review and is handed to a colleague, never to a reader', async () => {
    const { id } = await ready(author)
    await expect(submitWork(author, id, randomUUID())).rejects.toBeInstanceOf(NotFound)
    await submitWork(author, id, editor.userId)
    expect((await readWork(editor, id)).assignee?.name).toBe('editor')
    expect((await stateOf(id))?.state).toBe('review')
  })
})

it('finds by the beginnings of words, without accents, and pages by keyset', async () => {
  const made = await Promise.all(Array.from({ length: 5 }, (_, i) => startWork(operator('test'), { title: `Écluse numéro ${i}` })))
  const first = await listWork(editor, { q: 'eclu num' }, { limit: 3 })
  const second = await listWork(editor, { q: 'eclu num' }, { limit: 3, cursor: first.nextCursor })
  expect(new Set([...first.items, ...second.items].map(({ id }) => id))).toEqual(new Set(made.map(({ id }) => id)))
  expect(second.nextCursor).toBeNull()
})
