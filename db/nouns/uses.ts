/** Where a noun is used, so that none disappears from under an article, and how articles pass from one to another. */
import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { formerSlugs } from '#db/nouns/addresses.ts'
import type { Kind } from '#db/nouns/kinds.ts'
import { articles, digestSubjects, follows, newsletters, pending, renamed } from '#db/schema.ts'

/** Articles of one statement: each is indexed for search anew, and no statement may take seconds. */
const PIECE = 500
/** Links of one statement. */
const LINKS = 5_000
/** Articles read for the terms in their text by one statement. */
const READ = 2_000

/** How many articles name the noun of the row `n`, as SQL for a list; null where counting would mean reading every text. */
export const countOf = ({ link, column }: Kind): SQL<number | null> =>
  link
    ? sql`(select count(*)::int from ${link.table} l where l.${sql.identifier(link.column)} = n.id)`
    : column
      ? sql`(select count(*)::int from articles a where a.${sql.identifier(column)} = n.id)`
      : sql`null::int`

/** Why the noun cannot go, in words; undefined where nothing needs it. */
export async function needOf(tx: Transaction, kind: Kind, { id, slug }: { id: string; slug: string }): Promise<string | undefined> {
  const needs: string[] = []
  const several = (count: number, singular: string, plural = `${singular}s`) => (count === 1 ? `un ${singular}` : `${count} ${plural}`)
  const slugs = [slug, ...(await formerSlugs(tx, kind.folder, slug))]
  const used = await countUses(tx, kind, id, slugs)
  if (used > 0) needs.push(several(used, 'article'))
  const waiting = await tx.$count(pending, kind.written(sql`${pending.content}`, slugs))
  if (waiting > 0) needs.push(`${several(waiting, 'texte')} en attente de publication`)
  const letters = kind.subject === 'rubric' ? await lettersOf(tx, id) : []
  if (letters.length > 0) needs.push(`la lettre « ${letters.join(' », « ')} »`)
  return needs.length > 0 ? needs.join(', ') : undefined
}

/** Names of the letters that a rubric has to itself. */
export async function lettersOf(tx: Transaction, rubricId: string): Promise<string[]> {
  const rows = await tx.select({ name: newsletters.name }).from(newsletters).where(sql`${newsletters.rubricId} = ${rubricId}`)
  return rows.map(({ name }) => name)
}

async function countUses(tx: Transaction, kind: Kind, id: string, slugs: string[]): Promise<number> {
  if (kind.link || kind.column) {
    const [row] = await tx.execute<{ used: number }>(sql`select ${countOf(kind)} as used from (select ${id}::uuid as id) n`)
    return row?.used ?? 0
  }
  let [used, from] = [0, '00000000-0000-0000-0000-000000000000']
  for (;;) {
    const content = sql`jsonb_build_object('body', a.body)`
    const [row] = await tx.execute<{ used: number; last: string | null }>(sql`
      select count(*) filter (where ${kind.written(content, slugs)})::int as used, max(a.id::text) as last
      from (select id, body from ${articles} where id > ${from}::uuid order by id limit ${READ}) a`)
    used += row?.used ?? 0
    if (!row?.last) return used
    from = row.last
  }
}

/** Lets every article that names `from` name `into` instead, each once, and search find it so. */
export async function passOn(tx: Transaction, kind: Kind, from: string, into: string): Promise<number> {
  let moved = 0
  if (kind.column) {
    const column = sql.identifier(kind.column)
    const piece = sql`update articles set ${column} = ${into} where id in (select id from articles where ${column} = ${from} limit ${PIECE})`
    for (let count = PIECE; count === PIECE; moved += count) count = (await tx.execute(piece)).count
  }
  if (kind.link) {
    const { table, renamed: nouns } = kind.link
    const column = sql.identifier(kind.link.column)
    const doubled = sql`delete from ${table} l where l.${column} = ${from}
      and exists (select 1 from ${table} o where o.article_id = l.article_id and o.${column} = ${into})`
    moved += (await tx.execute(doubled)).count
    const piece = sql`update ${table} set ${column} = ${into} where ${column} = ${from}
      and article_id in (select article_id from ${table} where ${column} = ${from} limit ${LINKS})`
    for (let count = LINKS; count === LINKS; moved += count) count = (await tx.execute(piece)).count
    await tx
      .insert(renamed)
      .values({ nounId: into, nouns })
      .onConflictDoUpdate({ target: renamed.nounId, set: { doneTo: sql`default` } })
  }
  return moved
}

/** Whoever followed one follows the other. */
export async function passOnFollowers(tx: Transaction, { subject }: Kind, from: string, into: string): Promise<void> {
  if (subject === 'term') return
  await tx.execute(sql`insert into ${follows} (user_id, kind, subject_id, created_at)
    select user_id, kind, ${into}::uuid, created_at from ${follows} where kind = ${subject} and subject_id = ${from} on conflict do nothing`)
  await tx.execute(sql`insert into ${digestSubjects} (subscriber_id, kind, subject_id)
    select subscriber_id, kind, ${into}::uuid from ${digestSubjects} where kind = ${subject} and subject_id = ${from} on conflict do nothing`)
  await dropFollowers(tx, { subject }, from)
}

export async function dropFollowers(tx: Transaction, { subject }: Pick<Kind, 'subject'>, id: string): Promise<void> {
  if (subject === 'term') return
  for (const table of [follows, digestSubjects]) await tx.execute(sql`delete from ${table} where kind = ${subject} and subject_id = ${id}`)
}
