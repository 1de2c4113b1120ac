/**
 * The archive cut into stretches that the index knows by their marks (`search_marks` of the migrations): months of this
 * year and the last, each stretch longer than the one before, and all that is older. Walked from the newest, a word that
 * half of a million articles have is done with after a month or two, while a rare one costs a few looks into the index.
 * What is asked of a stretch ends with `offset 0`, so that the planner goes by the words and does not run through the
 * dates in hope of a quick match.
 *
 * Decided on 25 November 2026: what is older is told by what it is not. PostgreSQL walks along the rarest of the lists that
 * must hold an article, and looks into the others; a year's list is shorter than that of a common word, so two common words
 * that never meet were looked for at each article of every year. Denied, the years are looked at only where words meet,
 * three times faster at 1,000,000 articles. It comes to that only where two years hold fewer articles than are ranked, so
 * few are found that are then put in order.
 *
 * And on the same day: where three months hold next to nothing, the months before them are not walked, but all that is older
 * is looked at in one go. It is little wherever the words are as rare as that, and words that never meet cost half.
 */
import { type SQL, sql } from 'drizzle-orm'

/**
 * Rows (`way`, `stretch` as tsquery), newest first, that hold all there is between two instants of which either may be null:
 * those of `near` and of `far`, or else those of `near` and of `rest`.
 */
export function stretches(from: Date | null = null, to: Date | null = null): SQL {
  const instant = (date: Date | null) => sql`${date?.toISOString() ?? null}::timestamptz`
  const any = (marks: SQL) => sql`string_agg(quote_literal('@' || ${marks}), ' | ')::tsquery`
  return sql`(select way, stretch from (
      select greatest(min(listed_at), ${instant(from)}) at time zone 'UTC' as first, least(max(listed_at), ${instant(to)}) at time zone 'UTC' as last,
        max(listed_at) at time zone 'UTC' as newest
      from articles where listed_at > '-infinity') span,
    lateral (select date_trunc('year', last) - interval '1 year' as by_month, date_trunc('year', last) + interval '1 year' as by_year,
      date_trunc('month', last) - interval '2 months' as near_to) turn,
    lateral (
      (select floor(log(2, n)) as place, case when min(m) < near_to then 'far' else 'near' end as way, ${any(sql`to_char(m, 'YYYYMM')`)} as stretch
        from generate_series(date_trunc('month', last), greatest(by_month, date_trunc('month', first)), interval '-1 month') with ordinality months (m, n) group by place)
      union all
      (select 100, 'far', !! ${any(sql`to_char(y, 'YYYY')`)} from generate_series(by_month, newest, interval '1 year') years (y) where first < by_month)
      union all
      (select 100, 'rest', !! ${any(sql`mark`)} from (
        select to_char(m, 'YYYYMM') as mark from generate_series(near_to, by_year - interval '1 month', interval '1 month') months (m)
        union all select to_char(y, 'YYYY') from generate_series(by_year, newest, interval '1 year') years (y)) marks where first < near_to)) marks
    order by place)`
}
