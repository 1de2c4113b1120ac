import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actors, actor, operator } from '#db/actor.ts'
import { addComment, listComments } from '#db/articles/comments.ts'
import { listWork } from '#db/articles/desk.ts'
import { findArticle } from '#db/articles/read.ts'
import { listRevisions, readRevision } from '#db/articles/revisions.ts'
import { dropAside, readWork, restoreRevision, saveWork, startWork } from '#db/articles/work.ts'
import { assignWork, binWork, publishDue, publishWork, restoreWork, scheduleWork, submitWork, unscheduleWork } from '#db/articles/workflow.ts'
import { database } from '#db/client.ts'
import type { Content, Superseded } from '#db/dto.ts'
import { AppError, Conflict, Forbidden, Invalid, NotFound } from '#db/errors.ts'
import { takeTurn } from '#db/notices.ts'
import { articles, authors, journal, revisions, rubrics, users } from '#db/schema.ts'
import { testDatabase } from '#db/testing.ts'

let author: Actors['author']
let editor: Actors['editor']
let other: Actors['author']

async function someone<R extends 'author' | 'editor'>(role: R): Promise<Actors[R]> {
  const email = `${randomUUID()}@example.org`
  const [row] = await database().insert(users).values({ email, emailNorm: email, name: role, role }).returning({ id: users.id })
  const made = actor({ userId: row?.id ?? '', sessionId: randomUUID(), email, name: role, role }, role)
  if (!made) throw new Error('no actor')
  return made
}

beforeAll(testDatabase)
beforeAll(async () => {
  author = await someone('author')
  other = await someone('author')
  editor = await someone('editor')
  await database().insert(rubrics).values({ slug: 'culture', name: 'Culture', hue: 'culture', position: 1 })
  await database().insert(authors).values({ slug: 'la-redaction', name: 'La rédaction', kind: 'desk' })
})

const paragraph = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })
const bodyOf = (...texts: string[]): Content['body'] => ({ type: 'doc', content: texts.map(paragraph) })

/** A draft that could appear. */
async function ready(as: Actors['author'] = author) {
  const { id, version } = await startWork(as, { title: `Le vent du désert ${randomUUID()}` })
  const { content } = await readWork(as, id)
  const whole: Content = {
    ...content,
    standfirst: 'Un vent chaud traverse la steppe.',
    body: bodyOf('Il souffle.'),
    rubric: 'culture',
    placeless: true,
    authors: ['la-redaction'],
  }
  const saved = await saveWork(as, id, { version, content: whole })
  return { id, version: saved.version, content: whole, checks: saved.checks }
}

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
    expect((await ready()).checks.every(({ done }) => done)).toBe(true)
  })

  it('of fifty saves of one version takes one, and loses no text of the others', async () => {
    const { id, version, content } = await ready()
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
    const { rows } = {
      rows: await database().execute<{ text: string }>(
        `select content -> 'body' -> 'content' -> 0 -> 'content' -> 0 ->> 'text' as text from asides where article_id = '${id}'`,
      ),
    }
    const kept = new Set([...rows.map(({ text }) => text), (standing.content.body.content[0] as ReturnType<typeof paragraph>).content[0]?.text])
    expect(kept.size).toBe(50)
    for (const { id: aside } of standing.asides) await dropAside(editor, id, aside)
    expect((await readWork(editor, id)).asides.length).toBeLessThan(50)
  })

  it('takes the same save twice, as after an answer that was lost', async () => {
    const { id, version, content } = await ready()
    const change = { version, content: { ...content, standfirst: 'Un autre chapeau.' } }
    const first = await saveWork(author, id, change)
    expect((await saveWork(author, id, change)).version).toBe(first.version)
    expect((await readWork(author, id)).asides).toEqual([])
  })

  it('takes nothing without a version', async () => {
    const { id, content } = await ready()
    await expect(saveWork(editor, id, { content: { ...content, title: 'Autre' } })).rejects.toMatchObject({ status: 428 })
    expect((await readWork(editor, id)).content.title).toBe(content.title)
  })

  it('gathers what the clock saves, and keeps every decision', async () => {
    const { id, version, content } = await ready()
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
    const { id, version, content } = await ready()
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
    const { id, version, content } = await ready()
    await scheduleWork(editor, id, { version, at: new Date(Date.now() + 3_600_000) })
    const late = { version, content: { ...content, body: bodyOf('Encore un mot') } }
    await expect(saveWork(author, id, late)).rejects.toMatchObject({ status: 403, message: expect.stringContaining('gardé à côté') })
    expect((await readWork(editor, id)).asides.map((aside) => aside.content.body)).toEqual([bodyOf('Encore un mot')])
    await unscheduleWork(editor, id)
  })

  it('brings an old version back as a new one', async () => {
    const { id, version, content } = await ready()
    const { version: now } = await saveWork(author, id, { version, content: { ...content, body: bodyOf('Plus tard') } })
    const old = await readRevision(author, id, version)
    await saveWork(author, id, { version: now, content: old.content, reason: `Version ${version} reprise` })
    expect((await readWork(author, id)).content).toEqual((await readRevision(author, id, now + 1)).content)
    expect((await listRevisions(author, id)).items.map((item) => item.version)).toEqual([now + 1, now, version, 1])
  })

  it('brings nothing back over what one has not seen, and keeps nothing aside then', async () => {
    const { id, version, content } = await ready()
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
    const { id, version, content } = await ready()
    const second = await ready()
    await expect(saveWork(author, id, { version, content: { ...content, slug: second.content.slug } })).rejects.toBeInstanceOf(Invalid)
    await expect(saveWork(author, id, { version, content: { ...content, body: { type: 'doc', content: [{ type: 'iframe' }] } } })).rejects.toBeInstanceOf(
      Invalid,
    )
    await expect(saveWork(author, id, { version, content: { ...content, role: 'admin' } })).rejects.toBeInstanceOf(Invalid)
    await scheduleWork(editor, id, { version, at: new Date(Date.now() + 3_600_000) })
    await expect(saveWork(author, id, { version, content: { ...content, standfirst: 'Glissé.' } })).rejects.toBeInstanceOf(Forbidden)
  })
})

