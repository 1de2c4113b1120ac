/** How what machines read is answered: kept by the front, which replaces it when a notice names its path. */
import { notFound, permanentRedirect } from 'next/navigation'
import { connection } from 'next/server'
import { type FeedForm, feedTypes, writeFeed } from '#app/_server/feeds.ts'
import { leadOn } from '#app/_server/former.ts'
import { env } from '#db/env.ts'
import * as reader from '#db/reader.ts'

/** Seconds after which the front asks again, whatever the notices say. */
const LASTS = 900

/** An answer for everyone; to be made at request, never with the build. */
export function kept(body: string, type: string): Response {
  return new Response(body, { headers: { 'content-type': type, 'cache-control': `public, s-maxage=${LASTS}` } })
}

/** A feed of the paper or of a noun, under the name `form`; a former address of this shape leads on, others do not exist. */
export async function answerFeed(scope: reader.FeedScope, form: string, path: string): Promise<Response> {
  await connection()
  if (!isForm(form)) {
    const target = await reader.former(path)
    if (target) permanentRedirect(target)
    notFound()
  }
  const feed = await reader.feed(scope)
  if (!feed) return leadOn(path.slice(0, path.lastIndexOf('/')), `/${form}`)
  return kept(writeFeed(feed, form, env().siteUrl), feedTypes[form])
}

const isForm = (name: string): name is FeedForm => Object.hasOwn(feedTypes, name)
