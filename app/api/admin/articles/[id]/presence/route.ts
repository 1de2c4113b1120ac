import { handler } from '#app/_server/http.ts'
import { articleParams } from '#app/_server/newsroom.ts'
import { attend, leave } from '#db/articles/presence.ts'

/** « I am here »: answers who else is, and which version stands. */
export const PUT = handler({ as: 'author', params: articleParams }, ({ actor, params }) => attend(actor, params.id))

/** Asked by a page that is being closed. */
export const DELETE = handler({ as: 'author', params: articleParams }, ({ actor, params }) => leave(actor, params.id))
