/**
 * What a signed-in reader waits for, with 1,000,000 saved articles in the table, 10,000 of them this reader's: over the
 * wire from the running site, and how many statements each answer takes.
 */
import { sql } from 'drizzle-orm'
import { findOrCreateUser } from '#db/accounts/accounts.ts'
import { findActor, openSession } from '#db/accounts/sessions.ts'
import { database, onQuery } from '#db/client.ts'
import { encodeCursor } from '#db/cursor.ts'
import { listSaved, markSaved } from '#db/saved/list.ts'
import { withPaper } from '#e2e/bench/paper.ts'
import { decimal, percentile, printTable, whole } from '#e2e/bench/table.ts'

const SAVED = 1_000_000
const OWN = 10_000
const READERS = 1_000
const TIMES = 400
const WARM_UP = 40
const MARKED = 48
const EMAIL = 'beaucoup@example.org'

export async function benchMe(): Promise<void> {
  await withPaper(fill, measure)
}

/** Articles enough for the one who saved most, and readers of whom each saved a part. */
async function fill(): Promise<void> {
  await database().transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`)
    await tx.execute(sql`insert into articles (slug, kind, state, title, standfirst, body, rubric_id, published_at)
      select 'garde-' || n, 'news', 'published', 'Article gardé numéro ' || n, 'Une phrase qui le présente.', '{"type":"doc","content":[]}',
        (select id from rubrics order by slug offset n % 4 limit 1), now() - n * interval '1 hour' from generate_series(1, ${OWN}::int) n`)
    await tx.execute(
      sql`insert into users (email, email_norm) select e, e from (select 'lecteur-' || n || '@example.org' as e from generate_series(1, ${READERS}::int) n) s`,
    )
    const userId = await findOrCreateUser(tx, { email: EMAIL, norm: EMAIL })
    await tx.execute(
      sql`create temporary table numbered on commit drop as select id, row_number() over (order by slug)::int - 1 as n from articles where slug like 'garde-%'`,
    )
    await tx.execute(sql`insert into saved_articles (user_id, article_id, saved_at) select ${userId}, id, now() - n * interval '1 minute' from numbered`)
    await tx.execute(sql`insert into saved_articles (user_id, article_id, saved_at)
      select u.id, a.id, now() - a.n * interval '1 minute' from (select id, row_number() over (order by id)::int as k from users where email like 'lecteur-%') u
      join numbered a on (a.n + u.k * 7) % ${Math.round((OWN * READERS) / (SAVED - OWN))}::int = 0 limit ${SAVED - OWN}`)
  })
  await database().execute(sql`analyze`)
}

async function measure(origin: string): Promise<void> {
  const session = await database().transaction(async (tx) => openSession(tx, await findOrCreateUser(tx, { email: EMAIL, norm: EMAIL }), 'Mesure'))
  const reader = await findActor(session, 'reader')
  if (typeof reader === 'string') throw new Error(reader)
  const [counts] = await database().execute<{ all: number; own: number }>(
    sql`select (select count(*)::int from saved_articles) as all, (select count(*)::int from saved_articles where user_id = ${reader.userId}) as own`,
  )
  const own = await database().execute<{ id: string; at: string }>(
    sql`select article_id as id, saved_at as at from saved_articles where user_id = ${reader.userId} order by saved_at desc, article_id desc`,
  )
  const middle = own[OWN / 2]
  const cursor = encodeCursor({ at: new Date(middle?.at ?? 0), id: middle?.id ?? '' })
  const ids = own
    .filter((_, n) => n % Math.floor(OWN / MARKED) === 0)
    .slice(0, MARKED)
    .map(({ id }) => id)

  const calls: Record<string, { path: string; rule: () => Promise<unknown> }> = {
    '/api/me': { path: '/api/me', rule: async () => undefined },
    '/api/me/saved, début': { path: '/api/me/saved', rule: () => listSaved(reader) },
    '/api/me/saved, au milieu': { path: `/api/me/saved?cursor=${cursor}`, rule: () => listSaved(reader, {}, { cursor }) },
    [`/api/me/saved?ids= (${MARKED})`]: { path: `/api/me/saved?ids=${ids}`, rule: () => markSaved(reader, ids) },
  }
  const rows: string[][] = []
  for (const [name, { path, rule }] of Object.entries(calls)) {
    // The way in and the rule, as the handler takes them; the site itself runs in another process.
    let statements = 0
    const end = onQuery(() => statements++)
    await findActor(session, 'reader')
    await rule().finally(end)
    const times: number[] = []
    let bytes = 0
    for (let n = -WARM_UP; n < TIMES; n++) {
      const begun = performance.now()
      const answer = await fetch(origin + path, { headers: { cookie: `session=${session}` } })
      const body = await answer.arrayBuffer()
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
      if (n >= 0) times.push(performance.now() - begun)
      bytes = body.byteLength
    }
    const sorted = times.toSorted((a, b) => a - b)
    rows.push([name, decimal(percentile(sorted, 0.5)), decimal(percentile(sorted, 0.95)), String(statements), whole(bytes)])
  }
  printTable(
    `Réponses à un lecteur connecté : ${whole(counts?.all ?? 0)} articles enregistrés en tout, dont ${whole(counts?.own ?? 0)} par lui (ms, par HTTP)`,
    ['appel', 'p50', 'p95', 'requêtes', 'octets'],
    rows,
  )
}
