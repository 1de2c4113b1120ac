'use client'

import { useState } from 'react'
import { startArticle } from '#components/admin/queries.ts'

/** In the browser because the article exists as soon as it is begun, so that nothing written in it can be lost. */
export function NewArticle() {
  const [said, say] = useState('')
  const [busy, setBusy] = useState(false)
  const begin = async () => {
    setBusy(true)
    say('')
    try {
      const { id } = await startArticle({})
      location.assign(`/admin/articles/${id}`)
    } catch (error) {
      say(error instanceof Error ? error.message : 'L’article n’a pas pu être commencé.')
      setBusy(false)
    }
  }
  return (
    <p className="desk-acts">
      <span role="status">{said}</span>
      <a className="quiet" href="/admin/articles/copie">
        Coller une copie
      </a>
      <button type="button" onClick={begin} disabled={busy}>
        Nouvel article
      </button>
    </p>
  )
}
