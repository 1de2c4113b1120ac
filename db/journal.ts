/** Who did what, written in the transaction that does it, so that there is no act without its line. */
import { type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Admin, Author } from '#db/actor.ts'
import { database, type Transaction } from '#db/client.ts'
import type { Act, ActList } from '#db/dto.ts'
import { Invalid } from '#db/errors.ts'
import { articles, authors, countries, dossiers, glossary, journal, rubrics, themes, users } from '#db/schema.ts'

/** `subject` names the thing as 'article:<id>'; `detail` is what a person would want to know later. */
export async function record(tx: Transaction, actor: Author, act: string, subject: string, detail: object = {}): Promise<void> {
  await tx.insert(journal).values({ actor: actor.userId ?? actor.name, act, subject, detail })
}

/** `person` is a user's id or the name of a command; `act` one act ('rubric.merge') or all about one thing ('rubric'); `to` is not included. */
export type ActFilter = {
  person?: string | undefined
  subject?: string | undefined
  act?: string | undefined
  from?: Date | undefined
  to?: Date | undefined
  cursor?: string | undefined
}

const PAGE_SIZE = 50

/** What things are called now, by the kind of a subject. */
const names: Record<string, { table: PgTable; name: string; path: string; slug?: true }> = {
  article: { table: articles, name: 'title', path: '/admin/articles/' },
  user: { table: users, name: 'email', path: '' },
  rubric: { table: rubrics, name: 'name', path: '/rubriques/', slug: true },
  country: { table: countries, name: 'name', path: '/pays/', slug: true },
  theme: { table: themes, name: 'name', path: '/themes/', slug: true },
  dossier: { table: dossiers, name: 'title', path: '/dossiers/', slug: true },
  author: { table: authors, name: 'name', path: '/auteurs/', slug: true },
  term: { table: glossary, name: 'term', path: '' },
}

type ActRow = Omit<Act, 'at' | 'name' | 'path'> & { at: string; named: { name: string; path: string | null } | null }

/** Every act, the newest first, by keyset. Throws `Invalid` for a broken cursor. */
export async function listActs(_admin: Admin, { person, subject, act, from, to, cursor }: ActFilter = {}): Promise<ActList> {
  if (cursor !== undefined && !/^\d{1,15}$/.test(cursor)) throw new Invalid('Le curseur n’est pas valable.', { cursor: ['curseur inconnu'] })
  const conditions: SQL[] = [
    ...(cursor ? [sql`j.id < ${cursor}::bigint`] : []),
    ...(person ? [sql`j.actor = ${person}`] : []),
    ...(subject ? [sql`j.subject = ${subject}`] : []),
    ...(act ? [act.includes('.') ? sql`j.act = ${act}` : sql`starts_with(j.act, ${`${act}.`})`] : []),
    ...(from ? [sql`j.created_at >= ${from.toISOString()}::timestamptz`] : []),
    ...(to ? [sql`j.created_at < ${to.toISOString()}::timestamptz`] : []),
  ]
  const named = Object.entries(names).map(
    ([kind, { table, name, path, slug }]) => sql`when ${kind} then (select jsonb_build_object('name', n.${sql.identifier(name)},
      'path', ${path ? sql`${path}::text || ${slug ? sql`n.slug` : sql`n.id::text`}` : sql`null::text`}) from ${table} n where n.id = s.id)`,
  )
  const rows = await database().execute<ActRow>(sql`
    select j.id::int8 as id, j.created_at as at, coalesce(nullif(u.name, ''), u.email, j.actor) as by, j.act, j.subject, j.detail, case s.kind ${sql.join(named, sql` `)} end as named
    from journal j left join users u on u.id::text = j.actor
    cross join lateral (select split_part(j.subject, ':', 1) as kind,
      case when split_part(j.subject, ':', 2) ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then split_part(j.subject, ':', 2)::uuid end as id) s
    where ${conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`} order by j.id desc limit ${PAGE_SIZE + 1}`)
  const items = rows.slice(0, PAGE_SIZE).map(({ named, ...row }) => ({
    ...row,
    id: Number(row.id),
    at: new Date(row.at).toISOString(),
    name: named?.name ?? '',
    path: named?.path ?? null,
  }))
  return { items, nextCursor: rows.length > PAGE_SIZE ? String(items.at(-1)?.id) : null }
}
