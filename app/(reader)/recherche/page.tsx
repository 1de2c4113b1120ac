import type { Metadata } from 'next'
import { Breadcrumb } from '#components/site/breadcrumb.tsx'
import { type Asked, Facets, searchPath } from '#components/site/facets.tsx'
import { Results } from '#components/site/results.tsx'
import { SearchForm } from '#components/site/search-form.tsx'
import { searchArticles } from '#db/articles/search.ts'
import type { SearchResult } from '#db/dto.ts'
import { Invalid } from '#db/errors.ts'
import { type Days, parisDays, parisPeriod } from '#db/search/period.ts'
import { LONGEST } from '#db/search/question.ts'

/** Every question has its own answer, so this page waits for it rather than show a shell that needs script to be filled. */
export const instant = false

export const metadata: Metadata = { title: 'Recherche', robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const names = ['q', 'rubrique', 'pays', 'auteur', 'periode', 'du', 'au', 'ordre', 'suite'] as const

export default async function Page({ searchParams }: Props) {
  const asked = read(await searchParams)
  const days = parisDays(asked.du, asked.au)
  const result = asked.q ? await find(asked.q, asked, days) : null
  return (
    <div className="noun wrap">
      <header className="noun-head">
        <Breadcrumb trail={[]} here="Recherche" />
        <h1 className="station">Recherche</h1>
        <SearchForm key={asked.q} query={asked.q} suggesting />
        {asked.q && result && (
          <p role="status" className="search-count">
            {answer(result, asked.q)}
          </p>
        )}
        {result?.correction && (
          <p className="search-correction">
            Vouliez-vous dire <a href={searchPath({ q: result.correction })}>{result.correction}</a>&nbsp;?
          </p>
        )}
        {result?.partial && (
          <p className="search-note">
            Aucun article ne contient tous ces mots&#8239;; voici {result.count === 1 ? 'celui qui en contient' : 'ceux qui en contiennent'} une partie.
          </p>
        )}
      </header>
      {result && result.count > 0 && <Answer asked={asked} result={result} days={days} />}
      {(!result || result.count === 0) && <Advice asked={asked} days={days} />}
    </div>
  )
}

function Answer({ asked, result, days }: { asked: Asked; result: SearchResult; days: Days }) {
  const newest = asked.ordre === 'date'
  return (
    <div className="search-answer">
      <Facets asked={asked} facets={result.facets} problems={days.problems} />
      <div>
        <p className="search-order">
          <a href={searchPath({ ...asked, ordre: undefined, suite: undefined })} aria-current={newest ? undefined : 'true'}>
            Les plus pertinents
          </a>
          <a href={searchPath({ ...asked, ordre: 'date', suite: undefined })} aria-current={newest ? 'true' : undefined}>
            Les plus récents
          </a>
        </p>
        <Results items={result.items} />
        <p className="search-pages">
          {asked.suite && <a href={searchPath({ ...asked, suite: undefined })}>Retour au début</a>}
          {result.nextCursor && (
            <a href={searchPath({ ...asked, suite: result.nextCursor })} rel="next">
              Résultats suivants
            </a>
          )}
        </p>
      </div>
    </div>
  )
}

const examples = ['barrage', 'Samarcande', '"mer d’Aral"', 'coton -Ouzbékistan', 'Ташкент']

/** Before the first question, and where nothing answers. */
function Advice({ asked, days }: { asked: Asked; days: Days }) {
  const filtered = asked.rubrique || asked.pays || asked.auteur || asked.periode || asked.du || asked.au
  const wrong = Object.values(days.problems)
  return (
    <section className="advice" aria-label="Conseils de recherche">
      {asked.q && wrong.length > 0 && <p>{wrong.join(' ')}</p>}
      {asked.q && filtered && (
        <p>
          <a href={searchPath({ q: asked.q })}>Chercher «&nbsp;{asked.q}&nbsp;» sans filtre</a>
        </p>
      )}
      <p>Les accents, les pluriels et les autres graphies d’un nom sont reconnus, en lettres latines ou cyrilliques.</p>
      <dl>
        <dt>"chemin de fer"</dt>
        <dd>ces mots-là, dans cet ordre</dd>
        <dt>coton -Ouzbékistan</dt>
        <dd>l’un sans l’autre</dd>
        <dt>gaz OU pétrole</dt>
        <dd>l’un ou l’autre</dd>
      </dl>
      <p>
        Par exemple&nbsp;:{' '}
        {examples.map((example, i) => (
          <span key={example}>
            {i > 0 && ', '}
            <a href={searchPath({ q: example })}>{example}</a>
          </span>
        ))}
        . Ou bien parcourez <a href="/archives">les archives, mois par mois</a>.
      </p>
    </section>
  )
}

/** What the address says; a parameter given twice counts once, an empty one not at all. */
function read(params: Record<string, string | string[] | undefined>): Asked {
  const asked: Asked = {}
  for (const name of names) {
    const value = [params[name]].flat()[0]?.trim().slice(0, LONGEST)
    if (value) asked[name] = value
  }
  return asked
}

async function find(q: string, { rubrique, pays, auteur, periode, du, au, ordre, suite }: Asked, { from, to }: Days): Promise<SearchResult> {
  // Days that somebody typed say more than a year that was chosen before.
  const filter = { rubric: rubrique, country: pays, author: auteur, ...(du || au ? { from, to } : parisPeriod(periode)) }
  const order = ordre === 'date' ? 'newest' : 'best'
  try {
    return await searchArticles(q, filter, { order, cursor: suite })
  } catch (error) {
    // An address cut short by a mail program still leads to the first results.
    if (error instanceof Invalid && suite) return searchArticles(q, filter, { order })
    throw error
  }
}

function answer({ count, more, partial }: SearchResult, query: string): string {
  const said = `«\u00a0${query}\u00a0»`
  if (count === 0) return `Aucun article ne répond à ${said}.`
  if (partial) return `${number.format(count)} article${count > 1 ? 's' : ''} pour une partie de ${said}`
  return more
    ? `Plus de ${number.format(count)} articles pour ${said}\u202f; les plus récents sont classés`
    : `${number.format(count)} article${count > 1 ? 's' : ''} pour ${said}`
}

const number = new Intl.NumberFormat('fr-FR')
