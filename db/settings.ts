/** What an administrator may change about the paper, with the values of a paper that has changed nothing. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { database } from '#db/client.ts'
import type { SecondFactorRule, Settings } from '#db/dto.ts'
import { settings } from '#db/schema.ts'

export const settingsSchema = z.strictObject({
  name: z.string().trim().min(1).max(60),
  tagline: z.string().trim().max(160),
  contact: z.email(),
  publisher: z.string().trim().min(1).max(200),
  social: z.array(z.strictObject({ name: z.string().min(1).max(40), href: z.url({ protocol: /^https$/ }) })).max(12),
})

const defaults: Settings = {
  name: 'Transcaspienne',
  tagline: 'L’actualité de l’Asie centrale, en français',
  contact: 'redaction@example.org',
  publisher: 'L’éditeur de ce site',
  social: [],
}

/** Rows of the table over the defaults; a value that no longer fits its shape is passed over. */
export function settingsFrom(rows: { key: string; value: unknown }[]): Settings {
  const known = rows.filter(({ key, value }) => {
    const field = settingsSchema.shape[key as keyof typeof settingsSchema.shape]
    return field?.safeParse(value).success
  })
  return settingsSchema.parse({ ...defaults, ...Object.fromEntries(known.map(({ key, value }) => [key, value])) })
}

/** The settings as they are now; pages get theirs, cached, from `reader.ts`. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await database().select().from(settings))
}

/** Who of those who write here must show a second factor; `editors` are administrators too. No page of the paper shows it, so it is none of `Settings`. */
export const secondFactorRule = z.enum(['off', 'editors', 'everyone'])

export async function readSecondFactorRule(): Promise<SecondFactorRule> {
  const [row] = await database().select().from(settings).where(eq(settings.key, 'secondFactor'))
  return secondFactorRule.catch('off').parse(row?.value)
}
