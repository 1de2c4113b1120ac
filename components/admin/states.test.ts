import { describe, expect, test } from 'vitest'
import { moment } from '#components/admin/states.tsx'

describe('a moment in the newsroom', () => {
  const now = new Date('2026-11-26T10:00:00Z')

  test('of this year is said without it', () => expect(moment('2026-11-20T07:10:00Z', now)).toBe('20 nov. 8\u00a0h\u00a010'))

  test('of another year says which, or an old article reads as one of this month', () => {
    expect(moment('2019-11-20T07:10:00Z', now)).toBe('20 nov. 2019, 8\u00a0h\u00a010')
    expect(moment('2037-07-14T12:00:05Z', now)).toBe('14 juil. 2037, 14\u00a0h')
  })

  test('has the year that it is in Paris', () => {
    expect(moment('2025-12-31T23:30:00Z', now)).toBe('1er janv. 0\u00a0h\u00a030')
    expect(moment('2026-12-31T23:30:00Z', now)).toBe('1er janv. 2027, 0\u00a0h\u00a030')
    expect(moment('2025-12-31T23:30:00Z', new Date('2025-12-31T22:30:00Z'))).toBe('1er janv. 2026, 0\u00a0h\u00a030')
  })
})
