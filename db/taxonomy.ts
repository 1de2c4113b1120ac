/** The nouns that articles belong to, as the public sees them. */
import { asc, desc, eq, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Author as Writer } from '#db/actor.ts'
import { refTo, rubricRef } from '#db/articles/cards.ts'
import { database } from '#db/client.ts'
import type { Author, Country, Dossier, Newsletter, Rubric, Settings, Theme, WritingChoices } from '#db/dto.ts'
import { Invalid } from '#db/errors.ts'
import { toNewsletter } from '#db/letters/newsletters.ts'
import { authors, countries, dossiers, glossary, newsletters, rubrics, settings, themes } from '#db/schema.ts'
import { settingsFrom } from '#db/settings.ts'

/** What the frame of every page shows: the paper's settings, its rubrics, countries and letters, in one query. */
export type Site = { settings: Settings; rubrics: Rubric[]; countries: Country[]; letters: Newsletter[] }

export async function readSite(): Promise<Site> {
  const all = (table: PgTable, order: string) => sql`(select coalesce(jsonb_agg(to_jsonb(x) order by ${sql.raw(order)}), '[]') from ${table} x)`
  const [row] = await database().execute<Rows>(sql`select
    ${all(rubrics, 'x.position, x.name')} as rubrics,
    ${all(countries, 'x.core desc, x.position, x.name')} as countries,
    ${all(newsletters, 'x.position, x.name')} as letters,
    ${all(settings, 'x.key')} as settings`)
  return {
    settings: settingsFrom(row?.settings ?? []),
    rubrics: (row?.rubrics ?? []).map(toRubric),
    countries: (row?.countries ?? []).map(toCountry),
    letters: (row?.letters ?? []).filter(({ offered }) => offered).map((letter) => toNewsletter(letter, letter.rubric_id)),
  }
}

type LetterRow = Omit<typeof newsletters.$inferSelect, 'rubricId'> & { rubric_id: string | null }
type Rows = { rubrics: RubricRow[]; countries: CountryRow[]; letters: LetterRow[]; settings: { key: string; value: unknown }[] }

type RubricRow = Pick<typeof rubrics.$inferSelect, 'id' | 'slug' | 'name' | 'hue' | 'description'>
type CountryRow = Pick<typeof countries.$inferSelect, 'id' | 'slug' | 'name' | 'iso' | 'locative' | 'capital' | 'timezone' | 'description' | 'facts' | 'core'>

const toRubric = (row: RubricRow): Rubric => ({ ...rubricRef(row), description: row.description })

const toCountry = (row: CountryRow): Country => ({
  ...refTo('pays', row),
  iso: row.iso,
  locative: row.locative,
  capital: row.capital,
  timezone: row.timezone,
  description: row.description,
  facts: row.facts,
  core: row.core,
})

export async function listRubrics(): Promise<Rubric[]> {
  return (await database().select().from(rubrics).orderBy(asc(rubrics.position), asc(rubrics.name))).map(toRubric)
}

export async function listCountries(): Promise<Country[]> {
  return (await database().select().from(countries).orderBy(desc(countries.core), asc(countries.position), asc(countries.name))).map(toCountry)
}

/** Each returns null where there is no such slug. */
export async function findRubric(slug: string): Promise<Rubric | null> {
  const [row] = await database().select().from(rubrics).where(eq(rubrics.slug, slug))
  return row ? toRubric(row) : null
}

export async function findCountry(slug: string): Promise<Country | null> {
  const [row] = await database().select().from(countries).where(eq(countries.slug, slug))
  return row ? toCountry(row) : null
}

export async function findTheme(slug: string): Promise<Theme | null> {
  const [row] = await database().select().from(themes).where(eq(themes.slug, slug))
  return row ? { ...refTo('themes', row), description: row.description } : null
}

export async function findAuthor(slug: string): Promise<Author | null> {
  const [row] = await database().select().from(authors).where(eq(authors.slug, slug))
  return row ? { ...refTo('auteurs', row), kind: row.kind, bio: row.bio } : null
}

export async function findDossier(slug: string): Promise<Dossier | null> {
  const [row] = await database().select({ dossier: dossiers, chronology }).from(dossiers).where(eq(dossiers.slug, slug))
  return row ? { ...toDossier(row.dossier), chronology: row.chronology } : null
}

