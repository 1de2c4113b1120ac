import { z } from 'zod'
import { handler } from '#app/_server/http.ts'
import { folderBody } from '#app/_server/saved.ts'
import { deleteFolder, renameFolder } from '#db/saved/folders.ts'

const params = z.strictObject({ id: z.uuid() })

export const PATCH = handler({ as: 'reader', params, body: folderBody }, ({ actor, params: { id }, body: { name } }) => renameFolder(actor, id, name))

/** What is in the folder stays saved. */
export const DELETE = handler({ as: 'reader', params }, ({ actor, params: { id } }) => deleteFolder(actor, id))
