/**
 * How long the database takes for what each page reads, nothing cached, in archives of different sizes. The sizes take
 * turns, so that what else the machine does weighs on all of them alike.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { sql } from 'drizzle-orm'
import { listMonths, listPeriod } from '#db/articles/archives.ts'
import { frontOf } from '#db/articles/front.ts'
import { listArticles } from '#db/articles/lists.ts'
import { findArticle } from '#db/articles/read.ts'
import { searchArticles } from '#db/articles/search.ts'
import { suggest } from '#db/articles/suggestions.ts'
import { closeDatabase, database, onQuery } from '#db/client.ts'
import { encodeCursor } from '#db/cursor.ts'
import { openEmbedded } from '#db/embedded/open.ts'
import { setDatabaseUrl } from '#db/env.ts'
import { migrate } from '#db/migrate.ts'
import { crowdedMonth, fillArchive } from '#db/seed/archive.ts'
import { findAuthor, findCountry, findDossier, findRubric, findTheme, readSite } from '#db/taxonomy.ts'
import { asAdmin, urlOf } from '#db/testing.ts'
import { decimal, percentile, printTable, whole } from '#e2e/bench/table.ts'

const ROUNDS = 4
const WARM_UP = 5
const TIMED = 25

type Sample = { slugs: string[]; names: string[]; cursor: string }
type Archive = { size: number; url: string; seconds: number; sample: Sample; times: Map<string, number[]>; statements: Map<string, Set<number>> }

const pages: Record<string, (sample: Sample, turn: number) => Promise<unknown>> = {
  cadre: () => Promise.all([readSite(), listArticles({}, { limit: 8 })]),
  une: async () => frontOf(await readSite()),
  rubrique: async () => listArticles({ rubricId: (await findRubric('politique'))?.id ?? '' }),
  pays: async () => listArticles({ countryId: (await findCountry('kazakhstan'))?.id ?? '' }),
  thème: async () => listArticles({ themeId: (await findTheme('eau'))?.id ?? '' }),
  dossier: async () => listArticles({ dossierId: (await findDossier('mer-d-aral'))?.id ?? '' }),
  auteur: async () => listArticles({ authorId: (await findAuthor('la-redaction'))?.id ?? '' }),
  'suite au milieu des archives': ({ cursor }) => listArticles({}, { cursor }),
  'suite d’un pays, au milieu': async ({ cursor }) => listArticles({ countryId: (await findCountry('kazakhstan'))?.id ?? '' }, { cursor }),
  'mois (200 articles)': () => listPeriod({}, crowdedMonth),
  // Twelve articles whatever the archive, as those of a theme grow with it.
  'mois d’un dossier': async () => listPeriod({ dossierId: (await findDossier('mer-d-aral'))?.id ?? '' }, crowdedMonth),
  'liste des mois': () => listMonths({}),
  article: ({ slugs }, turn) => findArticle(slugs[turn % slugs.length] ?? '', 'article'),
  'recherche, nom rare': ({ names }, turn) => searchArticles(names[turn % names.length] ?? ''),
  'recherche, deux mots': () => searchArticles('caravane uranium'),
  'recherche, mot courant': () => searchArticles('eau'),
  'recherche, deux mots courants': () => searchArticles('eau pays'),
  'recherche, deux mots courants qui ne se rencontrent pas': () => searchArticles('demande vent'),
  'recherche, mot courant, les plus récents': () => searchArticles('eau', {}, { order: 'newest' }),
  'recherche, mot courant dans un pays': () => searchArticles('eau', { country: 'kazakhstan' }),
  'recherche, mot courant dans une rubrique en 2015': () =>
    searchArticles('eau', { rubric: 'culture', from: new Date('2015-01-01'), to: new Date('2016-01-01') }),
  'recherche, mot mal écrit': () => searchArticles('carravanne'),
  suggestions: ({ names }, turn) => suggest(names[turn % names.length]?.slice(0, 5) ?? ''),
}

/** The archives lie in `folder` and are found there the next time; without one they are built and thrown away. */
export async function benchQueries(sizes: number[], folder?: string): Promise<void> {
  const dataDir = folder ? resolve(folder) : await mkdtemp(join(tmpdir(), 'transcaspienne-bench-'))
  const server = await openEmbedded(dataDir, { attach: false, durable: false })
  try {
    const archives: Archive[] = []
    for (const size of sizes) archives.push(await prepare(server, size))
    for (let round = 1; round <= ROUNDS; round++) {
      for (const archive of archives) {
        await time(archive)
        process.stdout.write(`tour ${round} sur ${ROUNDS}, ${whole(archive.size)} articles\n`)
      }
    }
    printTimes(archives)
    printBars(archives)
    await printSizes(archives)
  } finally {
    await closeDatabase()
    await server.close()
    if (!folder) await rm(dataDir, { recursive: true, force: true })
  }
}

