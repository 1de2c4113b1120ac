import { handler } from '#app/_server/http.ts'
import { commentParams, resolveBody } from '#app/_server/newsroom.ts'
import { removeComment, resolveComment } from '#db/articles/comments.ts'

export const PATCH = handler({ as: 'author', params: commentParams, body: resolveBody }, ({ actor, params, body }) =>
  resolveComment(actor, params.id, params.comment, body.resolved),
)

export const DELETE = handler({ as: 'author', params: commentParams }, ({ actor, params }) => removeComment(actor, params.id, params.comment))
