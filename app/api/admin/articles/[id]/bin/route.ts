import { handler } from '#app/_server/http.ts'
import { articleParams } from '#app/_server/newsroom.ts'
import { binWork, restoreWork } from '#db/articles/workflow.ts'

export const PUT = handler({ as: 'author', params: articleParams }, ({ actor, params }) => binWork(actor, params.id))

export const DELETE = handler({ as: 'author', params: articleParams }, ({ actor, params }) => restoreWork(actor, params.id))
