import type { Metadata } from 'next'
import { cache } from 'react'
import { readSignIn } from '#db/accounts/sign-in.ts'
import { AppError } from '#db/errors.ts'

export const instant = false

type Props = { params: Promise<{ token: string }> }

/** Opening the link spends nothing: scanners of mail open links too. The button does. */
const read = cache(async (token: string) => {
  try {
    return await readSignIn(token)
  } catch (error) {
    if (error instanceof AppError && (error.status === 404 || error.status === 410)) return error
    throw error
  }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const asked = await read((await params).token)
  return { title: 'Connexion', ...(asked instanceof AppError && { other: { status: String(asked.status) } }) }
}

export default async function Page({ params }: Props) {
  const { token } = await params
  const asked = await read(token)
  if (asked instanceof AppError)
    return (
      <div className="door">
        <h1>Ce lien n’ouvre plus rien</h1>
        <p className="standfirst">{asked.message}</p>
        <p>
          <a className="action" href="/connexion">
            Demander un nouveau lien
          </a>
        </p>
      </div>
    )
  return (
    <div className="door">
      <h1>Vous y êtes presque</h1>
      <p className="standfirst">
        Vous allez vous connecter avec l’adresse <strong>{asked.email}</strong>.
      </p>
      <form method="post" action="/api/sessions" className="fields">
        <input type="hidden" name="token" value={token} />
        <button type="submit">Se connecter</button>
      </form>
      <p className="door-note">Vous n’avez rien demandé&nbsp;? Fermez cette page&nbsp;: rien ne se passe sans ce bouton.</p>
    </div>
  )
}
