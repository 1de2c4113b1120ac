/**
 * Which process started the server of a folder and will stop it. The file says so to a second process, which may then
 * attach or must stay away; PostgreSQL's own lock keeps the data safe even if this file were wrong.
 */
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import { identityOf } from '#db/embedded/processes.ts'

const schema = z.object({
  pid: z.number().int().positive(),
  identity: z.string(),
  /** What the process was started as, for the person who reads that it is in the way. */
  command: z.string(),
  /** Of the server on 127.0.0.1; absent while it is being set up. */
  port: z.number().int().optional(),
})

export type Owner = z.infer<typeof schema>

/** Makes this process the owner and returns `undefined`, or returns the living process that is. */
export async function claim(file: string): Promise<Owner | undefined> {
  const mine = `${file}.${process.pid}`
  try {
    await writeFile(mine, JSON.stringify(self()), { mode: 0o600 })
    for (;;) {
      // A link appears with its content or not at all, so nobody reads half an owner.
      const made = await link(mine, file).then(() => true, isExisting)
      if (made) return undefined
      const other = await owner(file)
      if (other) return other
      await removeStale(file)
    }
  } finally {
    await rm(mine, { force: true })
  }
}

/** The living owner. */
export async function owner(file: string): Promise<Owner | undefined> {
  const found = await read(file)
  return found && identityOf(found.pid) === found.identity ? found : undefined
}

/** Tells others where the server listens. Only the owner may call this. */
export async function publish(file: string, port: number): Promise<void> {
  const next = `${file}.${process.pid}`
  await writeFile(next, JSON.stringify({ ...self(), port }), { mode: 0o600 })
  await rename(next, file)
}

/** Gives the folder back, if it is ours. */
export async function release(file: string): Promise<void> {
  if ((await owner(file))?.pid === process.pid) await rm(file, { force: true })
}

/** Of two that find the same stale file, the second may move away what the first has just made: it puts that back. */
async function removeStale(file: string): Promise<void> {
  const aside = `${file}.stale.${process.pid}`
  await rename(file, aside).catch(ignoreMissing)
  if (await owner(aside)) await link(aside, file).catch(isExisting)
  await rm(aside, { force: true })
}

async function read(file: string): Promise<Owner | undefined> {
  try {
    return schema.safeParse(JSON.parse(await readFile(file, 'utf8'))).data
  } catch {
    return undefined
  }
}

function self(): Owner {
  const command = process.argv
    .slice(1, 4)
    .map((word) => basename(word))
    .join(' ')
  return { pid: process.pid, identity: identityOf(process.pid) ?? '', command }
}

function isExisting(error: NodeJS.ErrnoException): false {
  if (error.code !== 'EEXIST') throw error
  return false
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
