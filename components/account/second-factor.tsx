'use client'

import { type FormEvent, useRef, useState } from 'react'
import { useFocusAfter } from '#components/focus-after.ts'
import { useAct } from '#components/one-at-a-time.ts'
import { send } from '#components/queries.ts'
import type { FactorOffer, SecondFactor } from '#db/dto.ts'

const PATH = '/api/me/second-factor'
type Step = { kind: 'rest' } | { kind: 'offer'; offer: FactorOffer } | { kind: 'codes'; recovery: string[]; first: boolean }

/** How the second factor is set up and taken away. In the browser because its secret is told once, and stands in no page. */
export function SecondFactorForm({ standing }: { standing: SecondFactor }) {
  const [state, setState] = useState(standing)
  const [step, go] = useState<Step>({ kind: 'rest' })
  const { busy, said, say, act } = useAct()
  const place = useRef<HTMLDivElement>(null)
  // What was pressed goes with its step.
  useFocusAfter(`${step.kind} ${state.on}`, place)
  const tried = (work: () => Promise<void>) => act(work, 'Rien n’a changé.')
  const begin = () => tried(async () => go({ kind: 'offer', offer: await send<FactorOffer>('POST', PATH) }))
  const confirm = (code: string) =>
    tried(async () => {
      const { recovery } = await send<{ recovery: string[] }>('PUT', PATH, { code })
      setState({ ...state, on: true, shown: true, recoveryLeft: recovery.length })
      go({ kind: 'codes', recovery, first: true })
    })
  const renew = (code: string) =>
    tried(async () => {
      const { recovery } = await send<{ recovery: string[] }>('PUT', `${PATH}/recovery`, { code })
      setState({ ...state, recoveryLeft: recovery.length })
      go({ kind: 'codes', recovery, first: false })
    })
  const end = (code: string) =>
    tried(async () => {
      await send('DELETE', PATH, { code })
      setState({ ...state, on: false, shown: false, recoveryLeft: 0 })
      say('Votre second facteur est retiré.')
    })
  return (
    <div ref={place} tabIndex={-1} aria-busy={busy}>
      {step.kind === 'offer' && <Offer offer={step.offer} confirm={confirm} />}
      {step.kind === 'codes' && <Codes recovery={step.recovery} done={() => go({ kind: 'rest' })} />}
      {step.kind === 'rest' && !state.on && (
        <>
          <p>
            Une application de votre téléphone donne un code qui change toutes les trente secondes. Même avec votre courrier, personne n’entre alors sans votre
            téléphone.
          </p>
          {state.required && (
            <p>
              <strong>Votre rôle le demande&nbsp;: la rédaction s’ouvre une fois qu’il est en place.</strong>
            </p>
          )}
          <p className="actions">
            <button type="button" aria-disabled={busy} onClick={begin}>
              Mettre en place
            </button>
          </p>
        </>
      )}
      {step.kind === 'rest' && state.on && (
        <>
          <p>
            Votre second facteur est en place. Il vous reste {state.recoveryLeft} code{state.recoveryLeft > 1 ? 's' : ''} de secours.
          </p>
          <CodeForm label="Code de l’application, pour de nouveaux codes de secours" action="Donner de nouveaux codes" send={renew} />
          <CodeForm label="Code de l’application, ou de secours, pour le retirer" action="Retirer le second facteur" send={end} quiet />
        </>
      )}
      <p role="alert" className={said ? 'factor-said' : undefined}>
        {said}
      </p>
    </div>
  )
}

function Offer({ offer, confirm }: { offer: FactorOffer; confirm: (code: string) => Promise<void> }) {
  return (
    <div className="factor">
      <ol className="factor-steps">
        <li>
          <p>Avec une application de codes, photographiez ce dessin. Sur ce même téléphone, suivez plutôt le lien&nbsp;; ou recopiez le secret.</p>
          <svg
            className="factor-code"
            viewBox={`0 0 ${offer.size} ${offer.size}`}
            role="img"
            aria-label="Code QR du secret, qui se trouve aussi en toutes lettres ci-dessous"
          >
            <rect width={offer.size} height={offer.size} fill="#fff" />
            <path d={offer.d} fill="#000" />
          </svg>
          <p>
            <a href={offer.uri}>Ouvrir l’application</a>
          </p>
          <p>
            Secret&nbsp;: <code className="factor-secret">{offer.secret.match(/.{1,4}/g)?.join(' ')}</code>
          </p>
        </li>
        <li>
          <CodeForm label="Les six chiffres que donne l’application" action="Vérifier" send={confirm} />
        </li>
      </ol>
    </div>
  )
}

function Codes({ recovery, done }: { recovery: string[]; done: () => void }) {
  return (
    <section aria-labelledby="codes">
      <h3 id="codes">Vos codes de secours</h3>
      <p>Pour le jour où le téléphone manque. Chacun sert une fois. Imprimez-les ou recopiez-les&nbsp;: ils ne seront plus montrés.</p>
      <ul className="factor-codes">
        {recovery.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="actions">
        <button type="button" onClick={done}>
          Je les ai gardés
        </button>
        <button type="button" className="quiet" onClick={() => print()}>
          Imprimer
        </button>
      </p>
    </section>
  )
}

function CodeForm({ label, action, send: sendCode, quiet = false }: { label: string; action: string; send: (code: string) => Promise<void>; quiet?: boolean }) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    void sendCode(String(new FormData(form).get('code') ?? '')).then(() => form.isConnected && form.reset())
  }
  return (
    <form className="fields inline" onSubmit={submit}>
      <label>
        {label}
        <input name="code" required maxLength={20} autoComplete="one-time-code" autoCapitalize="characters" spellCheck={false} />
      </label>
      <button type="submit" className={quiet ? 'quiet' : undefined}>
        {action}
      </button>
    </form>
  )
}
