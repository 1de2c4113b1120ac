'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { call } from '#components/admin/queries.ts'

/** The session has ended while somebody wrote: they come back in without leaving the page. In the browser because the text is here. */
export function SignInAgain({ email, done }: { email: string; done: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [asked, setAsked] = useState<string | null>(null)
  const [said, say] = useState('')
  useEffect(() => dialog.current?.showModal(), [])
  const ask = async (event: FormEvent) => {
    event.preventDefault()
    try {
      const { id } = await call<{ id: string }>('POST', '/api/sign-ins', { email, next: '/admin' })
      setAsked(id)
      say('')
    } catch (error) {
      say(error instanceof Error ? error.message : 'Le message n’a pas pu partir.')
    }
  }
  const enter = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    try {
      await call('POST', '/api/sessions', { id: asked, code: String(new FormData(event.currentTarget).get('code')) })
      dialog.current?.close()
      done()
    } catch (error) {
      say(error instanceof Error ? error.message : 'Le code n’a pas été accepté.')
    }
  }
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby="again">
      <h2 id="again">Votre connexion a pris fin</h2>
      <p>Votre texte est gardé sur cette page et sur cet appareil. Reconnectez-vous : il sera enregistré aussitôt.</p>
      {asked === null ? (
        <form onSubmit={ask} className="desk-acts">
          <button type="submit">Recevoir un code à {email}</button>
        </form>
      ) : (
        <form onSubmit={enter} className="sheet-fields">
          <label>
            Code à six chiffres reçu par e-mail
            <input name="code" inputMode="numeric" autoComplete="one-time-code" required pattern="[0-9 ]*" maxLength={9} />
          </label>
          <button type="submit">Continuer</button>
        </form>
      )}
      <p role="status">{said}</p>
    </dialog>
  )
}
