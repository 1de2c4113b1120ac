import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellsOf, figureOf, readCells } from '#components/admin/editor/dialogs/cells.ts'

test.each([
  ['1 234,5', 1234.5],
  ['1\u202f234', 1234],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1,234,567', 1234567],
  ['1.234.567', 1234567],
  ['−3,2 %', -3.2],
  ['12 €', 12],
  ['n. d.', null],
  ['', null],
  ['2024-05', null],
  ['1e999', null],
])('« %s » is read as %s', (cell, value) => expect(figureOf(cell)).toBe(value))

test('cells of a spreadsheet, of a French file and of an English one are the same', () => {
  const expected = { labels: ['2022', '2023'], series: [{ name: 'Blé; dur', points: [1.5, null] }], problems: [] }
  expect(readCells('Année\tBlé; dur\n2022\t1,5\n2023\t\n')).toEqual(expected)
  expect(readCells('Année;"Blé; dur"\r\n2022;1,5\r\n2023;\r\n')).toEqual(expected)
  expect(readCells('Year,"Blé; dur"\n2022,1.5\n2023,')).toEqual(expected)
})

test('what cannot be drawn is said', () => {
  expect(readCells('').problems).toEqual([])
  expect(readCells('un\ndeux').problems).toEqual(['Il faut au moins deux colonnes\u00a0: les étiquettes, puis les chiffres.'])
  expect(readCells('\ta\nx\t1').problems).toEqual(['Il faut au moins deux lignes de chiffres.'])
  expect(readCells('\ta\nx\t1\nx\t?').problems).toEqual(['1 case n’est pas un chiffre et reste vide\u00a0: «\u00a0?\u00a0».', 'Des étiquettes se répètent.'])
  expect(readCells(`\t${'s\t'.repeat(6)}\nx\t${'1\t'.repeat(6)}\ny\t${'2\t'.repeat(6)}`).series).toHaveLength(4)
})

test('a chart that is opened again has the cells that it was made of', () => {
  const label = fc.stringMatching(/^[a-zé][a-zé ]{0,8}[a-zé]$/)
  const cells = fc.integer({ min: 2, max: 6 }).chain((length) =>
    fc.record({
      labels: fc.uniqueArray(label, { minLength: length, maxLength: length }),
      series: fc.array(
        fc.record({
          name: label,
          points: fc.array(fc.option(fc.integer({ min: 0, max: 1e9 }).map((value) => value / 100)), { minLength: length, maxLength: length }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  )
  fc.assert(
    fc.property(cells, (given) => {
      const { labels, series } = readCells(cellsOf(given))
      expect({ labels, series }).toEqual(given)
    }),
  )
})
