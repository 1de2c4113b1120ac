import { handler } from '#app/_server/http.ts'
import { mapBody } from '#app/_server/newsroom.ts'
import { drawBlockMap } from '#db/maps.ts'

/** The map of a block as readers will see it. */
export const POST = handler({ as: 'author', body: mapBody }, async ({ body }) => drawBlockMap(body))
