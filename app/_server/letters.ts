/** What the handlers of letters have in common: the fields of their forms, and where somebody acted. */
import { z } from 'zod'
import { localPath } from '#app/_server/auth.ts'
import { networkOf } from '#app/_server/http.ts'
import type { PreferencesWish } from '#db/dto.ts'
import { env } from '#db/env.ts'
import type { Act } from '#db/letters/consent.ts'

const slug = z.string().max(120)
/** A form gives one name as a text, several as a list, and none not at all. */
export const givenSlugs = z.union([slug, z.array(slug).max(50)]).transform((given) => [given].flat())
export const slugs = givenSlugs.default([])

const ticked = z
  .union([z.boolean(), z.literal('on')])
  .default(false)
  .transform(Boolean)
const whole = (min: number, max: number) =>
  z
    .union([
      z.int(),
      z
        .string()
        .regex(/^\d{1,9}$/)
        .transform(Number),
    ])
    .pipe(z.int().min(min).max(max))

/** All preferences, as JSON or as the fields of a form. */
export const preferencesBody = z
  .strictObject({
    version: whole(1, 999_999_999),
    letters: slugs,
    format: z.enum(['html', 'text']),
    pausedUntil: z.union([z.iso.date(), z.literal('').transform(() => null), z.null()]).default(null),
    digest: ticked,
    rhythm: z.enum(['daily', 'weekly']),
    weekday: whole(1, 7),
    hour: whole(0, 23),
    rubrics: slugs,
    countries: slugs,
  })
  .transform((wish): PreferencesWish => wish)

export const tokenParams = z.strictObject({ token: z.string().max(300) })

/** Where somebody acted: the page they were on, as their browser tells, or `otherwise`. The secret of a link is no part of it. */
export function actOf(request: Request, otherwise: string): Act {
  const from = URL.parse(request.headers.get('referer') ?? '')
  const page = localPath(from?.origin === env().siteUrl ? from.pathname : null, otherwise)
  return { source: page.replace(/(?<=^\/lettres\/(?:confirmer|quitter|preferences)\/).*/, '…'), network: networkOf(request) }
}
