import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { visitor } from '#app/_server/auth.ts'
import { listProviders } from '#app/_server/oauth.ts'
import { wishIn } from '#app/_server/wishes.ts'
import { EmailInput } from '#components/account/email-input.tsx'
import { Providers, providerRefusals } from '#components/account/providers.tsx'
import { Refusal } from '#components/account/refusal.tsx'
import { WishFields } from '#components/account/wish-fields.tsx'

export const instant = false
export const metadata: Metadata = { title: 'Connexion' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const refusals: Record<string, string> = {
  410: 'Ce lien a déjà servi, ou il a expiré. Demandez-en un nouveau.',
  404: 'Ce lien n’est pas valable. Demandez-en un nouveau.',
  422: 'Cette adresse n’est pas complète\u202f; elle doit ressembler à prenom@exemple.fr.',
  429: 'Trop de demandes de connexion depuis votre réseau. Réessayez dans un quart d’heure.',
}

export default async function Page({ searchParams }: Props) {
  const params = await searchParams
  const { par, erreur } = params
  const wish = wishIn(params)
  const { next, saves, follows } = wish
  if (await visitor()) {
    if (saves) return <DoForm {...saving} action="/api/me/saved" fields={{ id: saves }} next={next} />
    if (follows) return <DoForm {...following} action="/api/me/follows" fields={follows} next={next} />
    redirect(next)
  }
  const providers = listProviders()
  const by = providers.find(({ id }) => id === par)
  const refused = typeof erreur === 'string' ? erreur : undefined
  return (
    <div className="door">
      <h1>Se connecter</h1>
      <p className="standfirst">
        {saves && 'L’article sera enregistré dès que vous serez connecté. '}
        {follows && 'Ce sujet sera dans votre journal dès que vous serez connecté. '}
        Pas de mot de passe&nbsp;: un code vous est envoyé par courriel. Si vous n’avez pas encore de compte, il est créé à cette occasion.
      </p>
      <Refusal status={refused} sentences={by ? providerRefusals(by.name) : refusals} />
      <form method="post" action="/api/sign-ins" className="fields">
        <EmailInput label="Votre adresse e-mail" refused={refused === '422' && !by} />
        <WishFields wish={wish} />
        <button type="submit">Recevoir un code</button>
      </form>
      <Providers providers={providers} wish={wish} />
      <p className="door-note">
        L’adresse sert à vous reconnaître et à rien d’autre. <a href="/confidentialite">Ce que nous gardons, et pourquoi</a>
      </p>
    </div>
  )
}

const saving = {
  title: 'Enregistrer cet article',
  promise: 'Vous le retrouverez parmi vos articles enregistrés.',
  button: 'Enregistrer',
  back: 'Revenir sans l’enregistrer',
}
const following = {
  title: 'Suivre ce sujet',
  promise: 'Ce qui y paraît arrivera dans «\u00a0Mon journal\u00a0».',
  button: 'Suivre',
  back: 'Revenir sans le suivre',
}

type DoProps = typeof saving & { action: string; fields: Record<string, string>; next: string }

/** For a signed-in reader without script: opening the link changes nothing, the button does. */
function DoForm({ title, promise, button, back, action, fields, next }: DoProps) {
  return (
    <div className="door">
      <h1>{title}</h1>
      <p className="standfirst">{promise}</p>
      <form method="post" action={action} className="fields">
        {Object.entries({ ...fields, next }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit">{button}</button>
      </form>
      <p className="door-note">
        <a href={next}>{back}</a>
      </p>
    </div>
  )
}
