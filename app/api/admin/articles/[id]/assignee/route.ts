import { handler } from '#app/_server/http.ts'
import { articleParams, assigneeBody } from '#app/_server/newsroom.ts'
import { assignWork } from '#db/articles/workflow.ts'

export const PUT = handler({ as: 'editor', params: articleParams, body: assigneeBody }, ({ actor, params, body }) =>
  assignWork(actor, params.id, body.assignee),
)
