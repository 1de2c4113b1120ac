import { formatMonth } from '#components/date.tsx'
import type { SearchResult } from '#db/dto.ts'

/** The parameters of /recherche, as they stand in its address. */
export type Asked = Partial<Record<'q' | 'rubrique' | 'pays' | 'auteur' | 'periode' | 'ordre' | 'suite', string>>

type Choice = { value: string; label: string; count: number }
type Props = { asked: Asked; facets: SearchResult['facets'] }

/** The address of a search; what is not set is left out. */
export function searchPath(asked: Asked): string {
  const set = Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return `/recherche?${new URLSearchParams(set)}`
}

/** How what was found divides, as links that narrow it down; a chosen one leads back. */
export function Facets({ asked, facets }: Props) {
  const toChoice = ({ slug, name, count }: { slug: string; name: string; count: number }) => ({ value: slug, label: name, count })
  const groups: [name: 'rubrique' | 'pays' | 'auteur' | 'periode', label: string, choices: Choice[]][] = [
    ['rubrique', 'Rubrique', facets.rubrics.map(toChoice)],
    ['pays', 'Pays', facets.countries.map(toChoice)],
    ['auteur', 'Auteur', facets.authors.map(toChoice)],
    ['periode', 'Période', periods(facets.months)],
  ]
  const shown = groups.filter(([name, , choices]) => asked[name] || choices.length > 1)
  if (shown.length === 0) return null
  return (
    <nav className="facets" aria-label="Affiner la recherche">
      {shown.map(([name, label, choices]) => (
        <details key={name} open={asked[name] !== undefined}>
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
                  <a href={searchPath({ ...asked, [name]: value, suite: undefined })}>{label}</a>
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
        </details>
      ))}
    </nav>
  )
}

/** Years where there are several, months where there is one. */
function periods(months: { month: string; count: number }[]): Choice[] {
  const years = Map.groupBy(months, ({ month }) => month.slice(0, 4))
  if (years.size <= 1) return months.map(({ month, count }) => ({ value: month, label: formatMonth(Number(month.slice(0, 4)), Number(month.slice(5))), count }))
  return [...years].map(([year, of]) => ({ value: year, label: year, count: of.reduce((sum, { count }) => sum + count, 0) }))
}
