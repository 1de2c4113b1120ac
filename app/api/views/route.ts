import { handler, networkOf } from '#app/_server/http.ts'
import { noteView } from '#app/_server/readership.ts'
import { viewBody } from '#app/_server/shapes.ts'

/** The same answer whether or not it counts, and whether or not there is such an article. */
export const POST = handler({ as: 'anyone', body: viewBody }, async ({ request, body }) => noteView(body.article, networkOf(request), request.headers))
