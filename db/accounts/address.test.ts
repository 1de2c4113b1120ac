import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseAddress } from '#db/accounts/address.ts'

it.each([
  ['Anna@Example.org', 'Anna@example.org', 'anna@example.org'],
  ['  anna+lettres@example.org ', 'anna+lettres@example.org', 'anna+lettres@example.org'],
  ['o’anna@example.org', undefined, undefined],
  ["o'anna@example.org", "o'anna@example.org", "o'anna@example.org"],
  ['anna@bücher.example', 'anna@xn--bcher-kva.example', 'anna@xn--bcher-kva.example'],
  // One letter with its accent, however it was typed.
  ['e\u0301mile@example.org', 'émile@example.org', 'émile@example.org'],
])('reads %j', (given, email, norm) => {
  const parsed = parseAddress(given)
  expect(parsed?.email).toBe(email)
  expect(parsed?.norm).toBe(norm)
})

it.each([
  'anna',
  '@example.org',
  'anna@',
  'anna@example',
  'anna@@example.org',
  '"e@evil"@x.fr',
  '"anna"@example.org',
  'anna@example.org\r\nBcc: x@x.fr',
  'anna\u0000@example.org',
  'anna＠example.org',
  'ａnna@example.org',
  'anna@example.org, x@x.fr',
  'anna <anna@example.org>',
  'anna@[127.0.0.1]',
  'anna@127.0.0.1',
  '.anna@example.org',
  'anna..b@example.org',
  'anna@-x.example.org',
  `${'a'.repeat(65)}@example.org`,
  `anna@${'a.'.repeat(130)}org`,
  'anna@exa mple.org',
  'anna@example.org/../x',
])('refuses %j', (given) => {
  expect(parseAddress(given)).toBeUndefined()
})

it('lets nothing through that could end a line, begin another address or be read twice', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress()), (text) => {
      const parsed = parseAddress(text)
      if (!parsed) return
      expect(parsed.email).not.toMatch(/[\p{Cc}\s<>,;:"()[\]\\]/u)
      expect(parsed.email.split('@')).toHaveLength(2)
      expect(parseAddress(parsed.norm)?.norm).toBe(parsed.norm)
    }),
  )
})
