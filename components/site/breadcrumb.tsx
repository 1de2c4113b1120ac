/** Where a page stands; the last name is the page itself and no link. */
export function Breadcrumb({ trail, here }: { trail: { path: string; name: string }[]; here: string }) {
  return (
    <nav className="breadcrumb" aria-label="Fil d’Ariane">
      <ol>
        <li>
          <a href="/">La une</a>
        </li>
        {trail.map(({ path, name }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
        <li>
          <span aria-current="page">{here}</span>
        </li>
      </ol>
    </nav>
  )
}
