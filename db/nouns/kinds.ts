/**
 * The nouns that articles belong to, as the newsroom keeps them: one description for each kind, by which `nouns.ts` does
 * everything that is done with them. Shapes are read from a stranger's JSON; French texts come out typeset.
 */
import { type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import type { NounFields, NounKind, SubjectKind } from '#db/dto.ts'
import { numericCodes } from '#db/maps/gazetteer.ts'
import { articleAuthors, articleCountries, articleThemes, authors, countries, dossiers, glossary, rubrics, themes } from '#db/schema.ts'
import { typeset } from '#db/typography.ts'

export type PlacedKind = Exclude<NounKind, 'synonyms' | 'redirects'>

export type Kind = {
  /** As the journal, the follows and the tags of the caches name one. */
  subject: SubjectKind | 'term'
  table: PgTable
  /** The field by which one is called. */
  title: 'name' | 'title' | 'term'
  /** Of its addresses. What leads on from `/glossaire/` is no page: it only lets former names of terms be understood. */
  folder: string
  shape: z.ZodObject
  /** Put in an order by hand. */
  ordered: boolean
  /** The table that links articles to it and its column there; of the rest `articles` itself says it. */
  link?: { table: PgTable; column: string; renamed: 'authors' | 'countries' | 'themes' }
  column?: 'rubric_id' | 'dossier_id'
  /** Whether the content of an article, which names nouns by slug, has one of `slugs`. */
  written: (content: SQL, slugs: string[]) => SQL
  /** Changed fields that stand on pages other than its own. */
  shown: string[]
}

const line = (most: number, missing?: string) => {
  const text = z.string().trim().max(most, `${most} signes au plus`).transform(typeset)
  return missing ? text.refine((value) => value !== '', missing) : text
}
const name = line(120, 'Donnez-lui un nom.')
/** Made of the name where it is left out. */
const slug = z
  .string()
  .regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/, 'minuscules, chiffres et traits d’union')
  .max(120, '120 signes au plus')
  .default('')
const description = line(2_000).default('')

/** Names of hues among the design tokens. */
const hues = ['politique', 'economie', 'societe', 'environnement', 'transports', 'culture', 'histoire', 'sciences'] as const

/** Countries that the maps can show. */
const drawable = new Set(Object.values(numericCodes))

const isZone = (zone: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('fr', { timeZone: zone }))
  } catch {
    return false
  }
}

/** As ISO 8601 writes it, as precise as is known; with a minus, of a year before our era (-0329 is 329), where the year zero never was. */
const historic = z
  .string()
  .regex(
    /^-?(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'une année, un mois ou un jour : 1906, 1881-05, 1991-12-16 ; avant notre ère : -0329',
  )

const one = (field: string) => (content: SQL, slugs: string[]) => sql`${content} ->> ${field}::text = any(${sql.param(slugs)}::text[])`
const among = (field: string) => (content: SQL, slugs: string[]) => sql`jsonb_exists_any(${content} -> ${field}::text, ${sql.param(slugs)}::text[])`

export const kinds: Record<PlacedKind, Kind> = {
  rubrics: {
    subject: 'rubric',
    table: rubrics,
    title: 'name',
    folder: 'rubriques',
    shape: z.strictObject({ slug, name, description, hue: z.enum(hues, 'Choisissez une teinte.') }),
    ordered: true,
    column: 'rubric_id',
    written: one('rubric'),
    shown: ['slug', 'name', 'hue'],
  },
  countries: {
    subject: 'country',
    table: countries,
    title: 'name',
    folder: 'pays',
    shape: z.strictObject({
      slug,
      name,
      iso: z
        .string()
        .trim()
        .toUpperCase()
        .refine((code) => drawable.has(code), 'Deux lettres de la norme ISO 3166, d’un pays que la carte connaît : KZ.'),
      locative: line(120, 'Comme dans une phrase : « au Kazakhstan ».'),
      capital: line(120, 'Nommez la capitale.'),
      capitalLon: z.number('Un nombre de degrés.').min(-180).max(180),
      capitalLat: z.number('Un nombre de degrés.').min(-90).max(90),
      timezone: z.string().max(60).refine(isZone, 'Un fuseau connu, comme Asia/Almaty.'),
      description,
      facts: z
        .array(z.strictObject({ label: line(120, 'à nommer'), value: line(200, 'à donner'), source: line(300).default('') }))
        .max(20)
        .default([]),
      core: z.boolean().default(false),
    }),
    ordered: true,
    link: { table: articleCountries, column: 'country_id', renamed: 'countries' },
    written: among('countries'),
    shown: ['slug', 'name', 'iso'],
  },
  themes: {
    subject: 'theme',
    table: themes,
    title: 'name',
    folder: 'themes',
    shape: z.strictObject({ slug, name, description }),
    ordered: false,
    link: { table: articleThemes, column: 'theme_id', renamed: 'themes' },
    written: among('themes'),
    shown: ['slug', 'name'],
  },
  dossiers: {
    subject: 'dossier',
    table: dossiers,
    title: 'title',
    folder: 'dossiers',
    shape: z.strictObject({
      slug,
      title: line(200, 'Donnez-lui un titre.'),
      standfirst: line(1_000).default(''),
      description: z.array(line(3_000, 'un paragraphe est vide')).max(20).default([]),
      chronology: z
        .array(z.strictObject({ date: historic, text: line(500, 'à écrire'), article: z.string().max(120).optional() }))
        .max(200)
        .default([]),
      imageId: z.uuid().nullable().default(null),
    }),
    ordered: true,
    column: 'dossier_id',
    written: one('dossier'),
    shown: ['slug', 'title', 'standfirst'],
  },
  authors: {
    subject: 'author',
    table: authors,
    title: 'name',
    folder: 'auteurs',
    shape: z.strictObject({
      slug,
      name,
      kind: z.enum(['desk', 'person'], 'Une personne, ou une signature de la rédaction.'),
      bio: description,
      userId: z.uuid().nullable().default(null),
    }),
    ordered: false,
    link: { table: articleAuthors, column: 'author_id', renamed: 'authors' },
    written: among('authors'),
    shown: ['slug', 'name', 'kind'],
  },
  terms: {
    subject: 'term',
    table: glossary,
    title: 'term',
    folder: 'glossaire',
    shape: z.strictObject({ slug, term: line(120, 'Écrivez le terme.'), definition: line(1_000, 'Écrivez sa définition.') }),
    ordered: false,
    written: (content, slugs) => {
      const named = slugs.map((slug) => `@.slug == ${JSON.stringify(slug)}`).join(' || ')
      return sql`${content} -> 'body' @? ${`$.**.marks[*] ? (@.type == "term").attrs ? (${named})`}::jsonpath`
    },
    shown: [],
  },
}

/** The fields of a noun out of unknown JSON. */
export const shapeOf = <K extends PlacedKind>(kind: K) => kinds[kind].shape as unknown as z.ZodType<NounFields[K]>
