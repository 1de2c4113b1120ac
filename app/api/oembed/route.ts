import { handler } from '#app/_server/http.ts'
import { type Embed, embedQuery } from '#app/_server/shapes.ts'
import { findArticle } from '#db/articles/read.ts'
import { env } from '#db/env.ts'
import { NotFound } from '#db/errors.ts'
import { readSite } from '#db/taxonomy.ts'

/** oEmbed 1.0: an article of ours as a link with its picture. Other addresses are 404, other formats than JSON 501. */
export const GET = handler({ as: 'anyone', query: embedQuery }, async ({ query: { url, format = 'json', maxwidth, maxheight } }) => {
  if (format !== 'json') return otherFormat()
  const { siteUrl } = env()
  const address = URL.parse(url)
  const slug = address?.origin === siteUrl ? /^\/articles\/([a-z0-9-]+)\/?$/.exec(address.pathname)?.[1] : undefined
  const [found, { settings }] = await Promise.all([slug ? findPresent(slug) : null, readSite()])
  if (found?.state !== 'found') throw new NotFound('Aucun article n’a cette adresse.')
  const { title, authors, image } = found.article
  const fits = (width: number) => image && width <= (maxwidth ?? width) && (width * image.height) / image.width <= (maxheight ?? Number.POSITIVE_INFINITY)
  const width = image?.widths.findLast(fits)
  const [author] = authors
  const embed: Embed = {
    version: '1.0',
    type: 'link',
    title,
    provider_name: settings.name,
    provider_url: siteUrl,
    cache_age: 3600,
    ...(author && { author_name: authors.map(({ name }) => name).join(', '), author_url: siteUrl + author.path }),
    ...(image &&
      width && {
        thumbnail_url: `${siteUrl}${image.base}/${width}.jpg`,
        thumbnail_width: width,
        thumbnail_height: Math.round((image.height * width) / image.width),
      }),
  }
  return embed
})

/** An address that was shared long ago may have led on since. */
async function findPresent(slug: string) {
  const found = await findArticle(slug, 'article')
  return found.state === 'moved' ? findArticle(found.path.replace('/articles/', ''), 'article') : found
}

/** The answer that oEmbed asks for; a wish of a stranger, no failure of ours to be logged as one. */
function otherFormat(): Response {
  const body = { type: 'about:blank', title: 'Not Implemented', status: 501, detail: 'Seul le format JSON est servi.' }
  return Response.json(body, { status: 501, headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' } })
}
