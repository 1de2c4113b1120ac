import { handler } from '#app/_server/http.ts'
import { articleParams, changeBody, keptBody } from '#app/_server/saved.ts'
import { changeSaved } from '#db/saved/change.ts'
import { saveArticle, unsaveArticle } from '#db/saved/save.ts'

/** Saves an article; with what `DELETE` answered, as it was. */
export const PUT = handler({ as: 'reader', params: articleParams, body: keptBody }, ({ actor, params, body }) => {
  // An optional field that is left out and one that is `undefined` say the same.
  return saveArticle(actor, params.id, body as Parameters<typeof saveArticle>[2])
})

export const DELETE = handler({ as: 'reader', params: articleParams }, async ({ actor, params }) => ({
  removed: await unsaveArticle(actor, params.id),
}))

/** Note, folder, read or not, and how far the text was read. */
export const PATCH = handler({ as: 'reader', params: articleParams, body: changeBody }, ({ actor, params, body }) => changeSaved(actor, params.id, body))
