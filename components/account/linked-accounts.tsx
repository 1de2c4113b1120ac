import { DateTime } from '#components/date.tsx'
import type { LinkedAccount, Provider } from '#db/dto.ts'

const names = { google: 'Google', github: 'GitHub', oidc: 'OpenID Connect' }

/** The services by which a reader comes in, each with the way to take that back. */
export function LinkedAccounts({ linked, providers }: { linked: LinkedAccount[]; providers: Provider[] }) {
  const nameOf = (id: Provider['id']) => providers.find((provider) => provider.id === id)?.name ?? names[id]
  if (linked.length === 0)
    return (
      <p>
        Aucun&nbsp;: vous vous connectez par courriel. Si vous vous connectez un jour avec {providers.map(({ name }) => name).join(' ou ')}, à la même adresse,
        ce service s’inscrit ici.
      </p>
    )
  return (
    <>
      <ul className="devices">
        {linked.map(({ provider, linkedAt }) => (
          <li key={provider}>
            <p>
              <strong>{nameOf(provider)}</strong>
            </p>
            <p className="label">
              Lié le <DateTime iso={linkedAt} />
            </p>
            <form method="post" action={`/api/me/identities/${provider}`}>
              <button type="submit" className="quiet">
                Délier<span className="hidden"> {nameOf(provider)}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
      <p>Un service délié ne vous ouvre plus ce compte. Le code par courriel l’ouvre toujours.</p>
    </>
  )
}
