import { handler } from '#app/_server/http.ts'
import { articleParams, revisionsQuery } from '#app/_server/newsroom.ts'
import { listRevisions } from '#db/articles/revisions.ts'

export const GET = handler({ as: 'author', params: articleParams, query: revisionsQuery }, ({ actor, params, query }) =>
  listRevisions(actor, params.id, query.before),
)
