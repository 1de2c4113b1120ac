import type { Metadata } from 'next'
import { readerOf } from '#app/_server/auth.ts'
import { AccountHead } from '#components/account/head.tsx'
import { Refusal } from '#components/account/refusal.tsx'
import { type Asked, savedPath } from '#components/account/saved/address.ts'
import { Shelf } from '#components/account/saved/shelf.tsx'
import type { SavedList } from '#db/dto.ts'
import { Invalid } from '#db/errors.ts'
import { readShelf } from '#db/saved/folders.ts'
import { listSaved, type SavedOrder } from '#db/saved/list.ts'

export const instant = false
export const metadata: Metadata = { title: 'Articles enregistrés' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const names = ['classeur', 'etat', 'ordre', 'q', 'suite'] as const
const orders: Record<string, SavedOrder> = { ancien: 'saved-oldest', paru: 'published', 'paru-ancien': 'published-oldest' }
const refusals: Record<string, string> = {
  404: 'Cet article n’existe pas, ou plus.',
  409: 'Ce classeur n’a pas été créé\u00a0: vous en avez déjà un de ce nom, ou cent en tout.',
  422: 'Un classeur a un nom de soixante caractères au plus.',
}

export default async function Page({ searchParams }: Props) {
  const params = await searchParams
  const asked = read(params)
  const reader = await readerOf(savedPath(asked))
  const folder = asked.classeur === 'aucun' ? 'none' : asked.classeur
  const filter = {
    folder,
    read: asked.etat === 'lus' ? true : asked.etat === 'a-lire' ? false : undefined,
    q: asked.q,
    order: orders[asked.ordre ?? ''],
  }
  const [shelf, list] = await Promise.all([
    readShelf(reader),
    listSaved(reader, filter, { cursor: asked.suite }).catch((error: unknown): SavedList => {
      // An address that was cut short still shows where one stands.
      if (error instanceof Invalid) return { items: [], nextCursor: null }
      throw error
    }),
  ])
  const { erreur } = params
  return (
    <>
      <AccountHead here="/compte/articles" />
      <Refusal status={typeof erreur === 'string' ? erreur : undefined} sentences={refusals} />
      <Shelf key={savedPath(asked)} asked={asked} shelf={shelf} list={list} empty={shelf.total === 0 ? <First /> : <Nothing asked={asked} />} />
      {shelf.total > 0 && <Exports />}
    </>
  )
}

/** Nothing is saved yet: how it is done. */
function First() {
  return (
    <section className="teaching" aria-labelledby="premier">
      <h2 id="premier">Gardez ce que vous voulez lire</h2>
      <p>
        Sur chaque article, le mot «&nbsp;Enregistrer&nbsp;» et, sur chaque titre du journal, le signet <span className="save-sign" aria-hidden="true" /> le
        rangent ici. Un texte commencé sur un appareil se reprend sur un autre, là où vous l’avez laissé.
      </p>
      <p>
        <a className="action" href="/">
          Ouvrir le journal
        </a>
      </p>
    </section>
  )
}

function Nothing({ asked }: { asked: Asked }) {
  return (
    <section className="teaching" aria-label="Rien ici">
      <p>{asked.q ? `Aucun titre et aucune note ne contiennent «\u00a0${asked.q}\u00a0».` : 'Aucun article ne correspond à ce choix.'}</p>
      <p>
        <a href="/compte/articles">Voir tous les articles enregistrés</a>
      </p>
    </section>
  )
}

function Exports() {
  return (
    <p className="exports">
      Emporter la liste&nbsp;: <a href="/api/me/saved/export?format=html">signets pour un navigateur</a>{' '}
      <a href="/api/me/saved/export?format=csv">tableau CSV</a> <a href="/api/me/saved/export?format=json">JSON</a>
    </p>
  )
}

/** What the address says; a parameter given twice counts once, an empty or impossible one not at all. */
function read(params: Record<string, string | string[] | undefined>): Asked {
  const asked: Asked = {}
  for (const name of names) {
    const value = [params[name]].flat()[0]?.trim().slice(0, 200)
    if (value) asked[name] = value
  }
  if (asked.classeur && !/^(aucun|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})$/.test(asked.classeur)) delete asked.classeur
  if (asked.ordre && !orders[asked.ordre]) delete asked.ordre
  if (asked.etat && !['lus', 'a-lire'].includes(asked.etat)) delete asked.etat
  return asked
}
