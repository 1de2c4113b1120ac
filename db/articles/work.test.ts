import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actors } from '#db/actor.ts'
import { addComment, listComments } from '#db/articles/comments.ts'
import { listWork } from '#db/articles/desk.ts'
import { listRevisions, readRevision } from '#db/articles/revisions.ts'
import { bodyOf, openNewsroom, ready, someone } from '#db/articles/testing.ts'
import { dropAside, readWork, restoreRevision, saveWork, startWork } from '#db/articles/work.ts'
import { assignWork, publishWork, scheduleWork, submitWork, unscheduleWork } from '#db/articles/workflow.ts'
import { bodyText } from '#db/body/text.ts'
import { database } from '#db/client.ts'
import type { Content, Superseded } from '#db/dto.ts'
import { AppError, Conflict, Forbidden, Invalid, NotFound } from '#db/errors.ts'
import { revisions, users } from '#db/schema.ts'
import { testDatabase } from '#db/testing.ts'

let author: Actors['author']
let other: Actors['author']
let editor: Actors['editor']

beforeAll(testDatabase)
beforeAll(async () => {
  ;({ author, other, editor } = await openNewsroom())
})

describe('writing', () => {
  it('begins an article of one’s own, which nobody else of one’s rank sees', async () => {
    const { id } = await startWork(author)
    expect((await readWork(author, id)).content.title).toBe('Sans titre')
    await expect(readWork(other, id)).rejects.toBeInstanceOf(NotFound)
    await expect(saveWork(other, id, { version: 1, content: {} as Content })).rejects.toBeInstanceOf(AppError)
    expect((await readWork(editor, id)).may).toEqual({ write: true, publish: true })
    expect((await readWork(author, id)).may).toEqual({ write: true, publish: false })
    expect((await listWork(other)).items).toEqual([])
    await assignWork(editor, id, other.userId)
    expect((await listWork(other)).items.map((item) => item.id)).toEqual([id])
  })

  it('says what is still missing', async () => {
    const { id } = await startWork(author)
    const { checks } = await readWork(author, id)
    expect(checks.filter(({ done }) => !done).map(({ key }) => key)).toEqual([
      'title',
      'slug',
      'body',
      'standfirst',
      'rubric',
      'countries',
      'authors',
      'shareText',
    ])
    expect((await ready(author)).checks.every(({ done }) => done)).toBe(true)
  })

  it('of fifty saves of one version takes one, and loses no text of the others', async () => {
    const { id, version, content } = await ready(author)
    const before = await database().$count(revisions, eq(revisions.articleId, id))
    const answers = await Promise.allSettled(
      Array.from({ length: 50 }, (_, i) => saveWork(i % 2 ? author : editor, id, { version, content: { ...content, body: bodyOf(`Texte ${i}`) } })),
    )
    const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []))
    expect(refused).toHaveLength(49)
    expect(refused.every((reason) => reason instanceof Conflict && reason.told)).toBe(true)
    expect(await database().$count(revisions, eq(revisions.articleId, id))).toBe(before + 1)
    const standing = await readWork(editor, id)
    expect(standing.version).toBe(version + 1)
    const { theirs, base } = (refused[0] as Conflict).told as Superseded
    expect(theirs).toEqual(standing.content)
    expect(base?.body).toEqual(content.body)
    const rows = await database().execute<{ text: string }>(
      `select content -> 'body' -> 'content' -> 0 -> 'content' -> 0 ->> 'text' as text from asides where article_id = '${id}'`,
    )
    const kept = new Set([...rows.map(({ text }) => text), bodyText(standing.content.body)])
    expect(kept.size).toBe(50)
    for (const { id: aside } of standing.asides) await dropAside(editor, id, aside)
    expect((await readWork(editor, id)).asides.length).toBeLessThan(50)
  })

  it('takes the same save twice, as after an answer that was lost', async () => {
    const { id, version, content } = await ready(author)
    const change = { version, content: { ...content, standfirst: 'Un autre chapeau.' } }
    const first = await saveWork(author, id, change)
    expect((await saveWork(author, id, change)).version).toBe(first.version)
    expect((await readWork(author, id)).asides).toEqual([])
  })

  it('takes nothing without a version', async () => {
    const { id, content } = await ready(author)
    await expect(saveWork(editor, id, { content: { ...content, title: 'Autre' } })).rejects.toMatchObject({ status: 428 })
    expect((await readWork(editor, id)).content.title).toBe(content.title)
  })

  it('gathers what the clock saves, and keeps every decision', async () => {
    const { id, version, content } = await ready(author)
    let at = version
    for (let i = 0; i < 5; i++) at = (await saveWork(author, id, { version: at, auto: true, content: { ...content, body: bodyOf(`Auto ${i}`) } })).version
    expect(at).toBe(version + 5)
    at = (await saveWork(author, id, { version: at, content: { ...content, body: bodyOf('Décidé') }, reason: 'Relu' })).version
    const { items } = await listRevisions(editor, id)
    expect(items.map(({ version: one, auto }) => [one, auto])).toEqual([
      [version + 6, false],
      [version + 5, true],
      [version, false],
      [1, false],
    ])
    expect(items[0]).toMatchObject({ by: 'author', reason: 'Relu' })
    await expect(listRevisions(other, id)).resolves.toMatchObject({ items: [] })
  })

  it('keeps what readers saw, what was decided about and what was saved by hand, whatever the clock saves next', async () => {
    const { id, version, content } = await ready(author)
    const auto = (at: number, text: string, by: typeof author | typeof editor = editor) =>
      saveWork(by, id, { version: at, auto: true, content: { ...content, body: bodyOf(text) } })
    const kept = async () => (await listRevisions(editor, id)).items.map((one) => [one.version - version, one.auto, one.reason])
    await auto(version, 'Proposé')
    await submitWork(author, id)
    await auto(version + 1, 'Relu')
    await saveWork(editor, id, { version: version + 2, content: { ...content, body: bodyOf('Relu') } })
    await auto(version + 2, 'Paru')
    await publishWork(editor, id, { version: version + 3 })
    await auto(version + 3, 'Corrigé')
    await auto(version + 4, 'Corrigé encore')
    expect(await kept()).toEqual([
      [5, true, ''],
      [3, false, 'Publié'],
      [2, false, ''],
      [1, false, ''],
      [0, false, ''],
      [1 - version, false, 'Première version'],
    ])
    expect((await readRevision(editor, id, version + 3)).content.body).toEqual(bodyOf('Paru'))
    // Whoever started from what was gathered meanwhile meets what was kept before it.
    const late = await saveWork(author, id, { version: version + 4, content: { ...content, body: bodyOf('Tard') } }).catch((error: Conflict) => error.told)
    expect((late as Superseded).base?.body).toEqual(bodyOf('Paru'))
    expect(await readRevision(editor, id, version + 4)).toMatchObject({ version: version + 3 })
  })

  it('keeps beside the article what somebody wrote who may not any more', async () => {
    const { id, version, content } = await ready(author)
    await scheduleWork(editor, id, { version, at: new Date(Date.now() + 3_600_000) })
    const late = { version, content: { ...content, body: bodyOf('Encore un mot') } }
    await expect(saveWork(author, id, late)).rejects.toMatchObject({ status: 403, message: expect.stringContaining('gardé à côté') })
    expect((await readWork(editor, id)).asides.map((aside) => aside.content.body)).toEqual([bodyOf('Encore un mot')])
    await unscheduleWork(editor, id)
  })

  it('brings an old version back as a new one', async () => {
    const { id, version, content } = await ready(author)
    const { version: now } = await saveWork(author, id, { version, content: { ...content, body: bodyOf('Plus tard') } })
    const old = await readRevision(author, id, version)
    await saveWork(author, id, { version: now, content: old.content, reason: `Version ${version} reprise` })
    expect((await readWork(author, id)).content).toEqual((await readRevision(author, id, now + 1)).content)
    expect((await listRevisions(author, id)).items.map((item) => item.version)).toEqual([now + 1, now, version, 1])
  })

  it('brings nothing back over what one has not seen, and keeps nothing aside then', async () => {
    const { id, version, content } = await ready(author)
    const { version: now } = await saveWork(author, id, { version, content: { ...content, body: bodyOf('Plus tard') } })
    await expect(restoreRevision(editor, id, version, version)).rejects.toMatchObject({ status: 409, message: expect.stringContaining('Rien n’est fait') })
    expect((await readWork(editor, id)).asides).toEqual([])
    expect((await restoreRevision(editor, id, version, now)).version).toBe(now + 1)
    expect((await readWork(editor, id)).content.body).toEqual(content.body)
    await saveWork(editor, id, { version: now + 1, auto: true, content: { ...content, body: bodyOf('Un') } })
    await saveWork(editor, id, { version: now + 2, auto: true, content: { ...content, body: bodyOf('Deux') } })
    await expect(restoreRevision(editor, id, now + 2, now + 3)).rejects.toBeInstanceOf(NotFound)
  })

  it('refuses what is no article, another’s address, and writing what is about to appear', async () => {
    const { id, version, content } = await ready(author)
    const second = await ready(author)
    await expect(saveWork(author, id, { version, content: { ...content, slug: second.content.slug } })).rejects.toBeInstanceOf(Invalid)
    await expect(saveWork(author, id, { version, content: { ...content, body: { type: 'doc', content: [{ type: 'iframe' }] } } })).rejects.toBeInstanceOf(
      Invalid,
    )
    await expect(saveWork(author, id, { version, content: { ...content, role: 'admin' } })).rejects.toBeInstanceOf(Invalid)
    await scheduleWork(editor, id, { version, at: new Date(Date.now() + 3_600_000) })
    await expect(saveWork(author, id, { version, content: { ...content, standfirst: 'Glissé.' } })).rejects.toBeInstanceOf(Forbidden)
  })
})

