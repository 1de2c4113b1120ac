import { problem } from '#app/_server/http.ts'
import { NotFound } from '#db/errors.ts'

/** An address of the API that no handler claims. */
const unknown = (request: Request) => problem(new NotFound('Cette adresse n’existe pas dans l’API.'), request)

export { unknown as DELETE, unknown as GET, unknown as PATCH, unknown as POST, unknown as PUT }
