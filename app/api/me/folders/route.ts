import { handler, Reply } from '#app/_server/http.ts'
import { folderBody } from '#app/_server/saved.ts'
import { createFolder, readShelf } from '#db/saved/folders.ts'

export const GET = handler({ as: 'reader' }, ({ actor }) => readShelf(actor))

export const POST = handler(
  { as: 'reader', body: folderBody, form: { done: () => '/compte/articles', failed: '/compte/articles' } },
  async ({ actor, body: { name } }) => new Reply(await createFolder(actor, name), { status: 201 }),
)
