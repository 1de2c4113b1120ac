import { handler } from '#app/_server/http.ts'
import { restoreBody, revisionParams } from '#app/_server/newsroom.ts'
import { readRevision } from '#db/articles/revisions.ts'
import { restoreRevision } from '#db/articles/work.ts'

export const GET = handler({ as: 'author', params: revisionParams }, ({ actor, params }) => readRevision(actor, params.id, params.version))

/** Brings it back, as a new version after `version`. */
export const PUT = handler({ as: 'author', params: revisionParams, body: restoreBody }, ({ actor, params, body }) =>
  restoreRevision(actor, params.id, params.version, body.version),
)
