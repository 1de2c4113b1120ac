/**
 * How much work one client may cause: reading what is in memory costs nothing and is never counted. Each instance guards
 * its own processor at once, and tells the others afterwards of clients that ask for much, so that no answer waits for it.
 */
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import { log } from '#app/_server/log.ts'
import { TooMany } from '#db/errors.ts'

/** Pages made for one client: so many at once, and so many a second after that. */
const BURST = 400
const PER_SECOND = 10
/** Clients remembered; the one that was not seen for longest is forgotten first. */
const MOST = 20_000
/** Pages made for one client of which the others are told at once: a reader is never spoken of. */
const TOLD = 20

export type Clients = {
  mayMake: (request: IncomingMessage) => boolean
  /** The network that a request came from, whatever it says of itself. */
  networkOf: (request: IncomingMessage) => string
}

type Options = {
  /** Counts pages made for one client by all instances; rejects with `TooMany` when those were too many. */
  share?: ((client: string, pages: number) => Promise<void>) | undefined
  now?: () => number
}

/** `trusted`: addresses and networks (CIDR) whose `X-Forwarded-For` is believed. */
export function watchClients(trusted: string[], { share, now = Date.now }: Options = {}): Clients {
  const proxies = blockList(trusted)
  const buckets = new Map<string, { left: number; at: number; untold: number; barred: number }>()
  const networkOf = (request: IncomingMessage) => toNetwork(addressOf(request, proxies))

  async function tell(client: string): Promise<void> {
    const refusal = await share?.(client, TOLD).catch((error: unknown) => error)
    const bucket = buckets.get(client)
    if (refusal instanceof TooMany && bucket) bucket.barred = now() + refusal.retryAfter * 1000
    else if (refusal) log.warn({ err: refusal }, 'limits cannot be shared')
  }

  return {
    networkOf,
    mayMake(request) {
      const client = networkOf(request)
      const at = now()
      const known = buckets.get(client) ?? { left: BURST, at, untold: 0, barred: 0 }
      const left = Math.min(BURST, known.left + ((at - known.at) / 1000) * PER_SECOND)
      const may = left >= 1 && at >= known.barred
      const untold = known.untold + (may ? 1 : 0)
      buckets.delete(client)
      buckets.set(client, { left: Math.max(0, left - 1), at, untold: untold % TOLD, barred: known.barred })
      for (const oldest of buckets.keys()) {
        if (buckets.size <= MOST) break
        buckets.delete(oldest)
      }
      if (untold === TOLD) void tell(client)
      return may
    },
  }
}

function blockList(addresses: string[]): BlockList {
  const list = new BlockList()
  for (const address of addresses) {
    const [network = '', bits] = address.split('/')
    const family = isIP(network) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(network, family)
    else list.addSubnet(network, Number(bits), family)
  }
  return list
}

/** The last address that no proxy of ours wrote. */
function addressOf(request: IncomingMessage, proxies: BlockList): string {
  const isOurs = (address: string) => proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  let address = plain(request.socket.remoteAddress ?? '')
  const forwarded = request.headers['x-forwarded-for']
  const chain = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '')).split(',').map((part) => plain(part.trim()))
  while (isIP(address) && isOurs(address)) {
    const before = chain.pop()
    if (!before || !isIP(before)) break
    address = before
  }
  return address
}

/** An IPv4 address that came over IPv6 is the IPv4 address. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '')

/** A household has one IPv4 address, or the 64 bits of an IPv6 network. */
function toNetwork(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = '', tail] = address.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail?.split(':').filter(Boolean) ?? []
  const full = tail === undefined ? left : [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right]
  return full
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':')
}
