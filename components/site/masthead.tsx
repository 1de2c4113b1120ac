import { formatDate } from '#components/date.tsx'
import type { Rubric, Settings } from '#db/dto.ts'

type Props = { settings: Settings; rubrics: Rubric[]; edition: string | null }

/** The name stands on the line; the rubrics are its stations. */
export function Masthead({ settings, rubrics, edition }: Props) {
  return (
    <header className="masthead">
      <a className="skip" href="#contenu">
        Aller au contenu
      </a>
      <div className="masthead-top wrap">
        <p className="masthead-date">{edition ? `Édition du ${formatDate(edition, 'full')}` : settings.tagline}</p>
        <p className="masthead-name">
          <a href="/" aria-label={`${settings.name}, la une`}>
            {settings.name}
          </a>
        </p>
        <p className="masthead-tools">
          <a href="/recherche">Recherche</a>
          <a href="/archives">Archives</a>
          <a href="/compte">Compte</a>
        </p>
      </div>
      <p className="masthead-tagline wrap">{settings.tagline}</p>
      <nav className="line wrap" aria-label="Rubriques">
        <ul>
          {rubrics.map((rubric) => (
            <li key={rubric.id} data-hue={rubric.hue}>
              <a href={rubric.path}>{rubric.name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <details className="menu">
        <summary>
          <span>Rubriques</span>
        </summary>
        <nav aria-label="Rubriques et pages">
          <ul>
            {rubrics.map((rubric) => (
              <li key={rubric.id} data-hue={rubric.hue}>
                <a href={rubric.path}>{rubric.name}</a>
              </li>
            ))}
          </ul>
          <p>
            <a href="/recherche">Recherche</a>
            <a href="/archives">Archives</a>
            <a href="/compte">Compte</a>
          </p>
        </nav>
      </details>
    </header>
  )
}
