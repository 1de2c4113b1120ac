'use client'

import { useState } from 'react'
import { startArticle } from '#components/admin/queries.ts'
import { leaveFor, useOneAtATime } from '#components/one-at-a-time.ts'

/** In the browser because the article exists as soon as it is begun, so that nothing written in it can be lost. */
export function NewArticle() {
  const [said, say] = useState('')
  const { busy, once } = useOneAtATime()
  const begin = () =>
    once(async () => {
      say('')
      try {
        await leaveFor(`/admin/articles/${(await startArticle({})).id}`)
      } catch (error) {
        say(error instanceof Error ? error.message : 'L’article n’a pas pu être commencé.')
      }
    })
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
