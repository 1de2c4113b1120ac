import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newReader } from '#db/accounts/testing.ts'
import { operator } from '#db/actor.ts'
import { createArticle } from '#db/articles/drafts.ts'
import { publishArticle } from '#db/articles/publication.ts'
import { findArticle, findRedirect } from '#db/articles/read.ts'
import { readWork, saveWork } from '#db/articles/work.ts'
import { database } from '#db/client.ts'
import type { Content, NounFields } from '#db/dto.ts'
import { followSubject, listFollows } from '#db/follows/follow.ts'
import { kinds, type PlacedKind, shapeOf } from '#db/nouns/kinds.ts'
import { createNoun, deleteNoun, listNouns, mergeNouns, placeNoun, updateNoun } from '#db/nouns/nouns.ts'
import { articles, digestSubjects, journal, newsletters, notices, subscribers } from '#db/schema.ts'
import { followRenames } from '#db/search/names.ts'
import { testDatabase } from '#db/testing.ts'

const editor = operator('test')

beforeAll(testDatabase)

const country = (name: string, iso: string): NounFields['countries'] => ({
  slug: '',
  name,
  iso,
  locative: `en ${name}`,
  capital: 'Capitale',
  capitalLon: 70,
  capitalLat: 40,
  timezone: 'Asia/Almaty',
  description: '',
  facts: [],
  core: true,
})

let count = 0
const unique = (word: string) => `${word} ${++count}`
const isos = ['KZ', 'UZ', 'KG', 'TJ', 'TM', 'MN', 'AF', 'IR', 'RU', 'CN', 'AZ', 'GE']
const samples: { [K in PlacedKind]: () => NounFields[K] } = {
  rubrics: () => ({ slug: '', name: unique('Rubrique'), description: '', hue: 'culture' }),
  countries: () => country(unique('Pays'), isos.pop() ?? 'KZ'),
  themes: () => ({ slug: '', name: unique('Thème'), description: '' }),
  dossiers: () => ({ slug: '', title: unique('Dossier'), standfirst: '', description: [], chronology: [], imageId: null }),
  authors: () => ({ slug: '', name: unique('Autrice'), kind: 'person', bio: '', userId: null }),
  terms: () => ({ slug: '', term: unique('Terme'), definition: 'Une chose.' }),
}
const all = Object.keys(samples) as PlacedKind[]

async function make<K extends PlacedKind>(kind: K) {
  const fields = samples[kind]()
  const { id } = await createNoun(editor, kind, fields)
  return { id, ...(await stand(kind, id)) }
}
async function stand<K extends PlacedKind>(kind: K, id: string) {
  const found = (await listNouns(editor, kind)).items.find((item) => item.id === id)
  if (!found) throw new Error('not listed')
  return {
    fields: found.fields,
    slug: (found.fields as { slug: string }).slug,
    path: found.path ?? '',
    used: found.used,
    changed: found.changed,
    version: found.version,
  }
}
/** Over what stands now. */
const change = async <K extends PlacedKind>(kind: K, id: string, fields: NounFields[K]) => updateNoun(editor, kind, id, fields, (await stand(kind, id)).version)
const lastNotice = async () => (await database().select().from(notices).orderBy(sql`id desc`).limit(1))[0]
const acts = async (subject: string) =>
  (await database().select().from(journal).where(eq(journal.subject, subject)).orderBy(journal.id)).map(({ act, detail }) => ({ act, detail }))

let base: { rubric: string; author: string }
beforeEach(async () => {
  base ??= { rubric: (await make('rubrics')).slug, author: (await make('authors')).slug }
})

/** An article that is out, and names what is given. */
async function published(names: Partial<Content> = {}) {
  const { id } = await createArticle(editor, {
    slug: `article-${randomUUID()}`,
    kind: 'news',
    title: 'Un vent chaud',
    standfirst: 'Il traverse la steppe.',
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Il souffle.' }] }] },
    rubric: base.rubric,
    countries: [],
    themes: [],
    dossier: null,
    authors: [base.author],
    image: null,
    ...names,
  })
  await publishArticle(editor, id)
  return id
}

