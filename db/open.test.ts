import { once } from 'node:events'
import { connect, createServer, type Server } from 'node:net'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase, database } from '#db/client.ts'
import { setDatabaseUrl } from '#db/env.ts'
import { openDatabase } from '#db/open.ts'
import { emptyDatabase } from '#db/testing.ts'

let base: Awaited<ReturnType<typeof emptyDatabase>>
let door: Server | undefined

beforeEach(async () => {
  base = await emptyDatabase()
})

afterEach(async () => {
  door?.close()
  await closeDatabase()
  await base.drop()
})

/** Opens `port` (0: a free one) as another way to the database. */
async function openDoor(port = 0): Promise<URL> {
  const { hostname, port: inner } = new URL(base.url)
  door = createServer((socket) => {
    const server = connect(Number(inner), hostname)
    socket.pipe(server).pipe(socket)
    for (const end of [socket, server]) end.on('error', () => end.destroy())
  }).listen(port, '127.0.0.1')
  await once(door, 'listening')
  const address = door.address()
  const url = new URL(base.url)
  if (address && typeof address === 'object') url.port = String(address.port)
  return url
}

async function closeDoor(): Promise<void> {
  const closed = door?.close()
  if (closed) await once(closed, 'close')
}

const said: string[] = []
const report = (line: string) => void said.push(line)

describe('opening a given database', () => {
  it('migrates it', async () => {
    setDatabaseUrl(base.url)
    const opened = await openDatabase({ attach: false, wait: true, report })
    expect(opened.ready).toBe(true)
    await database().execute(sql`select 1 from articles`)
    await opened.close()
    await opened.close()
  })

  it('lets the site start without it, and is ready when it comes', async () => {
    const url = await openDoor()
    await closeDoor()
    setDatabaseUrl(url.href)
    const opened = await openDatabase({ attach: false, wait: false, report })
    expect(opened.ready).toBe(false)
    expect(await opened.retry()).toBe(false)
    await openDoor(Number(url.port))
    expect(await opened.retry()).toBe(true)
    expect(opened.ready).toBe(true)
    await database().execute(sql`select 1 from articles`)
    await opened.close()
  })

  it.each([
    ['a wrong password', (url: URL) => void (url.password = 'geheim'), 'refuse le mot de passe'],
    ['a database that is not there', (url: URL) => void (url.pathname = '/nowhere'), 'n’existe pas'],
  ])('says so at once for %s', async (_, spoil, sentence) => {
    const url = new URL(base.url)
    spoil(url)
    setDatabaseUrl(url.href)
    const message = await openDatabase({ attach: false, wait: false, report }).then(
      () => '',
      (error: Error) => `${error.name}: ${error.message}`,
    )
    expect(message).toMatch(new RegExp(`^StartError: .*${sentence}`))
    expect(message).not.toContain('geheim')
  })
})
