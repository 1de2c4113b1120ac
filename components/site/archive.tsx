import { Label } from '#components/article/label.tsx'
import { formatDate, formatMonth } from '#components/date.tsx'
import { Breadcrumb } from '#components/site/breadcrumb.tsx'
import type { ArchiveNoun, ArchivePage, Period } from '#db/dto.ts'

const two = (number: number) => String(number).padStart(2, '0')
const archiveHome = (noun: ArchiveNoun | null) => `${noun?.path ?? ''}/archives`
const periodPath = (noun: ArchiveNoun | null, { year, month, day }: Period) => `${archiveHome(noun)}/${year}/${two(month)}${day === null ? '' : `/${two(day)}`}`
const periodName = ({ year, month, day }: Period) =>
  day === null ? formatMonth(year, month) : formatDate(new Date(Date.UTC(year, month - 1, day, 12)).toISOString(), 'full')

type Step = { path: string; name: string }

/** The way from the front to a page of the archive, itself included; without a period, to the list of months. */
export function archiveTrail(noun: ArchiveNoun | null, span: Period | null): Step[] {
  const above = [...(noun ? [{ path: noun.path, name: noun.name }] : []), { path: archiveHome(noun), name: 'Archives' }]
  if (!span) return above
  const step = (of: Period) => ({ path: periodPath(noun, of), name: periodName(of) })
  return [...above, ...(span.day === null ? [] : [step({ ...span, day: null })]), step(span)]
}

export const archiveTitle = (noun: ArchiveNoun | null, span: Period) => `${noun?.name ?? 'Archives'}, ${periodName(span)}`

/** The months of the paper, or of one of its nouns, as a calendar of years. */
export function ArchiveIndex({ noun, months }: { noun: ArchiveNoun | null; months: Period[] }) {
  const years = [...new Set(months.map(({ year }) => year))]
  return (
    <div className="noun wrap">
      <header className="noun-head">
        <Breadcrumb trail={archiveTrail(noun, null).slice(0, -1)} here="Archives" />
        {noun && <p className="label">{noun.name}</p>}
        <h1 className="station">Archives</h1>
        <p className="standfirst">Tous les articles{noun ? ` (${noun.name})` : ''}, mois par mois.</p>
      </header>
      {years.length === 0 && <p className="empty">Aucun article n’a encore paru ici.</p>}
      <div className="years">
        {years.map((year) => (
          <section key={year} aria-labelledby={`annee-${year}`}>
            <h2 id={`annee-${year}`}>{year}</h2>
            <ul>
              {months
                .filter((month) => month.year === year)
                .map((month) => (
                  <li key={month.month}>
                    <a href={periodPath(noun, month)}>{formatMonth(year, month.month).replace(` ${year}`, '')}</a>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}

/** One month or day: its headlines, day by day; of a month too full for a page, its days. */
export function ArchivePeriod({ noun, span, items, days }: ArchivePage) {
  const name = periodName(span)
  const byDay = Map.groupBy(items, (card) => formatDate(card.publishedAt, 'full'))
  return (
    <div className="noun wrap">
      <header className="noun-head">
        <Breadcrumb trail={archiveTrail(noun, span).slice(0, -1)} here={name} />
        {noun && <p className="label">{noun.name}</p>}
        <h1 className="station">{name.charAt(0).toUpperCase() + name.slice(1)}</h1>
      </header>
      {days.length > 0 && (
        <nav className="days" aria-label="Jours">
          <p>Ce mois compte plus d’articles que n’en tient une page. Jour par jour&nbsp;:</p>
          <ul>
            {days.map((day) => (
              <li key={day.day}>
                <a href={periodPath(noun, day)}>{day.day}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {[...byDay].map(([day, cards]) => (
        <section key={day} className="archive-day" aria-label={day}>
          <h2>{day}</h2>
          <ul>
            {cards.map((card) => (
              <li key={card.id}>
                <Label rubric={card.rubric} />
                <h3>
                  <a href={card.path}>{card.title}</a>
                </h3>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
