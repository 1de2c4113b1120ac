import { askForMail } from '#app/_server/clock.ts'
import { handler, Reply } from '#app/_server/http.ts'
import { articleParams, commentBody } from '#app/_server/newsroom.ts'
import { addComment, listComments } from '#db/articles/comments.ts'

export const GET = handler({ as: 'author', params: articleParams }, async ({ actor, params }) => ({ items: await listComments(actor, params.id) }))

/** A remark; whoever it names with « @ » gets it by mail, and who wrote it is told who does and who does not. */
export const POST = handler({ as: 'author', params: articleParams, body: commentBody }, async ({ actor, params, body }) => {
  const remark = await addComment(actor, params.id, body)
  await Promise.all(remark.mentions.reached.map(({ id: userId }) => askForMail({ kind: 'mention', id: remark.id, userId })))
  return new Reply(remark, { status: 201 })
})
