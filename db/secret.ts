/**
 * The one secret of the paper, and what is made with it: hashes that nobody else can make, and links that carry their
 * own proof. It is the variable SECRET, or a file of DATA_DIR that is made at first use; machines that share a database
 * must share it.
 */
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '#db/env.ts'

const BYTES = 32
let known: string | undefined

function secret(): string {
  known ??= env().secret ?? fromFile(join(env().dataDir, 'secret'))
  return known
}

/** Written aside and linked into place, so that of two processes that make it at once both end with the same. */
function fromFile(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
  const aside = `${path}.${process.pid}`
  mkdirSync(env().dataDir, { recursive: true })
  writeFileSync(aside, `${randomBytes(BYTES).toString('base64url')}\n`, { mode: 0o600 })
  try {
    linkSync(aside, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    unlinkSync(aside)
  }
  return readFileSync(path, 'utf8').trim()
}

/** A key for one purpose (RFC 5869), so that what is made for one proves nothing for another. */
const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', secret(), '', purpose, BYTES))

/** A hash of `value` that only this paper can make: the same value gives the same hash, and is not found from it. */
export function keyedHash(purpose: string, value: string): string {
  return createHmac('sha256', keyFor(purpose)).update(value).digest('base64url')
}

/** A secret for one person to carry: 256 bits, safe in an address. */
export const newToken = (): string => randomBytes(BYTES).toString('base64url')

/** How a carried secret is kept: it has too many bits to be guessed from a plain hash. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')

/** `value` with the proof that this paper wrote it for `purpose`; safe in an address. */
export function signed(purpose: string, value: string): string {
  return `${Buffer.from(value).toString('base64url')}.${keyedHash(`signed:${purpose}`, value)}`
}

/** The value of what `signed` made; undefined for anything else. */
export function unsigned(purpose: string, token: string): string | undefined {
  const [encoded = '', proof = '', ...rest] = token.split('.')
  const value = Buffer.from(encoded, 'base64url').toString('utf8')
  return rest.length === 0 && same(proof, keyedHash(`signed:${purpose}`, value)) ? value : undefined
}

const NONCE = 12
const TAG = 16

/** `value` so that nobody but this paper can read it (AES-256-GCM): for what must wait in the database and not be found there. */
export function sealed(purpose: string, value: string): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', keyFor(`sealed:${purpose}`), nonce)
  const text = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url')
}

/** The value of what `sealed` made. Throws on anything else. */
export function unsealed(purpose: string, token: string): string {
  const bytes = Buffer.from(token, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', keyFor(`sealed:${purpose}`), bytes.subarray(0, NONCE), { authTagLength: TAG })
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
  return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8')
}

/** Whether two secrets are the same, in a time that does not tell where they differ. */
export function same(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHash('sha256').update(text).digest()) as [Buffer, Buffer]
  return timingSafeEqual(left, right)
}
