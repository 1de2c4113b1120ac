/** Is the process that wrote its number down still that process? Numbers are used again, in containers at once. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { childEnv } from '#db/env.ts'

/**
 * A text that no other process ever has under this number, or `undefined` when none runs. On Linux the boot and the
 * tick at which it started (proc(5), field 22 of stat), elsewhere the date of its start.
 */
export function identityOf(pid: number): string | undefined {
  if (!alive(pid)) return undefined
  if (process.platform === 'win32') return 'running'
  if (process.platform !== 'linux') return ps(pid, 'lstart=') || undefined
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program, in parentheses, may hold spaces; the state after it is field 3.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z') return undefined
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`
  } catch {
    return undefined
  }
}

/** The command line of a running process, words separated by spaces; empty when it cannot be known. */
export function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    return process.platform === 'win32' ? '' : ps(pid, 'command=')
  } catch {
    return ''
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function ps(pid: number, column: string): string {
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', column], { encoding: 'utf8', env: childEnv({ LC_ALL: 'C' }) }).trim()
  } catch {
    return ''
  }
}
