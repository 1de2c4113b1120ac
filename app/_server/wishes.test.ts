import { expect, it } from 'vitest'
import { doorAgain, doorPath, wishIn } from '#app/_server/wishes.ts'

const id = '00000000-0000-4000-8000-000000000000'

it('whoever is sent back to the door finds there what was wished for', () => {
  expect(doorAgain({ next: '/articles/x?a=b', saves: id })).toBe(`/connexion?suite=%2Farticles%2Fx%3Fa%3Db&enregistrer=${id}`)
  expect(doorAgain({ next: '/pays/iran', follows: `country/${id}` }, { par: 'oidc' })).toBe(`/connexion?par=oidc&suite=%2Fpays%2Firan&suivre=country%2F${id}`)
  const wish = { next: '/pays/iran', saves: id, follows: { kind: 'country', id } } as const
  expect(wishIn(Object.fromEntries(new URL(doorPath(wish), 'https://x.example').searchParams))).toEqual(wish)
})

it('what is no wish is not carried, and an address with nothing to say is the plain one', () => {
  const none: Record<string, string | string[]>[] = [{}, { next: '/compte' }, { next: '//evil.example', saves: 'x', follows: ['rubric/x', 'y'] }]
  for (const fields of none) expect(doorAgain(fields)).toBe('/connexion')
})
