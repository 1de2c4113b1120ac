import { z } from 'zod'
import { handler, networkOf, PRIVATE } from '#app/_server/http.ts'
import { providerParams, sendToProvider } from '#app/_server/oauth.ts'
import { doorAgain, toWish, wishFields } from '#app/_server/wishes.ts'
import { limits } from '#db/limits.ts'

const body = z.strictObject(wishFields)

/**
 * Sends somebody to a provider of identities. The answer is a page that leads there and not a redirect: the policy of our
 * pages lets a form reach this site alone (`form-action`), and a browser holds every redirect of its answer to that.
 */
export const POST = handler(
  {
    as: 'anyone',
    params: providerParams,
    body,
    form: {
      done: () => '/connexion',
      failed: (fields, { provider }) => doorAgain(fields, { par: String(provider) }),
    },
  },
  async ({ request, params: { provider }, body: wish }) => {
    await limits.providers.consume(networkOf(request))
    const { location, cookies } = await sendToProvider(provider, toWish(wish))
    const headers = new Headers({ ...PRIVATE, 'content-type': 'text/html; charset=utf-8', refresh: `0; url=${location}`, 'referrer-policy': 'no-referrer' })
    for (const cookie of cookies) headers.append('set-cookie', cookie)
    return new Response(leading(location), { headers })
  },
)

const leading = (location: string) => `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Connexion</title>
<p><a href="${location.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">Continuer</a></p>
</html>
`
