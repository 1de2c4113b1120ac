/** A person is put everywhere a person can be, and afterwards is nowhere. */
import { sql } from 'drizzle-orm'
import { PgBoss } from 'pg-boss'
import { beforeAll, describe, expect, it } from 'vitest'
import { findOrCreateUser, giveRole } from '#db/accounts/accounts.ts'
import { parseAddress } from '#db/accounts/address.ts'
import { collectData, listConsents } from '#db/accounts/data.ts'
import { deleteAccount } from '#db/accounts/deletion.ts'
import { findActor, openSession } from '#db/accounts/sessions.ts'
import { operator, type Reader } from '#db/actor.ts'
import { database } from '#db/client.ts'
import { env } from '#db/env.ts'
import { sealed, unsealed } from '#db/secret.ts'
import { testDatabase } from '#db/testing.ts'

const EMAIL = 'Partout@example.org'
const NORM = 'partout@example.org'
const addressOf = (email: string) => parseAddress(email) ?? expect.fail(email)

/** Jobs are kept and not done: what they carry must be as clean as the tables. */
let boss: PgBoss

beforeAll(async () => {
  const drop = await testDatabase()
  boss = new PgBoss({ connectionString: env().databaseUrl ?? '', supervise: false, schedule: false })
  await boss.start()
  await boss.createQueue('mail')
  return async () => {
    await boss.stop({ graceful: false })
    await drop()
  }
})

/** Every column of any schema that can hold words, with its table. */
async function wordColumns(): Promise<{ table: string; column: string }[]> {
  return [
    ...(await database().execute<{ table: string; column: string }>(sql`
      select format('%I.%I', c.table_schema, c.table_name) as table, quote_ident(column_name) as column
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema not in ('pg_catalog', 'information_schema') and t.table_type = 'BASE TABLE'
        and data_type not in ('uuid', 'boolean', 'smallint', 'integer', 'bigint', 'double precision', 'numeric', 'timestamp with time zone', 'date')`)),
  ]
}

async function tablesThatHold(words: string): Promise<string[]> {
  const found = new Set<string>()
  for (const { table, column } of await wordColumns()) {
    const [row] = await database().execute<{ holds: boolean }>(
      sql`select exists (select 1 from ${sql.raw(table)} where ${sql.raw(column)}::text ilike ${`%${words}%`}) as holds`,
    )
    if (row?.holds) found.add(table.replace('public.', ''))
  }
  return [...found].toSorted()
}

/** Tables whose rows go with a user or a subscriber. */
async function tablesOfPersons(): Promise<string[]> {
  const rows = await database().execute<{ table: string }>(sql`
    select distinct conrelid::regclass::text as table from pg_constraint
    where contype = 'f' and confrelid in ('users'::regclass, 'subscribers'::regclass) order by 1`)
  return rows.map(({ table }) => table)
}

async function readerOf(email: string): Promise<Reader> {
  const token = await database().transaction(async (tx) => openSession(tx, await findOrCreateUser(tx, addressOf(email)), `Navigateur de ${email}`))
  const found = await findActor(token, 'reader')
  if (typeof found === 'string') throw new Error(found)
  return found
}

