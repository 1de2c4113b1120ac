'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Modal } from '#components/admin/modal.tsx'
import { call } from '#components/admin/queries.ts'
import { useFocusAfter } from '#components/focus-after.ts'
import { useAct } from '#components/one-at-a-time.ts'

/**
 * The session has ended while somebody wrote: they come back in without leaving the page, by a code from a mail and, where
 * the newsroom is still `shut`, by their second factor. Put away, it says how to have it again. In the browser because the
 * text is here.
 */
export function SignInAgain({ email, shut, done }: { email: string; shut: boolean; done: () => void }) {
  const [open, setOpen] = useState(true)
  const [asked, setAsked] = useState<string | null>(null)
  // Of two codes that are sent the first would be good no more.
  const { busy, said, say, act } = useAct()
  const code = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  // Each of the two forms comes in the place of the other.
  useFocusAfter(asked, asked === null ? button : code)
  // Whoever came back in elsewhere, as by the link of the mail, has nothing to do here.
  useEffect(() => {
    if (shut) return
    const look = async () => {
      if (document.visibilityState === 'visible' && (await fetch('/api/me').catch(() => undefined))?.ok) done()
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [shut, done])
  const ask = (event: FormEvent) => {
    event.preventDefault()
    void act(async () => setAsked((await call<{ id: string }>('POST', '/api/sign-ins', { email, next: '/admin' })).id), 'Le message n’a pas pu partir.')
  }
  const enter = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const given = String(new FormData(form).get('code'))
    void act(async () => {
      await (shut ? call('POST', '/api/me/second-factor/proofs', { code: given }) : call('POST', '/api/sessions', { id: asked, code: given }))
      form.reset()
      done()
    }, 'Le code n’a pas été accepté.')
  }
  const title = shut ? 'Votre second facteur' : 'Votre connexion a pris fin'
  return (
    <>
      <p className="notice" role="alert">
        {shut ? 'Il manque votre second facteur' : 'Votre connexion a pris fin'}&nbsp;: votre texte est gardé ici, mais le journal ne le reçoit plus.{' '}
        <button type="button" className="link" onClick={() => setOpen(true)}>
          Se reconnecter
        </button>
      </p>
      {open && (
        <Modal className="sheet" aria-labelledby="again" close={() => setOpen(false)}>
          <h2 id="again">{title}</h2>
          <p>Votre texte est gardé sur cette page et sur cet appareil. {shut ? 'Donnez votre code' : 'Reconnectez-vous'}&nbsp;: il sera enregistré aussitôt.</p>
          {asked === null && !shut ? (
            <form onSubmit={ask} className="desk-acts">
              <button type="submit" ref={button} aria-disabled={busy}>
                Recevoir un code à {email}
              </button>
            </form>
          ) : (
            <form onSubmit={enter} className="sheet-fields">
              <label>
                {shut ? 'Code de votre application, ou de secours' : 'Code à six chiffres reçu par e-mail'}
                <input
                  ref={code}
                  name="code"
                  required
                  autoComplete="one-time-code"
                  {...(shut ? { maxLength: 20, autoCapitalize: 'characters' } : { inputMode: 'numeric', pattern: '[0-9 ]*', maxLength: 9 })}
                />
              </label>
              <p className="desk-acts">
                <button type="submit" aria-disabled={busy}>
                  Continuer
                </button>
                {!shut && (
                  <button
                    type="button"
                    className="quiet"
                    onClick={() => {
                      say('')
                      setAsked(null)
                    }}
                  >
                    Demander un autre code
                  </button>
                )}
              </p>
            </form>
          )}
          <p role="status">{said}</p>
        </Modal>
      )}
    </>
  )
}
