import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { localPath, visitor } from '#app/_server/auth.ts'
import { EmailInput } from '#components/account/email-input.tsx'
import { Refusal } from '#components/account/refusal.tsx'

export const instant = false
export const metadata: Metadata = { title: 'Connexion' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const refusals: Record<string, string> = {
  410: 'Ce lien a déjà servi, ou il a expiré. Demandez-en un nouveau.',
  404: 'Ce lien n’est pas valable. Demandez-en un nouveau.',
  422: 'Cette adresse n’est pas complète ; elle doit ressembler à prenom@exemple.fr.',
  429: 'Trop de demandes de connexion depuis votre réseau. Réessayez dans un quart d’heure.',
}

export default async function Page({ searchParams }: Props) {
  const { suite, enregistrer, erreur } = await searchParams
  const next = localPath(typeof suite === 'string' ? suite : null, '/compte')
  const saves = typeof enregistrer === 'string' && /^[\da-f-]{36}$/.test(enregistrer) ? enregistrer : undefined
  if (await visitor()) return saves ? <SaveForm id={saves} next={next} /> : redirect(next)
  const refused = typeof erreur === 'string' ? erreur : undefined
  return (
    <div className="door">
      <h1>Se connecter</h1>
      <p className="standfirst">
        {saves ? 'L’article sera enregistré dès que vous serez connecté. ' : ''}
        Pas de mot de passe&nbsp;: un code vous est envoyé par courriel. Si vous n’avez pas encore de compte, il est créé à cette occasion.
      </p>
      <Refusal status={refused} sentences={refusals} />
      <form method="post" action="/api/sign-ins" className="fields">
        <EmailInput label="Votre adresse e-mail" refused={refused === '422'} />
        <input type="hidden" name="next" value={next} />
        {saves && <input type="hidden" name="saves" value={saves} />}
        <button type="submit">Recevoir un code</button>
      </form>
      <p className="door-note">
        L’adresse sert à vous reconnaître et à rien d’autre. <a href="/confidentialite">Ce que nous gardons, et pourquoi</a>
      </p>
    </div>
  )
}

/** For a signed-in reader without script: opening the link changes nothing, the button does. */
function SaveForm({ id, next }: { id: string; next: string }) {
  return (
    <div className="door">
      <h1>Enregistrer cet article</h1>
      <p className="standfirst">Vous le retrouverez parmi vos articles enregistrés.</p>
      <form method="post" action="/api/me/saved" className="fields">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="next" value={next} />
        <button type="submit">Enregistrer</button>
      </form>
      <p className="door-note">
        <a href={next}>Revenir sans l’enregistrer</a>
      </p>
    </div>
  )
}
