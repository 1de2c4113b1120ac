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
  let count = 0
  await mkdir(own, { recursive: true }).catch(complain)
  for (const other of await readdir(folder).catch(() => []))
    if (other !== build) await rm(join(folder, other), { recursive: true, force: true }).catch(complain)
  count = (await readdir(own).catch(() => [])).length
  const pathOf = (key: string) => join(own, createHash('sha256').update(key).digest('hex').slice(0, 40))

  return {
    async save(key, { status, headers, body }) {
      if (count >= MOST) return
      const path = pathOf(key)
      const aside = `${path}.${randomUUID()}`
      try {
        const packed = await promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
        const head = JSON.stringify({ key, status, headers, sum: sumOf(body) })
        await writeFile(aside, Buffer.concat([Buffer.from(`${head}\n`), packed]))
        // At once or not at all, also for another process that reads it.
        await rename(aside, path)
        count++
      } catch (error) {
        complain(error)
        await rm(aside, { force: true }).catch(() => undefined)
      }
    },
    async load(key) {
      try {
        const file = await readFile(pathOf(key))
        const end = file.indexOf('\n')
        const head = JSON.parse(file.toString('utf8', 0, end))
        const body = await promisify(brotliDecompress)(file.subarray(end + 1))
        if (head.key !== key || head.sum !== sumOf(body)) throw new Error(`the stored page ${key} is damaged`)
        return { status: head.status, headers: head.headers, body }
      } catch (error) {
        if (!isMissing(error)) complain(error)
        return undefined
      }
    },
    async drop(key) {
      await rm(pathOf(key), { force: true }).catch(complain)
    },
  }
}

const sumOf = (body: Buffer) => createHash('sha256').update(body).digest('base64url')
const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'
const complain = (err: unknown) => log.warn({ err }, 'pages cannot be kept on the disk')
