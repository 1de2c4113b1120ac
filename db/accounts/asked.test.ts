import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { parseAddress } from '#db/accounts/address.ts'
import { wishOf } from '#db/accounts/asked.ts'
import { askToSignIn } from '#db/accounts/sign-in.ts'
import { testDatabase } from '#db/testing.ts'

beforeAll(testDatabase)

it('is known again as it was asked, and not by another id', async () => {
  const address = parseAddress('again@example.org')
  if (!address) throw new Error('no address')
  const follows = { kind: 'country', id: randomUUID() } as const
  for (const wish of [
    { next: '/pays/ouzbekistan', saves: null, follows },
    { next: '/compte', saves: null, follows: null },
  ]) {
    const { id } = await askToSignIn({ address, network: '10.0.0.1', ...wish })
    expect(await wishOf(id)).toEqual(wish)
  }
  expect(await wishOf(randomUUID())).toBeNull()
})
