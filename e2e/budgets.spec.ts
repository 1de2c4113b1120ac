import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { article } from '#e2e/pages.ts'

/** kB of 1,000 bytes, gzip where the text is compressed on its way. The bare page is what Next sends for one heading. */
const budgets = { html: 30, css: 14, fonts: 60, fontFiles: 2, script: 135 + 15, requests: 15 }

test('an article costs a first reader no more than was promised', async ({ page }) => {
  const loaded: { type: string; url: string; size: number }[] = []
  const bodies: Promise<void>[] = []
  page.on('response', (response) => {
    const type = response.request().resourceType()
    bodies.push(
      response.body().then(
        (body) => {
          const size = ['font', 'image'].includes(type) ? body.length : gzipSync(body).length
          loaded.push({ type, url: new URL(response.url()).pathname, size: size / 1000 })
        },
        () => undefined,
      ),
    )
  })
  await page.goto(article, { waitUntil: 'networkidle' })
  await Promise.all(bodies)
  const of = (...types: string[]) => loaded.filter(({ type }) => types.includes(type))
  const sum = (list: typeof loaded) => list.reduce((total, { size }) => total + size, 0)
  const fonts = of('font').filter(({ url }) => !url.includes('italic'))
  const found = {
    html: sum(of('document')),
    css: sum(of('stylesheet')),
    fonts: sum(fonts),
    fontFiles: fonts.length,
    script: sum(of('script')),
    // That it was read is told later, when nothing waits for it.
    requests: loaded.filter(({ url }) => url !== '/api/views').length,
  }
  console.log(found)
  for (const [name, budget] of Object.entries(budgets)) {
    const offenders = loaded.toSorted((a, b) => b.size - a.size).map(({ type, url, size }) => `${size.toFixed(1)} kB ${type} ${url}`)
    expect(found[name as keyof typeof found], `${name}\n${offenders.join('\n')}`).toBeLessThanOrEqual(budget)
  }
})
