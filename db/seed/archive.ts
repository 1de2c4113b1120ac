/**
 * A paper with a long past, for tests and benchmarks: the nouns of the demonstration edition and any number of published
 * articles of some 600 words taken from its texts. One statement fills one table, so 100,000 articles take a minute or two.
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

/** Every article keeps to one of these, so that words are as common or as rare as in a paper. */
const SUBJECTS = 50
const PER_SUBJECT = 100

const FIRST_DAY = '2011-11-20 06:00Z'
const CROWDED_DAY = '2018-03-01 12:00Z'
const SYLLABLES = 'kara tach oba sary bek kent zar dou chan ata mir tau sou gul nour kol'.split(' ')

/** Adds `count` articles, in the order of their dates from 2011 to 2026, and brings the statistics of the tables up to date. */
export async function fillArchive(count: number): Promise<void> {
  await fillTaxonomy()
  const sql = postgres(env().databaseUrl ?? '', {
    ...connectionOptions,
    max: WRITERS,
    connection: { statement_timeout: 0, maintenance_work_mem: '256MB' },
  })
  try {
    const [before] = await sql<{ n: number }[]>`select count(*)::int as n from articles`
    // An index over text is built at once in a fraction of the time that it takes row by row.
    const [index] = await sql<{ definition: string }[]>`select pg_get_indexdef('articles_search'::regclass) as definition`
    await sql`drop index articles_search`
    await fillParagraphs(sql)
    await Promise.all(Array.from({ length: WRITERS }, (_, writer) => insertArticles(sql, before?.n ?? 0, count, writer)))
    await insertLinks(sql, before?.n ?? 0, count)
    await sql`insert into search_words select distinct w, lower(unaccent(w)) from (select text from paragraphs union all select title from articles) t,
      regexp_split_to_table(lower(text), '[^[:alpha:]]+') w where length(w) between 4 and 40 on conflict do nothing`
    await sql`drop table paragraphs, made`
    await sql.unsafe(index?.definition ?? '')
    await sql`vacuum (analyze)`
  } finally {
    await sql.end({ timeout: 2 })
  }
}

async function fillParagraphs(sql: postgres.Sql): Promise<void> {
  await sql`
    create unlogged table paragraphs as select place::int, text,
      jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', text))) as node
    from unnest(${sql.array(await paragraphs())}::text[]) with ordinality as t (text, place)`
  await sql`alter table paragraphs add primary key (place)`
  await sql`analyze paragraphs`
}

/** Each opens with a term of the glossary, as that costs its page one more statement, and closes with a name that few others have; `insertLinks` draws the same nouns. */
async function insertArticles(sql: postgres.Sql, start: number, count: number, writer: number): Promise<void> {
  await sql`
    with nouns as (
      select (select array_agg(id order by slug) from rubrics) as rubrics, (select array_agg(id order by slug) from dossiers) as dossiers,
        (select array_agg(name order by slug) from authors) as authors, (select array_agg(name order by slug) from countries) as countries,
        (select array_agg(name order by slug) from themes) as themes,
        (select jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', term,
          'marks', jsonb_build_array(jsonb_build_object('type', 'term', 'attrs', jsonb_build_object('slug', slug)))))) from glossary order by slug limit 1) as term)
    insert into articles (slug, source_key, kind, state, title, standfirst, names, body, body_text, words, reading_minutes, rubric_id, dossier_id, published_at)
    select lower(name) || '-' || n, 'archive:' || n, (array['news', 'news', 'analysis', 'interview', 'brief'])[1 + n % 5]::article_kind, 'published',
      name || ', ' || array_to_string(first[1:7], ' '), array_to_string(first[8:32], ' '), named,
      jsonb_build_object('type', 'doc', 'content', jsonb_build_array(term) || nodes), texts || ' ' || name, 600, 3,
      rubrics[1 + abs(hashint4(n)) % cardinality(rubrics)], case when n <= 12 * cardinality(dossiers) then dossiers[1 + n % cardinality(dossiers)] end,
      case when n <= ${CROWD} then ${CROWDED_DAY}::timestamptz + n * interval '2 hours'
        else ${FIRST_DAY}::timestamptz + (n - ${start}::int) * (interval '15 years' / ${count}::int) end
    from nouns cross join generate_series(${start + 1 + writer}::int, ${start + count}::int, ${WRITERS}::int) n
    cross join lateral (
      select initcap(string_agg((${sql.array(SYLLABLES)}::text[])[1 + (hashint4(n * 4 + i) & 15)], '')) as name from generate_series(1, 4) i) names
    cross join lateral (
      select string_agg(x[1 + (abs(hashint4(n)) + i) % cardinality(x)], ', ') as named from (values (authors), (countries), (themes)) v (x), generate_series(0, n % 2) i) nouns_of
    cross join lateral (
      select string_agg(text, ' ') as texts, jsonb_agg(node) as nodes, string_to_array(left(string_agg(text, ' '), 400), ' ') as first
      from generate_series(1, 6) i join paragraphs p on p.place = 1 + abs(hashint4(n)) % ${SUBJECTS} * ${PER_SUBJECT} + abs(hashint4(n * 6 + i)) % ${PER_SUBJECT}) bodies`
}

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
