/** The doors to each kind of noun of the desk, all of one make: what `db/nouns/` can do with it, said in HTTP. */
import { z } from 'zod'
import { handler, Reply } from '#app/_server/http.ts'
import type { Editor } from '#db/actor.ts'
import type { NounFields, NounKind, NounList } from '#db/dto.ts'
import { type PlacedKind, shapeOf } from '#db/nouns/kinds.ts'
import { createNoun, deleteNoun, listNouns, mergeNouns, placeNoun, updateNoun } from '#db/nouns/nouns.ts'
import { createRedirect, deleteRedirect, listRedirects, redirectShape, updateRedirect } from '#db/nouns/redirects.ts'
import { createSynonyms, deleteSynonyms, listSynonyms, mergeSynonyms, synonymShape, updateSynonyms } from '#db/nouns/synonyms.ts'

type Desk<K extends NounKind> = {
  shape: z.ZodType<NounFields[K]>
  id: z.ZodType<string>
  list: (actor: Editor, q?: string) => Promise<NounList<K>>
  create: (actor: Editor, fields: NounFields[K]) => Promise<{ id: string }>
  update: (actor: Editor, id: string, fields: NounFields[K], seen: string | undefined) => Promise<void>
  remove: (actor: Editor, id: string) => Promise<void>
  merge: (actor: Editor, id: string, into: string) => Promise<void>
}

/** A presentation is text, and a chronology many lines of it. */
const LARGEST = 512 * 1024

const query = z.strictObject({ q: z.string().max(100).optional() })
/** The version that the change started from. */
const seen = z.strictObject({ version: z.string().max(40).optional() })
const mergeBody = z.strictObject({ into: z.uuid() })
/** Which is put before which; before none is last. */
const orderBody = z.strictObject({ id: z.uuid(), before: z.uuid().nullable() })

const placed = <K extends PlacedKind>(kind: K): Desk<K> => ({
  shape: shapeOf(kind),
  id: z.uuid(),
  list: (actor, q) => listNouns(actor, kind, q),
  create: (actor, fields) => createNoun(actor, kind, fields),
  update: (actor, id, fields, seen) => updateNoun(actor, kind, id, fields, seen),
  remove: (actor, id) => deleteNoun(actor, kind, id),
  merge: (actor, id, into) => mergeNouns(actor, kind, id, into),
})

const synonyms: Desk<'synonyms'> = {
  shape: synonymShape,
  id: z.uuid(),
  list: listSynonyms,
  create: createSynonyms,
  update: updateSynonyms,
  remove: deleteSynonyms,
  merge: mergeSynonyms,
}

const redirects: Omit<Desk<'redirects'>, 'merge'> = {
  shape: redirectShape,
  id: z.base64url().max(1_000),
  list: listRedirects,
  create: createRedirect,
  update: updateRedirect,
  remove: deleteRedirect,
}

function doorsTo<K extends NounKind>({ shape, id, list, create, update, remove }: Omit<Desk<K>, 'merge'>) {
  const params = z.strictObject({ id })
  return {
    list: handler({ as: 'editor', query }, ({ actor, query: { q } }) => list(actor, q)),
    create: handler({ as: 'editor', body: shape, largest: LARGEST }, async ({ actor, body }) => new Reply(await create(actor, body), { status: 201 })),
    update: handler({ as: 'editor', params, query: seen, body: shape, largest: LARGEST }, ({ actor, params, query, body }) =>
      update(actor, params.id, body, query.version),
    ),
    remove: handler({ as: 'editor', params }, ({ actor, params }) => remove(actor, params.id)),
  }
}

function mergingDoors<K extends NounKind>(desk: Desk<K>) {
  const params = z.strictObject({ id: desk.id })
  const merge = handler({ as: 'editor', params, body: mergeBody }, ({ actor, params, body }) => desk.merge(actor, params.id, body.into))
  return { ...doorsTo(desk), merge }
}

/** The door by which those of a kind are put in order, one after the other. */
export const orderDoor = (kind: PlacedKind) => handler({ as: 'editor', body: orderBody }, ({ actor, body }) => placeNoun(actor, kind, body))

export const nounDoors = {
  rubrics: mergingDoors(placed('rubrics')),
  countries: mergingDoors(placed('countries')),
  themes: mergingDoors(placed('themes')),
  dossiers: mergingDoors(placed('dossiers')),
  authors: mergingDoors(placed('authors')),
  terms: mergingDoors(placed('terms')),
  synonyms: mergingDoors(synonyms),
  redirects: doorsTo(redirects),
}
