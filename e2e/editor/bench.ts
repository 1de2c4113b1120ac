/** Serves the editor to a browser under the content policy of the newsroom, without a site behind it. */
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { build } from 'esbuild'

export const address = 'http://127.0.0.1:9/essai'
const policy =
  "default-src 'none'; script-src 'nonce-essai' 'strict-dynamic'; style-src 'self'; style-src-attr 'none'; img-src 'self' data:; font-src 'self'; require-trusted-types-for 'script'; connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'"
/** One pixel. */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64')

let bundled: Promise<Map<string, Buffer>> | undefined

async function bundle(): Promise<Map<string, Buffer>> {
  const here = import.meta.dirname
  const { outputFiles } = await build({
    entryPoints: [join(here, 'harness.tsx'), join(here, 'harness.css')],
    bundle: true,
    write: false,
    outdir: '/essai',
    format: 'iife',
    jsx: 'automatic',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'file' },
  })
  return new Map(outputFiles.map((file) => [file.path.replaceAll('\\', '/'), Buffer.from(file.contents)]))
}

/** Requests that were made of others, and what the policy refused. */
export type Watch = { foreign: string[]; refused: string[] }

export async function openEditor(page: Page, body: unknown = { type: 'doc', content: [] }): Promise<Watch> {
  bundled ??= bundle()
  const files = await bundled
  const watch: Watch = { foreign: [], refused: [] }
  page.on('console', (message) => message.type() === 'error' && watch.refused.push(message.text()))
  page.on('pageerror', (error) => watch.refused.push(String(error)))
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url())
    const path = url.pathname
    if (url.origin !== new URL(address).origin) {
      watch.foreign.push(url.href)
      return route.abort()
    }
    if (path === '/essai')
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': policy },
        body: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><link rel="stylesheet" href="/essai/harness.css"></head><body><div id="root"></div><script nonce="essai" src="/essai/harness.js"></script></body></html>',
      })
    if (/\.(jpg|webp|avif)$/.test(path)) return route.fulfill({ contentType: 'image/png', body: png })
    const file = files.get(path)
    if (!file) return route.fulfill({ status: 404, body: '' })
    const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', woff2: 'font/woff2' }
    return route.fulfill({ contentType: types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream', body: file })
  })
  await page.goto(address)
  await page.evaluate((given) => window.seen.show(given as never), body as object)
  await page.getByLabel('Texte de l’article').waitFor()
  return watch
}
