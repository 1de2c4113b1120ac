import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { keyedHash, same, sealed, signed, unsealed, unsigned } from '#db/secret.ts'
import { testDatabase } from '#db/testing.ts'

beforeAll(testDatabase)

it('reads what it signed, for the purpose it was signed for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const text = Buffer.from(value).toString('utf8')
      const token = signed('preferences', text)
      expect(token).toMatch(/^[\w-]*\.[\w-]{43}$/)
      expect(unsigned('preferences', token)).toBe(text)
      expect(unsigned('unsubscribe', token)).toBeUndefined()
    }),
  )
})

it('reads nothing that was altered or made up', () => {
  const token = signed('preferences', 'anna')
  const [value = '', proof = ''] = token.split('.')
  for (const forged of [
    '',
    '.',
    value,
    `${value}.`,
    `.${proof}`,
    `${Buffer.from('emma').toString('base64url')}.${proof}`,
    `${token}.x`,
    `${token}x`,
    token.slice(0, -1),
  ])
    expect(unsigned('preferences', forged), forged).toBeUndefined()
})

it('opens what it sealed, for its purpose alone, and shows nothing of it', () => {
  const token = sealed('deletion', 'anna@example.org')
  expect(unsealed('deletion', token)).toBe('anna@example.org')
  expect(Buffer.from(token, 'base64url').toString('latin1')).not.toContain('anna')
  expect(sealed('deletion', 'anna@example.org')).not.toBe(token)
  expect(() => unsealed('other', token)).toThrow()
  expect(() => unsealed('deletion', `${token.slice(0, -2)}${token.at(-2) === 'A' ? 'B' : 'A'}${token.at(-1)}`)).toThrow()
  expect(() => unsealed('deletion', '')).toThrow()
})

it('hashes alike for one purpose and apart for two', () => {
  expect(keyedHash('network', '10.0.0.1')).toBe(keyedHash('network', '10.0.0.1'))
  expect(keyedHash('network', '10.0.0.1')).not.toBe(keyedHash('suppression', '10.0.0.1'))
  expect(same('a', 'a')).toBe(true)
  expect(same('a', 'ab')).toBe(false)
})
