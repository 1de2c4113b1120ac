import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { localPath, readerOf } from '#app/_server/auth.ts'
import { Refusal } from '#components/account/refusal.tsx'
import { readSecondFactor } from '#db/accounts/second-factor.ts'

export const instant = false
export const metadata: Metadata = { title: 'Second facteur' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const refusals: Record<string, string> = {
  409: 'Ce compte n’a pas de second facteur.',
  422: 'Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant.',
  429: 'Trop d’essais. Attendez un quart d’heure.',
}

/** The way on where the newsroom, or what a mailbox alone must not open, is shut to this session. Works without script. */
export default async function Page({ searchParams }: Props) {
  const { suite, erreur } = await searchParams
  const reader = await readerOf('/connexion/second-facteur')
  const { on, required, shown } = await readSecondFactor(reader)
  // Whoever wrote here once may have kept theirs, and is asked for it.
  if (reader.role === 'reader' && !on) notFound()
  const next = localPath(typeof suite === 'string' ? suite : null, reader.role === 'reader' ? '/compte' : '/admin')
  const isNewsroom = /^\/admin(?:[/?]|$)/.test(next)
  if (shown || (!on && !required))
    return (
      <div className="door">
        <h1>{isNewsroom ? 'La rédaction vous est ouverte' : 'La voie est libre'}</h1>
        <p className="standfirst">Cet appareil n’a rien de plus à montrer.</p>
        <p>
          <a className="action" href={next}>
            Continuer
          </a>
        </p>
      </div>
    )
  if (!on)
    return (
      <div className="door">
        <h1>Un second facteur, d’abord</h1>
        <p className="standfirst">
          Le journal demande à ceux qui ont votre rôle un code de leur téléphone. Mettez-le en place, puis {isNewsroom ? 'la rédaction s’ouvre' : 'revenez'}.
        </p>
        <p>
          <a className="action" href="/compte/securite">
            Mettre en place
          </a>
        </p>
      </div>
    )
  return (
    <div className="door">
      <h1>Votre second facteur</h1>
      <p className="standfirst">Donnez le code que montre votre application en ce moment, ou l’un de vos codes de secours.</p>
      <Refusal status={typeof erreur === 'string' ? erreur : undefined} sentences={refusals} />
      <form method="post" action="/api/me/second-factor/proofs" className="fields">
        <input type="hidden" name="next" value={next} />
        <label>
          Code
          <input
            name="code"
            className="code"
            required
            autoComplete="one-time-code"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={20}
            aria-invalid={erreur === '422' || undefined}
            aria-describedby={erreur ? 'refus' : undefined}
          />
        </label>
        <button type="submit">{isNewsroom ? 'Ouvrir la rédaction' : 'Continuer'}</button>
      </form>
      <p className="door-note">Ni l’application ni les codes&nbsp;? Une personne qui administre le journal peut retirer votre second facteur.</p>
    </div>
  )
}
