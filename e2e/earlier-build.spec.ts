/** A browser that holds a page of an earlier build: what that page asks for is no longer there, and it works all the same. */
import { expect, test } from '@playwright/test'
import { article } from '#e2e/pages.ts'

test('an old script is not found, and nobody keeps that answer', async ({ request }) => {
  for (const path of ['/_next/static/chunks/0123456789abcdef.js', '/_next/static/chunks/0123456789abcdef.css', '/_next/static/old-build/_buildManifest.js']) {
    const response = await request.get(path)
    expect([response.status(), response.headers()['cache-control']], path).toEqual([404, 'no-store'])
  }
})

test('what the browser’s router asked for in an earlier build is answered with the page', async ({ request }) => {
  const response = await request.get(`${article}?_rsc=1abcd`, { headers: { rsc: '1', 'next-router-state-tree': '%5B%22%22%5D' } })
  expect([response.status(), response.headers()['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
})

test('a page without its scripts is read, leads on, and is not loaded again and again', async ({ page }) => {
  let loaded = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loaded++
  })
  await page.route(/\/_next\/static\/.*\.js/, (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto(article)
  await expect(page.locator('.body p').first()).toBeVisible()
  await page.waitForTimeout(2_000)
  expect(loaded).toBe(1)
  await page.locator('.article-head .label-rubric').click()
  await expect(page).toHaveURL(/\/rubriques\//)
  await expect(page.locator('h1')).toBeVisible()
})
