import { handler, Reply } from '#app/_server/http.ts'
import { beginBody, workQuery } from '#app/_server/newsroom.ts'
import { listWork } from '#db/articles/desk.ts'
import { startWork } from '#db/articles/work.ts'

/** The newsroom's table, last touched first. */
export const GET = handler({ as: 'author', query: workQuery }, ({ actor, query: { cursor, ...filter } }) => listWork(actor, filter, { cursor }))

/** Begins an article. */
export const POST = handler({ as: 'author', body: beginBody }, async ({ actor, body }) => {
  const { title, kind, rubric } = body
  const begun = await startWork(actor, { ...(title && { title }), ...(kind && { kind }), ...(rubric !== undefined && { rubric }) })
  return new Reply(begun, { status: 201 })
})
