/** A quick or unlucky hand, and a slow line. */
import type { Locator, Page } from '@playwright/test'

/** Holds back the answers to what is asked by `method` of `where`, until what it returns is called. */
export async function hold(page: Page, where: string | RegExp, method = 'GET'): Promise<() => void> {
  const gate = Promise.withResolvers<void>()
  await page.route(where, async (route) => {
    if (route.request().method() !== method) return route.continue()
    const response = await route.fetch().catch(() => undefined)
    await gate.promise
    // The page may have given up what it asked by now.
    if (response) await route.fulfill({ response }).catch(() => undefined)
  })
  return gate.resolve
}

/** What is asked by `method` of `where` from now on. */
export function count(page: Page, where: RegExp, method: string): string[] {
  const asked: string[] = []
  page.on('request', (request) => request.method() === method && where.test(request.url()) && asked.push(request.url()))
  return asked
}

/** A double click in one place, whatever has come there `between` its halves. */
export async function doubleClick(page: Page, place: Locator, between: () => Promise<unknown>): Promise<void> {
  await place.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await place.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.move(x + width / 2, y + height / 2)
  for (const clickCount of [1, 2]) {
    await page.mouse.down({ clickCount })
    await page.mouse.up({ clickCount })
    if (clickCount === 1) await between()
  }
}

/** A key that is held down for a while. */
export async function holdDown(page: Page, key: string): Promise<void> {
  for (let i = 0; i < 5; i++) await page.keyboard.down(key)
  await page.keyboard.up(key)
}

/** Nothing was asked when what was pressed could have been answered. */
export const idle = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
