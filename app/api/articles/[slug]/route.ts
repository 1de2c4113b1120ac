import { handler } from '#app/_server/http.ts'
import { articleAnswer, slugParams } from '#app/_server/shapes.ts'
import { findArticle } from '#db/articles/read.ts'
import { AppError, NotFound } from '#db/errors.ts'

/** 404 for what never was, 410 for what was withdrawn, 308 to the slug an article has now. */
export const GET = handler({ as: 'anyone', params: slugParams }, async ({ params }) => {
  const found = await findArticle(params.slug, 'article')
  switch (found.state) {
    case 'found':
      return articleAnswer(found.article)
    case 'moved':
      return new Response(null, { status: 308, headers: { location: `/api${found.path}`, 'cache-control': 'public, no-cache' } })
    case 'gone':
      throw new AppError(410, 'Cet article a été retiré.')
    case 'unknown':
      throw new NotFound('Cet article n’existe pas.')
  }
})
