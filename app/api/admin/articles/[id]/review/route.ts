import { handler } from '#app/_server/http.ts'
import { articleParams, reviewBody } from '#app/_server/newsroom.ts'
import { returnWork, submitWork } from '#db/articles/workflow.ts'

/** Asks for the article to be read, by `assignee` where one is named. */
export const PUT = handler({ as: 'author', params: articleParams, body: reviewBody }, ({ actor, params, body }) => submitWork(actor, params.id, body?.assignee))

/** Back to be worked on. */
export const DELETE = handler({ as: 'author', params: articleParams }, ({ actor, params }) => returnWork(actor, params.id))
