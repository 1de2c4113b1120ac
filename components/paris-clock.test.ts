import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parisDate, parisDay, parisInstant, parisTime } from '#components/paris-clock.ts'

const HOUR = 3_600_000

/** Instants of whole seconds around the nights of the clock change: 01:00 UTC on the last Sundays of March and October (directive 2000/84/EC). */
const changes = fc.tuple(fc.integer({ min: 1997, max: 2090 }), fc.constantFrom(2, 9)).map(([year, month]) => {
  const last = new Date(Date.UTC(year, month + 1, 0, 1))
  return { at: last.getTime() - last.getUTCDay() * 24 * HOUR, toSummer: month === 2 }
})
const around = fc
  .tuple(changes, fc.integer({ min: -3 * 24 * 3600, max: 3 * 24 * 3600 }))
  .map(([change, seconds]) => ({ ...change, instant: change.at + seconds * 1000 }))

test('what clocks show on the nights of the change', () => {
  expect(parisInstant('2026-11-26T14:00').toISOString()).toBe('2026-11-26T13:00:00.000Z')
  expect(parisInstant('2026-07-14T14:00:05').toISOString()).toBe('2026-07-14T12:00:05.000Z')
  // Between 2 h and 3 h there is nothing in spring, and everything twice in autumn.
  expect(parisInstant('2026-03-29T01:59:59').toISOString()).toBe('2026-03-29T00:59:59.000Z')
  expect(parisInstant('2026-03-29T02:30').toISOString()).toBe('2026-03-29T01:30:00.000Z')
  expect(parisInstant('2026-03-29T03:00').toISOString()).toBe('2026-03-29T01:00:00.000Z')
  expect(parisInstant('2026-10-25T02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z')
  expect(parisInstant('2026-10-25T03:00').toISOString()).toBe('2026-10-25T02:00:00.000Z')
  expect(parisTime(new Date('2026-10-25T01:30:00Z'))).toBe('2026-10-25T02:30:00')
  expect(parisTime(new Date('2026-11-25T23:00:00Z'))).toBe('2026-11-26T00:00:00')
})

test('an instant shown and read is the same instant, or the same hour the first time', () => {
  fc.assert(
    fc.property(around, ({ at, toSummer, instant }) => {
      const again = !toSummer && instant >= at && instant < at + HOUR
      expect(parisInstant(parisTime(new Date(instant))).getTime()).toBe(again ? instant - HOUR : instant)
    }),
    { numRuns: 1000 },
  )
})

test('a time read and shown is the same time, or an hour later where clocks leave it out', () => {
  fc.assert(
    fc.property(around, ({ at, toSummer, instant }) => {
      // As the wall would show it had it never changed.
      const local = new Date(instant).toISOString().slice(0, 19)
      const isLeftOut = toSummer && instant >= at + HOUR && instant < at + 2 * HOUR
      expect(parisTime(parisInstant(local))).toBe(isLeftOut ? new Date(instant + HOUR).toISOString().slice(0, 19) : local)
    }),
    { numRuns: 1000 },
  )
})

test('a day begins at its midnight, and lasts 23 or 25 hours on those nights', () => {
  const hours = (day: string) => (Number(parisDay(day, 1)) - Number(parisDay(day))) / HOUR
  expect(parisDay('2026-11-26')?.toISOString()).toBe('2026-11-25T23:00:00.000Z')
  expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-12-31')]).toEqual([23, 25, 24])
  expect(parisDay('hier')).toBeUndefined()
  // As it is while somebody types « 2026 ».
  expect(parisDay('0002-11-26')?.getUTCFullYear()).toBe(2)
})

test('knows the day of Paris and those after it, also where elsewhere it is another, and where clocks change', () => {
  expect(parisDate(new Date('2026-11-25T22:59:59Z'))).toBe('2026-11-25')
  expect(parisDate(new Date('2026-11-25T23:00:00Z'))).toBe('2026-11-26')
  expect(parisDate(new Date('2026-11-25T23:00:00Z'), 1)).toBe('2026-11-27')
  expect(parisDate(new Date('2026-07-31T22:00:00Z'), 1)).toBe('2026-08-02')
  expect(parisDate(new Date('2026-10-24T22:30:00Z'), 1)).toBe('2026-10-26')
  expect(parisDate(new Date('2026-12-31T12:00:00Z'), 1)).toBe('2027-01-01')
})
