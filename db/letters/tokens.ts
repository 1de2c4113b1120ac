/** The links of mails that open one thing for one subscriber. They carry their own proof, so none of them is kept. */
import { keyedHash, same, signed, unsigned } from '#db/secret.ts'

/** The personal digest where a letter is named by its id. */
export const DIGEST = 'digest'

/** Opens the preferences of this address: once the subscriber has another one, links to the former open nothing. */
export function preferencesToken({ subscriberId, emailNorm }: { subscriberId: string; emailNorm: string }): string {
  return signed('preferences', `${subscriberId}:${addressMark(emailNorm)}`)
}

/** Whose preferences `token` opens; `isOf` tells whether that is still their address. */
export function readPreferencesToken(token: string): { subscriberId: string; isOf: (emailNorm: string) => boolean } | undefined {
  const [subscriberId, mark] = unsigned('preferences', token)?.split(':') ?? []
  return subscriberId && mark ? { subscriberId, isOf: (emailNorm) => same(mark, addressMark(emailNorm)) } : undefined
}

const addressMark = (emailNorm: string) => keyedHash('preferences:address', emailNorm).slice(0, 22)

/** Leaves one letter; `newsletterId` may be `DIGEST`. */
export const leavingToken = (subscriberId: string, newsletterId: string): string => signed('leave', `${subscriberId}:${newsletterId}`)

export function readLeavingToken(token: string): { subscriberId: string; newsletterId: string } | undefined {
  const [subscriberId, newsletterId] = unsigned('leave', token)?.split(':') ?? []
  return subscriberId && newsletterId ? { subscriberId, newsletterId } : undefined
}
