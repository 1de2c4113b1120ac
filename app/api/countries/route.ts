import { handler } from '#app/_server/http.ts'
import { countriesShape } from '#app/_server/shapes.ts'
import { listCountries } from '#db/taxonomy.ts'

export const GET = handler({ as: 'anyone' }, async () => countriesShape.parse({ items: await listCountries() }))
