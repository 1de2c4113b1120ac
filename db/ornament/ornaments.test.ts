/** Ornament is drawn by seed: the same article has the same plate in every version of this code, on every machine. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { hues } from '#db/media/share.ts'
import { ornaments } from '#db/ornament/ornaments.ts'
import { Chance, paletteOf, paper } from '#db/ornament/palette.ts'

/** SHA-256 of eight drawings each, one in the colours of every rubric. */
const drawn: Record<keyof typeof ornaments, string> = {
  girih: '7d364c23ec0b933829078c2a0a2e8534049029175aa24b38137cd26099fa5559',
  tiles: '5d671894a04f42880f7d80bbdac09a8ab4b452c9663144a9643fbcd36ac4ba12',
  ikat: 'e9f03f613be299f71e32f2f6ce018d2f188548a75b49abebedd5cfc5cc54be1b',
  suzani: 'e39c71a513e29114a3350fe7b626c2fb01b7ca37ddf52b7538eea5d90c202ac5',
  felt: '9b1fe56fa708fff94e7b5d24c3e269ca8ebaf019df1af7899c6244806408c5ef',
  rails: 'f9af47a609b6cf08739e79027c8bca88657e29d25ceff15f72f8e56ea7e3e3b9',
}

test.each(Object.keys(drawn) as (keyof typeof ornaments)[])('%s is drawn as it always was', (motif) => {
  const plates = Object.keys(hues).map((hue) => {
    const chance = new Chance(`${motif}:${hue}`)
    return ornaments[motif](chance, paletteOf(hue, chance))
  })
  expect(new Set(plates).size).toBe(plates.length)
  expect(createHash('sha256').update(plates.join('\n')).digest('hex')).toBe(drawn[motif])
})

test('every rubric has colours of its own', () => {
  for (const hue of Object.keys(hues)) expect(paletteOf(hue, new Chance('x')).ground, hue).not.toBe(paper)
})
