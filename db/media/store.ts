/**
 * Where the bytes of pictures lie: `DATA_DIR/media/<first two of the hash>/<hash>/<width>.<ext>`. A picture appears
 * whole or not at all: its files are written aside, forced to the disk, and moved into place in one step.
 */
import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '#db/env.ts'
import { AppError, NotFound } from '#db/errors.ts'

/** Pixels of a share picture: what networks crop to 1.91 : 1 and show at once as a large card. */
export const SHARE = { width: 1200, height: 630 } as const
export const sharePath = (hash: string) => `/media/${hash}/${SHARE.width}.jpg`

const types: Record<string, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }
const ABANDONED_MS = 60 * 60_000

const root = () => join(env().dataDir, 'media')
const folderOf = (hash: string) => join(root(), hash.slice(0, 2), hash)
const aside = () => join(root(), 'aside')

/** Writes the files of one picture, by name. A second writer of the same picture finds it there and leaves it. */
export async function storeFiles(hash: string, files: Record<string, Uint8Array>): Promise<void> {
  const temporary = join(aside(), randomUUID())
  try {
    await mkdir(temporary, { recursive: true })
    for (const [name, bytes] of Object.entries(files)) await writeThrough(join(temporary, name), bytes)
    await mkdir(join(root(), hash.slice(0, 2)), { recursive: true })
    await rename(temporary, folderOf(hash)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT'))
      throw new AppError(507, 'Espace insuffisant : l’image n’a pas été enregistrée.')
    throw error
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Removes what a killed process left aside. */
export async function sweepAside(): Promise<void> {
  for (const name of await readdir(aside()).catch(() => [])) {
    const path = join(aside(), name)
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }))
    if (Date.now() - mtimeMs > ABANDONED_MS) await rm(path, { recursive: true, force: true })
  }
}

/** Takes all files of a picture away; one that is not there is gone already. */
export async function removeFiles(hash: string): Promise<void> {
  await rm(folderOf(hash), { recursive: true, force: true })
}

/** The largest size of a picture that is kept, for making others of it: WebP, never served. */
export const readOriginal = (hash: string): Promise<Buffer> => readFile(join(folderOf(hash), 'original'))

export type StoredFile = { type: string; bytes: Uint8Array<ArrayBuffer> }

/**
 * The file behind `/media/<hash>/<width>.<ext>`. What does not have exactly that form is `NotFound` before any path is
 * made of it, so that no key can lead outside the store.
 */
export async function readPicture(key: readonly string[]): Promise<StoredFile> {
  const [hash = '', name = ''] = key
  const extension = /^[1-9]\d{0,4}\.(avif|webp|jpg)$/.exec(name)?.[1]
  const type = types[extension ?? '']
  if (key.length !== 2 || !/^[0-9a-f]{64}$/.test(hash) || !type) throw new NotFound('Cette image n’existe pas.')
  const bytes = await readFile(join(folderOf(hash), name)).catch(() => {
    throw new NotFound('Cette image n’existe pas.')
  })
  return { type, bytes }
}
