import { z } from 'zod'
import { handler, Reply } from '#app/_server/http.ts'
import { addPicture, listPictures } from '#db/media/library.ts'

const query = z.strictObject({ q: z.string().max(200).optional(), cursor: z.string().max(200).optional() })
/** Bytes of a picture as it comes from a camera. */
const LARGEST_PICTURE = 40 * 1024 * 1024

export const GET = handler({ as: 'author', query }, ({ actor, query: asked }) => listPictures(actor, asked))

/** Takes one picture, as its bytes alone. */
export const POST = handler({ as: 'author', file: LARGEST_PICTURE }, async ({ actor, file }) => new Reply(await addPicture(actor, file), { status: 201 }))
