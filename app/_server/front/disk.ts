/**
 * The pages of this build on the disk, for the day on which the framework cannot make them: after a start without the
 * database, or when memory had no room for them. A file that is not whole is no file; a disk that does not work costs
 * nothing but this.
 */
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'
import type { Answer } from '#app/_server/front/origin.ts'
import { log } from '#app/_server/log.ts'

/** Files kept at most; at 20 kB each this is a gigabyte. */
const MOST = 50_000

export type Disk = {
  save: (key: string, answer: Answer) => Promise<void>
  load: (key: string) => Promise<Answer | undefined>
  drop: (key: string) => Promise<void>
}

/** `folder` holds one folder for each build; those of other builds are swept away. */
export async function openDisk(folder: string, build: string): Promise<Disk> {
  const own = join(folder, build)
  const sweep = (path: string) => rm(path, { recursive: true, force: true }).catch(complain)
  await mkdir(own, { recursive: true }).catch(complain)
  for (const other of await readdir(folder).catch(() => [])) if (other !== build) await sweep(join(folder, other))
  const names = new Set<string>()
  for (const name of await readdir(own).catch(() => [])) {
    if (ASIDE.test(name)) await sweep(join(own, name))
    else names.add(name)
  }
  const nameOf = (key: string) => createHash('sha256').update(key).digest('hex').slice(0, 40)

  return {
    async save(key, { status, headers, body }) {
      const name = nameOf(key)
      if (names.size >= MOST && !names.has(name)) return
      const aside = join(own, `${name}.${randomUUID()}`)
      try {
        const packed = await promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
        const page = Buffer.concat([Buffer.from(`${JSON.stringify({ key, status, headers })}\n`), packed])
        // Somebody may have taken the folder away to make room.
        await mkdir(own, { recursive: true })
        await writeFile(aside, Buffer.concat([Buffer.from(sumOf(page)), page]))
        // At once or not at all, also for another process that reads it.
        await rename(aside, join(own, name))
        names.add(name)
      } catch (error) {
        complain(error)
        await rm(aside, { force: true }).catch(() => undefined)
      }
    },
    async load(key) {
      try {
        const file = await readFile(join(own, nameOf(key)))
        const page = file.subarray(SUM_LENGTH)
        if (file.toString('latin1', 0, SUM_LENGTH) !== sumOf(page)) throw new Error(`the stored page ${key} is damaged`)
        const end = page.indexOf('\n')
        const { status, headers } = JSON.parse(page.toString('utf8', 0, end))
        return { status, headers, body: await promisify(brotliDecompress)(page.subarray(end + 1)) }
      } catch (error) {
        if (!isMissing(error)) complain(error)
        return undefined
      }
    },
    async drop(key) {
      names.delete(nameOf(key))
      await sweep(join(own, nameOf(key)))
    },
  }
}

/** Written beside the page until it is whole; one that a killed process left is in nobody's way but room. */
const ASIDE = /\./
const SUM_LENGTH = 43
const sumOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64url')
const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'
const complain = (err: unknown) => log.warn({ err }, 'pages cannot be kept on the disk')