describe('a remark', () => {
  it('sent twice stands once, and says who is told of it and who is not', async () => {
    const { id } = await ready(author)
    const far = await someone('author')
    const call = (who: { userId: string }, name: string) => database().update(users).set({ name }).where(eq(users.id, who.userId))
    await Promise.all([call(editor, 'Nour'), call(far, 'Farid'), call(author, 'Aline')])
    const sent = await Promise.all(Array.from({ length: 4 }, () => addComment(author, id, { text: 'À relire @Nour @Farid @Aline @Personne' })))
    expect(await listComments(author, id)).toHaveLength(1)
    for (const { mentions } of sent)
      expect(mentions).toEqual({
        reached: [{ id: editor.userId, name: 'Nour' }],
        unreached: [
          { id: author.userId, name: 'Aline', why: 'c’est vous' },
          { id: far.userId, name: 'Farid', why: 'n’a pas accès à cet article' },
        ],
      })
    await addComment(editor, id, { text: 'À relire @Nour @Farid @Aline @Personne' })
    await addComment(author, id, { text: 'Relu.' })
    expect(await listComments(author, id)).toHaveLength(3)
  })

  it.each([
    ['À relire @Anne-Marie, avant midi.', ['Anne-Marie']],
    ['@anne-marie et @Anne', ['Anne', 'Anne-Marie']],
    ['Demande à @Anne.', ['Anne']],
    ['@Annette ?', []],
  ])('names whom it names and nobody whose name only begins so: %s', async (text, names) => {
    const [one, two] = [await someone('editor'), await someone('editor')]
    for (const [who, name] of [[one, 'Anne'] as const, [two, 'Anne-Marie'] as const])
      await database().update(users).set({ name }).where(eq(users.id, who.userId))
    const { id } = await ready(author)
    const { mentions } = await addComment(author, id, { text })
    expect(mentions.reached.map(({ name }) => name)).toEqual(names)
    for (const { userId } of [one, two]) await database().update(users).set({ name: userId }).where(eq(users.id, userId))
  })
})
