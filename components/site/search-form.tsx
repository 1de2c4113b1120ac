export function SearchForm({ query = '' }: { query?: string }) {
  return (
    <search className="search">
      <form action="/recherche">
        <label htmlFor="q">Rechercher dans le journal</label>
        <input id="q" type="search" name="q" defaultValue={query} maxLength={200} required autoComplete="off" enterKeyHint="search" />
        <button type="submit">Chercher</button>
      </form>
    </search>
  )
}
