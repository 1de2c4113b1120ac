import { handler } from '#app/_server/http.ts'
import { searchAnswer, searchQuery } from '#app/_server/shapes.ts'
import { searchArticles } from '#db/articles/search.ts'
import { Invalid } from '#db/errors.ts'
import { findIds } from '#db/taxonomy.ts'

/** Whatever `q` says is a question; an unknown rubric, country or author is 422, as it cannot be meant. */
export const GET = handler({ as: 'anyone', query: searchQuery }, async ({ query }) => {
  const { q, rubric, country, author, from, to, order, cursor, limit } = query
  if (from && to && from >= to) throw new Invalid('La période est vide.', { to: ['après «\u00a0from\u00a0»'] })
  await findIds({ rubric, country, author })
  return searchAnswer(await searchArticles(q, { rubric, country, author, from, to }, { order, cursor, limit }))
})
