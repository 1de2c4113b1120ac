import { expect, test } from 'vitest'
import { parisDays, parisPeriod } from '#db/search/period.ts'

const iso = ({ from, to }: { from?: Date; to?: Date }) => [from?.toISOString(), to?.toISOString()]

test('a year and a month begin and end at midnight in Paris', () => {
  expect(iso(parisPeriod('2026'))).toEqual(['2025-12-31T23:00:00.000Z', '2026-12-31T23:00:00.000Z'])
  expect(iso(parisPeriod('2026-03'))).toEqual(['2026-02-28T23:00:00.000Z', '2026-03-31T22:00:00.000Z'])
  for (const text of [undefined, '', '26', '2026-13', '1899', '2026-11-21']) expect(parisPeriod(text)).toEqual({})
})

test('days count from the first to the last, in the writing of browsers and of people, over a change of clocks', () => {
  const expected = ['2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z']
  for (const day of ['2026-03-29', '29/03/2026', '29.3.2026', '29 3 2026']) expect(iso(parisDays(day, day)), day).toEqual(expected)
  expect(iso(parisDays('2026-11-21', undefined))).toEqual(['2026-11-20T23:00:00.000Z', undefined])
  expect(iso(parisDays(undefined, '2026-12-31'))).toEqual([undefined, '2026-12-31T23:00:00.000Z'])
  expect(parisDays(undefined, '')).toEqual({ problems: {} })
})

test.each(['31/06/2026', '2026-02-29', 'hier', '11/21/2026', '0001-01-01', '2026-1', '99999-01-01', '2026-11-21T00:00', '\u0000'])(
  '%j is no date, and that is said',
  (text) => {
    expect(parisDays(text, '2026-11-21')).toEqual({ to: new Date('2026-11-21T23:00:00Z'), problems: { du: expect.stringContaining('n’est pas une date') } })
    expect(parisDays('2026-11-21', text).problems.au).toContain('21/11/2026')
  },
)

test('an end before the beginning is said, and neither holds', () => {
  expect(parisDays('2026-11-21', '2026-11-20')).toEqual({ problems: { au: expect.stringContaining('avant le premier') } })
})
