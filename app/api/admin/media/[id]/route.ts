import { z } from 'zod'
import { handler } from '#app/_server/http.ts'
import { changePicture, pictureChange, readPictureUse } from '#db/media/library.ts'

const params = z.strictObject({ id: z.uuid() })

/** A picture and where it is used. */
export const GET = handler({ as: 'author', params }, ({ actor, params: { id } }) => readPictureUse(actor, id))

export const PATCH = handler({ as: 'author', params, body: pictureChange }, ({ actor, params: { id }, body }) => changePicture(actor, id, body))
