/** Asks one address as fast as it answers: with wrk where it is on the PATH, because a client in Node is the slower side. */
import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import autocannon from 'autocannon'

export type Load = { perSecond: number; p50: number; p99: number; bytesPerSecond: number; errors: number }

const hasWrk = (() => {
  try {
    execFileSync('wrk', ['-v'], { stdio: 'ignore' })
    return true
  } catch (error) {
    // It prints its version and ends with 1.
    return error instanceof Error && 'status' in error && error.status === 1
  }
})()

export const client = hasWrk ? 'wrk' : 'autocannon'

/** Latencies in milliseconds. */
export async function load(url: string, headers: Record<string, string>, connections: number, seconds: number): Promise<Load> {
  if (hasWrk) return wrk(url, headers, connections, seconds)
  const result = await autocannon({ url, connections, duration: seconds, headers })
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    bytesPerSecond: result.throughput.average,
    errors: result.errors + result.non2xx,
  }
}

async function wrk(url: string, headers: Record<string, string>, connections: number, seconds: number): Promise<Load> {
  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const { stdout } = await promisify(execFile)('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', ...given, url])
  const find = (pattern: RegExp) => pattern.exec(stdout)
  const number = (pattern: RegExp) => Number(find(pattern)?.[1] ?? 0)
  const milliseconds = (share: string) => {
    const [, value = '0', unit = 'ms'] = find(new RegExp(`^\\s+${share}%\\s+([\\d.]+)(us|ms|s)$`, 'm')) ?? []
    return Number(value) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? 1)
  }
  const [, size = '0', unit = 'B'] = find(/Transfer\/sec:\s+([\d.]+)(B|KB|MB|GB)/) ?? []
  const sockets = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(stdout)?.slice(1).map(Number) ?? []
  return {
    perSecond: number(/Requests\/sec:\s+([\d.]+)/),
    p50: milliseconds('50'),
    p99: milliseconds('99'),
    bytesPerSecond: Number(size) * ({ B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 }[unit] ?? 1),
    errors: number(/Non-2xx or 3xx responses: (\d+)/) + sockets.reduce((sum, count) => sum + count, 0),
  }
}
