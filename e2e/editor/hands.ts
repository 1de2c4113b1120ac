/** What the tests do with the editor, and how they look at the text in it. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Body } from '#db/dto.ts'

export const text = (page: Page) => page.getByLabel('Texte de l’article')
export const body = (page: Page): Promise<Body> => page.evaluate(() => window.seen.handle?.getBody() ?? { type: 'doc', content: [] })
export const types = async (page: Page) => (await body(page)).content.map((block) => block.type)
export const p = (value: string) => ({ type: 'paragraph', content: [{ type: 'text', text: value }] })
export const doc = (...content: unknown[]) => ({ type: 'doc', content })
export const clipboard = (name: string) => readFileSync(new URL(`../clipboards/${name}`, import.meta.url), 'utf8')

/** Waits until the browser has told of what is selected, and the page has drawn what it knows: it does both after the act. */
export const settled = (page: Page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))))

/** What the browser does when somebody pastes: an event that carries what the other program has put there. */
export async function paste(page: Page, data: Record<string, string>) {
  await text(page).evaluate((element, given) => {
    const transfer = new DataTransfer()
    for (const [type, value] of Object.entries(given)) transfer.setData(type, value)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }))
  }, data)
}

export async function files(page: Page, kind: 'paste' | 'drop', ...names: string[]) {
  await text(page).evaluate(
    (element, given) => {
      const transfer = new DataTransfer()
      for (const name of given.names) transfer.items.add(new File(['x'], name, { type: name.endsWith('txt') ? 'text/plain' : 'image/png' }))
      const box = element.getBoundingClientRect()
      const event =
        given.kind === 'paste'
          ? new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true })
          : new DragEvent('drop', { dataTransfer: transfer, clientX: box.left + 60, clientY: box.top + 40, bubbles: true, cancelable: true })
      element.dispatchEvent(event)
    },
    { names, kind },
  )
}
