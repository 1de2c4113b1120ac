import { connection } from 'next/server'
import { kept } from '#app/_server/machines.ts'
import { writeNews } from '#app/_server/sitemaps.ts'
import { env } from '#db/env.ts'
import * as reader from '#db/reader.ts'

export async function GET(): Promise<Response> {
  await connection()
  const [{ settings }, recent] = await Promise.all([reader.site(), reader.recent()])
  return kept(writeNews(recent, settings.name, env().siteUrl), 'application/xml; charset=utf-8')
}
