import { expect, test } from 'vitest'
import { bandForm } from '#components/front/band.tsx'

test('no two bands in a row are alike, however many there are', () => {
  const forms = Array.from({ length: 24 }, (_, place) => bandForm(place, 5))
  expect(forms.filter((form, i) => i > 0 && form === forms[i - 1])).toEqual([])
})

test('a band with few stories takes a form that they fill', () => {
  for (const place of [0, 1, 2, 3, 4, 5, 6, 7]) {
    expect(['large', 'text']).toContain(bandForm(place, 3))
    expect(bandForm(place, 1)).toBe('text')
  }
})