/** The address in every place that takes words from a person, and in some that do not. */
async function putEverywhere(reader: Reader): Promise<void> {
  const other = await readerOf('quelqu-un@example.org')
  await giveRole(operator('test'), addressOf(EMAIL), 'editor', `Moi, ${EMAIL}`)
  const statements = [
    sql`insert into articles (slug, kind, title, body) values ('un-article', 'news', 'Un article', '{"type":"doc","content":[]}')`,
    sql`insert into newsletters (slug, name, promise, rhythm, position) values ('lettre', 'La lettre', 'Une lettre', 'weekly', 1)`,
    sql`insert into rubrics (slug, name, hue, position) values ('eau', 'Eau', 'teal', 1)`,
    sql`insert into accounts (user_id, type, provider, provider_account_id) values (${reader.userId}, 'oauth', 'ailleurs', ${EMAIL})`,
    sql`insert into sign_ins (email, email_norm, network, next, expires_at) values (${EMAIL}, ${NORM}, 'x', ${`/recherche?q=${EMAIL}`}, now())`,
    sql`insert into address_changes (user_id, email, email_norm, expires_at) values (${reader.userId}, ${`nouvelle.${EMAIL}`}, ${`nouvelle.${NORM}`}, now())`,
    // Somebody else wished for this address.
    sql`insert into address_changes (user_id, email, email_norm, expires_at) values (${other.userId}, ${EMAIL}, ${NORM}, now())`,
    sql`insert into folders (user_id, name) values (${reader.userId}, ${EMAIL})`,
    sql`insert into saved_articles (user_id, article_id, folder_id, note) select ${reader.userId}, a.id, f.id, ${EMAIL} from articles a, folders f`,
    sql`insert into follows (user_id, kind, subject_id) select ${reader.userId}, 'rubric', id from rubrics`,
    sql`insert into digest_subjects (subscriber_id, kind, subject_id) select s.id, 'rubric', r.id from subscribers s, rubrics r where s.user_id = ${reader.userId}`,
    sql`insert into subscriptions (subscriber_id, newsletter_id, state) select s.id, n.id, 'active' from subscribers s, newsletters n where s.user_id = ${reader.userId}`,
    sql`insert into confirmations (subscriber_id, newsletter_ids, network, expires_at)
      select s.id, array[n.id], ${EMAIL}, now() from subscribers s, newsletters n where s.user_id = ${reader.userId}`,
    sql`insert into consents (subscriber_id, newsletter_id, act, version, sentence, source, network)
      select s.id, n.id, 'confirmed', '1', ${`J’accepte, ${EMAIL}`}, 'page', '10.0.0.0/24' from subscribers s, newsletters n where s.user_id = ${reader.userId}`,
    sql`insert into authors (slug, name, kind, user_id) values ('moi', 'Moi', 'person', ${reader.userId})`,
    sql`insert into revisions (article_id, version, snapshot, user_id) select id, 1, '{}', ${reader.userId} from articles`,
    sql`update articles set owner_id = ${reader.userId}, assignee_id = ${reader.userId}`,
    sql`insert into asides (article_id, version, content, user_id) select id, 1, '{}', ${reader.userId} from articles`,
    sql`insert into comments (article_id, text, quote, user_id) select id, ${`Voyez avec moi, @${EMAIL}.`}, '', ${reader.userId} from articles`,
    sql`insert into presence (article_id, session_id, user_id) select id, ${reader.sessionId}, ${reader.userId} from articles`,
    sql`insert into second_factors (user_id, secret, recovery) values (${reader.userId}, 'scellé', '{a,b}')`,
    sql`insert into journal (actor, act, subject) values (${reader.userId}, 'article.publish', 'article:x')`,
  ]
  for (const statement of statements) await database().execute(statement)
}

