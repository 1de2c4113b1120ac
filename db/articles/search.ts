/**
 * Full text over title, standfirst, names and body. A word that half the archive has is answered as fast as a rare one:
 * the `RANKED` newest articles that match are ranked and counted, and a reader is told where there are more. Three
 * statements, four where no article has every word. Throws `Invalid` for a broken cursor, and for nothing that is typed.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { cardColumns, pictureOfCard, rubricOfCard, toCard } from '#db/articles/cards.ts'
import { database } from '#db/client.ts'
import type { Facet, Found, Marked, SearchResult } from '#db/dto.ts'
import { Invalid } from '#db/errors.ts'
import { articles, media, rubrics } from '#db/schema.ts'
import { expand } from '#db/search/expand.ts'
import { LONGEST, readQuestion } from '#db/search/question.ts'
import { stretches } from '#db/search/stretches.ts'

/** Of what many articles say, the newest are ranked: the best among them are as good, and a page does not wait for all. */
const RANKED = 500
const RESULTS = 12
/** With fewer in the last three months, all that is older is looked at in one go. */
const FEW_NEAR = 5
/** Milliseconds after which a question is a slow one. */
const SLOW_MS = 30
/** With fewer, another spelling is offered. */
const FEW = 3
const [START, STOP] = ['\u0001', '\u0002']
/** The signs at which `search_cut()` of the migrations cuts words. An excerpt shows them, so each is hidden behind one that parts words too. */
const CUTS = '-+./~<&'
const HIDDEN = '\u0010\u0011\u0012\u0013\u0014\u0015\u0016'
/** Where two marks have nothing but a hyphen between them. */
const ONE = new RegExp(`${STOP}([-‐‑–])${START}`, 'g')
const MARKS = `StartSel=${START}, StopSel=${STOP}`

/** Nouns by slug; an unknown one finds nothing. `from` is included, `to` is not. */
export type SearchFilter = { rubric?: string; country?: string; author?: string; from?: Date; to?: Date }
export type SearchPage = { order?: 'best' | 'newest'; cursor?: string | null; limit?: number }

/** A rank as PostgreSQL gives it, which no float4 is too small or too large for, and an instant of a year that it knows. */
const rankShape = z.number().refine((rank) => rank === 0 || (rank > 1e-30 && rank < 1e6))
const cursorShape = z.tuple([rankShape, z.iso.datetime({ precision: 3 }).refine((at) => at >= '0001'), z.uuid()])
type Place = z.infer<typeof cursorShape>
type Hit = { id: string; rank: number; at: string }
type Hits = { hits: Hit[]; count: number; rubrics: Facet[]; countries: Facet[]; authors: Facet[]; months: { month: string; count: number }[] }

export async function searchArticles(text: string, filter: SearchFilter = {}, page: SearchPage = {}): Promise<SearchResult> {
  const limit = page.limit ?? RESULTS
  const after = page.cursor ? readCursor(page.cursor) : null
  const typed = text.replaceAll('\0', ' ').slice(0, LONGEST)
  const { all, any, correction } = await expand(readQuestion(typed), typed)
  if (!all) return { ...none, items: [] }
  const hits = (asked: SQL) => hitsOf(asked, filter, page.order ?? 'best', after, limit)
  const whole = hits(all)
  // Common words that are long looked for hardly meet: then those with any of them are looked for meanwhile.
  const isSlow = any && (await Promise.race([whole.then(() => false), sleep(SLOW_MS, true, { ref: false })]))
  const meanwhile = isSlow ? hits(any) : undefined
  meanwhile?.catch(() => undefined)
  let [words, partial, found] = [all, false, await whole]
  if (found.count === 0 && any) [words, partial, found] = [any, true, await (meanwhile ?? hits(any))]
  const { hits: places, count, months, ...facets } = found
  const shown = places.slice(0, limit)
  const last = places.length > limit ? shown.at(-1) : undefined
  return {
    items: await cardsOf(shown, words),
    nextCursor: last ? Buffer.from(JSON.stringify([last.rank, last.at, last.id])).toString('base64url') : null,
    count: Math.min(count, RANKED),
    more: count > RANKED,
    partial: partial && count > 0,
    correction: count < FEW || partial ? correction : null,
    facets: { ...facets, months },
  }
}

