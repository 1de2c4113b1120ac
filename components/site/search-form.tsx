import { SearchInput } from '#components/site/search-input.tsx'

const LONGEST = 200

type Props = {
  query?: string
  /** Suggestions while typing, where a page may carry script for them. */
  suggesting?: boolean
}

export function SearchForm({ query = '', suggesting = false }: Props) {
  return (
    <search className="search">
      <form action="/recherche">
        <label htmlFor="q">Rechercher dans le journal</label>
        {suggesting ? (
          <SearchInput id="q" query={query} maxLength={LONGEST} />
        ) : (
          <input id="q" type="search" name="q" defaultValue={query} maxLength={LONGEST} required autoComplete="off" enterKeyHint="search" />
        )}
        <button type="submit">Chercher</button>
      </form>
    </search>
  )
}
