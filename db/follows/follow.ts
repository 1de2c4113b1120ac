/** The subjects that a reader follows. Following twice is following once. Throws `NotFound` for a subject that does not exist. */
import { and, eq, sql } from 'drizzle-orm'
import type { Reader } from '#db/actor.ts'
import { refTo } from '#db/articles/cards.ts'
import { type Database, database, type Transaction } from '#db/client.ts'
import type { Followed, Subject, SubjectKind } from '#db/dto.ts'
import { NotFound } from '#db/errors.ts'
import { authors, countries, dossiers, follows, rubrics, themes } from '#db/schema.ts'

/** Where each kind of subject has its rows, what it is called there, and the folder of its pages. In the order of the lists. */
const subjects = {
  rubric: { table: rubrics, name: 'name', folder: 'rubriques' },
  country: { table: countries, name: 'name', folder: 'pays' },
  theme: { table: themes, name: 'name', folder: 'themes' },
  dossier: { table: dossiers, name: 'title', folder: 'dossiers' },
  author: { table: authors, name: 'name', folder: 'auteurs' },
} as const
const kinds = Object.keys(subjects) as SubjectKind[]

export async function followSubject(reader: Reader, kind: SubjectKind, id: string): Promise<void> {
  if (!(await follow(database(), reader.userId, { kind, id }))) throw new NotFound('Ce sujet n’existe pas.')
}

/** The same as part of something greater; false where there is no such subject. */
export async function follow(db: Database | Transaction, userId: string, { kind, id }: Subject): Promise<boolean> {
  const [row] = await db.execute<{ known: boolean }>(sql`
    with subject as (select id from ${subjects[kind].table} where id = ${id}),
      followed as (insert into ${follows} (user_id, kind, subject_id) select ${userId}, ${kind}, id from subject on conflict do nothing)
    select exists (select 1 from subject) as known`)
  return row?.known ?? false
}

export async function unfollowSubject(reader: Reader, kind: SubjectKind, id: string): Promise<void> {
  await database()
    .delete(follows)
    .where(and(eq(follows.userId, reader.userId), eq(follows.kind, kind), eq(follows.subjectId, id)))
}

/** All that a reader follows, kind by kind, by name. One query. */
export async function listFollows(reader: Reader): Promise<Followed[]> {
  const each = kinds.map(
    (kind, place) => sql`select ${place}::int as place, ${kind}::text as kind, s.id, s.slug, s.${sql.identifier(subjects[kind].name)} as name
      from ${follows} f join ${subjects[kind].table} s on s.id = f.subject_id where f.user_id = ${reader.userId} and f.kind = ${kind}`,
  )
  const rows = await database().execute<{ kind: SubjectKind; id: string; slug: string; name: string }>(
    sql`select kind, id, slug, name from (${sql.join(each, sql` union all `)}) s order by place, lower(unaccent(name))`,
  )
  return rows.map(({ kind, ...named }) => ({ kind, ...refTo(subjects[kind].folder, named) }))
}
