/**
 * The framework, asked over a loopback address of this process. It is never reached from outside: what a stranger puts
 * into headers (a forged host, an inner header of the framework) stays at the front.
 */
import { once } from 'node:events'
import { Agent, createServer, type IncomingHttpHeaders, type IncomingMessage, type RequestListener, request as send } from 'node:http'
import type { Readable } from 'node:stream'

export type Answer = { status: number; headers: IncomingHttpHeaders & { 'cache-control'?: string; location?: string }; body: Buffer }
export type Question = {
  method?: string | undefined
  path: string
  headers?: IncomingHttpHeaders
  body?: Readable
  /** What everyone will get: waits for nothing that is made for one person. */
  forAll?: boolean
}

/** So many wait already that whoever comes is told at once. */
export class Busy extends Error {}

/** None of its errors names the address: whoever logs one says that beside it, where secrets are left out. */
export type Origin = {
  /** Where this process reaches it by itself, for its own errands. */
  url: string
  /** The answer with its body still to come, however slowly it is read. Rejects when the origin gives none in time, and with `Busy`. */
  ask: (question: Question) => Promise<IncomingMessage>
  /** The whole answer. Rejects what is longer than `LARGEST`, or stops in the middle. */
  fetch: (question: Question) => Promise<Answer>
  close: () => Promise<void>
}

/** Milliseconds until the answer begins, waiting for a connection included. Who sends a body has the time that the front gives them for it besides. */
const PATIENCE = { answer: 15_000, sending: 75_000 }
const LARGEST = 64 * 1024 * 1024
/** Answers in the making of each sort, and questions that wait for one of those places. */
const AT_ONCE = { pages: 64, persons: 64, senders: 1_024 }
const MOST_WAITING = 200

export async function openOrigin(handle: RequestListener, siteUrl: string, patience = PATIENCE): Promise<Origin> {
  // A connection that idles is never hung up on: the next question would be on its way already, and lost.
  const server = createServer({ keepAliveTimeout: 0 }, handle)
  // Exclusive: the processes of a cluster would otherwise share this port, and each would speak to the framework of any.
  server.listen({ port: 0, host: '127.0.0.1', exclusive: true })
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the origin has no port')
  const { port } = address
  // Answers made for one person take as long as they take, and bodies come as slowly as their senders like: neither holds a
  // connection that a page for everyone could wait for. How many pages are made at once is decided where they are kept.
  const places = (maxSockets: number) => new Agent({ keepAlive: true, maxSockets })
  const agents = { pages: places(AT_ONCE.pages), persons: places(AT_ONCE.persons), senders: places(AT_ONCE.senders) }
  const { host, protocol } = new URL(siteUrl)
  const own = { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) }

  const ask = ({ method = 'GET', path, headers = {}, body, forAll = false }: Question) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const agent = agents[body ? 'senders' : forAll ? 'pages' : 'persons']
      const waiting = Object.values(agent.requests).reduce((sum, queue) => sum + (queue?.length ?? 0), 0)
      if (waiting >= MOST_WAITING) return reject(new Busy('too many questions wait for the origin already'))
      const { 'content-length': length, 'transfer-encoding': _, ...rest } = headers
      // A length without its body would have the framework take the next question for it, and a body without its length
      // that body for the next question: Node says where a body ends for some methods only.
      const framed = body && (length === undefined ? { 'transfer-encoding': 'chunked' } : { 'content-length': length })
      const asking = send({
        host: '127.0.0.1',
        port,
        agent,
        method,
        path,
        headers: { ...rest, ...framed, ...own },
      })
      const wait = body ? patience.sending : patience.answer
      const deadline = setTimeout(() => {
        const silence = new Error(`the origin gave no answer in ${wait} ms`)
        asking.destroy(silence)
        // One that waits for a connection would hear of its own end only once it had that.
        reject(silence)
      }, wait)
      asking.on('response', (answer) => {
        clearTimeout(deadline)
        resolve(answer)
      })
      asking.on('error', (error) => {
        clearTimeout(deadline)
        reject(error)
      })
      if (body) body.on('error', (error) => asking.destroy(error)).pipe(asking)
      else asking.end()
    })

  const fetch = async (question: Question) => {
    const answer = await ask(question)
    const chunks: Buffer[] = []
    let length = 0
    const quiet = setTimeout(() => answer.destroy(new Error('the origin fell silent in the middle of an answer')), patience.answer)
    try {
      for await (const chunk of answer as AsyncIterable<Buffer>) {
        quiet.refresh()
        length += chunk.length
        if (length > LARGEST) throw new Error('the answer is too long')
        chunks.push(chunk)
      }
    } finally {
      clearTimeout(quiet)
    }
    return { status: answer.statusCode ?? 500, headers: answer.headers, body: Buffer.concat(chunks) }
  }

  const close = async () => {
    for (const agent of Object.values(agents)) agent.destroy()
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
  return { url: `http://127.0.0.1:${port}`, ask, fetch, close }
}
