const pages = [
  { path: '/compte/journal', name: 'Mon journal' },
  { path: '/compte/articles', name: 'Articles enregistrés' },
  { path: '/compte/lettres', name: 'Lettres' },
  { path: '/compte/donnees', name: 'Mes données' },
  { path: '/compte', name: 'Mon compte' },
]

/** Title of a page of the account, and the way to the others. `here` is one of their paths. */
export function AccountHead({ here, title }: { here: string; title?: string }) {
  return (
    <header className="account-head">
      <nav aria-label="Compte">
        <ul>
          {pages.map(({ path, name }) => (
            <li key={path}>
              <a href={path} aria-current={path === here ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <h1>{title ?? pages.find(({ path }) => path === here)?.name}</h1>
    </header>
  )
}
