/** A door between a site and its database that a test can shut, so that outages need no luck and no root. */
import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

export type Gate = {
  /** The address of the database, through the gate. */
  url: string
  open: () => Promise<void>
  /** Breaks every connection and refuses new ones, as a stopped server does. */
  shut: () => Promise<void>
  /** Swallows whatever comes, on the connections there are and on new ones, as a network does that lost its way. */
  hang: () => void
}

/** Makes a gate on `port` in front of `databaseUrl`; it begins open. */
export async function gate(databaseUrl: string, port: number): Promise<Gate> {
  const behind = new URL(databaseUrl)
  const through = new URL(databaseUrl)
  through.host = `127.0.0.1:${port}`
  const sockets = new Set<Socket>()
  let server: Server | undefined
  let hanging = false

  const pass = (inner: Socket) => {
    if (hanging) {
      sockets.add(inner)
      inner.on('error', () => undefined).resume()
      return
    }
    const outer = connect(Number(behind.port), behind.hostname)
    for (const [one, other] of [
      [inner, outer],
      [outer, inner],
    ] as const) {
      sockets.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  }
  const open = async () => {
    if (hanging) await shut()
    server = createServer(pass).listen(port, '127.0.0.1')
    await once(server, 'listening')
  }
  const shut = async () => {
    const closing = server
    server = undefined
    hanging = false
    if (!closing) return
    const closed = once(closing, 'close')
    closing.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  const hang = () => {
    hanging = true
    for (const socket of sockets) socket.unpipe().resume()
  }
  await open()
  return { url: through.href, open, shut, hang }
}