describe('a person who is everywhere', () => {
  let reader: Reader
  beforeAll(async () => {
    reader = await readerOf(EMAIL)
    await putEverywhere(reader)
  })

  it('finds in the export a row of every table that points at persons', async () => {
    const held = await collectData(reader)
    const names: Record<string, string> = {
      accounts: 'identites',
      address_changes: 'changements_d_adresse',
      articles: 'articles_en_charge',
      asides: 'textes_a_part',
      authors: 'signatures',
      comments: 'remarques',
      confirmations: 'confirmations',
      consents: 'consentements',
      digest_subjects: 'lettre_personnelle',
      folders: 'dossiers',
      follows: 'suivis',
      presence: 'articles_ouverts',
      revisions: 'versions',
      saved_articles: 'articles',
      second_factors: 'second_facteur',
      sessions: 'appareils',
      subscribers: 'courrier',
      subscriptions: 'abonnements',
    }
    expect(await tablesOfPersons(), 'a new table of persons is named in db/accounts/data.ts, here and in putEverywhere').toEqual(Object.keys(names))
    for (const name of [...Object.values(names), 'compte', 'connexions', 'actes']) expect(held[name]?.length, name).toBeGreaterThan(0)
    expect(held.suivis).toEqual([expect.objectContaining({ sorte: 'rubric', nom: 'Eau' })])
    expect(held.articles).toEqual([expect.objectContaining({ titre: null, chemin: null, dossier: EMAIL, note: EMAIL })])
    expect(JSON.stringify(held)).not.toMatch(/token|quelqu-un/)
    expect(await listConsents(reader)).toMatchObject([{ act: 'confirmed', letter: 'La lettre', sentence: `J’accepte, ${EMAIL}` }])
  })

  it('finds there the title of what was saved while it is published, and of nothing that was withdrawn', async () => {
    await database().execute(sql`update articles set state = 'published', published_at = now(), rubric_id = (select id from rubrics)`)
    expect((await collectData(reader)).articles).toEqual([expect.objectContaining({ titre: 'Un article', chemin: '/articles/un-article' })])
    await database().execute(sql`update articles set state = 'withdrawn', withdrawn_at = now()`)
    expect((await collectData(reader)).articles).toEqual([expect.objectContaining({ titre: null, chemin: null, note: EMAIL })])
  })

  it('of somebody else holds nothing of theirs', async () => {
    expect(JSON.stringify(await collectData(await readerOf('autre@example.org')))).not.toContain('artout')
  })

  it('is not deleted by a wrong address, nor from an old session', async () => {
    await expect(deleteAccount(reader, addressOf('autre@example.org'))).rejects.toMatchObject({ status: 422 })
    await database().execute(sql`update sessions set created_at = now() - interval '31 minutes' where id = ${reader.sessionId}`)
    await expect(deleteAccount(reader, addressOf(EMAIL))).rejects.toMatchObject({ status: 403 })
    await database().execute(sql`update sessions set created_at = now() where id = ${reader.sessionId}`)
  })

  it('is nowhere once the account is deleted, while what was done stays', async () => {
    const persons = (await wordColumns()).map(({ table }) => table.replace('public.', ''))
    // Those have words of which none comes from the person who owns the row.
    const others = ['articles', 'asides', 'authors', 'digest_subjects', 'follows', 'revisions', 'second_factors', 'subscriptions']
    expect(await tablesThatHold(NORM)).toEqual(
      [...(await tablesOfPersons()), 'users', 'sign_ins'].filter((table) => persons.includes(table) && !others.includes(table)).toSorted(),
    )

    const to = await deleteAccount(reader, addressOf(` ${NORM} `))
    expect(to).toBe(EMAIL)
    await boss.send('mail', { kind: 'deletion', sealed: sealed('deletion', to) })

    expect(await tablesThatHold(NORM)).toEqual([])
    const [job] = await database().execute<{ data: { sealed: string } }>(sql`select data from pgboss.job where data->>'kind' = 'deletion'`)
    expect(unsealed('deletion', job?.data.sealed ?? '')).toBe(EMAIL)
    const [left] = await database().execute(sql`select
      (select count(*)::int from suppressions where reason = 'erased') as suppressed,
      (select count(*)::int from revisions where user_id is null) as revisions,
      (select count(*)::int from authors where user_id is null) as authors,
      (select text from comments) as remark,
      (select count(*)::int from journal where actor = ${reader.userId}) as acts,
      (select count(*)::int from users) as users`)
    expect(left).toEqual({ suppressed: 1, revisions: 1, authors: 1, remark: 'Voyez avec moi, @ancien collègue.', acts: 1, users: 2 })
    await expect(deleteAccount(reader, addressOf(EMAIL))).rejects.toMatchObject({ status: 403 })
  })

  it('may come back, to an empty account', async () => {
    const back = await readerOf(EMAIL)
    expect(back.userId).not.toBe(reader.userId)
    expect((await collectData(back)).articles).toEqual([])
    expect(await database().execute(sql`select 1 from suppressions`)).toHaveLength(0)
  })
})
