import { handler } from '#app/_server/http.ts'
import { suggestionsAnswer, suggestionsQuery } from '#app/_server/shapes.ts'
import { suggest } from '#db/articles/suggestions.ts'

/** At most eight nouns and headlines that a beginning may lead to. */
export const GET = handler({ as: 'anyone', query: suggestionsQuery }, async ({ query }) => suggestionsAnswer(await suggest(query.q)))
