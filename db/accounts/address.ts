/**
 * E-mail addresses, strictly: what a person may give is narrower than what RFC 5321 and 6531 allow, so that nothing of it
 * can be read as a header, a second address or another person.
 */
import { domainToASCII } from 'node:url'
import { z } from 'zod'

/** `email` as it is written to; `norm`, under which a person is one person: lower case, NFC, domain in ASCII. */
export type Address = { email: string; norm: string }

const LONGEST = 254
const LONGEST_LOCAL = 64
const local = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const domain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/

/** Undefined for what is no address that mail could safely go to. */
export function parseAddress(text: string): Address | undefined {
  const given = text.trim().normalize('NFC')
  // Letters that only look like others (full width, ligatures) would make two people of one.
  if (given.length > LONGEST || given !== given.normalize('NFKC')) return undefined
  const at = given.indexOf('@')
  const name = given.slice(0, at)
  const written = given.slice(at + 1)
  // `domainToASCII` reads as a URL does, up to the first slash or question mark.
  const host = /^[\p{L}\p{M}\p{N}.-]+$/u.test(written) ? domainToASCII(written).toLowerCase() : ''
  if (at < 1 || at !== given.lastIndexOf('@') || Buffer.byteLength(name) > LONGEST_LOCAL || !local.test(name) || !domain.test(host)) return undefined
  return { email: `${name}@${host}`, norm: `${name.toLowerCase().normalize('NFC')}@${host}` }
}

/** An address given by a stranger, as part of a body. */
export const address = z
  .string({ error: 'Indiquez une adresse e-mail.' })
  .max(400)
  .transform((text, context) => {
    const parsed = parseAddress(text)
    if (parsed) return parsed
    context.addIssue({ code: 'custom', message: 'Cette adresse n’est pas complète ; elle doit ressembler à prenom@exemple.fr.' })
    return z.NEVER
  })