/** Opens the archive of this size, and builds it first where there is none. Returns its address and the seconds that building took. */
export async function openArchive({ adminUrl }: { adminUrl: string }, size: number): Promise<{ url: string; seconds: number }> {
  const name = `bench_${size}`
  const url = urlOf(adminUrl, name, 'transcaspienne')
  const seconds = (await builtIn(adminUrl, name)) ?? (await build(adminUrl, name, size))
  // One that was kept may be older than the code.
  await migrate(url)
  await open(url)
  return { url, seconds }
}

async function prepare(server: { adminUrl: string }, size: number): Promise<Archive> {
  const { url, seconds } = await openArchive(server, size)
  // By their keys: no statement here may look at a million articles.
  const keys = Array.from({ length: ROUNDS * (WARM_UP + TIMED) }, (_, i) => `archive:${1 + ((i * 7_919) % size)}`)
  const drawn = await database().execute<{ slug: string; name: string }>(
    sql`select slug, split_part(title, ',', 1) as name from articles where source_key = any(${sql.param(keys)}::text[])`,
  )
  const [middle] = await database().execute<{ id: string; at: string }>(
    sql`select id, listed_at as at from articles where source_key = ${`archive:${size / 2}`}`,
  )
  const cursor = encodeCursor({ at: new Date(middle?.at ?? 0), id: middle?.id ?? '' })
  return {
    size,
    url,
    seconds,
    sample: { slugs: drawn.map((row) => row.slug), names: drawn.map((row) => row.name), cursor },
    times: new Map(),
    statements: new Map(),
  }
}

/** Builds an archive and returns how many seconds that took, which is written down once it stands: a half of one is built anew. */
async function build(adminUrl: string, name: string, size: number): Promise<number> {
  await asAdmin(adminUrl, async (admin) => {
    await admin.unsafe(`drop database if exists ${name}`)
    await admin.unsafe(`create database ${name} owner transcaspienne`)
  })
  const url = urlOf(adminUrl, name, 'transcaspienne')
  await migrate(url)
  await open(url)
  const start = performance.now()
  const passed = () => (performance.now() - start) / 1000
  await fillArchive(size, { finished: true, report: (line) => process.stdout.write(`${decimal(passed(), 1).padStart(8)} s   ${line}\n`) })
  const seconds = passed()
  await asAdmin(adminUrl, (admin) => admin.unsafe(`comment on database ${name} is '${seconds}'`))
  return seconds
}

async function builtIn(adminUrl: string, name: string): Promise<number | null> {
  let seconds: string | null | undefined
  await asAdmin(adminUrl, async (admin) => {
    const [row] = await admin<{ said: string | null }[]>`select shobj_description(oid, 'pg_database') as said from pg_database where datname = ${name}`
    seconds = row?.said
  })
  return seconds ? Number(seconds) : null
}

async function open(url: string): Promise<void> {
  await closeDatabase()
  setDatabaseUrl(url)
}

