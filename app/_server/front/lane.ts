/**
 * The short way to a page that is in memory. Most requests are a plain GET that fits into one piece of a connection;
 * those are answered here with one write of bytes that are ready, which costs a third of what the HTTP server takes for
 * the same (measured). Whatever is not exactly such a request goes to the HTTP server, connection and all, and stays
 * there: a body, a range, an odd line, half a request, a page that is not ready. Nothing that is read here is passed on,
 * so there is nothing that two readers could understand in two ways (RFC 9112, 11.2).
 *
 * 2026-11-25: the alternatives were measured on two cores at 10 kB a page. node:http 15,000 to 24,000 answers a second
 * whether it gets strings or buffers, a bare socket 66,000, nginx 45,000. A faster server than Node's is not to be had
 * from npm without native code of its own.
 */
import type { Server } from 'node:http'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { chooseEncoding, isNamed } from '#app/_server/front/answer.ts'
import type { Body, Entry } from '#app/_server/front/entry.ts'

type Options = {
  /** What is in memory and right under this address; undefined sends the request to the HTTP server. */
  ready: (address: string) => Entry | undefined
  /** Milliseconds for the first request to come, and between two. */
  patience: { first: number; next: number }
}

const address = /^GET (\/[\x21-\x7e]*) HTTP\/1\.1$/
const line = /^([!#$%&'*+.^_`|~\w-]+):([\t\x20-\x7e\x80-\xff]*)$/
/** These change what the answer is or where the request ends: not for here. */
const others = /^(?:content-length|transfer-encoding|trailer|te|upgrade|expect|range|if-range|if-modified-since|if-match|if-unmodified-since)$/
const LONGEST = 8 * 1024
/** What was on its way when the instance was asked to end is here by then; only after that are quiet connections ended. */
const UNDERWAY_MS = 500

/** Puts the lane before `server`. Returns what ends its idle connections, and from when every request goes to the server. */
export function openLane(server: Server, { ready, patience }: Options): { leave: () => void } {
  const sockets = new Set<Socket>()
  const takers = server.listeners('connection')
  let leaving = false
  server.removeAllListeners('connection')
  server.on('connection', (socket: Socket) => {
    if (leaving) return handOver(socket)
    sockets.add(socket)
    socket.setTimeout(patience.first)
    socket.on('data', read).on('end', end).on('timeout', hangUp).on('error', hangUp).on('close', forget)
  })

  function read(this: Socket, piece: Buffer) {
    const asked = leaving || piece.length > LONGEST ? undefined : understand(piece.toString('latin1'))
    const entry = asked && ready(asked.address)
    if (!asked || !entry) return handOver(this, piece)
    if (this.timeout !== patience.next) this.setTimeout(patience.next)
    // Who does not read what they get is not heard until they do.
    if (!this.write(answer(entry, asked))) this.pause().once('drain', resume)
  }

  function handOver(socket: Socket, piece?: Buffer) {
    sockets.delete(socket)
    socket.off('data', read).off('end', end).off('timeout', hangUp).off('error', hangUp).off('close', forget).off('drain', resume)
    socket.pause()
    socket.setTimeout(0)
    for (const take of takers) take.call(server, socket)
    if (piece) socket.unshift(piece)
    socket.resume()
  }

  function forget(this: Socket) {
    sockets.delete(this)
  }

  const keepAlive = `connection: keep-alive\r\nkeep-alive: timeout=${Math.floor(patience.next / 1000)}\r\n`
  /** Whole answers of the current second: their date and age hold for as long. */
  let second = 0
  let date = ''
  const whole = new Map<Body, Buffer>()

  function answer(entry: Entry, { accept, tags }: Asked): Buffer | string {
    const now = Date.now()
    if (Math.floor(now / 1000) !== second) {
      second = Math.floor(now / 1000)
      date = new Date(now).toUTCString()
      whole.clear()
    }
    const body = entry.bodies[chooseEncoding(accept, entry)] ?? entry.bodies.identity
    const head = (status: number) => {
      let text = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n`
      for (let i = 0; i < body.head.length; i += 2) text += `${body.head[i]}: ${body.head[i + 1]}\r\n`
      return `${text}age: ${Math.max(0, Math.floor((now - entry.checked) / 1000))}\r\nserver-timing: front;desc=hit\r\ndate: ${date}\r\n${keepAlive}`
    }
    if (entry.status === 200 && tags !== undefined && isNamed(tags, body.etag)) return `${head(304)}\r\n`
    const known = whole.get(body)
    if (known) return known
    const made = Buffer.concat([Buffer.from(`${head(entry.status)}content-length: ${body.bytes.length}\r\n\r\n`, 'latin1'), body.bytes])
    whole.set(body, made)
    return made
  }

  return {
    leave: () => {
      leaving = true
      setTimeout(() => {
        for (const socket of sockets) if (socket.writableLength === 0) socket.end()
      }, UNDERWAY_MS).unref()
    },
  }
}

function resume(this: Socket) {
  this.resume()
}

/** Who says no more gets what is on its way, and that is all. */
function end(this: Socket) {
  this.end()
}

function hangUp(this: Socket) {
  this.destroy()
}

type Asked = { address: string; accept: string | undefined; tags: string | undefined }

/** What a piece asks for, if it is one whole plain request and nothing else. */
function understand(piece: string): Asked | undefined {
  if (!piece.endsWith('\r\n\r\n')) return undefined
  const [first = '', ...lines] = piece.slice(0, -4).split('\r\n')
  const path = address.exec(first)?.[1]
  if (path === undefined) return undefined
  const asked: Asked = { address: path, accept: undefined, tags: undefined }
  let hosts = 0
  for (const text of lines) {
    const [, name = '', value = ''] = line.exec(text) ?? []
    switch (name.length) {
      case 0:
        return undefined
      case 4:
        if (name.toLowerCase() === 'host') hosts++
        break
      case 15:
        if (name.toLowerCase() !== 'accept-encoding') break
        if (asked.accept !== undefined) return undefined
        asked.accept = value.trim()
        continue
      case 13:
        if (name.toLowerCase() !== 'if-none-match') break
        if (asked.tags !== undefined) return undefined
        asked.tags = value.trim()
        continue
      case 10:
        if (name.toLowerCase() === 'connection' && value.trim().toLowerCase() !== 'keep-alive') return undefined
    }
    if (others.test(name.toLowerCase())) return undefined
  }
  return hosts === 1 ? asked : undefined
}
