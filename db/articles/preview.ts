/**
 * A private address under which what is being written can be looked at as readers would see it, by whoever has it, for
 * some days. It is never kept, never found and never followed. Throws `NotFound`; `Gone` once it has run out.
 */
import { eq } from 'drizzle-orm'
import type { Author } from '#db/actor.ts'
import { prepare, saveLinks } from '#db/articles/content.ts'
import { hold } from '#db/articles/reach.ts'
import { readUnseen } from '#db/articles/read.ts'
import { writtenOf } from '#db/articles/written.ts'
import { database } from '#db/client.ts'
import type { Article } from '#db/dto.ts'
import { Gone, NotFound } from '#db/errors.ts'
import { articles } from '#db/schema.ts'
import { signed, unsigned } from '#db/secret.ts'

const PURPOSE = 'preview'
const DAYS = 7

export async function previewLink(actor: Author, id: string): Promise<{ path: string; until: string }> {
  await database().transaction((tx) => hold(tx, actor, id))
  const until = new Date(Date.now() + DAYS * 86_400_000)
  return { path: `/apercu/${signed(PURPOSE, `${id}.${until.getTime()}`)}`, until: until.toISOString() }
}

/** The article that a private address shows, and until when. */
export async function readPreview(token: string): Promise<{ article: Article; until: string }> {
  const [id = '', until = ''] = unsigned(PURPOSE, token)?.split('.') ?? []
  if (!id) throw new NotFound('Cet aperçu n’existe pas.')
  if (Number(until) < Date.now()) throw new Gone('Cet aperçu a expiré. Demandez-en un autre à la rédaction.')
  const article = await asReadersWould(id)
  if (!article) throw new NotFound('Cet aperçu n’existe pas.')
  return { article, until: new Date(Number(until)).toISOString() }
}

class Undone extends Error {}

/** What waits is put where readers would read it, read from there, and undone: so nothing has to be drawn in two ways. */
async function asReadersWould(id: string): Promise<Article | null> {
  let article: Article | null = null
  await database()
    .transaction(async (tx) => {
      const [row] = await tx.select({ binnedAt: articles.binnedAt }).from(articles).where(eq(articles.id, id))
      if (!row || row.binnedAt) throw new Undone()
      const { content, pending } = await writtenOf(tx, id)
      if (pending) {
        const { row: columns, links } = await prepare(tx, content)
        // The address stays that of the row: another article may stand at the new one, which is for publishing to say.
        const { slug: _, ...rest } = columns
        await tx.update(articles).set(rest).where(eq(articles.id, id))
        await saveLinks(tx, id, links)
      }
      article = await readUnseen(tx, id)
      throw new Undone()
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error
    })
  return article
}
