/**
 * The demonstration edition: what a paper looks like when it has been made for some months. Written for this project,
 * on lasting facts; every picture is drawn by it. Laying it out again changes nothing, so a start that was killed in the
 * middle goes on where it stopped.
 */
import { readdir } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import { giveRole } from '#db/accounts/accounts.ts'
import { parseAddress } from '#db/accounts/address.ts'
import { type Admin, type Editor, operator, type Role } from '#db/actor.ts'
import { createArticle, findArticleBy } from '#db/articles/drafts.ts'
import { arrangeFront, correctArticle, publishArticle } from '#db/articles/publication.ts'
import type { Block } from '#db/body/document.ts'
import { database } from '#db/client.ts'
import { record } from '#db/journal.ts'
import { storePicture } from '#db/media/picture.ts'
import { articles, authors, countries, dossiers, glossary, journal, newsletters, rubrics, themes } from '#db/schema.ts'
import { addSynonyms } from '#db/search/words.ts'
import type { SeedArticle, SeedBlock, SeedPicture } from '#db/seed/article.ts'
import { renderPicture } from '#db/seed/pictures/render.ts'
import { synonyms } from '#db/seed/synonyms.ts'
import * as taxonomy from '#db/seed/taxonomy.ts'
import { typeset } from '#db/typography.ts'

/** The day on which the edition appears; the dates of its articles count back from it. */
const EDITION_DAY = '2026-11-20'
const LAID_OUT = 'edition.lay-out'
const SOURCE = 'edition:'

const front = {
  lead: ['kazakhstan-ue-parlements'],
  secondary: ['mer-d-aral-comment-un-lac-a-disparu', 'ferghana-enclaves-frontieres', 'samarcande-registan-trois-medersas'],
}

/** Whether this database still waits for its first edition: none was finished, and nobody wrote an article of their own. */
export async function wantsEdition(): Promise<boolean> {
  const [row] = await database().execute<{ wants: boolean }>(sql`select not exists (select 1 from ${journal} where act = ${LAID_OUT})
    and not exists (select 1 from ${articles} where source_key is null or source_key not like ${`${SOURCE}%`}) as wants`)
  return row?.wants ?? false
}

/** Fills the database. `report` is told how far it is: articles laid out of all. */
export async function layOutEdition(report: (done: number, all: number) => void): Promise<void> {
  const editor = operator('edition')
  await fillTaxonomy()
  await addPeople(editor)
  const written = (await readArticles()).toSorted((a, b) => instant(a.published).getTime() - instant(b.published).getTime())
  // Drawing and compressing is the work: two articles ahead keep two cores busy.
  const drawn = ahead(written, 2, storePictures)
  for (const [i, article] of written.entries()) {
    await layOut(editor, article, await drawn(i))
    report(i + 1, written.length)
  }
  for (const zone of ['lead', 'secondary'] as const) {
    const found = await Promise.all(front[zone].map((slug) => findArticleBy({ slug })))
    await arrangeFront(
      editor,
      zone,
      found.flatMap((article) => article?.id ?? []),
    )
  }
  await database().transaction((tx) => record(tx, editor, LAID_OUT, `edition:${EDITION_DAY}`, { articles: written.length }))
}

/** One of each role, at addresses that nobody can own (RFC 2606): their mail is read in the local mailbox. */
export const people: { email: string; name: string; role: Role }[] = [
  { email: 'lecture@example.org', name: 'Compte de lecture', role: 'reader' },
  { email: 'auteur@example.org', name: 'Compte d’auteur', role: 'author' },
  { email: 'redaction@example.org', name: 'Compte de rédaction', role: 'editor' },
  { email: 'administration@example.org', name: 'Compte d’administration', role: 'admin' },
]

async function addPeople(admin: Admin): Promise<void> {
  for (const { email, name, role } of people) {
    const address = parseAddress(email)
    if (address) await giveRole(admin, address, role, name)
  }
}

/** Starts `work` on `count` items beyond the one that is asked for. */
function ahead<T, R>(items: T[], count: number, work: (item: T) => Promise<R>): (index: number) => Promise<R> {
  const started: Promise<R>[] = []
  return async (index) => {
    for (let i = started.length; i <= Math.min(index + count, items.length - 1); i++) {
      const item = items[i]
      if (item === undefined) break
      const result = work(item)
      result.catch(() => undefined)
      started.push(result)
    }
    const result = started[index]
    if (!result) throw new RangeError(`no item ${index}`)
    return result
  }
}

/** Ids of the stored pictures of an article, in the order in which they appear. */
type Drawn = { lead: string | null; inBody: string[] }

async function storePictures(article: SeedArticle): Promise<Drawn> {
  const store = async ({ spec, alt, caption, credit }: SeedPicture) =>
    (await storePicture(await renderPicture(spec, article.rubric), { alt, caption, credit })).id
  const inBody: string[] = []
  for (const picture of article.body.flatMap(picturesOf)) inBody.push(await store(picture))
  return { lead: article.picture ? await store(article.picture) : null, inBody }
}

