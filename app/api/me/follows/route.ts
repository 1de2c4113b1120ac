import { handler } from '#app/_server/http.ts'
import { listFollows } from '#db/follows/follow.ts'

export const GET = handler({ as: 'reader' }, async ({ actor }) => ({ items: await listFollows(actor) }))
