import { z } from 'zod'
import { handler } from '#app/_server/http.ts'
import { subjectKind } from '#app/_server/wishes.ts'
import { followSubject, unfollowSubject } from '#db/follows/follow.ts'

const params = z.strictObject({ kind: subjectKind, id: z.uuid() })

export const PUT = handler({ as: 'reader', params }, ({ actor, params: { kind, id } }) => followSubject(actor, kind, id))

export const DELETE = handler({ as: 'reader', params }, ({ actor, params: { kind, id } }) => unfollowSubject(actor, kind, id))
