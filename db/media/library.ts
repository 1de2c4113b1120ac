/**
 * The pictures of the paper, for those who make it: found by the words beside them, described once, and each with the
 * places where it is used. Throws `NotFound`, `Invalid` for a broken cursor, and what `storePicture` refuses.
 */
import { and, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Author, isEditor } from '#db/actor.ts'
import { pictureFacts, toPicture } from '#db/articles/cards.ts'
import { FRONT, placesOf } from '#db/articles/places.ts'
import { database, type Transaction } from '#db/client.ts'
import { decodeCursor, encodeCursor } from '#db/cursor.ts'
import type { LibraryPicture, Picture, PictureList } from '#db/dto.ts'
import { Forbidden, NotFound } from '#db/errors.ts'
import { record } from '#db/journal.ts'
import { storePicture } from '#db/media/picture.ts'
import { announce, EVERYTHING, takeTurn } from '#db/notices.ts'
import { media } from '#db/schema.ts'
import { typeset } from '#db/typography.ts'

const PAGE_SIZE = 36
const MOST_WORDS = 8
const MOST_USES = 20
/** Articles whose pages are named one by one when their picture is cut otherwise. */
const FEW = 20

const columns = { facts: pictureFacts('media'), alt: media.alt, caption: media.caption, credit: media.credit, createdAt: media.createdAt }
type Row = { facts: Parameters<typeof toPicture>[0]; alt: string; caption: string; credit: string }
const pictureOf = ({ facts, alt, caption, credit }: Row): Picture => toPicture(facts, { alt, caption, credit })

/** Newest first; `q`: words of description, caption or credit, without accents. */
export async function listPictures(_actor: Author, { q = '', cursor }: { q?: string | undefined; cursor?: string | undefined }): Promise<PictureList> {
  const words = q.replaceAll('\0', ' ').trim().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)
  const conditions = words.map(
    (word) => sql`strpos(lower(unaccent(${media.alt} || ' ' || ${media.caption} || ' ' || ${media.credit})), lower(unaccent(${word}))) > 0`,
  )
  if (cursor) {
    const place = decodeCursor(cursor)
    conditions.push(sql`(${media.createdAt}, ${media.id}) < (${place.at.toISOString()}::timestamptz, ${place.id}::uuid)`)
  }
  const rows = await database()
    .select(columns)
    .from(media)
    .where(and(...conditions))
    .orderBy(desc(media.createdAt), desc(media.id))
    .limit(PAGE_SIZE + 1)
  const shown = rows.slice(0, PAGE_SIZE)
  const last = shown.at(-1)
  return { items: shown.map(pictureOf), nextCursor: rows.length > PAGE_SIZE && last ? encodeCursor({ at: last.createdAt, id: last.facts.id }) : null }
}

/** A picture with its last uses, most recent first; of what readers do not see, an author is shown their own alone. */
export async function readPictureUse(actor: Author, id: string): Promise<LibraryPicture> {
  const [row] = await database()
    .select({
      ...columns,
      bytes: media.bytes,
      uses: sql<
        LibraryPicture['uses']
      >`coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'title', u.title, 'path', u.path, 'state', u.state) order by u.at desc) from (
        select a.id, a.title, '/admin/articles/' || a.id as path, a.state, a.touched_at as at from articles a
        where (a.image_id = media.id or a.id in (select article_id from article_media where media_id = media.id))
          and (${isEditor(actor)} or a.state in ('published', 'withdrawn') or ${actor.userId}::uuid in (a.owner_id, a.assignee_id))
        union all select d.id, d.title, '/dossiers/' || d.slug, null, 'infinity' from dossiers d where d.image_id = media.id
        order by at desc limit ${MOST_USES}) u), '[]')`,
    })
    .from(media)
    .where(eq(media.id, id))
  if (!row) throw new NotFound('Cette image n’existe pas.')
  return { ...pictureOf(row), createdAt: row.createdAt.toISOString(), bytes: row.bytes, uses: row.uses }
}

/** Stores a picture out of a stranger’s bytes; the same bytes again are the picture that is there. */
export async function addPicture(actor: Author, bytes: Uint8Array): Promise<Picture> {
  const stored = await storePicture(bytes, { alt: '', caption: '', credit: '' })
  await database().transaction((tx) => record(tx, actor, 'media.add', `media:${stored.id}`, { after: { bytes: stored.bytes } }))
  const { uses: _, ...picture } = await readPictureUse(actor, stored.id)
  return picture
}

export const pictureChange = z.strictObject({
  alt: z.string().trim().max(500).optional(),
  caption: z.string().trim().max(1000).optional(),
  credit: z.string().trim().max(500).optional(),
  focal: z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }).optional(),
})

/**
 * What is written beside the file is offered where it is used next; where it is used already, the words are those of the
 * article. The point that every crop keeps is seen by readers at once, so an editor sets it.
 */
export async function changePicture(actor: Author, id: string, change: z.infer<typeof pictureChange>): Promise<Picture> {
  const { focal, ...words } = change
  if (focal && !isEditor(actor))
    throw new Forbidden('Le point à garder dans chaque cadrage est l’affaire de la rédaction : il change ce que voient les lecteurs.')
  await database().transaction(async (tx) => {
    await takeTurn(tx)
    const [before] = await tx.select().from(media).where(eq(media.id, id)).for('update')
    if (!before) throw new NotFound('Cette image n’existe pas.')
    const told = Object.fromEntries(Object.entries(words).flatMap(([name, text]) => (text === undefined ? [] : [[name, typeset(text)]])))
    const after = { ...told, ...(focal && { focalX: focal.x, focalY: focal.y }) }
    const standing: Record<string, unknown> = before
    const changed = Object.entries(after).flatMap(([name, value]) => (standing[name] === value ? [] : [name]))
    if (changed.length === 0) return
    await tx.update(media).set(after).where(eq(media.id, id))
    const of = (row: Record<string, unknown>) => Object.fromEntries(changed.map((name) => [name, row[name]]))
    await record(tx, actor, 'media.change', `media:${id}`, { before: of(standing), after: of(after) })
    if (changed.includes('focalX') || changed.includes('focalY')) await tell(tx, id)
  })
  return readPictureUse(actor, id)
}

/** The pages that show the picture; where they are many, everything is made anew. */
async function tell(tx: Transaction, id: string): Promise<void> {
  const shown = await tx.execute<{ id: string }>(sql`select id from articles where state = 'published'
    and (image_id = ${id} or id in (select article_id from article_media where media_id = ${id})) limit ${FEW + 1}`)
  if (shown.length > FEW) return announce(tx, { tags: [EVERYTHING], paths: ['/'] })
  const places = []
  for (const article of shown) places.push(await placesOf(tx, article.id))
  await announce(tx, { tags: [FRONT, ...places.flatMap(({ tags }) => tags)], paths: ['/', ...places.flatMap(({ paths }) => paths)] })
}
