/** A front before an origin of the test's own; both end with the test. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, request as send } from 'node:http'
import { afterEach } from 'vitest'
import type { Disk } from '#app/_server/front/disk.ts'
import { openFront } from '#app/_server/front/front.ts'
import { type Origin, openOrigin } from '#app/_server/front/origin.ts'

export type Page = { status?: number; body?: string; headers?: Record<string, string>; wait?: Promise<unknown>; cut?: boolean }

/** Of `vi.waitFor`, which by itself gives a busy machine one second. */
export const PATIENCE = 20_000

export const html = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 's-maxage=3600, stale-while-revalidate=31536000' }
export const long = (text: string) =>
  `<!doctype html><html><body><p>${text}</p>${'<p>Une phrase qui se répète assez pour être comprimée.</p>'.repeat(30)}</body></html>`

let server: Server | undefined
let origin: Origin | undefined
afterEach(async () => {
  server?.closeAllConnections()
  server?.close()
  await origin?.close()
})

/** A front before an origin that answers from `pages` and counts what it was asked. */
export async function front(
  pages: Record<string, Page>,
  { memory = 8 * 1024 * 1024, disk, patience }: { memory?: number; disk?: Disk; patience?: Parameters<typeof openOrigin>[2] } = {},
) {
  const asked: { path: string; headers: IncomingMessage['headers']; body: string }[] = []
  const withdrawn = new Set<string>()
  origin = await openOrigin(
    async (request, response) => {
      const path = request.url ?? '/'
      const question = { path, headers: request.headers, body: '' }
      asked.push(question)
      request.setEncoding('utf8').on('data', (text) => (question.body += text))
      const page: Page =
        pages[path] ?? (['/introuvable', '/retire', '/panne'].includes(path) ? { body: long(path) } : { status: 404, body: 'rien', headers: html })
      await page.wait
      if (page.cut) return request.socket.destroy()
      response.writeHead(page.status ?? 200, page.headers ?? html).end(page.body ?? '')
    },
    'https://journal.example',
    patience,
  )
  const opened = openFront(origin, {
    memory,
    ...(disk && { disk }),
    trusted: ['127.0.0.1'],
    secure: true,
    isWithdrawn: (path) => withdrawn.has(path),
  })
  server = createServer(opened.listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer; text: string }>((resolve, reject) => {
      const asking = send({ host: '127.0.0.1', port, path, headers, method }, async (answer) => {
        const chunks: Buffer[] = []
        for await (const chunk of answer) chunks.push(chunk as Buffer)
        const body = Buffer.concat(chunks)
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body, text: body.toString() })
      })
      asking.on('error', reject)
      asking.end()
    })
  return {
    get,
    asked,
    port,
    pages,
    withdrawn,
    size: opened.pages.size,
    heed: opened.pages.heed,
    drop: opened.pages.drop,
    leave: opened.leave,
    count: (path: string) => asked.filter((question) => question.path === path).length,
  }
}
