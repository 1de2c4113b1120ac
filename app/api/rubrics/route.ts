import { handler } from '#app/_server/http.ts'
import { rubricsShape } from '#app/_server/shapes.ts'
import { listRubrics } from '#db/taxonomy.ts'

export const GET = handler({ as: 'anyone' }, async () => rubricsShape.parse({ items: await listRubrics() }))