const naming = (kind: PlacedKind, slug: string): Partial<Content> =>
  kind === 'rubrics'
    ? { rubric: slug }
    : kind === 'dossiers'
      ? { dossier: slug }
      : kind === 'terms'
        ? { body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Le mot.', marks: [{ type: 'term', attrs: { slug } }] }] }] } }
        : { [kind]: [slug] }

describe.each(all)('%s', (kind) => {
  it('are made with an address of their name, changed, listed, and taken away again, each with its line in the journal', async () => {
    const { id, fields, slug, changed } = await make(kind)
    const subject = `${kinds[kind].subject}:${id}`
    expect(slug).toMatch(/^[a-z]+-\d+$/)
    expect(changed?.by).toBe('commande test')
    const title = kinds[kind].title
    await change(kind, id, { ...fields, [title]: 'Autre' } as never)
    expect((await stand(kind, id)).fields).toMatchObject({ [title]: 'Autre', slug })
    await deleteNoun(editor, kind, id)
    await expect(stand(kind, id)).rejects.toThrow()
    expect(await acts(subject)).toMatchObject([
      { act: `${kinds[kind].subject}.create`, detail: { after: { slug } } },
      { act: `${kinds[kind].subject}.update`, detail: { before: { [title]: (fields as Record<string, unknown>)[title] }, after: { [title]: 'Autre' } } },
      { act: `${kinds[kind].subject}.delete`, detail: { before: { slug } } },
    ])
    await expect(deleteNoun(editor, kind, id)).rejects.toMatchObject({ status: 404 })
  })

  it('stay while an article names them, published or written only', async () => {
    const noun = await make(kind)
    const id = await published(naming(kind, noun.slug))
    await expect(deleteNoun(editor, kind, noun.id)).rejects.toMatchObject({ status: 409, message: expect.stringContaining('un article') })
    const other = await make(kind)
    const { content, version } = await readWork(editor, id)
    await saveWork(editor, id, { version, content: { ...content, ...naming(kind, other.slug) } })
    await expect(deleteNoun(editor, kind, other.id)).rejects.toMatchObject({ status: 409, message: expect.stringContaining('en attente') })
  })

  it('are changed by one of two who began from the same: the other is told what stands, and may go on from there', async () => {
    const { id, fields, version } = await make(kind)
    const title = kinds[kind].title
    const named = (name: string) => ({ ...fields, [title]: name }) as never
    await updateNoun(editor, kind, id, named('Le premier'), version)
    // As after an answer that was lost.
    await updateNoun(editor, kind, id, named('Le premier'), version)
    const standing = await stand(kind, id)
    const told = { by: 'commande test', version: standing.version, fields: standing.fields, at: standing.changed?.at }
    await expect(updateNoun(editor, kind, id, named('Le second'), version)).rejects.toMatchObject({ status: 409, told })
    await expect(updateNoun(editor, kind, id, named('Le second'), undefined)).rejects.toMatchObject({ status: 428 })
    expect((await stand(kind, id)).fields).toEqual(standing.fields)
    await updateNoun(editor, kind, id, named('Le second'), standing.version)
    expect((await stand(kind, id)).fields).toMatchObject({ [title]: 'Le second' })
  })

  it('leave their old address leading on when the slug changes, in one step, and take it back', async () => {
    const { id, fields, slug } = await make(kind)
    const at = (name: string) => `/${kinds[kind].folder}/${name}`
    const move = (to: string) => change(kind, id, { ...fields, slug: to } as never)
    await move(`${slug}-deux`)
    await move(`${slug}-trois`)
    expect(await findRedirect(at(slug))).toBe(at(`${slug}-trois`))
    expect(await findRedirect(at(`${slug}-deux`))).toBe(at(`${slug}-trois`))
    await move(slug)
    expect(await findRedirect(at(slug))).toBeNull()
    expect(await findRedirect(at(`${slug}-trois`))).toBe(at(slug))
    expect((await lastNotice())?.tags).toEqual(kind === 'terms' ? ['glossary', `term:${id}`] : ['everything'])
  })

  it('take no address that another has or had', async () => {
    const [one, two] = [await make(kind), await make(kind)]
    await change(kind, one.id, { ...one.fields, slug: `${one.slug}-bis` } as never)
    for (const slug of [one.slug, `${one.slug}-bis`])
      await expect(change(kind, two.id, { ...two.fields, slug } as never)).rejects.toMatchObject({
        status: 422,
        fields: { slug: expect.any(Array) },
      })
    await expect(createNoun(editor, kind, { ...samples[kind](), slug: one.slug } as never)).rejects.toMatchObject({ status: 422 })
  })

  it('become one of two: articles, waiting texts, followers and addresses pass on', async () => {
    const [gone, kept] = [await make(kind), await make(kind)]
    const one = await published(naming(kind, gone.slug))
    const both = kind === 'countries' || kind === 'themes' || kind === 'authors' ? await published({ [kind]: [gone.slug, kept.slug] }) : null
    const waiting = await published()
    const { content, version } = await readWork(editor, waiting)
    const saved = await saveWork(editor, waiting, { version, content: { ...content, ...naming(kind, gone.slug) } })
    const subject = kinds[kind].subject
    const [reader, eager] = [await newReader(), await newReader()]
    if (subject !== 'term') {
      for (const who of [reader, eager]) await followSubject(who, subject, gone.id)
      await followSubject(eager, subject, kept.id)
      const [subscriber] = await database().select({ id: subscribers.id }).from(subscribers).where(eq(subscribers.userId, reader.userId))
      await database()
        .insert(digestSubjects)
        .values({ subscriberId: subscriber?.id ?? '', kind: subject, subjectId: gone.id })
    }

    await mergeNouns(editor, kind, gone.id, kept.id)

    const slugs = (await readWork(editor, one)).content
    if (kind !== 'terms')
      expect(naming(kind, kept.slug)).toEqual({ [Object.keys(naming(kind, ''))[0] ?? '']: slugs[Object.keys(naming(kind, ''))[0] as keyof Content] })
    else {
      const found = await findArticle(slugs.slug, 'article')
      expect(found.state === 'found' && found.article.terms).toEqual([
        { slug: gone.slug, term: (kept.fields as { term: string }).term, definition: 'Une chose.' },
      ])
    }
    if (both) expect((await readWork(editor, both)).content[kind as 'themes']).toEqual([kept.slug])
    expect(await findRedirect(`/${kinds[kind].folder}/${gone.slug}`)).toBe(`/${kinds[kind].folder}/${kept.slug}`)
    if (subject !== 'term') {
      for (const who of [reader, eager]) expect((await listFollows(who)).map(({ id }) => id)).toEqual([kept.id])
      expect(await database().select({ id: digestSubjects.subjectId }).from(digestSubjects).where(eq(digestSubjects.subjectId, kept.id))).toHaveLength(1)
      expect(await database().$count(digestSubjects, eq(digestSubjects.subjectId, gone.id))).toBe(0)
    }
    // What was written before, and what somebody still has before their eyes, can be published as it is.
    const still = await readWork(editor, waiting)
    await saveWork(editor, waiting, { version: saved.version, content: { ...still.content, title: 'Un vent froid' } })
    await expect(deleteNoun(editor, kind, kept.id)).rejects.toMatchObject({ status: 409 })
    expect((await lastNotice())?.tags).toEqual(['everything'])
    expect(await acts(`${subject}:${kept.id}`)).toContainEqual({
      act: `${subject}.merge`,
      detail: expect.objectContaining({ before: expect.objectContaining({ slug: gone.slug }) }),
    })
    await expect(mergeNouns(editor, kind, kept.id, kept.id)).rejects.toMatchObject({ status: 422 })
    await expect(mergeNouns(editor, kind, gone.id, kept.id)).rejects.toMatchObject({ status: 404 })
  })
})

describe('a name', () => {
  it('is on every page once it changes, and a text about it on its own and the front', async () => {
    const { id, fields } = await make('rubrics')
    await change('rubrics', id, { ...fields, description: 'Ce qui se transmet.' })
    expect(await lastNotice()).toMatchObject({ tags: ['site', 'front', `rubric:${id}`], paths: expect.arrayContaining(['/', `/rubriques/${fields.slug}`]) })
    await change('rubrics', id, { ...fields, description: 'Ce qui se transmet.', name: 'Arts' })
    expect((await lastNotice())?.tags).toEqual(['everything'])
    const notes = await database().$count(notices)
    await change('rubrics', id, { ...fields, description: 'Ce qui se transmet.', name: 'Arts' })
    expect(await database().$count(notices)).toBe(notes)
  })

  it('of a merged author finds their articles by search', async () => {
    const [gone, kept] = [await make('authors'), await make('authors')]
    const id = await published({ authors: [gone.slug] })
    await mergeNouns(editor, 'authors', gone.id, kept.id)
    await followRenames()
    const [row] = await database().select({ names: articles.names }).from(articles).where(eq(articles.id, id))
    expect(row?.names).toBe(kept.fields.name)
  })

  it('without letters makes no address', async () => {
    await expect(createNoun(editor, 'themes', { slug: '', name: '…', description: '' })).rejects.toMatchObject({
      status: 422,
      fields: { slug: expect.any(Array) },
    })
  })
})

describe('an order', () => {
  const ids = async () => (await listNouns(editor, 'dossiers')).items.map(({ id }) => id)

  it('changes by one that is put before another, or last', async () => {
    for (let i = 0; i < 3; i++) await make('dossiers')
    const [first = '', second = '', ...rest] = await ids()
    await placeNoun(editor, 'dossiers', { id: second, before: first })
    expect(await ids()).toEqual([second, first, ...rest])
    await placeNoun(editor, 'dossiers', { id: second, before: null })
    expect(await ids()).toEqual([first, ...rest, second])
    for (const [id, before, status] of [
      [randomUUID(), first, 404],
      [first, randomUUID(), 409],
      [first, first, 409],
    ] as const)
      await expect(placeNoun(editor, 'dossiers', { id, before }), `${status}`).rejects.toMatchObject({ status })
    expect(await ids()).toEqual([first, ...rest, second])
  })

  it('keeps every move of those who move, make and take away at once', async () => {
    const made = await Promise.all(Array.from({ length: 6 }, () => make('dossiers')))
    const [a = '', b = '', c = '', d = '', e = '', f = ''] = made.map(({ id }) => id)
    for (const id of [a, b, c, d, e, f]) await placeNoun(editor, 'dossiers', { id, before: null })
    await Promise.all([
      placeNoun(editor, 'dossiers', { id: b, before: a }),
      placeNoun(editor, 'dossiers', { id: d, before: c }),
      make('dossiers'),
      deleteNoun(editor, 'dossiers', f),
      placeNoun(editor, 'dossiers', { id: e, before: null }),
    ])
    const order = (await ids()).filter((id) => [a, b, c, d, e, f].includes(id))
    expect(order).toEqual([b, a, d, c, e])
  })
})

describe('what holds one back', () => {
  it('a letter of its own holds a rubric', async () => {
    const [one, two] = [await make('rubrics'), await make('rubrics')]
    await database()
      .insert(newsletters)
      .values({ slug: 'culture', name: 'La lettre des arts', promise: 'Tout.', rhythm: 'weekly', rubricId: one.id, position: 1 })
    for (const act of [() => deleteNoun(editor, 'rubrics', one.id), () => mergeNouns(editor, 'rubrics', one.id, two.id)])
      await expect(act()).rejects.toMatchObject({ status: 409, message: expect.stringContaining('La lettre des arts') })
  })

  it('a chronology names articles that there are, a dossier a picture, an author an account that writes', async () => {
    const fields = samples.dossiers()
    const entry = { date: '1906', text: 'Le chemin de fer arrive.', article: 'rien' }
    await expect(createNoun(editor, 'dossiers', { ...fields, chronology: [entry] })).rejects.toMatchObject({
      status: 422,
      fields: { 'chronology.0.article': ['inconnu'] },
    })
    await expect(createNoun(editor, 'dossiers', { ...fields, imageId: randomUUID() })).rejects.toMatchObject({ status: 422 })
    const reader = await newReader()
    await expect(createNoun(editor, 'authors', { ...samples.authors(), userId: reader.userId })).rejects.toMatchObject({ status: 422 })
  })

  it.each([
    ['countries', { ...country('Ailleurs', 'ZZ') }, 'iso'],
    ['countries', { ...country('Ailleurs', 'KZ'), timezone: 'Asie/Centrale' }, 'timezone'],
    ['dossiers', { ...samples.dossiers(), chronology: [{ date: '1906-13', text: 'x' }] }, 'chronology.0.date'],
    ['dossiers', { ...samples.dossiers(), chronology: [{ date: '0000', text: 'x' }] }, 'chronology.0.date'],
    ['rubrics', { slug: 'A b', name: 'x', hue: 'culture' }, 'slug'],
    ['rubrics', { slug: '', name: ' ', hue: 'mauve' }, 'name'],
    ['themes', { slug: '', name: 'x', id: 'y' }, ''],
  ] as const)('%s with something wrong: %o', (kind, given, field) => {
    const parsed = shapeOf(kind).safeParse(given)
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toContain(field)
  })
})

it('twenty at once with one name are one', async () => {
  const fields = { slug: '', name: 'Les mêmes', description: '' }
  const made = await Promise.allSettled(Array.from({ length: 20 }, () => createNoun(editor, 'themes', fields)))
  expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})
