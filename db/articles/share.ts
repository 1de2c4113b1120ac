/**
 * When the share picture of an article is made: before it is published, and again when its title, rubric or picture
 * change. It is drawn outside the transaction, so that nobody waits for it, and one that cannot be drawn keeps no
 * article from appearing. Only a published article has one: whatever no article names is taken away.
 */
import { createHash, randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { drawShare } from '#db/media/share.ts'
import { removeFiles, SHARE, sharePath, storeFiles } from '#db/media/store.ts'
import { articles, media, rubrics, settings } from '#db/schema.ts'
import { settingsFrom } from '#db/settings.ts'

/** What the picture shows of an article; the rubric by slug or id, the picture by id. */
type Shown = { title: string; rubric: { slug: string } | { id: string } | null; imageId: string | null }

/** Changed when the drawing changes, so that the next save of an article draws it anew. */
const DRAWING = 1

/**
 * Draws what is `shown`, lets `work` publish it under the hash that it is given (null: it could not be drawn), and
 * leaves no file behind that the article does not name in the end, also when `work` throws.
 */
export async function withShare<T>(id: string, shown: Shown, work: (hash: string | null) => Promise<T>): Promise<T> {
  const hash = await make(id, shown).catch((error: unknown) => {
    process.stderr.write(`L’image de partage de l’article ${id} n’a pas pu être dessinée : ${error instanceof Error ? error.message : error}\n`)
    return null
  })
  try {
    return await work(hash)
  } finally {
    // Where the database cannot tell, the file stays: nobody knows its address.
    if (hash && (await hashOf(id).catch(() => hash)) !== hash) await removeFiles(hash)
  }
}

/**
 * Names the picture in the row, and takes the one it had away, before the commit that tells of it: what is asked for
 * again after a notice must not be found again. Returns the addresses that are no more.
 */
export async function nameShare(tx: Transaction, { id, shareHash }: { id: string; shareHash: string | null }, hash: string | null): Promise<string[]> {
  if (shareHash === hash) return []
  await tx.update(articles).set({ shareHash: hash }).where(eq(articles.id, id))
  if (!shareHash) return []
  await removeFiles(shareHash)
  return [sharePath(shareHash)]
}

/**
 * The hash under which the picture lies. Its first half says what is shown, so that an unchanged one is not drawn again;
 * the second is chance, so that nobody finds it by guessing.
 */
async function make(id: string, shown: Shown): Promise<string> {
  const facts = await factsOf(id, shown)
  const what = createHash('sha256')
    .update(JSON.stringify([DRAWING, facts]))
    .digest('hex')
    .slice(0, 32)
  const standing = await hashOf(id)
  if (standing?.startsWith(what)) return standing
  const hash = what + randomBytes(16).toString('hex')
  await storeFiles(hash, { [`${SHARE.width}.jpg`]: await drawShare(facts) })
  return hash
}

async function hashOf(id: string): Promise<string | null> {
  const [row] = await database().select({ hash: articles.shareHash }).from(articles).where(eq(articles.id, id))
  return row?.hash ?? null
}

async function factsOf(id: string, { title, rubric, imageId }: Shown) {
  const db = database()
  const [named, pictures, chosen] = await Promise.all([
    rubric
      ? db
          .select({ name: rubrics.name, hue: rubrics.hue })
          .from(rubrics)
          .where('id' in rubric ? eq(rubrics.id, rubric.id) : eq(rubrics.slug, rubric.slug))
      : [],
    imageId ? db.select({ hash: media.hash, x: media.focalX, y: media.focalY }).from(media).where(eq(media.id, imageId)) : [],
    db.select().from(settings),
  ])
  const [picture] = pictures
  return {
    title,
    rubric: named[0] ?? null,
    paper: settingsFrom(chosen).name,
    image: picture ? { hash: picture.hash, focal: { x: picture.x, y: picture.y } } : null,
    seed: id,
  }
}
