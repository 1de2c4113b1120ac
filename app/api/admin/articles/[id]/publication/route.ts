import { handler } from '#app/_server/http.ts'
import { articleParams, publishBody, withdrawBody } from '#app/_server/newsroom.ts'
import { withdrawArticle } from '#db/articles/publication.ts'
import { publishWork } from '#db/articles/workflow.ts'

/** Publishes the version that the editor saw. */
export const PUT = handler({ as: 'editor', params: articleParams, body: publishBody }, ({ actor, params, body }) => publishWork(actor, params.id, body))

export const DELETE = handler({ as: 'editor', params: articleParams, body: withdrawBody }, ({ actor, params, body }) =>
  withdrawArticle(actor, params.id, body.reason),
)
