import { handler } from '#app/_server/http.ts'
import { listChoices } from '#db/taxonomy.ts'

/** Everything that an article can be filed under, by name. */
export const GET = handler({ as: 'author' }, ({ actor }) => listChoices(actor))
