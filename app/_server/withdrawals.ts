/**
 * The addresses of withdrawn articles, which answer 410 for ever. Kept in memory, because every request asks, and in a
 * file, because the build may still hold a page of theirs. While the database is away what was known last holds, also
 * after a start without it; a disk that does not work costs nothing but this.
 */
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { log } from '#app/_server/log.ts'
import { withdrawnPaths } from '#db/articles/read.ts'

export type Withdrawals = { has: (path: string) => boolean; read: () => Promise<void> }

const listed = z.array(z.string())

/** Begins with what `file` says; each `read` asks the database, and writes down what changed. */
export async function watchWithdrawals(file: string): Promise<Withdrawals> {
  let written = await readFile(file, 'utf8').catch(() => '')
  let paths = new Set(known(written))

  async function save(text: string): Promise<void> {
    if (text === written) return
    const aside = `${file}.${randomUUID()}`
    try {
      await mkdir(dirname(file), { recursive: true })
      await writeFile(aside, text)
      // At once or not at all, also for another process that reads it.
      await rename(aside, file)
      written = text
    } catch (err) {
      log.warn({ err }, 'what was withdrawn cannot be kept on the disk')
      await rm(aside, { force: true }).catch(() => undefined)
    }
  }

  return {
    has: (path) => paths.has(path),
    read: async () => {
      const all = await withdrawnPaths()
      paths = new Set(all)
      await save(JSON.stringify(all.toSorted()))
    },
  }
}

function known(text: string): string[] {
  try {
    return text === '' ? [] : listed.parse(JSON.parse(text))
  } catch (err) {
    log.warn({ err }, 'the file of what was withdrawn is damaged')
    return []
  }
}
