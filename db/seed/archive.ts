/**
 * A paper with a long past, for tests and benchmarks: the nouns of the demonstration edition and any number of published
 * articles of some 600 words taken from its texts.
 */
import postgres from 'postgres'
import { bodyText } from '#db/body/text.ts'
import { connectionOptions } from '#db/client.ts'
import { env } from '#db/env.ts'
import { fillTaxonomy, readArticles } from '#db/seed/edition.ts'

/** This month has more articles than a page of the archive holds, however small the archive is. */
export const crowdedMonth = { year: 2018, month: 3, day: null }
const CROWD = 250

/** Most of the work is to find the words of each article, on one core for each connection. */
const WRITERS = 2
/** Articles of one statement: few enough that a line about each tells how far it is. */
const PIECE = 25_000

/** What is filled. Its indexes and references are taken off meanwhile: made at once they take a fraction of the time. */
const FILLED = ['articles', 'article_countries', 'article_themes', 'article_authors', 'article_related']

/** Every article keeps to one of these, so that words are as common or as rare as in a paper. */
const SUBJECTS = 50
const PER_SUBJECT = 100

const FIRST_DAY = '2011-11-20 06:00Z'
const CROWDED_DAY = '2018-03-01 12:00Z'
const SYLLABLES = 'kara tach oba sary bek kent zar dou chan ata mir tau sou gul nour kol'.split(' ')

type Options = {
  /** Told what is done, in French. */
  report?: (line: string) => void
  /**
   * Nobody will write to this archive: what search reads of an article is put together from what it reads of each
   * paragraph, in a fifth of the time, and its column no longer makes itself.
   */
  finished?: boolean
}

/** Adds `count` articles, in the order of their dates from 2011 to 2026, and brings the statistics of the tables up to date. */
export async function fillArchive(count: number, { report = () => undefined, finished = false }: Options = {}): Promise<void> {
  await fillTaxonomy()
  const sql = postgres(env().databaseUrl ?? '', {
    ...connectionOptions,
    max: WRITERS,
    connection: { statement_timeout: 0, maintenance_work_mem: '1GB', work_mem: '256MB' },
  })
  try {
    const [before] = await sql<{ n: number }[]>`select count(*)::int as n from articles`
    const start = before?.n ?? 0
    await fillParagraphs(sql)
    const putBack = await takeOff(sql)
    if (finished) await sql`alter table articles alter column search drop expression`
    const pieces = Array.from({ length: Math.ceil(count / PIECE) }, (_, i) => start + i * PIECE).values()
    let written = 0
    await Promise.all(
      Array.from({ length: WRITERS }, async () => {
        for (const first of pieces) {
          const last = Math.min(first + PIECE, start + count)
          await insertArticles(sql, { start, count, first: first + 1, last, finished })
          written += last - first
          report(`${written} articles sur ${count} écrits`)
        }
      }),
    )
    await insertLinks(sql, start, count)
    await sql`insert into search_words select distinct w, lower(unaccent(w)) from (select text from paragraphs union all select title from articles) t,
      regexp_split_to_table(lower(text), '[^[:alpha:]]+') w where length(w) between 4 and 40 on conflict do nothing`
    await sql`drop table paragraphs, made`
    report('liens et mots écrits')
    await putBack(report)
    await sql`vacuum (analyze)`
    report('statistiques faites')
  } finally {
    await sql.end({ timeout: 2 })
  }
}

type Part = { table: string; name: string; definition: string; refers: boolean; index: boolean }

/**
 * Takes the indexes, keys and references off what is filled, as far as no other table refers to them; returns what puts
 * them back.
 */
async function takeOff(sql: postgres.Sql): Promise<(report: (line: string) => void) => Promise<void>> {
  const parts = await sql<Part[]>`
    with filled as (select unnest(${sql.array(FILLED)}::regclass[]) as id)
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(c.oid) as definition, contype = 'f' as refers, false as index
    from pg_constraint c where conrelid in (select id from filled) and contype in ('f', 'p', 'u')
      and (contype = 'f' or not exists (select 1 from pg_constraint o where o.contype = 'f' and o.conindid = c.conindid and o.conrelid not in (select id from filled)))
    union all select indrelid::regclass::text, indexrelid::regclass::text, pg_get_indexdef(indexrelid), false, true
    from pg_index where indrelid in (select id from filled) and not exists (select 1 from pg_constraint where conindid = indexrelid)
    order by refers desc`
  for (const { table, name, index } of parts) await (index ? sql`drop index ${sql(name)}` : sql`alter table ${sql(table)} drop constraint ${sql(name)}`)
  return async (report) => {
    for (const { table, name, definition, index } of parts.toReversed()) {
      await (index ? sql.unsafe(definition) : sql.unsafe(`alter table ${table} add constraint ${name} ${definition}`))
      report(name)
    }
  }
}

async function fillParagraphs(sql: postgres.Sql): Promise<void> {
  await sql`
    create unlogged table paragraphs as select place::int, text,
      jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', text))) as node,
      to_tsvector('french_paper', search_cut(text)) as vector
    from unnest(${sql.array(await paragraphs())}::text[]) with ordinality as t (text, place)`
  await sql`alter table paragraphs add primary key (place)`
  await sql`analyze paragraphs`
}

type Piece = { start: number; count: number; first: number; last: number; finished: boolean }

