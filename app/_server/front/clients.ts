/**
 * How much work one client may cause: reading what is in memory costs nothing and is never counted. Each instance guards
 * its own processor, so nothing here is shared.
 */
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

/** Pages made for one client: so many at once, and so many a second after that. */
const BURST = 400
const PER_SECOND = 10
/** Clients remembered; the one that was not seen for longest is forgotten first. */
const MOST = 20_000

export type Clients = {
  mayMake: (request: IncomingMessage) => boolean
  /** The network that a request comes from: an IPv4 address, or the first 64 bits of an IPv6 one. */
  networkOf: (request: IncomingMessage) => string
}

/** `trusted`: addresses and networks (CIDR) whose `X-Forwarded-For` is believed. */
export function watchClients(trusted: string[], now: () => number = Date.now): Clients {
  const proxies = blockList(trusted)
  const buckets = new Map<string, { left: number; at: number }>()
  const clientOf = (request: IncomingMessage) => networkOf(addressOf(request, proxies))
  return {
    networkOf: clientOf,
    mayMake(request) {
      const client = clientOf(request)
      const known = buckets.get(client)
      const at = now()
      const left = known ? Math.min(BURST, known.left + ((at - known.at) / 1000) * PER_SECOND) : BURST
      buckets.delete(client)
      buckets.set(client, { left: Math.max(0, left - 1), at })
      for (const oldest of buckets.keys()) {
        if (buckets.size <= MOST) break
        buckets.delete(oldest)
      }
      return left >= 1
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
function networkOf(address: string): string {
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
