/**
 * The archive cut into stretches that the index knows by their marks (`search_marks` of the migrations), each longer than
 * the one before: months of this year and the last, years before. Walked from the newest, a word that half of a million
 * articles have is done with after a month or two, while a rare one costs less than a dozen looks into the index. What is
 * asked of a stretch ends with `offset 0`, so that the planner goes by the words and does not run through the dates in hope
 * of a quick match.
 */
import { type SQL, sql } from 'drizzle-orm'

/** Rows `stretch` (tsquery), newest first, that hold all there is between two instants of which either may be null. */
export function stretches(from: Date | null = null, to: Date | null = null): SQL {
  const instant = (date: Date | null) => sql`${date?.toISOString() ?? null}::timestamptz`
  return sql`(select string_agg(quote_literal('@' || mark), ' | ')::tsquery as stretch from (
      select greatest(min(listed_at), ${instant(from)}) at time zone 'UTC' as first, least(max(listed_at), ${instant(to)}) at time zone 'UTC' as last
      from articles where listed_at > '-infinity') span,
    lateral (select date_trunc('year', last) - interval '1 year' as by_month) turn,
    lateral (
      (select to_char(m, 'YYYYMM') as mark, floor(log(2, n)) as place
        from generate_series(date_trunc('month', last), greatest(by_month, date_trunc('month', first)), interval '-1 month') with ordinality months (m, n))
      union all
      (select to_char(y, 'YYYY'), 10 + ceil(log(5, n)) from generate_series(by_month - interval '1 year', date_trunc('year', first), interval '-1 year') with ordinality years (y, n))) marks
    group by place order by place)`
}