const none: SearchResult = {
  items: [],
  nextCursor: null,
  count: 0,
  more: false,
  partial: false,
  correction: null,
  facets: { rubrics: [], countries: [], authors: [], months: [] },
}

function readCursor(text: string): Place {
  try {
    return cursorShape.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
  } catch {
    throw new Invalid('Le curseur n’est pas valable.', { cursor: ['curseur inconnu'] })
  }
}

async function hitsOf(words: SQL, filter: SearchFilter, order: 'best' | 'newest', after: Place | null, limit: number): Promise<Hits> {
  const best = order === 'best'
  const newest = walk(filter, sql`a.id, a.listed_at, a.rubric_id${best ? sql`, a.search` : sql``}`, RANKED + 1, null)
  // Beyond the ranked ones the newest go on by themselves, however many there are.
  const source = best || !after ? sql`newest` : sql`(select n.*, 0 as rank from q, lateral ${walk(filter, sql`a.id, a.listed_at`, limit + 1, after)} n) n`
  const rest = best && after ? sql`where (rank, listed_at, id) < (${after[0]}::float4, ${after[1]}::timestamptz, ${after[2]}::uuid)` : sql``
  const facet = (
    table: SQL,
    folder: SQL,
    link: SQL,
  ) => sql`(select coalesce(jsonb_agg(jsonb_build_object('slug', slug, 'name', name, 'count', n) order by n desc, name), '[]')
    from (select x.slug, x.name, count(*)::int as n from counted ${link} join ${table} x on x.id = ${folder} group by x.slug, x.name order by n desc, x.name limit 12) f)`
  const [row] = await database().execute<Hits>(sql`
    with q as materialized (select words, ${narrowed(filter)} as narrowed from (select nullif(${words}, ''::tsquery) as words) asked),
    newest as materialized (select n.*, ${best ? sql`ts_rank(array[0.1, 0.3, 0.5, 1.0]::float4[], n.search, q.words, 1)` : sql`0::float4`} as rank
      from q, lateral ${newest} n),
    counted as (select id, listed_at, rubric_id from newest limit ${RANKED})
    select (select count(*)::int from newest) as count,
      ${facet(sql`rubrics`, sql`counted.rubric_id`, sql``)} as rubrics,
      ${facet(sql`countries`, sql`l.country_id`, sql`join article_countries l on l.article_id = counted.id`)} as countries,
      ${facet(sql`authors`, sql`l.author_id`, sql`join article_authors l on l.article_id = counted.id`)} as authors,
      (select coalesce(jsonb_agg(jsonb_build_object('month', m, 'count', n) order by m desc), '[]') from (
        select to_char(listed_at at time zone 'Europe/Paris', 'YYYY-MM') as m, count(*)::int as n from counted group by 1) f) as months,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'rank', rank, 'at', to_char(listed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by rank desc, listed_at desc, id desc), '[]')
        from (select id, rank, listed_at from ${source} ${rest} order by rank desc, listed_at desc, id desc limit ${limit + 1}) p) as hits`)
  return row ?? { hits: [], count: 0, rubrics: [], countries: [], authors: [], months: [] }
}

/**
 * The question with what the filter asks for, as far as the index knows it: the rubric, and the names of the country and
 * the author, unless they have only just been renamed. Nothing where one of these does not exist.
 */
function narrowed({ rubric, country, author }: SearchFilter): SQL {
  const named = (nouns: SQL, slug: string) => sql`(select case when exists (select 1 from renamed where noun_id = n.id) then words
    else coalesce(words && (select string_agg(quote_literal(w), ' & ')::tsquery from unnest(tsvector_to_array(search_plain(n.name))) w), words) end
    from ${nouns} n where slug = ${slug})`
  const parts = [
    sql`words`,
    ...(rubric ? [sql`(select quote_literal('@' || id)::tsquery from rubrics where slug = ${rubric})`] : []),
    ...(country ? [named(sql`countries`, country)] : []),
    ...(author ? [named(sql`authors`, author)] : []),
  ]
  return sql.join(parts, sql` && `)
}