/** Each opens with a term of the glossary, as that costs its page one more statement, and closes with a name that few others have; `insertLinks` draws the same nouns. */
async function insertArticles(sql: postgres.Sql, { start, count, first, last, finished }: Piece): Promise<void> {
  await sql`
    with nouns as (
      select (select array_agg(id order by slug) from rubrics) as rubrics, (select array_agg(id order by slug) from dossiers) as dossiers,
        (select array_agg(name order by slug) from authors) as authors, (select array_agg(name order by slug) from countries) as countries,
        (select array_agg(name order by slug) from themes) as themes,
        (select jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', term,
          'marks', jsonb_build_array(jsonb_build_object('type', 'term', 'attrs', jsonb_build_object('slug', slug)))))) from glossary order by slug limit 1) as term)
    insert into articles (slug, source_key, kind, state, title, standfirst, names, body, body_text, words, reading_minutes, rubric_id, dossier_id, published_at${finished ? sql`, search` : sql``})
    select slug, 'archive:' || n, (array['news', 'news', 'analysis', 'interview', 'brief'])[1 + n % 5]::article_kind, 'published', title, standfirst, named, body, body_text,
      600, 3, rubric, dossier, at${finished ? searched(sql) : sql``}
    from (select n, name, named, vectors, lower(name) || '-' || n as slug, name || ', ' || array_to_string(first[1:7], ' ') as title, array_to_string(first[8:32], ' ') as standfirst,
      jsonb_build_object('type', 'doc', 'content', jsonb_build_array(term) || nodes) as body, texts || ' ' || name as body_text,
      rubrics[1 + abs(hashint4(n)) % cardinality(rubrics)] as rubric, case when n <= 12 * cardinality(dossiers) then dossiers[1 + n % cardinality(dossiers)] end as dossier,
      case when n <= ${CROWD} then ${CROWDED_DAY}::timestamptz + n * interval '2 hours'
        else ${FIRST_DAY}::timestamptz + (n - ${start}::int) * (interval '15 years' / ${count}::int) end as at
    from nouns cross join generate_series(${first}::int, ${last}::int) n
    cross join lateral (
      select initcap(string_agg((${sql.array(SYLLABLES)}::text[])[1 + (hashint4(n * 4 + i) & 15)], '')) as name from generate_series(1, 4) i) names
    cross join lateral (
      select string_agg(x[1 + (abs(hashint4(n)) + i) % cardinality(x)], ', ') as named from (values (authors), (countries), (themes)) v (x), generate_series(0, n % 2) i) nouns_of
    cross join lateral (
      select string_agg(text, ' ') as texts, jsonb_agg(node) as nodes, array_agg(vector) as vectors, string_to_array(left(string_agg(text, ' '), 400), ' ') as first
      from generate_series(1, 6) i join paragraphs p on p.place = 1 + abs(hashint4(n)) % ${SUBJECTS} * ${PER_SUBJECT} + abs(hashint4(n * 6 + i)) % ${PER_SUBJECT}) bodies offset 0) made`
}

/** What the column makes of an article, from what is known of its paragraphs. */
const searched = (
  sql: postgres.Sql,
) => sql`, setweight(search_plain(title), 'A') || setweight(search_plain(standfirst), 'B') || setweight(search_plain(named), 'C')
  || ts_delete(vectors[1] || vectors[2] || vectors[3] || vectors[4] || vectors[5] || vectors[6] || to_tsvector('french_paper', search_cut(name)),
    tsvector_to_array(to_tsvector('french_paper', search_stop_words()))) || search_marks(at, rubric)`

/** One or two countries, themes and authors, and three articles to read next. */
async function insertLinks(sql: postgres.Sql, start: number, count: number): Promise<void> {
  await sql`
    create unlogged table made as select id, listed_at, substring(source_key from 'archive:(.*)')::int as n from articles
    where substring(source_key from 'archive:(.*)')::int > ${start}`
  await sql`create unique index on made (n)`
  await sql`analyze made`
  for (const [one, many] of Object.entries({ country: 'countries', theme: 'themes', author: 'authors' })) {
    await sql`
      with nouns as (select array_agg(id order by slug) as ids from ${sql(many)})
      insert into ${sql(`article_${many}`)} (article_id, listed_at, ${sql(`${one}_id`)}, position)
      select id, listed_at, ids[1 + (abs(hashint4(n)) + i) % cardinality(ids)], i from nouns, made, generate_series(0, n % 2) i`
  }
  await sql`
    insert into article_related (article_id, related_id, position, reason)
    select a.id, b.id, i - 1, 'Sur le même thème' from made a cross join generate_series(1, 3) i
    join made b on b.n = ${start + 1}::int + (a.n - ${start + 1}::int + 7919 * i) % ${count}::int where a.id <> b.id`
}

/** Paragraphs of about 100 words, each put together from pieces of one text of the edition; text after text, as many of each. */
async function paragraphs(): Promise<string[]> {
  const bodies = (await readArticles()).map(({ body }) => body.filter((block) => block.type !== 'seedPicture' && block.type !== 'seedGallery'))
  let seed = 1
  const draw = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  return bodies.slice(0, SUBJECTS).flatMap((content) => {
    const words = bodyText({ type: 'doc', content }).split(/\s+/)
    const piece = () => {
      const start = draw(words.length - 9)
      return words.slice(start, start + 9)
    }
    return Array.from({ length: PER_SUBJECT }, () => Array.from({ length: 11 }, piece).flat().join(' '))
  })
}
