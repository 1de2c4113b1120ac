/**
 * Answers a request from an entry: encoding, conditions, ranges and HEAD as RFC 9110 has them (12.5.3, 13, 14, 9.3.2).
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Body, type Encoding, type Entry, flat } from '#app/_server/front/entry.ts'
import { parseRange } from '#app/_server/front/range.ts'

/** The first of these that both sides have is sent: smaller before larger. */
const preferred: Encoding[] = ['br', 'zstd', 'gzip']

export type Told = { how: 'hit' | 'stale' | 'miss'; status?: number; headers?: Record<string, string> }

export function sendEntry(request: IncomingMessage, response: ServerResponse, entry: Entry, { how, status = entry.status, headers }: Told): void {
  const encoding = chooseEncoding(request.headers['accept-encoding'], entry)
  const body = entry.bodies[encoding] ?? entry.bodies.identity
  const head = headers ? flat({ ...Object.fromEntries(pairs(body.head)), ...headers }) : body.head.slice()
  head.push('age', String(Math.max(0, Math.floor((Date.now() - entry.checked) / 1000))), 'server-timing', timing[how])
  if (status === 200 && isKnown(request, body, entry)) return void response.writeHead(304, head).end()

  const { bytes } = body
  const range = status === 200 && encoding === 'identity' ? rangeOf(request, body) : 'all'
  if (range === 'none') return void response.writeHead(416, [...head, 'content-range', `bytes */${bytes.length}`, 'content-length', '0']).end()
  const part = range === 'all' ? bytes : bytes.subarray(range.from, range.to + 1)
  head.push('content-length', String(part.length))
  if (range !== 'all') head.push('content-range', `bytes ${range.from}-${range.to}/${bytes.length}`)
  response.writeHead(range === 'all' ? status : 206, head)
  response.end(request.method === 'HEAD' ? undefined : part)
}

const timing = { hit: 'front;desc=hit', stale: 'front;desc=stale', miss: 'front;desc=miss' }

function* pairs(head: string[]): Generator<[string, string]> {
  for (let i = 0; i < head.length; i += 2) yield [head[i] ?? '', head[i + 1] ?? '']
}

/** A range is a part of the picture itself, so whoever asks for one gets it unencoded. */
function rangeOf(request: IncomingMessage, { bytes, etag }: Body) {
  if (request.headers.range === undefined) return 'all'
  const only = request.headers['if-range']
  if (only !== undefined && only !== etag) return 'all'
  return parseRange(request.headers.range, bytes.length)
}

/** The best encoding that is there and that the header allows. */
export function chooseEncoding(header: string | string[] | undefined, { bodies }: { bodies: Partial<Record<Encoding, unknown>> }): Encoding {
  if (typeof header !== 'string') return 'identity'
  const accept = header.toLowerCase()
  const refused = /(?:^|,)\s*([a-z*]+)\s*;\s*q=0(?:\.0*)?\s*(?=,|$)/g
  const not = accept.includes('q=0') ? new Set([...accept.matchAll(refused)].map(([, name = '']) => name)) : undefined
  return preferred.find((name) => bodies[name] && accept.includes(name) && !not?.has(name)) ?? 'identity'
}

/** Whether `If-None-Match` names these bytes, by weak comparison (RFC 9110, 13.1.2). */
export const isNamed = (tags: string, etag: string) => tags === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)

function isKnown(request: IncomingMessage, body: Body, entry: Entry): boolean {
  const tags = request.headers['if-none-match']
  if (tags !== undefined) return isNamed(tags, body.etag)
  const since = request.headers['if-modified-since']
  return since !== undefined && Math.floor(entry.modified / 1000) * 1000 <= Date.parse(since)
}