/** An entry leads to its article, wherever that is by now, while readers may see it. */
const chronology = sql<Dossier['chronology']>`coalesce((
  select jsonb_agg(jsonb_build_object('date', e.entry -> 'date', 'text', e.entry -> 'text', 'path', '/articles/' || a.slug) order by e.place)
  from jsonb_array_elements(${dossiers.chronology}) with ordinality e (entry, place)
  left join articles a on a.listed_at > '-infinity' and a.id = coalesce((select id from articles where slug = e.entry ->> 'article'),
    (select article_id from redirects where path = '/articles/' || (e.entry ->> 'article')))), '[]')`

export const toDossier = (row: typeof dossiers.$inferSelect): Omit<Dossier, 'chronology'> => ({
  ...refTo('dossiers', { ...row, name: row.title }),
  standfirst: row.standfirst,
  description: row.description,
})

/** Everything that an article can be filed under, for whoever writes. Five queries, however many articles there are. */
export async function listChoices(_actor: Writer): Promise<WritingChoices> {
  const db = database()
  const [terms, sections, lands, subjects, files, names] = await Promise.all([
    db.select({ slug: glossary.slug, term: glossary.term, definition: glossary.definition }).from(glossary).orderBy(asc(glossary.term)),
    listRubrics(),
    db.select().from(countries).orderBy(desc(countries.core), asc(countries.position), asc(countries.name)),
    db.select({ slug: themes.slug, name: themes.name }).from(themes).orderBy(asc(themes.name)),
    db.select({ slug: dossiers.slug, name: dossiers.title }).from(dossiers).orderBy(asc(dossiers.position), asc(dossiers.title)),
    db.select({ slug: authors.slug, name: authors.name }).from(authors).orderBy(asc(authors.name)),
  ])
  return {
    terms,
    rubrics: sections.map(({ slug, name }) => ({ slug, name })),
    countries: lands.map(({ slug, name, iso, capital, capitalLon, capitalLat }) => ({
      slug,
      name,
      iso,
      capital: { name: capital, lon: capitalLon, lat: capitalLat },
    })),
    themes: subjects,
    dossiers: files,
    authors: names,
  }
}

const nouns = { rubric: rubrics, country: countries, theme: themes, dossier: dossiers, author: authors }
type NounName = keyof typeof nouns

/** The ids behind slugs, named as `listArticles` wants them; an unknown slug is `Invalid`. One query, or none. */
export async function findIds(slugs: Partial<Record<NounName, string | undefined>>): Promise<Partial<Record<`${NounName}Id`, string>>> {
  const wanted = (Object.keys(nouns) as NounName[]).flatMap((name) => (slugs[name] === undefined ? [] : [{ name, slug: slugs[name] }]))
  if (wanted.length === 0) return {}
  const [row] = await database().execute<Record<string, string | null>>(
    sql`select ${sql.join(
      wanted.map(({ name, slug }) => sql`(select id from ${nouns[name]} where slug = ${slug}) as ${sql.identifier(name)}`),
      sql`, `,
    )}`,
  )
  const unknown = wanted.filter(({ name }) => !row?.[name])
  if (unknown.length > 0) throw new Invalid('Rien ne porte ce nom.', Object.fromEntries(unknown.map(({ name, slug }) => [name, [`« ${slug} » est inconnu`]])))
  return Object.fromEntries(wanted.map(({ name }) => [`${name}Id`, row?.[name]]))
}

/** Throws `Invalid` with the names that exist for the first noun that does not. */
export async function checkSlugs(wanted: { rubric: string; countries: string[]; themes: string[]; authors: string[]; dossier: string | null }): Promise<void> {
  const asked: [NounName, string[]][] = [
    ['rubric', [wanted.rubric]],
    ['country', wanted.countries],
    ['theme', wanted.themes],
    ['author', wanted.authors],
    ['dossier', wanted.dossier ? [wanted.dossier] : []],
  ]
  for (const [name, slugs] of asked) {
    if (slugs.length === 0) continue
    const known = (await database().execute<{ slug: string }>(sql`select slug from ${nouns[name]} order by slug`)).map((row) => row.slug)
    const unknown = slugs.filter((slug) => !known.includes(slug))
    if (unknown.length > 0) throw new Invalid(`${nounNames[name]} : « ${unknown.join(' », « ')} » n’existe pas. Sont connus : ${known.join(', ')}.`)
  }
}

const nounNames: Record<NounName, string> = { rubric: 'Rubrique', country: 'Pays', theme: 'Thème', author: 'Auteur', dossier: 'Dossier' }
