import { formatMonth } from '#components/date.tsx'
import type { SearchResult } from '#db/dto.ts'

/** The parameters of /recherche, as they stand in its address. */
export type Asked = Partial<Record<'q' | 'rubrique' | 'pays' | 'auteur' | 'periode' | 'du' | 'au' | 'ordre' | 'suite', string>>

type Choice = { value: string; label: string; count: number }
/** `problems`: what is wrong with the dates that were typed. */
type Props = { asked: Asked; facets: SearchResult['facets']; problems: { du?: string; au?: string } }

/** The address of a search; what is not set is left out. */
export function searchPath(asked: Asked): string {
  const set = Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return `/recherche?${new URLSearchParams(set)}`
}

/** How what was found divides, as links that narrow it down; a chosen one leads back. */
export function Facets({ asked, facets, problems }: Props) {
  const toChoice = ({ slug, name, count }: { slug: string; name: string; count: number }) => ({ value: slug, label: name, count })
  const groups: [name: 'rubrique' | 'pays' | 'auteur' | 'periode', label: string, choices: Choice[]][] = [
    ['rubrique', 'Rubrique', facets.rubrics.map(toChoice)],
    ['pays', 'Pays', facets.countries.map(toChoice)],
    ['auteur', 'Auteur', facets.authors.map(toChoice)],
    ['periode', 'Période', periods(facets.months)],
  ]
  const days = asked.du !== undefined || asked.au !== undefined
  const isOpen = (name: keyof Asked) => asked[name] !== undefined || (name === 'periode' && days)
  const shown = groups.filter(([name, , choices]) => isOpen(name) || name === 'periode' || choices.length > 1)
  return (
    <nav className="facets" aria-label="Affiner la recherche">
      {shown.map(([name, label, choices]) => (
        <details key={name} open={isOpen(name)}>
          <summary className="label">{label}</summary>
          <ul>
            {choices.map(({ value, label, count }) => (
              <li key={value}>
                {asked[name] === value ? (
                  <a href={searchPath({ ...asked, [name]: undefined, suite: undefined })} aria-current="true">
                    {label}
                    <span className="hidden">, retirer ce filtre</span>
                    <span aria-hidden="true"> ×</span>
                  </a>
                ) : (
                  <a href={searchPath({ ...asked, [name]: value, ...(name === 'periode' && { du: undefined, au: undefined }), suite: undefined })}>{label}</a>
                )}{' '}
                <span className="facets-count">{count}</span>
              </li>
            ))}
            {asked[name] && !choices.some(({ value }) => value === asked[name]) && (
              <li>
                <a href={searchPath({ ...asked, [name]: undefined, suite: undefined })}>Retirer ce filtre</a>
              </li>
            )}
          </ul>
          {name === 'periode' && <DaysForm asked={asked} problems={problems} />}
        </details>
      ))}
    </nav>
  )
}

/** Any stretch of days, by a plain form; the other choices go along. */
function DaysForm({ asked, problems }: Pick<Props, 'asked' | 'problems'>) {
  const kept = (['q', 'rubrique', 'pays', 'auteur', 'ordre'] as const).flatMap((name) => (asked[name] ? [[name, asked[name]]] : []))
  return (
    <form className="facets-days" action="/recherche">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {(['du', 'au'] as const).map((name) => (
        <p key={name}>
          <label htmlFor={name}>{name === 'du' ? 'Du' : 'Au'}</label>
          <input
            id={name}
            type="date"
            name={name}
            defaultValue={problems[name] ? '' : isoDay(asked[name])}
            {...(problems[name] && { 'aria-invalid': true, 'aria-describedby': `${name}-erreur` })}
          />
          {problems[name] && (
            <span id={`${name}-erreur`} className="facets-problem">
              {problems[name]}
            </span>
          )}
        </p>
      ))}
      <p>
        <button type="submit">Limiter à ces jours</button>
        {(asked.du || asked.au) && <a href={searchPath({ ...asked, du: undefined, au: undefined, suite: undefined })}>Retirer</a>}
      </p>
    </form>
  )
}

/** As the field of a browser wants it. */
const isoDay = (text = '') =>
  text.replace(/^(\d{1,2})[/. ](\d{1,2})[/. ](\d{4})$/, (_, day, month, year) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)

/** Years where there are several, months where there is one. */
function periods(months: { month: string; count: number }[]): Choice[] {
  const years = Map.groupBy(months, ({ month }) => month.slice(0, 4))
  if (years.size <= 1) return months.map(({ month, count }) => ({ value: month, label: formatMonth(Number(month.slice(0, 4)), Number(month.slice(5))), count }))
  return [...years].map(([year, of]) => ({ value: year, label: year, count: of.reduce((sum, { count }) => sum + count, 0) }))
}
