/**
 * Under whose name PostgreSQL runs. It refuses to be root; where the paper is started as root (a container, a bare
 * server) it runs as a system account without a password that is made for it.
 *
 * Folders such as /root are closed to that account. Rather than open them or move the data elsewhere, the server then
 * keeps one capability of root, to pass through folders and read (`CAP_DAC_READ_SEARCH`, or `CAP_DAC_OVERRIDE` where a
 * container has only that). The paper itself logs in without the rights of a superuser, so no statement reaches them.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { chown } from 'node:fs/promises'
import { StartError } from '#db/env.ts'

/** `before`: words to put before a command. `ids`: options for `spawn`. `own`: gives a file to the account. */
export type Account = { before: string[]; ids: { uid?: number; gid?: number }; own: (path: string) => Promise<void> }

const NAME = 'transcaspienne'
const CAPABILITIES: [name: string, bit: number][] = [
  ['dac_read_search', 2],
  ['dac_override', 1],
]

/**
 * The account for a server whose files are in `folder` (which exists) and whose programs are `program`'s neighbours.
 * Throws `StartError` where the machine allows no such account or keeps it out.
 */
export function accountFor(folder: string, program: string): Account {
  if (process.getuid?.() !== 0) return { before: [], ids: {}, own: async () => undefined }
  const name = process.platform === 'darwin' ? '_postgres' : NAME
  const ids = idsOf(name) ?? create(name)
  const own = (path: string) => chown(path, ids.uid, ids.gid)
  if (reaches([], ids, folder, program)) return { before: [], ids, own }
  for (const [capability, bit] of CAPABILITIES) {
    const before = mayGive(bit) ? keeping(capability, ids) : undefined
    if (before && reaches(before, {}, folder, program)) return { before, ids: {}, own }
  }
  throw new StartError(
    `La base de données tourne sous le compte ${name}, qui ne peut pas entrer dans ${folder}. Placez le projet dans un dossier ouvert ` +
      'à ce compte (par exemple /srv), lancez la commande sans être root, ou indiquez une base dans DATABASE_URL.',
  )
}

function idsOf(name: string): { uid: number; gid: number } | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }))
  if (uid?.status !== 0 || gid?.status !== 0) return undefined
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

function create(name: string): { uid: number; gid: number } {
  const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin', name])
  // Another start may have been faster: what counts is that the account is there.
  const ids = idsOf(name)
  if (ids) return ids
  const reason = made.stderr?.toString().trim() || 'la commande useradd manque'
  throw new StartError(
    `PostgreSQL refuse de tourner en root et le compte ${name} n’a pas pu être créé (${reason}). ` +
      'Lancez la commande sous un autre utilisateur, ou indiquez une base dans DATABASE_URL.',
  )
}

/** Without `no_setuid_fixup` the kernel would pass over the capability in access(2), which initdb asks. */
function keeping(capability: string, ids: { uid: number; gid: number }): string[] {
  const one = `+${capability}`
  const identity = ['--reuid', String(ids.uid), '--regid', String(ids.gid), '--clear-groups']
  return ['setpriv', ...identity, '--securebits', '+no_setuid_fixup', '--inh-caps', one, '--ambient-caps', one, '--bounding-set', `-all,${one}`, '--']
}

function mayGive(bit: number): boolean {
  try {
    const bounding = /^CapBnd:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0'
    return ((BigInt(`0x${bounding}`) >> BigInt(bit)) & 1n) === 1n
  } catch {
    return false
  }
}

function reaches(before: string[], ids: Account['ids'], folder: string, program: string): boolean {
  const [command = 'sh', ...args] = [...before, 'sh', '-c', 'cd "$0" && test -x "$1"', folder, program]
  return spawnSync(command, args, { ...ids, cwd: '/', stdio: 'ignore' }).status === 0
}