/** The newest articles that answer, at most `limit`, after a place where one is given. */
function walk({ country, author, from, to }: SearchFilter, columns: SQL, limit: number, after: Place | null): SQL {
  const instant = (date: Date) => sql`${date.toISOString()}::timestamptz`
  const place = after && new Date(after[1])
  // An `offset` keeps the planner from reading all links of a noun at once, which pays for no stretch.
  const linked = (links: SQL, column: SQL, nouns: SQL, slug: string) =>
    sql`exists (select 1 from ${links} where article_id = a.id and ${column} = (select id from ${nouns} where slug = ${slug}) offset 0)`
  const conditions = [
    sql`search @@ (q.narrowed && stretches.stretch) and listed_at > '-infinity'`,
    ...(country ? [linked(sql`article_countries`, sql`country_id`, sql`countries`, country)] : []),
    ...(author ? [linked(sql`article_authors`, sql`author_id`, sql`authors`, author)] : []),
    ...(from ? [sql`listed_at >= ${instant(from)}`] : []),
    ...(to ? [sql`listed_at < ${instant(to)}`] : []),
    ...(after && place ? [sql`(listed_at, id) < (${instant(place)}, ${after[2]}::uuid)`] : []),
  ]
  const last = place && to ? (place < to ? place : to) : (place ?? to)
  const along = (way: SQL) => sql`(select n.* from stretches, lateral (
    select * from (select ${columns} from articles a where ${sql.join(conditions, sql` and `)} offset 0) a order by listed_at desc, id desc limit ${limit}) n
    where way = ${way} limit ${limit})`
  return sql`(with stretches as materialized ${stretches(from, last)}, near as materialized ${along(sql`'near'`)}
    select * from near union all ${along(sql`case when (select count(*) from near) < ${FEW_NEAR} then 'rest' else 'far' end`)} limit ${limit})`
}

/** The cards of `hits` in their order, each with the words that were found. */
async function cardsOf(hits: Hit[], words: SQL): Promise<Found[]> {
  if (hits.length === 0) return []
  const ids = hits.map(({ id }) => id)
  // One sign after the other: translate() takes ten times as long.
  const hidden = (text: SQL) => [...`${CUTS}${START}${STOP}`].reduce((before, sign, i) => sql`replace(${before}, ${sign}, ${HIDDEN[i] ?? ''})`, text)
  const marked = (text: SQL, options: string) =>
    sql<string>`translate(ts_headline('french_paper', ${hidden(text)}, ${words}, ${`${MARKS}, ${options}`}), ${HIDDEN}, ${CUTS})`
  const rows = await database()
    .select({
      ...cardColumns,
      markedTitle: marked(sql`${articles.title}`, 'HighlightAll=true'),
      excerpt: marked(sql`${articles.standfirst} || E'\n\n' || ${articles.bodyText}`, 'MaxFragments=2, MaxWords=26, MinWords=14, FragmentDelimiter=" … "'),
    })
    .from(articles)
    .leftJoin(rubrics, rubricOfCard)
    .leftJoin(media, pictureOfCard)
    .where(sql`${articles.id} = any(${sql.param(ids)}::uuid[])`)
  return rows
    .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .map((row) => ({ ...toCard(row), markedTitle: segments(row.markedTitle), excerpt: segments(toExcerpt(row.excerpt)) }))
}

/** A piece of a text says that it is one, unless it begins and ends as sentences do; a heading ends with a dot. */
function toExcerpt(text: string): string {
  const line = text.trim().replace(/([^\s.!?:;…])\s*\n\s*/g, '$1 · ')
  const before = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(line) ? '' : '… '
  return before + line + (/[.?!…]\s*[»”)]?$/.test(line) ? '' : ' …')
}

/** Text cut where marks begin and end: what is shown is always text, never markup. Words that a hyphen joins are one mark. */
export function segments(text: string): Marked[] {
  return text
    .replace(/\s+/g, ' ')
    .replace(ONE, '$1')
    .split(START)
    .flatMap((part, i) => {
      const [found = '', ...after] = i === 0 ? ['', part] : part.split(STOP)
      return [
        { text: found, mark: true },
        { text: after.join(''), mark: false },
      ]
    })
    .filter((segment) => segment.text !== '')
}
