import { handler } from '#app/_server/http.ts'
import { database } from '#db/client.ts'

/**
 * 200 « ok », or 200 « degraded » while the database is away: the pages that were rendered are served all the same, so
 * an instance without its database is still better than none.
 */
export const GET = handler({ as: 'anyone' }, async () => {
  const answers = await database().execute('select 1').then(() => true, () => false)
  return Response.json({ status: answers ? 'ok' : 'degraded', database: answers }, { headers: { 'cache-control': 'no-store' } })
})
