/**
 * The archive: every article has one stable place, its month in Paris, reached in the same time however old it is.
 * A month that holds more than a page names its days.
 */
import { sql } from 'drizzle-orm'
import { type ListFilter, links, listArticles } from '#db/articles/lists.ts'
import { database } from '#db/client.ts'
import type { ArchiveNoun, ArticleCard, Period } from '#db/dto.ts'
import { articles } from '#db/schema.ts'

/** At most one noun. */
type Filter = Omit<ListFilter, 'from' | 'to'>
export type ArchiveScope = { filter: Filter; noun: ArchiveNoun | null }

/** What one page of the archive holds at most. */
export const ARCHIVE_PAGE = 200

/** '2026', '03', '09' → a period, or null where that is no date or not written in the canonical way. */
export function period(year: string, month: string, day?: string): Period | null {
  if (!/^(19|20)\d\d$/.test(year) || !/^(0[1-9]|1[0-2])$/.test(month)) return null
  if (day === undefined) return { year: Number(year), month: Number(month), day: null }
  const date = new Date(`${year}-${month}-${day}T12:00:00Z`)
  if (!/^\d\d$/.test(day) || Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return null
  return { year: Number(year), month: Number(month), day: Number(day) }
}

/** First instant of the period in Paris and the first after it. PostgreSQL knows the summer times of every year. */
export function bounds({ year, month, day }: Period) {
  const start = sql`make_timestamp(${year}, ${month}, ${day ?? 1}, 0, 0, 0)`
  return {
    from: sql`${start} at time zone 'Europe/Paris'`,
    to: sql`(${start} + ${day === null ? '1 month' : '1 day'}::interval) at time zone 'Europe/Paris'`,
  }
}

/**
 * Newest first. A month that holds more than a page names its days; they are asked for in any case, at the same time, so
 * that a crowded month takes no longer way to the database than a quiet one.
 */
export async function listPeriod(filter: Filter, span: Period): Promise<{ items: ArticleCard[]; days: Period[] }> {
  const [{ items, nextCursor }, days] = await Promise.all([
    listArticles({ ...filter, ...bounds(span) }, { limit: ARCHIVE_PAGE }),
    span.day === null ? listDays(filter, span) : [],
  ])
  return { items, days: nextCursor === null ? [] : days }
}

/** Months of the scope that hold at least one article, newest first: one index probe for each month there was. */
export async function listMonths(filter: Filter): Promise<Period[]> {
  const { table, where } = source(filter)
  return probe(
    filter,
    sql`select date_trunc('month', min(listed_at) at time zone 'Europe/Paris') as first, max(listed_at) at time zone 'Europe/Paris' as last from ${table} where ${where}`,
    '1 month',
    false,
  )
}

/** Days of the month that hold at least one article, newest first. */
export async function listDays(filter: Filter, { year, month }: Period): Promise<Period[]> {
  const start = sql`make_timestamp(${year}, ${month}, 1, 0, 0, 0)`
  return probe(filter, sql`select ${start} as first, ${start} + interval '1 month' - interval '1 day' as last`, '1 day', true)
}

/** Where the dates of a noun stand in the order of an index: in its links, or in a column of the articles. */
function source(filter: Filter) {
  const listed = sql`listed_at > '-infinity'`
  for (const { key, table, column } of links) if (filter[key]) return { table, where: sql`${column} = ${filter[key]} and ${listed}` }
  if (filter.dossierId) return { table: articles, where: sql`dossier_id = ${filter.dossierId} and ${listed}` }
  return { table: articles, where: filter.rubricId ? sql`rubric_id = ${filter.rubricId} and ${listed}` : listed }
}

async function probe(filter: Filter, range: ReturnType<typeof sql>, step: '1 month' | '1 day', withDay: boolean): Promise<Period[]> {
  const { table, where } = source(filter)
  const rows = await database().execute<{ year: number; month: number; day: number }>(sql`
    with bounds as (${range})
    select extract(year from p)::int as year, extract(month from p)::int as month, extract(day from p)::int as day
    from bounds, generate_series(first, last, ${step}::interval) p
    where exists (select 1 from ${table} where ${where}
      and listed_at >= p at time zone 'Europe/Paris' and listed_at < (p + ${step}::interval) at time zone 'Europe/Paris')
    order by p desc`)
  return rows.map(({ year, month, day }) => ({ year, month, day: withDay ? day : null }))
}
