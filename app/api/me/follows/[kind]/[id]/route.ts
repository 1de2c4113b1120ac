import { z } from 'zod'
import { handler } from '#app/_server/http.ts'
import { followSubject, unfollowSubject } from '#db/follows/follow.ts'

const params = z.strictObject({ kind: z.enum(['rubric', 'country', 'theme', 'dossier', 'author']), id: z.uuid() })

export const PUT = handler({ as: 'reader', params }, ({ actor, params: { kind, id } }) => followSubject(actor, kind, id))

export const DELETE = handler({ as: 'reader', params }, ({ actor, params: { kind, id } }) => unfollowSubject(actor, kind, id))
