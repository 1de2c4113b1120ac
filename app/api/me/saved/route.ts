import { z } from 'zod'
import { localPath } from '#app/_server/auth.ts'
import { handler } from '#app/_server/http.ts'
import { changeManyBody, idsBody, removedBody, savedQuery } from '#app/_server/saved.ts'
import { changeManySaved } from '#db/saved/change.ts'
import { listSaved, markSaved } from '#db/saved/list.ts'
import { saveArticle, saveArticles, unsaveArticles } from '#db/saved/save.ts'

/** With `ids`, which of these articles are saved; otherwise a page of the list. */
export const GET = handler({ as: 'reader', query: savedQuery }, async ({ actor, query }) => {
  if ('ids' in query) return { items: await markSaved(actor, query.ids) }
  const { cursor, limit, ...filter } = query
  return listSaved(actor, filter, { cursor, limit })
})

const body = z.strictObject({ id: z.uuid(), next: z.string().max(2_000).optional() })

/** Saves one article from a plain form, for whoever has no script, and goes on to where they were. */
export const POST = handler(
  { as: 'reader', body, form: { done: (value) => (value as { next: string }).next, failed: '/compte/articles' } },
  async ({ actor, body: { id, next } }) => {
    await saveArticle(actor, id)
    return { next: localPath(next, '/compte/articles') }
  },
)

/** Moves many, or marks them as read or unread. */
export const PATCH = handler({ as: 'reader', body: changeManyBody }, async ({ actor, body: { ids, ...change } }) => ({
  changed: await changeManySaved(actor, ids, change),
}))

/** Takes many off, and answers what `PUT` takes to bring them back. */
export const DELETE = handler({ as: 'reader', body: idsBody }, async ({ actor, body: { ids } }) => ({ items: await unsaveArticles(actor, ids) }))

export const PUT = handler({ as: 'reader', body: removedBody }, ({ actor, body: { items } }) => saveArticles(actor, items))
