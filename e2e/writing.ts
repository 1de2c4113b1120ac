/** The page of an article as tests use it: somebody’s own browser, a draft, and the keys. */
import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test'
import { ask, carry, type Person } from '#e2e/people.ts'
import { baseURL } from '#e2e/site.ts'

export const json = { origin: baseURL, 'content-type': 'application/json' }

/** A browser of somebody’s own. */
export async function desk(browser: Browser, who: Person, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options)
  await carry(context, who)
  return context.newPage()
}

/** The page of an article in a browser of somebody’s own, ready to be written in. */
export async function openArticle(browser: Browser, who: Person, id: string): Promise<Page> {
  const page = await desk(browser, who)
  await page.goto(`/admin/articles/${id}`)
  await expect(text(page)).toBeVisible()
  return page
}

let made = 0
export const titleOf = (what: string) => `${what} ${process.pid}n${++made}`

/** A draft that could appear, made by the API. */
export async function draft(who: Person, title = titleOf('Le vent de la steppe')): Promise<{ id: string; version: number; slug: string; title: string }> {
  const { id } = await (await ask('/api/admin/articles', { method: 'POST', headers: json, cookie: who.cookie, body: JSON.stringify({ title }) })).json()
  const work = await (await ask(`/api/admin/articles/${id}`, { cookie: who.cookie })).json()
  const content = {
    ...work.content,
    standfirst: 'Un vent chaud traverse la plaine.',
    rubric: 'culture',
    placeless: true,
    authors: ['la-redaction'],
    body: { type: 'doc', content: ['Il se lève à midi.', 'Il tombe avec le soir.'].map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) },
  }
  const saved = await ask(`/api/admin/articles/${id}`, {
    method: 'PUT',
    headers: json,
    cookie: who.cookie,
    body: JSON.stringify({ version: work.version, content }),
  })
  const answer = await saved.json()
  expect(saved.status, JSON.stringify(answer)).toBe(200)
  return { id, version: answer.version, slug: content.slug, title }
}

export const text = (page: Page) => page.locator('.ProseMirror').first()
export const saved = (page: Page) => expect(page.locator('.saving')).toContainText('Enregistré à', { timeout: 15_000 })

/** Does what writes, and waits until the page has taken notice of it, however soon it is saved after that. */
export async function noticed(page: Page, act: () => Promise<unknown>): Promise<void> {
  await expect(page.locator('.saving')).toBeAttached()
  const left = await page.evaluateHandle(() => ({
    savedNoMore: new Promise<void>((resolve) => {
      const look = () => {
        if (document.querySelector('.saving')?.textContent?.includes('Enregistré à')) return
        watch.disconnect()
        resolve()
      }
      const watch = new MutationObserver(look)
      watch.observe(document.body, { subtree: true, childList: true, characterData: true })
      look()
    }),
  }))
  await act()
  await left.evaluate(({ savedNoMore }) => savedNoMore)
}

/** Types at the end of the text. */
export async function write(page: Page, words: string): Promise<void> {
  await text(page).click()
  await page.keyboard.press('ControlOrMeta+End')
  await noticed(page, () => page.keyboard.type(words))
}

export const statusOf = async (path: string) => (await ask(path)).status
