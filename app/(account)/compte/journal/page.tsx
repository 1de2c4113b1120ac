import type { Metadata } from 'next'
import { readerOf } from '#app/_server/auth.ts'
import { AccountHead } from '#components/account/head.tsx'
import { JournalSeen } from '#components/account/journal-seen.tsx'
import { Refusal } from '#components/account/refusal.tsx'
import { Card } from '#components/article/card.tsx'
import { DateTime } from '#components/date.tsx'
import { FollowLink } from '#components/personal/follow-link.tsx'
import type { Followed, JournalItem, JournalPage, SubjectKind } from '#db/dto.ts'
import { Invalid } from '#db/errors.ts'
import { listFollows } from '#db/follows/follow.ts'
import { readJournal } from '#db/follows/journal.ts'
import * as reader from '#db/reader.ts'

export const instant = false
export const metadata: Metadata = { title: 'Mon journal' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const { suite, depuis, erreur } = await searchParams
  const person = await readerOf('/compte/journal')
  const cursor = typeof suite === 'string' ? suite : undefined
  const until = new Date().toISOString()
  const [followed, page] = await Promise.all([
    listFollows(person),
    readJournal(person, { cursor }).catch((error: unknown): JournalPage => {
      if (error instanceof Invalid) return { items: [], nextCursor: null, seenAt: until }
      throw error
    }),
  ])
  const since = typeof depuis === 'string' && !Number.isNaN(Date.parse(depuis)) ? new Date(depuis).toISOString() : page.seenAt
  const fresh = page.items.filter(({ publishedAt }) => publishedAt > since)
  const older = page.items.slice(fresh.length)
  if (followed.length === 0) return <First />
  return (
    <>
      <AccountHead here="/compte/journal" />
      <Refusal status={typeof erreur === 'string' ? erreur : undefined} sentences={{ 404: 'Ce sujet n’existe pas, ou plus.' }} />
      <div className="shelf">
        <Subjects followed={followed} />
        <div className="journal">
          {!cursor && fresh.length === 0 && (
            <p className="journal-none">
              Rien de nouveau depuis le <DateTime iso={since} time />.
            </p>
          )}
          {fresh.length > 0 && (
            <section aria-labelledby="nouveau">
              <h2 id="nouveau" className="station">
                {fresh.length > 1 ? 'Nouveaux' : 'Nouveau'} depuis le&nbsp;
                <DateTime iso={since} />
              </h2>
              <Items items={fresh} followed={followed} />
            </section>
          )}
          {older.length > 0 && (
            <section aria-labelledby="deja">
              <h2 id="deja" className="station">
                Déjà parus
              </h2>
              <Items items={older} followed={followed} />
            </section>
          )}
          <p className="search-pages">
            {cursor && <a href={`/compte/journal?depuis=${encodeURIComponent(since)}`}>Retour au début</a>}
            {page.nextCursor && (
              <a href={`/compte/journal?${new URLSearchParams({ suite: page.nextCursor, depuis: since })}`} rel="next">
                Articles suivants
              </a>
            )}
          </p>
          {fresh.length > 0 && !cursor && (
            <form method="post" action="/api/me/journal" className="without-script">
              <input type="hidden" name="seenUntil" value={until} />
              <button type="submit" className="quiet">
                J’ai tout vu
              </button>
            </form>
          )}
        </div>
      </div>
      {!cursor && <JournalSeen until={until} since={since} />}
    </>
  )
}

function Items({ items, followed }: { items: JournalItem[]; followed: Followed[] }) {
  return (
    <div className="journal-items">
      {items.map((item) => (
        <Card key={item.id} card={item} reason={reason(item, followed)} standfirst="short" />
      ))}
    </div>
  )
}

const reason = ({ reasons }: JournalItem, followed: Followed[]) =>
  followed
    .filter(({ id }) => reasons.includes(id))
    .map(({ name }) => name)
    .join(' · ')

const kinds: Record<SubjectKind, string> = { rubric: 'Rubriques', country: 'Pays', theme: 'Thèmes', dossier: 'Dossiers', author: 'Auteurs' }

function Subjects({ followed }: { followed: Followed[] }) {
  return (
    <nav className="shelf-places" aria-label="Ce que vous suivez">
      {(Object.keys(kinds) as SubjectKind[])
        .map((kind) => ({ kind, of: followed.filter((one) => one.kind === kind) }))
        .filter(({ of }) => of.length > 0)
        .map(({ kind, of }) => (
          <div key={kind}>
            <p className="label">{kinds[kind]}</p>
            <ul className="stations-down">
              {of.map((subject) => (
                <li key={subject.id}>
                  <a href={subject.path}>{subject.name}</a>
                  <span className="scripted">
                    <FollowLink {...subject} />
                  </span>
                  <UnfollowForm {...subject} />
                </li>
              ))}
            </ul>
          </div>
        ))}
    </nav>
  )
}

/** For whoever has no script. */
function UnfollowForm({ kind, id, name }: Followed) {
  return (
    <form method="post" action="/api/me/follows" className="without-script">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="follow" value="false" />
      <button type="submit" className="plainly">
        Ne plus suivre<span className="hidden"> {name}</span>
      </button>
    </form>
  )
}

/** Nothing is followed yet: what can be. */
async function First() {
  const { rubrics, countries } = await reader.site()
  const groups: { kind: SubjectKind; name: string; of: { id: string; name: string; path: string }[] }[] = [
    { kind: 'rubric', name: 'Rubriques', of: rubrics },
    { kind: 'country', name: 'Pays', of: countries },
  ]
  return (
    <>
      <AccountHead here="/compte/journal" />
      <section className="teaching" aria-labelledby="premier">
        <h2 id="premier">Composez votre journal</h2>
        <p>
          Suivez une rubrique, un pays, un thème, un dossier ou un auteur&nbsp;: ce qui y paraît arrive ici, et ce qui est nouveau depuis votre dernière visite
          vient en tête. Le mot «&nbsp;Suivre&nbsp;» est sur chacune de leurs pages&nbsp;; voici de quoi commencer.
        </p>
        {groups.map(({ kind, name, of }) => (
          <div key={kind}>
            <p className="label">{name}</p>
            <ul className="followable">
              {of.map((subject) => (
                <li key={subject.id}>
                  <a href={subject.path}>{subject.name}</a> <FollowLink kind={kind} id={subject.id} path="/compte/journal" name={subject.name} />
                </li>
              ))}
            </ul>
          </div>
        ))}
        <p>
          <a className="action" href="/compte/journal">
            Ouvrir mon journal
          </a>
        </p>
      </section>
    </>
  )
}
