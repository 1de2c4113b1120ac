import { z } from 'zod'
import { downloadSaved } from '#app/_server/exports.ts'
import { handler } from '#app/_server/http.ts'
import { env } from '#db/env.ts'
import { readShelf } from '#db/saved/folders.ts'
import { allSaved } from '#db/saved/list.ts'

const query = z.strictObject({ format: z.enum(['json', 'csv', 'html']) })

/** All saved articles as a file. */
export const GET = handler({ as: 'reader', query }, async ({ actor, query: { format } }) => {
  const { folders } = await readShelf(actor)
  return downloadSaved(format, { siteUrl: env().siteUrl, folders, all: (folder) => allSaved(actor, folder) })
})
