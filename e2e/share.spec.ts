import { expect, test } from '@playwright/test'
import { article, pages } from '#e2e/pages.ts'
import { publish } from '#e2e/publish.ts'

const meta = (html: string, name: string) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1]

test('an article is shared with a picture of its own, made when it was published', async ({ request, baseURL }) => {
  const fresh = await publish('Une image de partage pour un titre qui tient sur deux lignes au moins')
  for (const path of [article, pages.brief, fresh]) {
    const html = await (await request.get(path)).text()
    const image = meta(html, 'og:image') ?? ''
    expect(image).toMatch(new RegExp(`^${baseURL}/media/[0-9a-f]{64}/1200\\.jpg$`))
    expect([meta(html, 'og:image:width'), meta(html, 'og:image:height')]).toEqual(['1200', '630'])
    expect(meta(html, 'og:image:alt')).toContain(' – ')
    expect(meta(html, 'twitter:card')).toBe('summary_large_image')
    expect(meta(html, 'twitter:image')).toBe(image)
    expect(html).toContain(`"url":"${image}","width":1200,"height":630`)
    const answer = await request.get(image)
    expect(answer.headers()).toMatchObject({ 'content-type': 'image/jpeg', 'cache-control': 'public, max-age=31536000, immutable' })
    expect((await answer.body()).length).toBeLessThan(300_000)
  }
})

test('every other page is shared with the picture of the paper', async ({ request, baseURL }) => {
  for (const path of ['/', pages.rubric, pages['static page']]) {
    const html = await (await request.get(path)).text()
    expect(meta(html, 'og:image'), path).toBe(`${baseURL}/partage.jpg`)
  }
  expect((await request.get('/partage.jpg')).headers()['content-type']).toBe('image/jpeg')
})