describe('the way to readers', () => {
  it('publishes what the editor saw, and nothing that came since', async () => {
    const { id, version, content } = await ready()
    const later = await saveWork(author, id, { version, content: { ...content, body: bodyOf('Ajouté.') } })
    await expect(publishWork(editor, id, { version })).rejects.toMatchObject({ status: 409, message: expect.stringContaining('Rien n’est fait') })
    expect((await readWork(editor, id)).asides).toEqual([])
    await publishWork(editor, id, { version: later.version })
    expect((await stateOf(id))?.state).toBe('published')
  })

  it('keeps what is written of a public article from readers until it is published', async () => {
    const { id, version, content } = await ready()
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
    const { id, version, content } = await ready()
    await publishWork(editor, id, { version })
    const wanted = `${content.slug}-x`
    const saved = await saveWork(editor, id, { version, content: { ...content, slug: wanted } })
    const other = await ready()
    await saveWork(editor, other.id, { version: other.version, content: { ...other.content, slug: wanted } })
    await expect(publishWork(editor, id, { version: saved.version })).rejects.toMatchObject({ status: 422, fields: { slug: ['déjà prise'] } })
    expect((await stateOf(id))?.slug).toBe(content.slug)
  })

  it('asks for what is missing, unless an editor says why not', async () => {
    const { id, version, content } = await ready()
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
    const made = [await ready(), await ready(), await ready()]
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
    const { id, version } = await ready()
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
    const { id, version, content } = await ready()
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
      const made = await ready()
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
    const { id, version, content } = await ready()
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
      const made = await ready()
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
    const [broken, next] = [await ready(), await ready()]
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
    const { id } = await ready()
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

describe('a remark', () => {
  it('sent twice stands once, and says who is told of it and who is not', async () => {
    const { id } = await ready()
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
    const { id } = await ready()
    const { mentions } = await addComment(author, id, { text })
    expect(mentions.reached.map(({ name }) => name)).toEqual(names)
    for (const { userId } of [one, two]) await database().update(users).set({ name: userId }).where(eq(users.id, userId))
  })
})
