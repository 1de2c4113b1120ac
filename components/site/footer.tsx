import type { Country, Rubric, Settings } from '#db/dto.ts'

const pages = [
  { path: '/a-propos', name: 'À propos' },
  { path: '/mentions-legales', name: 'Mentions légales' },
  { path: '/confidentialite', name: 'Confidentialité' },
  { path: '/accessibilite', name: 'Accessibilité' },
]

type Props = { settings: Settings; rubrics: Rubric[]; countries: Country[] }

export function Footer({ settings, rubrics, countries }: Props) {
  return (
    <footer className="footer">
      <div className="wrap footer-columns">
        <div className="footer-name">
          <p className="footer-title">{settings.name}</p>
          <p>{settings.tagline}.</p>
          <p>
            <a href={`mailto:${settings.contact}`}>Écrire à la rédaction</a>
          </p>
          {settings.social.map(({ name, href }) => (
            <p key={href}>
              <a href={href} rel="me">
                {name}
              </a>
            </p>
          ))}
        </div>
        <Column title="Rubriques" links={rubrics} />
        <Column title="Pays" links={countries.filter((country) => country.core)} />
        <Column title="Voisins" links={countries.filter((country) => !country.core)} />
        <Column
          title="Le journal"
          links={[{ path: '/archives', name: 'Archives' }, { path: '/lettres', name: 'Lettres' }, { path: '/flux', name: 'Flux RSS' }, ...pages]}
        />
      </div>
      <p className="wrap footer-end">Ce site ne dépose aucun cookie chez qui le lit sans compte, et n’appelle aucun tiers.</p>
    </footer>
  )
}

function Column({ title, links }: { title: string; links: { path: string; name: string }[] }) {
  if (links.length === 0) return null
  return (
    <nav aria-label={`${title}, en pied de page`}>
      <p className="label">{title}</p>
      <ul>
        {links.map((link) => (
          <li key={link.path}>
            <a href={link.path}>{link.name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
