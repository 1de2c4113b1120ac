'use client'

import { startArticle } from '#components/admin/queries.ts'
import { leaveFor, useAct } from '#components/one-at-a-time.ts'

/** In the browser because the article exists as soon as it is begun, so that nothing written in it can be lost. */
export function NewArticle() {
  const { busy, said, act } = useAct()
  const begin = () => act(async () => leaveFor(`/admin/articles/${(await startArticle({})).id}`), 'L’article n’a pas pu être commencé.')
  return (
    <p className="desk-acts">
      <span role="status">{said}</span>
      <a className="quiet" href="/admin/articles/copie">
        Coller une copie
      </a>
      <button type="button" onClick={begin} aria-disabled={busy}>
        Nouvel article
      </button>
    </p>
  )
}
