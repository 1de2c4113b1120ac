/** The letters that the paper offers, and which of them a page proposes. */
import { eq } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import type { Newsletter } from '#db/dto.ts'
import { Invalid } from '#db/errors.ts'
import { newsletters } from '#db/schema.ts'

type Row = Pick<typeof newsletters.$inferSelect, 'id' | 'slug' | 'name' | 'promise' | 'rhythm'>

export const toNewsletter = ({ id, slug, name, promise, rhythm }: Row, rubricId: string | null): Newsletter => ({
  id,
  slug,
  name,
  path: `/lettres/${slug}`,
  promise,
  rhythm,
  rubricId,
})

/** The letters on offer, in their order. */
export async function listNewsletters(): Promise<Newsletter[]> {
  const rows = await database().select().from(newsletters).where(eq(newsletters.offered, true)).orderBy(newsletters.position, newsletters.name)
  return rows.map((row) => toNewsletter(row, row.rubricId))
}

/** The ids behind slugs of letters on offer. Throws `Invalid` where one is not. */
export async function newsletterIds(tx: Transaction, slugs: string[]): Promise<string[]> {
  const known = await tx.select({ id: newsletters.id, slug: newsletters.slug }).from(newsletters).where(eq(newsletters.offered, true))
  const wanted = [...new Set(slugs)].map((slug) => known.find((letter) => letter.slug === slug)?.id)
  const ids = wanted.filter((id) => id !== undefined)
  if (ids.length < wanted.length) throw new Invalid('Une de ces lettres n’existe pas.', { newsletters: ['Choisissez parmi les lettres proposées.'] })
  return ids
}

/** The letter that the end of an article proposes: that of its rubric, else the weekly one of the whole paper, else the first. */
export function letterFor(letters: Newsletter[], rubricId: string | undefined): Newsletter | undefined {
  return (
    letters.find((letter) => letter.rubricId !== null && letter.rubricId === rubricId) ??
    letters.find(({ rubricId, rhythm }) => rubricId === null && rhythm === 'weekly') ??
    letters[0]
  )
}
