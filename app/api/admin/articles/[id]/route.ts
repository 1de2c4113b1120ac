import { handler } from '#app/_server/http.ts'
import { articleParams, LARGEST_ARTICLE, saveBody } from '#app/_server/newsroom.ts'
import { readWork, saveWork } from '#db/articles/work.ts'

export const GET = handler({ as: 'author', params: articleParams }, ({ actor, params }) => readWork(actor, params.id))

/** Saves what was written over `version`; 409 tells what stands and what both started from. */
export const PUT = handler({ as: 'author', params: articleParams, body: saveBody, largest: LARGEST_ARTICLE }, ({ actor, params, body }) =>
  saveWork(actor, params.id, body),
)
