import { connection } from 'next/server'
import { kept } from '#app/_server/machines.ts'
import { writeIndex } from '#app/_server/sitemaps.ts'
import { env } from '#db/env.ts'
import * as reader from '#db/reader.ts'

export async function GET(): Promise<Response> {
  await connection()
  const found = await reader.months(null)
  return kept(writeIndex(found?.months ?? [], env().siteUrl), 'application/xml; charset=utf-8')
}
