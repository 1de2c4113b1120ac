import { handler } from '#app/_server/http.ts'
import { newslettersShape } from '#app/_server/shapes.ts'
import { listNewsletters } from '#db/letters/newsletters.ts'

export const GET = handler({ as: 'anyone' }, async () => newslettersShape.parse({ items: await listNewsletters() }))
