import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { expect, type Page, test } from '@playwright/test'
import postgres from 'postgres'
import { openFront } from '#app/_server/front/front.ts'
import { openOrigin } from '#app/_server/front/origin.ts'
import { openEmbedded } from '#db/embedded/open.ts'
import { publish } from '#e2e/publish.ts'
import { siteEnv } from '#e2e/site.ts'

/** Each would leave a trace in `window.ran` or ask another host, if it ran. */
const hostile = [
  '<script>window.ran = 1</script>',
  '</script><script>window.ran = 2</script>',
  '<script type="module">window.ran = 3</script>',
  '<script src="https://evil.example/x.js"></script>',
  '<script src="data:text/javascript,window.ran=4"></script>',
  '<img src="x" onerror="window.ran = 5">',
  '<svg onload="window.ran = 6"><script>window.ran = 7</script></svg>',
  '<iframe srcdoc="<script>parent.ran = 8</script>"></iframe>',
  '<a id="go" href="javascript:window.ran = 9">x</a>',
  '<body onload="window.ran = 10">',
  '<base href="https://evil.example/">',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<p style="background: url(https://evil.example/x.png)">x</p>',
  '<form action="https://evil.example/"><button id="send">x</button></form>',
  '<script>self.__next_f.push([1, window.ran = 11])</script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0]);window.ran = 12</script>',
  '<object data="https://evil.example/x"></object><embed src="https://evil.example/x">',
  '<meta http-equiv="refresh" content="5;url=https://evil.example/">',
]

const ran = (page: Page) => page.evaluate(() => (window as { ran?: number }).ran)

/** A server on a port of its own, and where it is. */
async function listen(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { base: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, close }
}

for (const [kept, folder] of [
  ['a page that is kept, under hashes', ''],
  ['a page of one person, under a nonce', '/compte'],
] as const)
  test(`a script that stands in ${kept}, without being escaped, does not run, and nothing is asked of another host`, async ({ page }) => {
    const foreign: (string | undefined)[] = []
    const evil = await listen((request, response) => {
      foreign.push(request.url)
      response.end()
    })
    const origin = await openOrigin((request, response) => {
      const at = Number(request.url?.split('/').at(-1))
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 's-maxage=60' })
      response.end(
        `<!doctype html><html lang="fr"><head><title>x</title></head><body>${hostile[at]?.replaceAll('https://evil.example', evil.base) ?? ''}<p>fin</p></body></html>`,
      )
    }, 'http://127.0.0.1')
    const front = openFront(origin, { memory: 1e7, trusted: [], secure: false, isWithdrawn: () => false })
    const paper = await listen(front.listener)
    for (const [at, attack] of hostile.entries()) {
      const shown = await page.goto(`${paper.base}${folder}/${at}`)
      expect(shown?.headers()['content-security-policy']).toContain(folder ? "'strict-dynamic'" : "script-src 'self'")
      for (const id of ['#go', '#send']) {
        if (await page.locator(id).count()) await page.locator(id).click({ noWaitAfter: true })
      }
      await page.waitForTimeout(100)
      expect(await ran(page), attack).toBeUndefined()
    }
    expect(foreign).toEqual([])
    paper.close()
    evil.close()
    await origin.close()
  })

test('what was forced into the database shows as text and does not run', async ({ page }) => {
  const slug = `force-${Date.now()}`
  await publish(`Un titre que l’on va forcer ${slug}`, slug)
  const { url } = await openEmbedded(siteEnv.DATA_DIR, { attach: true })
  const sql = postgres(url, { max: 1 })
  const all = hostile.join(' ')
  const title = hostile.slice(0, 4).join(' ')
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: all }] }] }
  await sql`update articles set title = ${title}, standfirst = ${all}, body = ${sql.json(body)}, image_caption = ${all}, image_credit = ${all} where slug = ${slug}`
  await sql.end()
  await page.goto(`/articles/${slug}`)
  await expect(page.locator('h1')).toContainText('<script>window.ran = 1</script>')
  await expect(page.locator('.body')).toContainText('<iframe srcdoc=')
  expect(await ran(page)).toBeUndefined()
})

test('every kind of answer says what may run in it and who may frame it', async ({ request }) => {
  for (const path of ['/', '/rien', '/recherche?q=eau', '/connexion', '/compte', '/api/articles', '/api/rien', '/icon.svg', '/%00']) {
    const headers = (await request.get(path)).headers()
    const policy = headers['content-security-policy'] ?? ''
    expect(policy, path).toContain("default-src 'none'")
    expect(policy, path).toContain("frame-ancestors 'none'")
    expect(policy, path).not.toContain('unsafe-inline')
    expect(policy, path).not.toContain('unsafe-eval')
    expect(headers, path).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })
    // Proxies refuse headers that are longer than a few kilobytes.
    expect(policy.length, path).toBeLessThan(3_000)
  }
})
