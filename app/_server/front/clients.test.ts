import type { IncomingMessage } from 'node:http'
import { expect, test, vi } from 'vitest'
import { watchClients } from '#app/_server/front/clients.ts'
import { TooMany } from '#db/errors.ts'

const from = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: forwarded ? { 'x-forwarded-for': forwarded } : {} }) as unknown as IncomingMessage

test('a client is a household: an IPv4 address or the first half of an IPv6 address, however it is written', () => {
  const { networkOf } = watchClients(['127.0.0.1', '10.0.0.0/8', '::1'])
  for (const [request, network] of [
    [from('203.0.113.7', '198.51.100.1'), '203.0.113.7'],
    [from('127.0.0.1', '198.51.100.1'), '198.51.100.1'],
    [from('::ffff:127.0.0.1', '192.0.2.1, 198.51.100.1, 10.1.2.3'), '198.51.100.1'],
    [from('127.0.0.1', 'nonsense'), '127.0.0.1'],
    [from('2001:DB8::1'), '2001:db8:0:0'],
    [from('2001:db8:0:0:ffff::2'), '2001:db8:0:0'],
    [from('2001:0db8:0:1::1'), '2001:db8:0:1'],
  ] as const)
    expect(networkOf(request)).toBe(network)
})

test('two instances share what one client may cause, and a reader is never spoken of', async () => {
  const told: string[] = []
  let left = 1_000
  const share = async (client: string, pages: number) => {
    told.push(client)
    left -= pages
    if (left < 0) throw new TooMany('trop', 60)
  }
  let time = 0
  const instances = [1, 2].map(() => watchClients([], { share, now: () => time }))
  const ask = (address: string) => instances.map((clients) => clients.mayMake(from(address)))
  for (let i = 0; i < 19; i++) ask('203.0.113.8')
  expect(told).toEqual([])
  let made = 0
  for (; time < 60_000; time += 50) {
    made += ask('203.0.113.7').filter(Boolean).length
    await vi.waitFor(() => undefined)
  }
  // Each alone would have allowed a thousand in this minute.
  expect(made).toBeGreaterThanOrEqual(1_000)
  expect(made).toBeLessThan(1_100)
  expect(ask('203.0.113.7')).toEqual([false, false])
  expect(ask('203.0.113.8')).toEqual([true, true])
  time += 61_000
  expect(ask('203.0.113.7')).toEqual([true, true])
})

test('each instance goes on alone when nothing can be shared', async () => {
  const clients = watchClients([], { share: () => Promise.reject(new Error('away')), now: () => 0 })
  const allowed = Array.from({ length: 500 }, () => clients.mayMake(from('203.0.113.7'))).filter(Boolean)
  expect(allowed).toHaveLength(400)
})
