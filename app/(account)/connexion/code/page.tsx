import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { doorPath } from '#app/_server/wishes.ts'
import { Refusal } from '#components/account/refusal.tsx'
import { wishOf } from '#db/accounts/asked.ts'

export const instant = false
export const metadata: Metadata = { title: 'Votre code' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const refusals: Record<string, string> = {
  404: 'Cette demande n’existe plus. Demandez un nouveau code.',
  410: 'Ce code a déjà servi, ou il a expiré. Demandez-en un nouveau.',
  422: 'Ce code n’est pas le bon. Vérifiez les six chiffres du message.',
  429: 'Trop d’essais. Ouvrez plutôt le lien du message, ou celui d’un nouveau message.',
}

export default async function Page({ searchParams }: Props) {
  const { demande, erreur } = await searchParams
  if (typeof demande !== 'string' || !/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(demande)) redirect('/connexion')
  const wish = await wishOf(demande)
  return (
    <div className="door">
      <h1>Consultez votre courrier</h1>
      <p className="standfirst">Un message vient de partir vers votre adresse. Recopiez ici le code à six chiffres qu’il contient, ou suivez son lien.</p>
      <Refusal status={typeof erreur === 'string' ? erreur : undefined} sentences={refusals} />
      <form method="post" action="/api/sessions" className="fields">
        <input type="hidden" name="id" value={demande} />
        <label>
          Code à six chiffres
          <input
            name="code"
            className="code"
            required
            inputMode="numeric"
            autoComplete="one-time-code"
            pattern="[0-9\s]{6,8}"
            maxLength={8}
            aria-invalid={erreur === '422' || undefined}
            aria-describedby={erreur ? 'refus' : undefined}
          />
        </label>
        <button type="submit">Se connecter</button>
      </form>
      <p className="door-note">
        Rien reçu au bout de deux minutes&nbsp;? Regardez parmi les indésirables, puis{' '}
        <a href={wish ? doorPath(wish) : '/connexion'}>demandez un nouveau code</a>.
      </p>
    </div>
  )
}
