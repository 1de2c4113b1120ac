/**
 * The newsroom where there is much: the table of articles over 1,000 and over 100,000, and an article of 300 kB with 1,000
 * revisions, opened, saved, and gone back in.
 */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { sql } from 'drizzle-orm'
import { operator } from '#db/actor.ts'
import { countDesk, listWork } from '#db/articles/desk.ts'
import { listRevisions, readRevision } from '#db/articles/revisions.ts'
import { readWork, saveWork, startWork } from '#db/articles/work.ts'
import { closeDatabase, database } from '#db/client.ts'
import type { Content } from '#db/dto.ts'
import { openEmbedded } from '#db/embedded/open.ts'
import { openArchive } from '#e2e/bench/queries.ts'
import { decimal, percentile, printTable } from '#e2e/bench/table.ts'

const SIZES = [1_000, 100_000]
const TIMED = 30
const REVISIONS = 1_000
const LONG_BYTES = 300_000
const actor = operator('bench')

const tables: Record<string, () => Promise<unknown>> = {
  'table, tous': () => listWork(actor),
  'table, parus': () => listWork(actor, { state: 'published' }),
  'table, une rubrique': () => listWork(actor, { rubric: 'culture' }),
  'table, modifiés depuis': () => listWork(actor, { state: 'pending' }),
  'table, mots du titre': () => listWork(actor, { q: 'cara urani' }),
  'table, mot courant du titre': () => listWork(actor, { q: 'eau' }),
  'table, page suivante': async () => listWork(actor, {}, { cursor: (await listWork(actor)).nextCursor }),
  'tableau de bord': () => countDesk(actor),
}

/** `folder` keeps the archives, as for the queries. */
export async function benchDesk(folder?: string): Promise<void> {
  const dataDir = folder ? resolve(folder) : await mkdtemp(join(tmpdir(), 'transcaspienne-bench-'))
  const server = await openEmbedded(dataDir, { attach: false, durable: false })
  try {
    const rows: string[][] = []
    for (const size of SIZES) {
      await openArchive(server, size)
      for (const [name, read] of Object.entries(tables)) rows.push([name, size.toLocaleString('fr-FR'), ...(await time(read))])
    }
    rows.push(...(await benchLong()))
    printTable('La rédaction', ['ce qui est fait', 'articles', 'p50 ms', 'p95 ms'], rows)
  } finally {
    await closeDatabase()
    await server.close()
    if (!folder) await rm(dataDir, { recursive: true, force: true })
  }
}

/** p50 and p95 in milliseconds. */
async function time(work: (turn: number) => Promise<unknown>): Promise<string[]> {
  const taken: number[] = []
  for (let turn = -3; turn < TIMED; turn++) {
    const start = performance.now()
    await work(turn)
    if (turn >= 0) taken.push(performance.now() - start)
  }
  taken.sort((a, b) => a - b)
  return [percentile(taken, 0.5), percentile(taken, 0.95)].map((value) => decimal(value, 1))
}

async function benchLong(): Promise<string[][]> {
  const { id } = await startWork(actor, { title: `Un très long article ${randomUUID()}` })
  const { content } = await readWork(actor, id)
  const sentence = 'Le vent se lève à midi sur la steppe, et tombe avec le soir. '
  const paragraph = (i: number) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text: `${i} ${sentence.repeat(12)}`.trim() }] })
  const long = (turn: number): Content => ({
    ...content,
    standfirst: `Version ${turn}`,
    body: {
      type: 'doc',
      content: Array.from({ length: Math.ceil(LONG_BYTES / (sentence.length * 12)) }, (_, i) => paragraph(i + (i === turn % 50 ? turn : 0))),
    },
  })
  let { version } = await saveWork(actor, id, { version: 1, content: long(0) })
  // The revisions before: as many rows of that weight as a year of work on one article would leave.
  await database().execute(sql`insert into revisions (article_id, version, snapshot, reason)
    select article_id, n, snapshot, 'essai' from revisions, generate_series(${version + 1}::int, ${version + REVISIONS}::int) n where article_id = ${id} and version = ${version}`)
  await database().execute(sql`update articles set version = ${version + REVISIONS} where id = ${id}`)
  version += REVISIONS
  const middle = Math.floor(version / 2)
  const works: [string, (turn: number) => Promise<unknown>][] = [
    ['ouvrir 300 ko et 1 000 versions', () => readWork(actor, id)],
    [
      'enregistrer',
      async (turn) => {
        version = (await saveWork(actor, id, { version, content: long(turn + 10), auto: true })).version
      },
    ],
    ['liste des versions', () => listRevisions(actor, id)],
    ['liste des versions, au milieu', () => listRevisions(actor, id, middle)],
    ['une version ancienne', () => readRevision(actor, id, middle)],
  ]
  const rows: string[][] = []
  for (const [name, work] of works) rows.push([name, '', ...(await time(work))])
  return rows
}
