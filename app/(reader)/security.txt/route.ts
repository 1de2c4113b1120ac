import { connection } from 'next/server'
import { kept } from '#app/_server/machines.ts'
import { env } from '#db/env.ts'
import * as reader from '#db/reader.ts'

/** RFC 9116, also served at `/.well-known/security.txt`. Expires at the beginning of a month, so that the text stands still. */
export async function GET(): Promise<Response> {
  await connection()
  const { settings } = await reader.site()
  const now = new Date()
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 6, 1)).toISOString()
  const lines = [
    `Contact: mailto:${settings.contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: fr, en',
    `Canonical: ${env().siteUrl}/.well-known/security.txt`,
  ]
  return kept(`${lines.join('\n')}\n`, 'text/plain; charset=utf-8')
}
