import { connection } from 'next/server'
import { kept } from '#app/_server/machines.ts'
import { groupFeeds, writeOpml } from '#app/_server/sitemaps.ts'
import { env } from '#db/env.ts'
import * as reader from '#db/reader.ts'

export async function GET(): Promise<Response> {
  await connection()
  const [{ settings }, nouns] = await Promise.all([reader.site(), reader.nouns()])
  return kept(writeOpml(settings.name, groupFeeds(nouns), env().siteUrl), 'text/x-opml; charset=utf-8')
}
