/** The editor where it stands in the newsroom: on the page of an article, with the server behind it. */
import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import type { Work } from '#db/dto.ts'
import { ask, person } from '#e2e/people.ts'
import { baseURL } from '#e2e/site.ts'

const text = (page: Page) => page.getByLabel('Texte de l’article')

/** An article of somebody who may write, open in the newsroom; `stored` is its text as the server has it. */
async function openArticle(page: Page) {
  const { cookie } = await person('editor')
  await page.context().addCookies(
    cookie.split('; ').map((pair) => {
      const [name = '', value = ''] = pair.split('=')
      return { name, value, url: baseURL }
    }),
  )
  const begun = await ask('/api/admin/articles', {
    method: 'POST',
    cookie,
    body: JSON.stringify({ title: 'Un article à écrire' }),
    headers: { 'content-type': 'application/json', origin: baseURL },
  })
  expect(begun.status).toBe(201)
  const { id }: { id: string } = await begun.json()
  const refused: string[] = []
  page.on('console', (message) => /Content Security Policy|Trusted/.test(message.text()) && refused.push(message.text()))
  await page.goto(`/admin/articles/${id}`)
  await text(page).waitFor()
  const stored = async () => {
    const work: Work = await (await ask(`/api/admin/articles/${id}`, { cookie })).json()
    return work.content.body
  }
  return { refused, stored }
}

async function paste(page: Page, data: Record<string, string>) {
  await text(page).evaluate((element, given) => {
    const transfer = new DataTransfer()
    for (const [type, value] of Object.entries(given)) transfer.setData(type, value)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }))
  }, data)
}

test('a copy is pasted, a chart and a map are made, a picture is brought: the server has it all', async ({ page }) => {
  const { refused, stored } = await openArticle(page)
  await text(page).click()
  await paste(page, { 'text/plain': readFileSync(new URL('clipboards/seed.txt', import.meta.url), 'utf8') })
  await expect(text(page).getByRole('heading')).toHaveCount(2)
  await page.keyboard.press('Control+End')
  await page.keyboard.type('\n/graph\n')
  const dialog = page.getByRole('dialog', { name: 'Graphique' })
  await dialog.getByLabel('Cellules, collées d’un tableur').fill('\tTonnes\n2022\t1,5\n2023\t2')
  await dialog.getByRole('textbox', { name: 'Titre' }).fill('Trafic')
  await dialog.getByRole('textbox', { name: 'Source' }).fill('KTZ')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('/carte\n')
  await page.getByRole('dialog', { name: 'Carte' }).getByLabel('Kazakhstan').check()
  await expect(page.getByRole('dialog', { name: 'Carte' }).getByRole('img', { name: /^Carte : Kazakhstan/ })).toBeVisible()
  await page.getByRole('button', { name: 'Insérer la carte' }).click()
  await page.keyboard.press('ArrowDown')
  const photo = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#0e7c7b' } })
    .png()
    .toBuffer()
  await text(page).evaluate((element, bytes) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], 'photo.png', { type: 'image/png' }))
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }))
  }, photo.toString('base64'))
  await expect(page.getByText('description manquante')).toBeVisible({ timeout: 30_000 })
  await page.getByLabel('Ce que montre l’image').fill('Un fond turquoise')
  await expect.poll(async () => JSON.stringify(await stored()), { timeout: 20_000 }).toContain('Un fond turquoise')
  const types = (await stored()).content.map((block) => block.type)
  for (const type of ['heading', 'chart', 'map', 'picture']) expect(types).toContain(type)
  expect(refused).toEqual([])
})

for (const scheme of ['light', 'dark'] as const)
  test(`nothing is in the way of anyone on the page, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await openArticle(page)
    await text(page).click()
    await paste(page, { 'text/html': readFileSync(new URL('clipboards/word.html', import.meta.url), 'utf8') })
    await expect(page.getByText(/^Collé depuis Word/)).toBeVisible()
    await page.keyboard.type('\n/')
    await expect(page.getByRole('listbox')).toBeVisible()
    expect(
      (await new AxeBuilder({ page }).include('.editor').analyze()).violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 160))]),
    ).toEqual([])
  })

test('readers are sent nothing of the editor', async ({ page, request }) => {
  const scripts = async (path: string, of: Page | null) => {
    const html = of ? await of.content() : await (await request.get(path)).text()
    return [...html.matchAll(/\/_next\/static\/[\w./~-]+\.js/g)].map(([src]) => src)
  }
  const isEditor = async (src: string) => /ProseMirror/.test(await (await request.get(src)).text())
  await openArticle(page)
  const written = await Promise.all((await scripts('', page)).map(isEditor))
  expect(written).toContain(true)
  for (const path of ['/', '/recherche?q=train', '/connexion']) expect(await Promise.all((await scripts(path, null)).map(isEditor)), path).not.toContain(true)
})
