import { WishFields } from '#components/account/wish-fields.tsx'
import type { Provider, Wish } from '#db/dto.ts'

/** The other ways in, where some are configured: a plain form for each, as it is also the way without script. */
export function Providers({ providers, wish }: { providers: Provider[]; wish: Wish }) {
  if (providers.length === 0) return null
  return (
    <div className="providers">
      <p>ou avec un compte que vous avez déjà</p>
      {providers.map(({ id, name }) => (
        <form key={id} method="post" action={`/api/oauth/${id}`}>
          <WishFields wish={wish} />
          <button type="submit" className="quiet">
            Continuer avec {name}
          </button>
        </form>
      ))}
    </div>
  )
}

/** What keeps somebody outside who comes back from `name`, by status. */
export const providerRefusals = (name: string): Record<string, string> => ({
  401: `Vous avez interrompu la connexion par ${name}. Recommencez, ou recevez un code.`,
  403: 'Ce compte est fermé. Écrivez à la rédaction si vous pensez que c’est une erreur.',
  410: `Cette connexion par ${name} n’a pas commencé dans ce navigateur, ou il y a plus d’un quart d’heure. Recommencez.`,
  422: `${name} ne nous donne pas d’adresse e-mail vérifiée\u202f: nous ne pouvons pas savoir laquelle est à vous. Vérifiez-la là-bas, ou recevez un code ici.`,
  429: 'Trop de demandes de connexion depuis votre réseau. Réessayez dans un quart d’heure.',
  503: `La connexion par ${name} n’a pas abouti\u202f: le service ne répond pas comme il le devrait. Réessayez dans un instant, ou recevez un code.`,
})
