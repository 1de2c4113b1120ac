import { handler } from '#app/_server/http.ts'
import { asideParams } from '#app/_server/newsroom.ts'
import { dropAside } from '#db/articles/work.ts'

export const DELETE = handler({ as: 'author', params: asideParams }, ({ actor, params }) => dropAside(actor, params.id, params.aside))
