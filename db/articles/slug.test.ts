import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugify } from '#db/articles/slug.ts'

test.each([
  ['L’Œuvre d’Aral : 12\u202f000 km² à Noël', 'l-oeuvre-d-aral-12-000-km-a-noel'],
  ['Ташкент и Шымкент', 'tachkent-i-chymkent'],
  ['Ўзбекистон, Қазақстан, Тоҷикӣ', 'ouzbekiston-qazaqstan-todjiki'],
  ['Ёлка й', 'iolka-i'],
  ['!?', ''],
  ['Constantinople '.repeat(10), 'constantinople-constantinople-constantinople-constantinople-constantinople-constantinople'],
])('%s', (title, slug) => expect(slugify(title)).toBe(slug))

test('whatever the title, the address is one that the database takes, or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      expect(slugify(title)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
      expect(slugify(title).length).toBeLessThanOrEqual(120)
      expect(slugify(slugify(title))).toBe(slugify(title))
    }),
  )
})
