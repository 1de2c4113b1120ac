import type { ReactNode } from 'react'
import { MapFigure } from '#components/article/map.tsx'
import { FollowLink } from '#components/personal/follow-link.tsx'
import { Breadcrumb } from '#components/site/breadcrumb.tsx'
import { LocalTime } from '#components/site/local-time.tsx'
import type { Author, CountryPage, Dossier, Ref, Rubric, SubjectKind, Theme } from '#db/dto.ts'

type Props = { kind: string; subject: SubjectKind; noun: Ref; children?: ReactNode }

function Head({ kind, subject, noun: { id, name, path }, children }: Props) {
  return (
    <header className="noun-head">
      <Breadcrumb trail={[]} here={name} />
      <p className="label">{kind}</p>
      <div className="noun-title">
        <h1 className="station">{name}</h1>
        <FollowLink kind={subject} id={id} path={path} name={name} />
      </div>
      {children}
    </header>
  )
}

export function RubricHead({ noun }: { noun: Rubric }) {
  return (
    <Head kind="Rubrique" subject="rubric" noun={noun}>
      <p className="standfirst">{noun.description}</p>
    </Head>
  )
}

export function ThemeHead({ noun }: { noun: Theme }) {
  return (
    <Head kind="Thème" subject="theme" noun={noun}>
      <p className="standfirst">{noun.description}</p>
    </Head>
  )
}

export function AuthorHead({ noun }: { noun: Author }) {
  return (
    <Head kind={noun.kind === 'desk' ? 'Service de la rédaction' : 'Auteur'} subject="author" noun={noun}>
      <p className="standfirst">{noun.bio}</p>
    </Head>
  )
}

export function CountryHead({ noun }: { noun: CountryPage }) {
  return (
    <Head kind={noun.core ? 'Pays' : 'Pays voisin'} subject="country" noun={noun}>
      <div className="country">
        <div>
          <p className="standfirst">{noun.description}</p>
          <dl className="facts">
            <div>
              <dt>Capitale</dt>
              <dd>{noun.capital}</dd>
            </div>
            <div>
              <dt>Heure locale</dt>
              <dd>
                <LocalTime timezone={noun.timezone} />
              </dd>
            </div>
            {noun.facts.map((fact) => (
              <div key={fact.label}>
                <dt>{fact.label}</dt>
                <dd>
                  {fact.value} <span className="source">{fact.source}</span>
                </dd>
              </div>
            ))}
          </dl>
        </div>
        <figure>
          <MapFigure map={noun.map} />
          <figcaption className="caption">
            <span>Carte d’après Natural Earth</span>
          </figcaption>
        </figure>
      </div>
    </Head>
  )
}

export function DossierHead({ noun }: { noun: Dossier }) {
  return (
    <Head kind="Dossier" subject="dossier" noun={noun}>
      <p className="standfirst">{noun.standfirst}</p>
      <div className="dossier-head">
        <div className="body">
          {noun.description.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        {noun.chronology.length > 0 && (
          <section aria-labelledby="chronologie">
            <h2 className="label" id="chronologie">
              Chronologie
            </h2>
            <ol className="stations-down chronology">
              {noun.chronology.map((entry) => (
                <li key={entry.date + entry.text}>
                  <time dateTime={entry.date}>{chronologyDate(entry.date)}</time>
                  <p>{entry.path ? <a href={entry.path}>{entry.text}</a> : entry.text}</p>
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
    </Head>
  )
}

/** '1881' → « 1881 », '1881-05' → « mai 1881 », '1991-12-16' → « 16 décembre 1991 ». */
export function chronologyDate(date: string): string {
  const [year = '', month, day] = date.split('-')
  if (!month) return year
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: 'long', ...(day && { day: 'numeric' }) }
  return new Intl.DateTimeFormat('fr-FR', options).format(new Date(`${year}-${month}-${day ?? '01'}T12:00:00Z`)).replace(/^1 /, '1er ')
}
