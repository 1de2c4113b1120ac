/** The folders of a reader, under names of their own. Throws `NotFound` for one that is not theirs, `Conflict` for a name that is taken. */
import { and, eq, sql } from 'drizzle-orm'
import type { Reader } from '#db/actor.ts'
import { database } from '#db/client.ts'
import type { Shelf } from '#db/dto.ts'
import { Conflict, NotFound } from '#db/errors.ts'
import { folders, savedArticles } from '#db/schema.ts'

const MOST_FOLDERS = 100

/** The folders by name, with how many articles are in each and in all. One query. */
export async function readShelf(reader: Reader): Promise<Shelf> {
  const [row] = await database().execute<Shelf>(sql`
    with counted as (select folder_id, count(*)::int as n, count(*) filter (where read_at is null)::int as unread
      from ${savedArticles} where user_id = ${reader.userId} group by folder_id)
    select (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'count', coalesce(c.n, 0)) order by lower(unaccent(f.name)), f.name), '[]')
        from ${folders} f left join counted c on c.folder_id = f.id where f.user_id = ${reader.userId}) as folders,
      coalesce(sum(n), 0)::int as total, coalesce(sum(unread), 0)::int as unread,
      coalesce(sum(n) filter (where folder_id is null), 0)::int as loose from counted`)
  return row ?? { folders: [], total: 0, unread: 0, loose: 0 }
}

/** Makes a folder; `name` has between 1 and 60 characters. */
export async function createFolder(reader: Reader, name: string): Promise<{ id: string }> {
  const [row] = await database().execute<{ id: string | null; full: boolean }>(sql`
    with standing as (select count(*) >= ${MOST_FOLDERS} as full from ${folders} where user_id = ${reader.userId}),
      made as (insert into ${folders} (user_id, name) select ${reader.userId}, ${name} from standing where not standing.full on conflict do nothing returning id)
    select standing.full, (select id from made) as id from standing`)
  if (row?.id) return { id: row.id }
  throw new Conflict(row?.full ? `Vous avez déjà ${MOST_FOLDERS} classeurs : c’est le plus que le journal peut tenir.` : taken(name))
}

export async function renameFolder(reader: Reader, id: string, name: string): Promise<void> {
  const renamed = await database()
    .update(folders)
    .set({ name })
    .where(mine(reader, id))
    .returning({ id: folders.id })
    .catch((error: unknown) => {
      throw isTaken(error) ? new Conflict(taken(name)) : error
    })
  if (renamed.length === 0) throw new NotFound('Ce classeur n’existe pas.')
}

/** Deletes a folder; what was in it stays saved, outside of any. Nothing can be put in while it goes. */
export async function deleteFolder(reader: Reader, id: string): Promise<void> {
  await database().transaction(async (tx) => {
    const [held] = await tx.select({ id: folders.id }).from(folders).where(mine(reader, id)).for('update')
    if (!held) throw new NotFound('Ce classeur n’existe pas.')
    await tx
      .update(savedArticles)
      .set({ folderId: null })
      .where(and(eq(savedArticles.userId, reader.userId), eq(savedArticles.folderId, id)))
    await tx.delete(folders).where(mine(reader, id))
  })
}

const mine = (reader: Reader, id: string) => and(eq(folders.id, id), eq(folders.userId, reader.userId))
const taken = (name: string) => `Vous avez déjà un classeur « ${name} ».`

/** SQLSTATE 23505, unique_violation. */
function isTaken(error: unknown): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) if ('code' in cause && cause.code === '23505') return true
  return false
}
