/** Words that mean the same to whoever searches. A new group works at once on the whole archive. Throws `NotFound`, `Invalid`. */
import { isDeepStrictEqual } from 'node:util'
import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Editor } from '#db/actor.ts'
import { database, type Transaction } from '#db/client.ts'
import type { NounFields, NounList } from '#db/dto.ts'
import { Invalid, NotFound } from '#db/errors.ts'
import { record } from '#db/journal.ts'
import { announce } from '#db/notices.ts'
import { lastChange, likeWords, MOST_LISTED } from '#db/nouns/nouns.ts'
import { requireVersion, versionOf } from '#db/nouns/versions.ts'
import { synonyms } from '#db/schema.ts'

type Fields = NounFields['synonyms']

const word = z.string().trim().min(1, 'un mot est vide').max(80, '80 signes au plus').normalize('NFC')
export const synonymShape = z.strictObject({
  words: z
    .array(word)
    .max(30, '30 mots au plus')
    .transform((words) => [...new Set(words)])
    .refine((words) => words.length >= 2, 'Il en faut deux au moins : un groupe dit que des mots ont le même sens.'),
})

export async function listSynonyms(_actor: Editor, q = ''): Promise<NounList<'synonyms'>> {
  const rows = await database().execute<{ id: string; words: string[]; at: string | null; by: string | null }>(sql`
    select n.id, n.words, c.at, c.by from ${synonyms} n ${lastChange('synonym')}
    where lower(unaccent(array_to_string(n.words, ' '))) like ${likeWords(q)} order by lower(unaccent(n.words[1])) limit ${MOST_LISTED + 1}`)
  const items = rows.slice(0, MOST_LISTED).map(({ id, words, at, by }) => ({
    id,
    fields: { words },
    version: versionOf({ words }),
    path: null,
    used: null,
    changed: at ? { at: new Date(at).toISOString(), by: by ?? '' } : null,
    picture: null,
  }))
  return { items, more: rows.length > MOST_LISTED }
}

export async function createSynonyms(actor: Editor, { words }: Fields): Promise<{ id: string }> {
  return database().transaction(async (tx) => {
    await checkKnown(tx, null, words)
    const [made] = await tx
      .insert(synonyms)
      .values({ words, keys: keysOf(words) })
      .returning({ id: synonyms.id })
    if (!made) throw new Error('a row was inserted and not returned')
    await note(tx, actor, 'create', made.id, { after: { words } })
    return made
  })
}

export async function updateSynonyms(actor: Editor, id: string, { words }: Fields, seen: string | undefined): Promise<void> {
  await database().transaction(async (tx) => {
    const before = await hold(tx, id)
    if (isDeepStrictEqual(before.words, words)) return
    await requireVersion(tx, `synonym:${id}`, before, seen)
    await checkKnown(tx, id, words)
    await tx
      .update(synonyms)
      .set({ words, keys: keysOf(words) })
      .where(eq(synonyms.id, id))
    await note(tx, actor, 'update', id, { before, after: { words } })
  })
}

export async function deleteSynonyms(actor: Editor, id: string): Promise<void> {
  await database().transaction(async (tx) => {
    const before = await hold(tx, id)
    await tx.delete(synonyms).where(eq(synonyms.id, id))
    await note(tx, actor, 'delete', id, { before })
  })
}

/** One group of the words of both. */
export async function mergeSynonyms(actor: Editor, id: string, into: string): Promise<void> {
  if (id === into) throw new Invalid('Choisissez-en deux : rien ne se fusionne avec soi-même.', { into: ['un autre'] })
  await database().transaction(async (tx) => {
    const gone = await hold(tx, id)
    const kept = await hold(tx, into)
    const words = [...new Set([...kept.words, ...gone.words])]
    await tx.delete(synonyms).where(eq(synonyms.id, id))
    await tx
      .update(synonyms)
      .set({ words, keys: keysOf(words) })
      .where(eq(synonyms.id, into))
    await note(tx, actor, 'merge', into, { before: { words: gone.words }, after: { words } })
  })
}

const keysOf = (words: string[]) => sql`(select array_agg(distinct search_key(w)) from unnest(${sql.param(words)}::text[]) w)`

async function hold(tx: Transaction, id: string): Promise<Fields> {
  const [row] = await tx.select({ words: synonyms.words }).from(synonyms).where(eq(synonyms.id, id)).for('update')
  if (!row) throw new NotFound('Ce groupe n’existe plus. Rechargez la liste.')
  return row
}

async function checkKnown(tx: Transaction, id: string | null, words: string[]): Promise<void> {
  const [known] = await tx
    .select({ id: synonyms.id })
    .from(synonyms)
    .where(sql`${synonyms.words} = ${sql.param(words)}::text[] and ${synonyms.id} is distinct from ${id}::uuid`)
  if (known) throw new Invalid('Ce groupe existe déjà.', { words: ['déjà réunis'] })
}

/** What search has answered is forgotten with any notice. */
async function note(tx: Transaction, actor: Editor, act: string, id: string, detail: object): Promise<void> {
  await record(tx, actor, `synonym.${act}`, `synonym:${id}`, detail)
  await announce(tx, { tags: ['synonyms'], paths: [] })
}
