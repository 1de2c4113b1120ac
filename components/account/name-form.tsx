'use client'

import { type FormEvent, useState } from 'react'
import { send } from '#components/queries.ts'

/** The name under which letters greet a reader. In the browser because it is saved without leaving the page; `notice` is what the plain form has to say. */
export function NameForm({ name, notice }: { name: string; notice: string }) {
  const [said, say] = useState(notice)
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    try {
      await send('PATCH', '/api/me', { name: String(new FormData(event.currentTarget).get('name') ?? '') })
      say('Enregistré.')
    } catch (error) {
      say(error instanceof Error ? error.message : 'Le nom n’a pas pu être enregistré.')
    }
  }
  return (
    <form method="post" action="/api/me/name" className="fields inline" onSubmit={save}>
      <label>
        Nom, si vous le souhaitez
        <input name="name" defaultValue={name} maxLength={80} autoComplete="name" />
      </label>
      <button type="submit">Enregistrer</button>
      <p role="status">{said}</p>
    </form>
  )
}
