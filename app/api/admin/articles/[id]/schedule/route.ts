import { handler } from '#app/_server/http.ts'
import { articleParams, scheduleBody } from '#app/_server/newsroom.ts'
import { scheduleWork, unscheduleWork } from '#db/articles/workflow.ts'

export const PUT = handler({ as: 'editor', params: articleParams, body: scheduleBody }, ({ actor, params, body }) => scheduleWork(actor, params.id, body))

export const DELETE = handler({ as: 'editor', params: articleParams }, ({ actor, params }) => unscheduleWork(actor, params.id))
