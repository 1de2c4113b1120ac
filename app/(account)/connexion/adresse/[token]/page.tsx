import type { Metadata } from 'next'
import { cache } from 'react'
import { Refusal } from '#components/account/refusal.tsx'
import { readChange } from '#db/accounts/address-change.ts'
import { AppError } from '#db/errors.ts'

export const instant = false

type Props = { params: Promise<{ token: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const refusals: Record<string, string> = { 409: 'Cette adresse a déjà son propre compte. Rien n’a changé.' }

/** Opening the link confirms nothing: scanners of mail open links too. The button does. */
const read = cache(async (token: string) => {
  try {
    return await readChange(token)
  } catch (error) {
    if (error instanceof AppError && (error.status === 404 || error.status === 410)) return error
    throw error
  }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const change = await read((await params).token)
  return { title: 'Changement d’adresse', ...(change instanceof AppError && { other: { status: String(change.status) } }) }
}

export default async function Page({ params, searchParams }: Props) {
  const { token } = await params
  const { erreur } = await searchParams
  const change = await read(token)
  if (change instanceof AppError)
    return (
      <div className="door">
        <h1>Ce lien ne confirme plus rien</h1>
        <p className="standfirst">{change.message}</p>
        <p>
          <a className="action" href="/compte">
            Voir mon compte
          </a>
        </p>
      </div>
    )
  if (change.state === 'done')
    return (
      <div className="door">
        <h1>L’adresse est changée</h1>
        <p className="standfirst">
          Votre compte a maintenant l’adresse <strong>{change.newEmail}</strong>. Vos autres appareils sont déconnectés.
        </p>
        <p>
          <a className="action" href="/compte">
            Voir mon compte
          </a>
        </p>
      </div>
    )
  if (change.state === 'waiting')
    return (
      <div className="door">
        <h1>C’est noté de ce côté</h1>
        <p className="standfirst">Il reste à confirmer depuis l’autre adresse&nbsp;: un message y attend. L’adresse change dès que les deux ont confirmé.</p>
      </div>
    )
  return (
    <div className="door">
      <h1>Changer d’adresse</h1>
      <p className="standfirst">
        Le compte passera à l’adresse <strong>{change.newEmail}</strong> quand l’ancienne et la nouvelle l’auront confirmé.
      </p>
      <Refusal status={typeof erreur === 'string' ? erreur : undefined} sentences={refusals} />
      <form method="post" action="/api/address-confirmations" className="fields">
        <input type="hidden" name="token" value={token} />
        <button type="submit">Confirmer</button>
      </form>
      <p className="door-note">Vous n’avez rien demandé&nbsp;? Fermez cette page&nbsp;: rien ne se passe sans ce bouton.</p>
    </div>
  )
}