async function time({ url, sample, times, statements }: Archive): Promise<void> {
  await open(url)
  for (const [page, read] of Object.entries(pages)) {
    const taken = times.get(page) ?? []
    const counts = statements.get(page) ?? new Set()
    statements.set(page, counts)
    for (let turn = -WARM_UP; turn < TIMED; turn++) {
      let count = 0
      const end = onQuery(() => count++)
      const start = performance.now()
      await read(sample, taken.length + turn + WARM_UP).finally(end)
      if (turn >= 0) taken.push(performance.now() - start)
      counts.add(count)
    }
    times.set(page, taken)
  }
}

function printTimes(archives: Archive[]): void {
  const sorted = ({ times }: Archive, page: string) => (times.get(page) ?? []).toSorted((a, b) => a - b)
  const rows = Object.keys(pages).map((page) => {
    const [first, ...others] = archives.map((archive) => sorted(archive, page))
    const base = percentile(first ?? [], 0.5)
    return [
      page,
      ...archives.map((archive) => `${decimal(percentile(sorted(archive, page), 0.5))} / ${decimal(percentile(sorted(archive, page), 0.95))}`),
      ...others.map((times) => decimal(percentile(times, 0.5) / base)),
      [...new Set(archives.flatMap(({ statements }) => [...(statements.get(page) ?? [])]))].toSorted().join(' ou '),
    ]
  })
  const head = [
    'page',
    ...archives.map(({ size }) => whole(size)),
    ...archives.slice(1).map(({ size }) => `${whole(size)} : ${whole(archives[0]?.size ?? 0)}`),
    'requêtes',
  ]
  printTable('Temps de lecture par page, sans cache, selon le nombre d’articles (ms, p50 / p95 ; rapport des p50)', head, rows)
}

const isSearch = (page: string) => /^(recherche|suggestions)/.test(page)

/** What the largest archive is held to. */
function printBars(archives: Archive[]): void {
  const [first, last] = [archives[0], archives.at(-1)]
  if (!first || !last || first === last) return
  const of = ({ times }: Archive, page: string, share: number) =>
    percentile(
      (times.get(page) ?? []).toSorted((a, b) => a - b),
      share,
    )
  const worst = (names: string[], measure: (page: string) => number) =>
    names.map((page) => ({ page, value: measure(page) })).toSorted((a, b) => b.value - a.value)[0]
  const slower = worst(
    Object.keys(pages).filter((page) => !isSearch(page)),
    (page) => of(last, page, 0.5) / of(first, page, 0.5),
  )
  const slowest = worst(Object.keys(pages).filter(isSearch), (page) => of(last, page, 0.95))
  process.stdout.write(
    `\nÀ ${whole(last.size)} articles : page la plus ralentie, ${decimal(slower?.value ?? 0)} fois (${slower?.page} ; au plus 1,5). ` +
      `Recherche la plus lente, p95 ${decimal(slowest?.value ?? 0, 0)} ms (${slowest?.page} ; au plus 150).\n`,
  )
}

/** Megabytes of every index that has at least one in the largest archive. */
async function printSizes(archives: Archive[]): Promise<void> {
  const sizes: Map<string, number>[] = []
  for (const { url } of archives) {
    await open(url)
    const rows = await database().execute<{ name: string; bytes: string }>(sql`
      select indexrelid::regclass::text as name, pg_relation_size(indexrelid) as bytes from pg_index join pg_class c on c.oid = indrelid
      where c.relnamespace = 'public'::regnamespace
      union all select 'base entière', pg_database_size(current_database()) order by bytes desc`)
    sizes.push(new Map(rows.map(({ name, bytes }) => [name, Number(bytes) / 2 ** 20])))
  }
  const largest = [...(sizes.at(-1) ?? [])].filter(([, size]) => size >= 1).map(([name]) => name)
  const rows = largest.map((name) => [name, ...sizes.map((of) => decimal(of.get(name) ?? 0, 1))])
  const built = ['construction (s)', ...archives.map(({ seconds }) => decimal(seconds, 1))]
  printTable('Taille des index (Mo) et temps de construction', ['index', ...archives.map(({ size }) => whole(size))], [...rows, built])
}
