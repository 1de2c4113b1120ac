import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { toCsv } from '#app/_server/csv.ts'
import { packData } from '#app/_server/takeout.ts'

const lines = (rows: Record<string, unknown>[]) => toCsv(rows).slice(1).trimEnd().split('\r\n')

it.each(["=cmd|' /C calc'!A0", '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('lets no spreadsheet run %j', (hostile) => {
  const [, cell = ''] = lines([{ note: hostile }])
  expect(cell.replace(/^"/, '')).toMatch(/^'/)
})

it('keeps quotes, lines and commas within one cell, and says yes and no', () => {
  expect(lines([{ a: 'dit « non », "si"', b: true, c: null, d: 3 }])).toEqual(['a,b,c,d', '"dit « non », ""si""",oui,,3'])
  expect(toCsv([{ a: 'une\nligne' }])).toBe('\uFEFFa\r\n"une\nligne"\r\n')
})

it('packs each table as CSV and all of them as JSON, leaving out the empty ones', () => {
  const files = unzipSync(packData({ compte: [{ adresse: 'a@example.org' }], dossiers: [] }, new Date('2026-11-24T10:00:00Z')))
  expect(Object.keys(files)).toEqual(['lisez-moi.txt', 'donnees.json', 'compte.csv'])
  expect(JSON.parse(strFromU8(files['donnees.json'] ?? new Uint8Array()))).toEqual({
    date: '2026-11-24T10:00:00.000Z',
    compte: [{ adresse: 'a@example.org' }],
    dossiers: [],
  })
})
