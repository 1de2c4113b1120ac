import { handler } from '#app/_server/http.ts'
import { databaseAnswers } from '#db/health.ts'

/**
 * 200 « ok », or 200 « degraded » while the database is away: the pages that were rendered are served all the same, so
 * an instance without its database is still better than none.
 */
export const GET = handler({ as: 'anyone' }, async () => {
  const database = await databaseAnswers()
  return Response.json({ status: database ? 'ok' : 'degraded', database }, { headers: { 'cache-control': 'no-store' } })
})
