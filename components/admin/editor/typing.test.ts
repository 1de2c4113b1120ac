import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corrections } from '#components/admin/editor/typing.ts'
import { typeset } from '#db/typography.ts'

/** The line that stands there after `keys` were typed one by one, each correction applied. */
function typed(keys: string): string {
  let line = ''
  for (const key of keys) {
    line += key
    for (const { from, to, text } of corrections(line).toReversed()) line = line.slice(0, from) + text + line.slice(to)
  }
  for (const { from, to, text } of corrections(line, true).toReversed()) line = line.slice(0, from) + text + line.slice(to)
  return line
}

describe('what is typed is set as a printer would', () => {
  test.each([
    ['Bonjour !', 'Bonjour\u202f!'],
    ['Bonjour!', 'Bonjour\u202f!'],
    ['Qui ? Moi ; toi.', 'Qui\u202f? Moi\u202f; toi.'],
    ['Il dit : oui', 'Il dit\u00a0: oui'],
    ['Il dit: oui', 'Il dit\u00a0: oui'],
    ["l'eau d'Aral", 'l’eau d’Aral'],
    ['Enfin...', 'Enfin…'],
    ['Un "mot" ici', 'Un «\u00a0mot\u00a0» ici'],
    ['"Il dit "oui" encore" puis', '«\u00a0Il dit “oui” encore\u00a0» puis'],
    ['12 000 tonnes ', '12\u202f000\u00a0tonnes '],
    ['30 km ', '30\u00a0km '],
    ['le 3 mai ', 'le 3\u00a0mai '],
    ['un - deux ', 'un – deux '],
  ])('%s', (keys, line) => expect(typed(keys)).toBe(line))
})

describe('what only looks like it stays', () => {
  test.each(['https://a.example/?q=1', 'voir https://a.example:8080/x puis', '12:30', 'a@b.example', "5'"])('%s', (keys) => expect(typed(keys)).toBe(keys))
})

test('a finished line without quotation marks is the one that the rules of the paper make', () => {
  const words = fc.constantFrom('train', 'gare', '12', '000', 'km', '!', '?', ';', 'mai', 'Aral', '...', '-', 'https://a.example/?', '1er')
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (list) => {
      const line = list.join(' ')
      expect(typed(line)).toBe(typeset(line))
    }),
    { numRuns: 500 },
  )
})
