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
                  <ChronologyTime date={entry.date} />
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

/**
 * '1881' → « 1881 », '0830' → « 830 », '1881-05' → « mai 1881 », '1991-12-16' → « 16 décembre 1991 »; '-0329' → « 329 av. J.-C. »,
 * the sign alone making it so: there is no year zero, as historians count.
 */
function chronologyDate(date: string): string {
  const [, minus, years, month, day] = /^(-?)(\d+)(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? []
  const year = `${Number(years)}${minus ? '\u00a0av.\u00a0J.-C.' : ''}`
  if (!month) return year
  // The year of the day is of no matter here, but has a 29 February.
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', month: 'long', ...(day && { day: 'numeric' }) }
  const within = new Intl.DateTimeFormat('fr-FR', options).format(Date.UTC(2000, Number(month) - 1, Number(day ?? 1)))
  return `${within.replace(/^1 /, '1er ')} ${year}`
}

/** What HTML can name as a date begins with the year 1. */
function ChronologyTime({ date }: { date: string }) {
  return <time dateTime={Number.parseInt(date, 10) > 0 ? date : undefined}>{chronologyDate(date)}</time>
}
