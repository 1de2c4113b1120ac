'use client'

import type { FormEvent } from 'react'
import { leaveFor, useAct } from '#components/one-at-a-time.ts'
import { send } from '#components/queries.ts'

/**
 * The end of an account: its address is typed to be sure, and the session must be young, as anybody may find a device
 * signed in. In the browser because a wrong address is told without leaving the page; without script it is a plain form.
 */
export function DeleteForm({ email, fresh }: { email: string; fresh: boolean }) {
  const { busy, said, act } = useAct()
  if (!fresh)
    return (
      <form method="post" action="/api/sign-ins" className="fields">
        <input type="hidden" name="email" value={email} />
        <input type="hidden" name="next" value="/compte/donnees" />
        <p>Pour être sûrs que c’est vous, nous vous envoyons d’abord un nouveau code.</p>
        <button type="submit" className="quiet">
          Recevoir un code
        </button>
      </form>
    )
  const remove = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const email = String(new FormData(event.currentTarget).get('email') ?? '')
    // Whoever asks again after it is gone would be sent to the door.
    void act(async () => {
      await send('DELETE', '/api/me', { email })
      await leaveFor('/')
    }, 'Le compte n’a pas pu être supprimé.')
  }
  return (
    <form method="post" action="/api/me/deletion" className="fields inline" onSubmit={remove}>
      <label>
        Pour confirmer, tapez l’adresse {email}
        <input
          type="email"
          name="email"
          required
          maxLength={254}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={said !== '' || undefined}
          aria-describedby="refus-suppression"
        />
      </label>
      <button type="submit" aria-disabled={busy}>
        Supprimer mon compte
      </button>
      <p role="alert" id="refus-suppression">
        {said}
      </p>
    </form>
  )
}
