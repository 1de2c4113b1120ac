import { handler } from '#app/_server/http.ts'

/** The process answers. */
export const GET = handler({ as: 'anyone' }, async () => Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } }))
