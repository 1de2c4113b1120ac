import { handler } from '#app/_server/http.ts'
import { listAnswer, listQuery } from '#app/_server/shapes.ts'
import { listArticles } from '#db/articles/lists.ts'
import { Invalid } from '#db/errors.ts'
import { findIds } from '#db/taxonomy.ts'

/** Newest first; an unknown rubric, country, theme, dossier or author is 422, as it cannot be meant. */
export const GET = handler({ as: 'anyone', query: listQuery }, async ({ query }) => {
  const { from, to, cursor, limit, ...slugs } = query
  if (from && to && from >= to) throw new Invalid('La période est vide.', { to: ['après «\u00a0from\u00a0»'] })
  return listAnswer(await listArticles({ ...(await findIds(slugs)), from, to }, { cursor, limit }))
})
