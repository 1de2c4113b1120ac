/**
 * Whether the answer at the door tells who has an account: the same bytes for everyone, and the time that it takes, for
 * known, unknown, suppressed and newsroom addresses in any order. Each address is asked once, each from a network of its own.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { suppress } from '#db/accounts/suppressions.ts'
import { database } from '#db/client.ts'
import { withPaper } from '#e2e/bench/paper.ts'
import { mannWhitney, shuffled } from '#e2e/bench/samples.ts'
import { decimal, percentile, printTable, whole } from '#e2e/bench/table.ts'

const TIMES = 500
const WARM_UP = 200
/** Below it a difference is put down to more than chance, as `faults.md` has it (C1). */
const SIGNIFICANT = 0.01

/** All of one length, so that not even their own bytes tell them apart. */
const kinds = { unknown: 'inconnu', known: 'lecteur', suppressed: 'refuse0', editor: 'redacte' }
type Kind = keyof typeof kinds
const names: Record<Kind, string> = { unknown: 'inconnue', known: 'connue', suppressed: 'bloquée', editor: 'de la rédaction' }
const addressOf = (kind: Kind, n: number) => `${kinds[kind]}-${String(n).padStart(4, '0')}@example.org`

export async function benchSignIn(): Promise<void> {
  await withPaper(prepare, measure)
}

async function prepare(): Promise<void> {
  for (const [kind, role] of [
    ['known', 'reader'],
    ['editor', 'editor'],
  ] as const)
    await database().execute(sql`insert into users (email, email_norm, role)
      select e, e, ${role}::role from unnest(${sql.param(Array.from({ length: TIMES }, (_, n) => addressOf(kind, n)))}::text[]) e`)
  await database().transaction(async (tx) => {
    for (let n = 0; n < TIMES; n++) await suppress(tx, addressOf('suppressed', n), 'blocked')
  })
}

async function measure(origin: string): Promise<void> {
  let networks = 0
  const ask = async (email: string) => {
    const n = ++networks
    const headers = { origin, 'content-type': 'application/json', 'x-forwarded-for': `10.20.${n >> 8}.${n & 255}` }
    const begun = performance.now()
    const answer = await fetch(`${origin}/api/sign-ins`, { method: 'POST', headers, body: JSON.stringify({ email }) })
    const text = await answer.text()
    const took = performance.now() - begun
    const told = [...answer.headers].filter(([name]) => name !== 'date').toSorted(([a], [b]) => a.localeCompare(b))
    return { took, status: answer.status, shape: JSON.stringify([answer.status, told, text.replace(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/, 'id')]) }
  }
  // Mail goes out once the clock has started, a moment after the paper is open.
  while ((await ask('essai@example.org')).status !== 202) await sleep(500)
  for (let n = 0; n < WARM_UP; n++) await ask(`essai-${n}@example.org`)

  const times: Record<Kind, number[]> = { unknown: [], known: [], suppressed: [], editor: [] }
  const shapes: Record<Kind, Set<string>> = { unknown: new Set(), known: new Set(), suppressed: new Set(), editor: new Set() }
  const all = shuffled((Object.keys(kinds) as Kind[]).flatMap((kind) => Array.from({ length: TIMES }, (_, n) => ({ kind, n }))))
  for (const { kind, n } of all) {
    const { took, shape } = await ask(addressOf(kind, n))
    times[kind].push(took)
    shapes[kind].add(shape)
  }

  const median = (kind: Kind) =>
    percentile(
      times[kind].toSorted((a, b) => a - b),
      0.5,
    )
  const rows = (Object.keys(kinds) as Kind[]).map((kind) => {
    const p = kind === 'unknown' ? Number.NaN : mannWhitney(times[kind], times.unknown)
    return [
      names[kind],
      whole(times[kind].length),
      decimal(median(kind)),
      decimal(
        percentile(
          times[kind].toSorted((a, b) => a - b),
          0.95,
        ),
      ),
      kind === 'unknown' ? '' : decimal(median(kind) - median('unknown')),
      kind === 'unknown' ? '' : `${decimal(p, 3)}${p < SIGNIFICANT ? ' !' : ''}`,
    ]
  })
  const bytes = new Set(Object.values(shapes).flatMap((set) => [...set]))
  printTable('Réponse à une demande de connexion, selon l’adresse (ms)', ['adresse', 'demandes', 'p50', 'p95', 'écart des p50', 'p (Mann-Whitney)'], rows)
  process.stdout.write(`\nRéponses différentes, octet par octet, hors date et numéro de la demande : ${bytes.size} sur ${whole(all.length)}.\n`)
}
