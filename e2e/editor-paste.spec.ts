import { expect, test } from '@playwright/test'
import { everything } from '#db/body/sample.ts'
import { openEditor } from '#e2e/editor/bench.ts'
import { body, clipboard, doc, files, p, paste, settled, text, types } from '#e2e/editor/hands.ts'

/** Each would leave a trace in `window.ran`, or ask another host, if any of it were put into a page. */
const hostile = [
  '<script>window.ran = 1</script>',
  '<script src="https://evil.example/x.js"></script>',
  '<img src="https://evil.example/x" onerror="window.ran = 2">',
  '<img srcset="https://evil.example/2x 2x">',
  '<svg onload="window.ran = 3"><script>window.ran = 4</script><image href="https://evil.example/i"/></svg>',
  '<math><mtext></table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.ran=5&gt;">',
  '<iframe srcdoc="<script>parent.ran = 6</script>"></iframe><iframe src="https://evil.example/"></iframe>',
  '<a href="javascript:window.ran = 7">x</a><a href="jav&#x09;ascript:window.ran=7">x</a><a href=" data:text/html,x">x</a>',
  '<body onload="window.ran = 8"><base href="https://evil.example/"><link rel="stylesheet" href="https://evil.example/x.css">',
  '<p style="background: url(https://evil.example/x.png)">x</p><style>@import "https://evil.example/y.css"</style>',
  '<form action="https://evil.example/"><button formaction="javascript:window.ran = 9">x</button></form>',
  '<object data="https://evil.example/x"></object><embed src="https://evil.example/x">',
  '<video src="https://evil.example/v" poster="https://evil.example/p" autoplay onloadstart="window.ran = 10"></video>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<noscript><p title="</noscript><img src=x onerror=window.ran=11>"></noscript>',
  '<template><img src=x onerror=window.ran=12></template><xmp><img src=x onerror=window.ran=13></xmp>',
  '<table background="https://evil.example/t"><tr><td background="https://evil.example/c">a<td>b</table>',
  '<div data-pm-slice="0 0 []"><p>x</p></div><p contenteditable autofocus onfocus="window.ran = 14">x</p>',
  '<details open ontoggle="window.ran = 15"><summary>x</summary></details><input autofocus onfocus="window.ran = 16">',
]

test.describe('pasting', () => {
  for (const [name, first] of [
    ['word', 'Le corridor transcaspien'],
    ['google-docs', 'La mer d’Aral revient'],
    ['libreoffice', 'Un train pour Khiva'],
    ['web', 'Hydrogène\u00a0: le pari du Mangystau'],
  ] as const)
    test(`from ${name}: clean blocks, a report, and nothing runs or is asked for`, async ({ page }) => {
      const watch = await openEditor(page)
      await text(page).click()
      await paste(page, { 'text/html': clipboard(`${name}.html`), 'text/plain': 'x' })
      await expect(text(page).getByRole('heading').first()).toHaveText(first)
      await expect(page.getByText(/^Collé depuis .* Laissé de côté\s: /)).toBeVisible()
      expect(await page.evaluate(() => window.seen.reports.length)).toBe(1)
      await page.waitForTimeout(150)
      expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined()
      expect(watch).toEqual({ foreign: [], refused: [] })
      await page.keyboard.press('Control+z')
      expect((await body(page)).content).toEqual([])
    })

  test('a whole copy in the form of the newsroom', async ({ page }) => {
    await openEditor(page)
    await text(page).click()
    await paste(page, { 'text/plain': clipboard('seed.txt') })
    await expect(text(page).getByRole('heading')).toHaveCount(2)
    const reports = await page.evaluate(() => window.seen.reports)
    expect(reports).toEqual([expect.objectContaining({ source: 'copy', copy: expect.objectContaining({ credit: 'www.freepik.com' }) })])
  })

  test('what was copied here comes back with everything that HTML has no word for', async ({ page }) => {
    await openEditor(page, everything)
    await text(page).click({ position: { x: 100, y: 30 } })
    await page.keyboard.press('Control+a')
    const data = await text(page).evaluate((element) => {
      const transfer = new DataTransfer()
      element.dispatchEvent(new ClipboardEvent('copy', { clipboardData: transfer, bubbles: true, cancelable: true }))
      return Object.fromEntries([...transfer.types].map((type) => [type, transfer.getData(type)]))
    })
    const before = await body(page)
    await page.evaluate(() => window.seen.show({ type: 'doc', content: [] }))
    await text(page).click()
    await paste(page, data)
    expect((await body(page)).content.slice(0, before.content.length)).toEqual(before.content)
  })

  test('a forged copy of ours is not believed', async ({ page }) => {
    const watch = await openEditor(page)
    await text(page).click()
    const link = { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:window.ran=1' } }] }
    for (const content of [
      [{ type: 'paragraph', content: [link] }],
      [{ type: 'picture', attrs: { mediaId: '../x' } }],
      [{ type: 'chart', attrs: { series: 'x' } }],
      [{ type: 'script' }],
    ])
      await paste(page, { 'application/x-transcaspienne+json': JSON.stringify({ content, openStart: 0, openEnd: 0 }), 'text/plain': 'repli ' })
    expect(await types(page)).toEqual(['paragraph'])
    expect(JSON.stringify(await body(page))).not.toContain('javascript')
    expect(watch.foreign).toEqual([])
  })

  test('nothing of the hostile corpus runs or asks for anything, as markup or as text', async ({ page }) => {
    const watch = await openEditor(page)
    await text(page).click()
    for (const attack of hostile) {
      await paste(page, { 'text/html': `<p>avant</p>${attack}<p>après</p>`, 'text/plain': 'x' })
      await paste(page, { 'text/plain': attack })
    }
    await page.getByRole('button', { name: 'Plan' }).click()
    await page.waitForTimeout(200)
    expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined()
    expect(watch).toEqual({ foreign: [], refused: [] })
    const stored = await body(page)
    expect(new Set(stored.content.map((block) => block.type))).toEqual(new Set(['paragraph', 'table']))
    expect(
      await text(page)
        .locator('script, style, iframe, object, embed, form, base, link, meta, video, [onerror], [onload], [href^="javascript" i], [srcdoc]')
        .count(),
    ).toBe(0)
  })

  test('an address over words makes a link of them', async ({ page }) => {
    await openEditor(page, doc(p('voir ici')))
    await text(page).getByText('voir ici').click()
    await page.keyboard.press('Control+Shift+Home')
    await settled(page)
    await paste(page, { 'text/plain': 'https://example.org/' })
    await expect(text(page).getByRole('link')).toHaveAttribute('href', 'https://example.org/')
  })

  test('pictures by paste and drop, with progress, a refusal and another try', async ({ page }) => {
    await openEditor(page, doc(p('Texte'), p('Fin')))
    await text(page).getByText('Fin').click()
    await files(page, 'paste', 'photo.png')
    await expect(page.getByRole('progressbar', { name: 'Envoi de photo.png' })).toBeVisible()
    await expect.poll(() => types(page)).toEqual(['paragraph', 'paragraph', 'picture'])
    await files(page, 'drop', 'refus.png', 'notes.txt')
    await expect(page.getByRole('alert').filter({ hasText: 'refus.png : Ce fichier est trop lourd.' })).toBeVisible()
    await expect(page.getByRole('alert').filter({ hasText: 'Ce fichier n’est pas une image.' })).toBeVisible()
    await page.getByRole('button', { name: 'Retirer' }).first().click()
    await page.getByRole('button', { name: 'Retirer' }).first().click()
    await expect(page.getByRole('button', { name: 'Réessayer' })).toHaveCount(0)
  })
})
