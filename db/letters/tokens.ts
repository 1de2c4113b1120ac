/** The links of mails that open one thing for one subscriber. They carry their own proof, so none of them is kept. */
import { keyedHash, same, signed, unsigned } from '#db/secret.ts'

/** The personal digest where a letter is named by its id. */
export const DIGEST = 'digest'

/** A subscriber with the address that a mail goes to. */
type Addressed = { subscriberId: string; emailNorm: string }

/** Opens the preferences of this address: once the subscriber has another one, links to the former open nothing. */
export function preferencesToken({ subscriberId, emailNorm }: Addressed): string {
  return signed('preferences', `${subscriberId}:${addressMark(emailNorm)}`)
}

/** Whose preferences `token` opens; `isOf` tells whether that is still their address. */
export function readPreferencesToken(token: string): { subscriberId: string; isOf: (emailNorm: string) => boolean } | undefined {
  const [subscriberId, mark] = unsigned('preferences', token)?.split(':') ?? []
  return subscriberId && mark ? { subscriberId, isOf: isMarkOf(mark) } : undefined
}

const addressMark = (emailNorm: string) => keyedHash('preferences:address', emailNorm).slice(0, 22)
const isMarkOf = (mark: string) => (emailNorm: string) => same(mark, addressMark(emailNorm))

/** Leaves one letter, whatever the subscriber's address has become; `newsletterId` may be `DIGEST`. */
export function leavingToken({ subscriberId, emailNorm }: Addressed, newsletterId: string): string {
  return signed('leave', `${subscriberId}:${newsletterId}:${addressMark(emailNorm)}`)
}

/** What `token` leaves; `isOf` tells whether it was sent to that address. The first links did not say where they went. */
export function readLeavingToken(token: string): { subscriberId: string; newsletterId: string; isOf: (emailNorm: string) => boolean } | undefined {
  const [subscriberId, newsletterId, mark = ''] = unsigned('leave', token)?.split(':') ?? []
  return subscriberId && newsletterId ? { subscriberId, newsletterId, isOf: isMarkOf(mark) } : undefined
}
