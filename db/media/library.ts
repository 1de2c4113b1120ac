/**
 * The pictures of the paper, for those who make it: found by the words beside them, described once, and each with the
 * places where it is used. Throws `NotFound`, `Invalid` for a broken cursor.
 */
import { and, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Author } from '#db/actor.ts'
import { pictureFacts, toPicture } from '#db/articles/cards.ts'
import { database } from '#db/client.ts'
import { decodeCursor, encodeCursor } from '#db/cursor.ts'
import type { LibraryPicture, Picture, PictureList } from '#db/dto.ts'
import { NotFound } from '#db/errors.ts'
import { record } from '#db/journal.ts'
import { storePicture } from '#db/media/picture.ts'
import { media } from '#db/schema.ts'
import { typeset } from '#db/typography.ts'

const PAGE_SIZE = 36
const MOST_WORDS = 8
const MOST_USES = 20

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

/** A picture with its last uses, most recent first. */
export async function readPictureUse(_actor: Author, id: string): Promise<LibraryPicture> {
  const [row] = await database()
    .select({
      ...columns,
      uses: sql<LibraryPicture['uses']>`coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'title', u.title) order by u.touched_at desc) from (
        select a.id, a.title, a.touched_at from articles a
        where a.image_id = media.id or a.id in (select article_id from article_media where media_id = media.id)
        order by a.touched_at desc limit ${MOST_USES}) u), '[]')`,
    })
    .from(media)
    .where(eq(media.id, id))
  if (!row) throw new NotFound('Cette image n’existe pas.')
  return { ...pictureOf(row), uses: row.uses }
}

/** Stores a picture out of a stranger’s bytes; the same bytes again are the picture that is there. */
export async function addPicture(actor: Author, bytes: Uint8Array): Promise<Picture> {
  const stored = await storePicture(bytes, { alt: '', caption: '', credit: '' })
  await database().transaction((tx) => record(tx, actor, 'media.add', `media:${stored.id}`, { bytes: stored.bytes }))
  return (await readPictureUse(actor, stored.id)) satisfies Picture
}

export const pictureChange = z.strictObject({
  alt: z.string().trim().max(500).optional(),
  caption: z.string().trim().max(1000).optional(),
  credit: z.string().trim().max(500).optional(),
  focal: z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }).optional(),
})

/** What is written beside the file is offered where it is used next; where it is used already, the words are those of the article. */
export async function changePicture(actor: Author, id: string, change: z.infer<typeof pictureChange>): Promise<Picture> {
  await database().transaction(async (tx) => {
    const [before] = await tx.select().from(media).where(eq(media.id, id)).for('update')
    if (!before) throw new NotFound('Cette image n’existe pas.')
    const { focal, ...words } = change
    const set = Object.fromEntries(Object.entries(words).flatMap(([name, text]) => (text === undefined ? [] : [[name, typeset(text)]])))
    const after = { ...set, ...(focal && { focalX: focal.x, focalY: focal.y }) }
    if (Object.keys(after).length === 0) return
    await tx.update(media).set(after).where(eq(media.id, id))
    const old = Object.fromEntries(Object.keys(after).map((name) => [name, before[name as keyof typeof before]]))
    await record(tx, actor, 'media.change', `media:${id}`, { before: old, after })
  })
  return readPictureUse(actor, id)
}
