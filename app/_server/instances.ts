/**
 * The processes that share the port, and the one that starts them and watches: it serves nobody, so nothing that readers
 * cause can stop it. An instance that ends, whatever for, comes back; one that no longer answers is ended.
 */
import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartError } from '#db/env.ts'

const BEAT_MS = 500
/** Beats of an open instance that may fail to come, one after the other: three and a half seconds, which leaves six and a half to have another open. */
const MOST_MISSED = 7
/** One that ended by itself is started again after this long, in case it does so again. */
const RESTART_MS = 1_000

type Told = { opened: () => void; report: (line: string) => void }

/**
 * Keeps `count` instances of this same program until `stop`, then ends them in order. `opened` is called once all serve.
 * Throws `StartError` when one ends before any was open: it has said why.
 */
export async function keepInstances(count: number, stop: AbortSignal, { opened, report }: Told): Promise<void> {
  // Each process takes connections from the one queue of the system: what a killed one had not taken, another answers.
  cluster.schedulingPolicy = cluster.SCHED_NONE
  const missed = new Map<Worker, number>()
  const running = new Set<Worker>()
  const failed = new AbortController()
  let open = 0

  const start = () => {
    const worker = cluster.fork()
    running.add(worker)
    worker.on('message', (message) => {
      missed.set(worker, 0)
      if (message !== 'open') return
      if (++open === count) opened()
      else if (open > count) report('L’instance relancée est ouverte.')
    })
    worker.once('exit', async (code, signal) => {
      running.delete(worker)
      const hung = (missed.get(worker) ?? 0) > MOST_MISSED
      missed.delete(worker)
      if (open === 0) failed.abort()
      if (stop.aborted || failed.signal.aborted) return
      report(hung ? 'Une instance ne répondait plus\u202f; elle est remplacée.' : `Une instance s’est arrêtée (${signal ?? code})\u202f; elle est relancée.`)
      if (!hung) await sleep(RESTART_MS)
      if (!stop.aborted) start()
    })
  }
  for (let i = 0; i < count; i++) start()

  // Beats are counted, not seconds: if this process was itself held up, those that came meanwhile are read before the next.
  const watching = setInterval(() => {
    for (const [worker, count] of missed) {
      missed.set(worker, count + 1)
      if (count === MOST_MISSED) worker.process.kill('SIGKILL')
    }
  }, BEAT_MS)
  if (!stop.aborted) await Promise.race([once(stop, 'abort'), once(failed.signal, 'abort')])
  await Promise.all(
    [...running].map(async (worker) => {
      const ended = once(worker, 'exit')
      worker.process.kill('SIGTERM')
      await ended
    }),
  )
  clearInterval(watching)
  if (failed.signal.aborted && !stop.aborted) throw new StartError('Le journal n’a pas pu ouvrir\u202f; les lignes qui précèdent disent pourquoi.')
}

/** Says that this instance is open and, from then on, that it lives: for as long as it does one thing after the other. */
export function beat(): void {
  process.send?.('open')
  setInterval(() => process.connected && process.send?.('alive'), BEAT_MS).unref()
}
