import { expect, test } from 'vitest'
import { firstSentences } from '#components/article/card.tsx'

test('a short standfirst ends where a sentence ends', () => {
  const first = 'En 1960, elle couvrait plus de deux fois la Belgique.'
  const second = 'Il en reste aujourd’hui quelques nappes d’eau séparées par un désert de sel.'
  const third = 'L’assèchement n’est ni un accident ni une fatalité du climat.'
  expect(firstSentences(`${first} ${second} ${third}`)).toBe(`${first} ${second}`)
})

test('a sentence that is too long alone stays whole, and an initial ends none', () => {
  const long =
    'La présidente de la délégation a reçu au Parlement européen M. Vassilenko, vice-ministre, et G. Princi, dans une salle longue comme un wagon de la ligne, et même un peu plus.'
  expect(firstSentences(`${long} Suite.`)).toBe(long)
  expect(firstSentences('')).toBe('')
})
