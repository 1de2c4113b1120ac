import { handler } from '#app/_server/http.ts'
import { articleParams } from '#app/_server/newsroom.ts'
import { previewLink } from '#db/articles/preview.ts'

/** A private address of what is being written, for some days. */
export const POST = handler({ as: 'author', params: articleParams }, ({ actor, params }) => previewLink(actor, params.id))
