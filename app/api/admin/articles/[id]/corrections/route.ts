import { handler } from '#app/_server/http.ts'
import { articleParams, correctionBody } from '#app/_server/newsroom.ts'
import { correctArticle } from '#db/articles/publication.ts'

/** Adds a correction that readers see below the article, dated now. */
export const POST = handler({ as: 'editor', params: articleParams, body: correctionBody }, ({ actor, params, body }) =>
  correctArticle(actor, params.id, body.text),
)
