import { handler } from '#app/_server/http.ts'
import { countDesk, listColleagues } from '#db/articles/desk.ts'

/** What waits, and who works here. */
export const GET = handler({ as: 'author' }, async ({ actor }) => {
  const [desk, colleagues] = await Promise.all([countDesk(actor), listColleagues(actor)])
  return { desk, colleagues }
})
