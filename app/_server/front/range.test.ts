import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRange } from '#app/_server/front/range.ts'

test('a range lies within the file, and is what was asked for', () => {
  const integer = fc.integer({ min: 0, max: 3000 })
  fc.assert(
    fc.property(fc.option(integer), fc.option(integer), fc.integer({ min: 1, max: 2000 }), (from, to, size) => {
      const range = parseRange(`bytes=${from ?? ''}-${to ?? ''}`, size)
      if (typeof range === 'string') return
      expect(range.from).toBeGreaterThanOrEqual(0)
      expect(range.to).toBeLessThan(size)
      expect(range.from).toBeLessThanOrEqual(range.to)
      if (from !== null) expect(range.from).toBe(from)
    }),
  )
  expect(parseRange('bytes=0-0', 10)).toEqual({ from: 0, to: 0 })
  expect(parseRange('bytes=-3', 10)).toEqual({ from: 7, to: 9 })
  expect(parseRange('bytes=10-', 10)).toBe('none')
  expect(parseRange('bytes=-0', 10)).toBe('none')
  for (const other of [null, '', 'bytes=', 'bytes=5-1', 'bytes=0-1,3-4', 'items=0-1', 'bytes=a-b']) expect(parseRange(other, 10)).toBe('all')
})
