/**
 * One range of bytes asked for with `Range` (RFC 9110, section 14): its first and last byte, both included; `all` where
 * nothing or something else was asked for, which a server may answer whole; `none` where no byte can be meant.
 */
export type Range = { from: number; to: number } | 'all' | 'none'

export function parseRange(header: string | null, size: number): Range {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return 'all'
  const [, first = '', last = ''] = match
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'none' : { from: size - length, to: size - 1 }
  }
  const from = Number(first)
  const to = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < from) return 'all'
  return from >= size ? 'none' : { from, to }
}