async function layOut(editor: Editor, article: SeedArticle, drawn: Drawn): Promise<void> {
  const sourceKey = SOURCE + article.slug
  const standing = await findArticleBy({ sourceKey })
  const { slug, kind, title, standfirst, rubric, themes, countries, authors, dossier = null } = article
  const { id } =
    standing ??
    (await createArticle(editor, {
      slug,
      kind,
      title,
      standfirst,
      countries,
      themes,
      authors,
      dossier,
      sourceKey,
      rubric: kind === 'page' ? null : rubric,
      body: { type: 'doc', content: withPictures(article.body, drawn.inBody) },
      image:
        article.picture && drawn.lead
          ? { mediaId: drawn.lead, alt: article.picture.alt, caption: article.picture.caption, credit: article.picture.credit }
          : null,
      publishedAt: instant(article.published),
      updatedAt: article.updated ? instant(article.updated) : null,
    }))
  if (standing?.state === 'published') return
  for (const { daysBefore, text } of article.corrections ?? []) await correctArticle(editor, id, text, instant({ daysBefore, at: '10:00' }))
  await publishArticle(editor, id)
}

const picturesOf = (block: SeedBlock): SeedPicture[] => (block.type === 'seedPicture' ? [block.picture] : block.type === 'seedGallery' ? block.pictures : [])

function withPictures(body: SeedBlock[], ids: string[]): Block[] {
  const next = ids.values()
  const stored = ({ alt, caption, credit }: SeedPicture) => ({
    type: 'picture' as const,
    attrs: { mediaId: next.next().value ?? '', alt, caption, credit },
  })
  return body.map((block) => {
    if (block.type === 'seedPicture') return stored(block.picture)
    if (block.type === 'seedGallery') return { type: 'gallery', content: block.pictures.map(stored) }
    return block
  })
}

/** The articles as they were written, in the order of their file names. */
export async function readArticles(): Promise<SeedArticle[]> {
  const folder = new URL('./articles/', import.meta.url)
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts')).toSorted()
  const modules = await Promise.all(files.map((name): Promise<{ article: SeedArticle }> => import(new URL(name, folder).href)))
  return modules.map((module) => module.article)
}

/** Rubrics, countries, themes, dossiers, desks, glossary and letters; what stands already is left as it is. */
export async function fillTaxonomy(): Promise<void> {
  await database().transaction(async (tx) => {
    await tx
      .insert(rubrics)
      .values(taxonomy.rubrics.map((rubric, position) => ({ ...rubric, description: typeset(rubric.description), position })))
      .onConflictDoNothing()
    await tx
      .insert(countries)
      .values(
        taxonomy.countries.map(({ capital, ...country }, position) => ({
          ...country,
          capital: capital.name,
          capitalLon: capital.lon,
          capitalLat: capital.lat,
          description: typeset(country.description),
          facts: country.facts.map(({ label, value, source }) => ({ label, value: typeset(value), source: typeset(source) })),
          position,
        })),
      )
      .onConflictDoNothing()
    await tx
      .insert(themes)
      .values(taxonomy.themes.map((theme) => ({ ...theme, description: typeset(theme.description) })))
      .onConflictDoNothing()
    await tx
      .insert(dossiers)
      .values(
        taxonomy.dossiers.map((dossier, position) => ({
          ...dossier,
          title: typeset(dossier.title),
          standfirst: typeset(dossier.standfirst),
          description: dossier.description.map(typeset),
          chronology: dossier.chronology.map((entry) => ({ ...entry, text: typeset(entry.text) })),
          position,
        })),
      )
      .onConflictDoNothing()
    await tx
      .insert(authors)
      .values(taxonomy.authors.map((author) => ({ ...author, bio: typeset(author.bio) })))
      .onConflictDoNothing()
    await tx
      .insert(glossary)
      .values(taxonomy.glossary.map((entry) => ({ ...entry, definition: typeset(entry.definition) })))
      .onConflictDoNothing()
    await tx
      .insert(newsletters)
      .values(
        taxonomy.newsletters.map(({ rubric, promise, ...letter }, position) => ({
          ...letter,
          promise: typeset(promise),
          position,
          rubricId: rubric ? sql`(select id from rubrics where slug = ${rubric})` : null,
        })),
      )
      .onConflictDoNothing()
  })
  await addSynonyms(synonyms)
}

/** The instant at which clocks in Paris show `at`, so many days before the edition. */
function instant({ daysBefore, at }: { daysBefore: number; at: string }): Date {
  const day = new Date(`${EDITION_DAY}T${at.padStart(5, '0')}:00Z`)
  day.setUTCDate(day.getUTCDate() - daysBefore)
  const offset = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', timeZoneName: 'longOffset' })
    .formatToParts(day)
    .find(({ type }) => type === 'timeZoneName')?.value
  return new Date(`${day.toISOString().slice(0, 19)}${offset?.replace('GMT', '') || 'Z'}`)
}
