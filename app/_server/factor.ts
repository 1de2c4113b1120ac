/** What is asked and told of a second factor, and its secret as a drawing. */
import encodeQR from 'qr'
import { z } from 'zod'
import type { FactorOffer } from '#db/dto.ts'

/** Six digits, or a code for the day they cannot be had; spaces are for the eye. */
export const codeBody = z.strictObject({
  code: z
    .string()
    .max(40)
    .transform((text) => text.replace(/[\s\u202f]/g, '')),
})

/** Modules of white around the code (ISO/IEC 18004). */
const QUIET = 4

/** A QR code as one path over `size` × `size` units. */
export function drawCode(text: string): Pick<FactorOffer, 'size' | 'd'> {
  const rows = encodeQR(text, 'raw', { border: QUIET, ecc: 'medium' })
  const d = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return { size: rows.length, d }
}
