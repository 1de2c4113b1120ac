import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { kept } from '#app/_server/machines.ts'
import { writeMonth, writePages } from '#app/_server/sitemaps.ts'
import { env } from '#db/env.ts'
import * as reader from '#db/reader.ts'

type Context = { params: Promise<{ name: string }> }

/** `pages.xml`, or a month such as `2026-11.xml`. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  await connection()
  const { name } = await params
  const { siteUrl } = env()
  if (name === 'pages.xml') {
    const nouns = await reader.nouns()
    return kept(writePages(['/', '/archives', '/flux', '/lettres', ...nouns.map(({ path }) => path)], siteUrl), 'application/xml; charset=utf-8')
  }
  const [, year = '', month = ''] = /^(\d{4})-(\d\d)\.xml$/.exec(name) ?? []
  const found = await reader.addresses(year, month)
  if (!found) notFound()
  return kept(writeMonth(found, siteUrl), 'application/xml; charset=utf-8')
}
