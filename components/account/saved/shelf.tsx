'use client'

import { QueryClient, QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { type Asked, savedPath } from '#components/account/saved/address.ts'
import { FolderForm } from '#components/account/saved/folder-form.tsx'
import { SavedItems } from '#components/account/saved/items.tsx'
import { savedShelf } from '#components/queries.ts'
import type { SavedList, Shelf as ShelfType } from '#db/dto.ts'

type Props = { asked: Asked; shelf: ShelfType; list: SavedList; empty: ReactNode }

/** In the browser because what one does to an article changes the counts beside it; all of it can be read without script. */
export function Shelf(props: Props) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { staleTime: 1_000, retry: 1 } } }))
  return (
    <QueryClientProvider client={client}>
      <Loaded {...props} />
    </QueryClientProvider>
  )
}

function Loaded({ asked, shelf: given, list, empty }: Props) {
  const { data: shelf } = useQuery(savedShelf(given))
  const client = useQueryClient()
  const folder = shelf.folders.find(({ id }) => id === asked.classeur)
  const changed = () => void client.invalidateQueries({ queryKey: ['shelf'] })
  return (
    <div className="shelf">
      <Places asked={asked} shelf={shelf} />
      <div>
        <Filters asked={asked} />
        {folder && <FolderForm key={folder.id} folder={folder} changed={changed} />}
        {list.items.length > 0 ? <SavedItems items={list.items} folders={shelf.folders} changed={changed} /> : empty}
        <p className="search-pages">
          {asked.suite && <a href={savedPath({ ...asked, suite: undefined })}>Retour au début</a>}
          {list.nextCursor && (
            <a href={savedPath({ ...asked, suite: list.nextCursor })} rel="next">
              Articles suivants
            </a>
          )}
        </p>
      </div>
    </div>
  )
}

/** The folders as stations of the line, and a way to make another. */
function Places({ asked, shelf }: { asked: Asked; shelf: ShelfType }) {
  const places = [
    { id: undefined, name: 'Tous les articles', count: shelf.total },
    ...shelf.folders,
    ...(shelf.folders.length > 0 ? [{ id: 'aucun', name: 'Hors classeur', count: shelf.loose }] : []),
  ]
  return (
    <nav className="shelf-places" aria-label="Classeurs">
      <ul className="stations-down">
        {places.map(({ id, name, count }) => (
          <li key={id ?? ''}>
            <a href={savedPath({ classeur: id })} aria-current={asked.classeur === id ? 'page' : undefined}>
              {name}
            </a>{' '}
            <span className="shelf-count">
              {count}
              <span className="hidden"> {count > 1 ? 'articles' : 'article'}</span>
            </span>
          </li>
        ))}
      </ul>
      <form method="post" action="/api/me/folders" className="shelf-new">
        <label htmlFor="classeur">Nouveau classeur</label>
        <input id="classeur" name="name" required maxLength={60} autoComplete="off" placeholder="à lire" />
        <button type="submit" className="quiet">
          Créer
        </button>
      </form>
    </nav>
  )
}

const states = [
  { etat: undefined, name: 'Tous' },
  { etat: 'a-lire', name: 'À lire' },
  { etat: 'lus', name: 'Lus' },
]
const orders = [
  { ordre: '', name: 'Enregistrés récemment' },
  { ordre: 'ancien', name: 'Enregistrés d’abord' },
  { ordre: 'paru', name: 'Parus récemment' },
  { ordre: 'paru-ancien', name: 'Parus d’abord' },
]

function Filters({ asked }: { asked: Asked }) {
  return (
    <div className="shelf-filters">
      <search>
        <form method="get" action="/compte/articles">
          <label htmlFor="q">Chercher dans les titres et les notes</label>
          <input id="q" type="search" name="q" defaultValue={asked.q} maxLength={200} autoComplete="off" />
          <label htmlFor="ordre">Ordre</label>
          <select id="ordre" name="ordre" defaultValue={asked.ordre ?? ''}>
            {orders.map(({ ordre, name }) => (
              <option key={ordre} value={ordre}>
                {name}
              </option>
            ))}
          </select>
          {asked.classeur && <input type="hidden" name="classeur" value={asked.classeur} />}
          {asked.etat && <input type="hidden" name="etat" value={asked.etat} />}
          <button type="submit">Afficher</button>
        </form>
      </search>
      <p className="search-order">
        {states.map(({ etat, name }) => (
          <a key={name} href={savedPath({ ...asked, etat, suite: undefined })} aria-current={asked.etat === etat ? 'true' : undefined}>
            {name}
          </a>
        ))}
      </p>
    </div>
  )
}
