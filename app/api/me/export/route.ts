import { handler, PRIVATE } from '#app/_server/http.ts'
import { packData } from '#app/_server/takeout.ts'
import { collectData } from '#db/accounts/data.ts'

/** Everything that is held of the reader, as a ZIP of JSON and CSV. */
export const GET = handler({ as: 'reader', factor: true }, async ({ actor }) => {
  const now = new Date()
  const headers = {
    ...PRIVATE,
    'content-type': 'application/zip',
    'content-disposition': `attachment; filename="transcaspienne-mes-donnees-${now.toISOString().slice(0, 10)}.zip"`,
  }
  return new Response(packData(await collectData(actor), now), { headers })
})
