import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { everything } from '#db/body/sample.ts'
import type { Body } from '#db/dto.ts'
import { openEditor } from '#e2e/editor/bench.ts'

const text = (page: Page) => page.getByLabel('Texte de l’article')
const body = (page: Page): Promise<Body> => page.evaluate(() => window.seen.handle?.getBody() ?? { type: 'doc', content: [] })
const types = async (page: Page) => (await body(page)).content.map((block) => block.type)
const p = (value: string) => ({ type: 'paragraph', content: [{ type: 'text', text: value }] })
const doc = (...content: unknown[]) => ({ type: 'doc', content })
const clipboard = (name: string) => readFileSync(new URL(`clipboards/${name}`, import.meta.url), 'utf8')

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

/** What the browser does when somebody pastes: an event that carries what the other program has put there. */
async function paste(page: Page, data: Record<string, string>) {
  await text(page).evaluate((element, given) => {
    const transfer = new DataTransfer()
    for (const [type, value] of Object.entries(given)) transfer.setData(type, value)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }))
  }, data)
}

async function files(page: Page, kind: 'paste' | 'drop', ...names: string[]) {
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

test.describe('writing', () => {
  test('what is typed is told of, in a form that can be stored', async ({ page }) => {
    const watch = await openEditor(page)
    await text(page).click()
    await page.keyboard.type('## Le rail\nUn paragraphe.\n- un\ndeux\n\nSuite')
    await expect
      .poll(() => page.evaluate(() => window.seen.bodies.at(-1)?.content.map((block) => block.type)))
      .toEqual(['heading', 'paragraph', 'bulletList', 'paragraph'])
    await expect(page.getByText('7 mots, 1 min de lecture')).toBeVisible()
    expect(watch).toEqual({ foreign: [], refused: [] })
  })

  test('a correction of the typography is undone by one Ctrl+Z, or Backspace, and stays undone', async ({ page }) => {
    await openEditor(page)
    await text(page).click()
    await page.keyboard.type('Bonjour !')
    await expect(text(page)).toHaveText('Bonjour\u202f!', { useInnerText: false })
    await page.keyboard.press('Control+z')
    await expect.poll(async () => JSON.stringify(await body(page))).toContain('Bonjour !')
    await page.keyboard.type(' Il dit "oui" ')
    await expect.poll(async () => JSON.stringify(await body(page))).toContain('Bonjour ! Il dit «\u00a0oui\u00a0» ')
    await page.keyboard.type("l'")
    await page.keyboard.press('Backspace')
    await expect.poll(async () => JSON.stringify(await body(page))).toContain("» l'")
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Control+e')
    await page.keyboard.type('a ? b : "c"')
    expect(JSON.stringify(await body(page))).toContain('a ? b : \\"c\\"')
  })

  test('the whole set of blocks comes back as it was opened', async ({ page }) => {
    const watch = await openEditor(page, everything)
    const first = await body(page)
    expect(first.content).toHaveLength(everything.content.length)
    await text(page).click({ position: { x: 200, y: 40 } })
    await page.keyboard.type('x')
    await page.keyboard.press('Control+z')
    expect(await body(page)).toEqual(first)
    expect(watch).toEqual({ foreign: [], refused: [] })
  })

  test('a block is selected and moved by keys, and undone', async ({ page }) => {
    await openEditor(page, doc(p('un'), p('deux'), p('trois')))
    await text(page).getByText('trois').click()
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.press('Alt+ArrowUp')
    expect((await body(page)).content).toEqual([p('trois'), p('un'), p('deux')])
    await page.keyboard.type('!')
    expect(JSON.stringify(await body(page))).toContain('trois\u202f!')
  })

  test('a block is moved by its handle', async ({ page }) => {
    await openEditor(page, doc(p('un'), p('deux'), p('trois')))
    await text(page).getByText('un', { exact: true }).hover()
    const handle = page.getByRole('button', { name: 'Déplacer le bloc' })
    const [from, to] = [await handle.boundingBox(), await text(page).getByText('trois').boundingBox()]
    if (!from || !to) throw new Error('no boxes')
    await page.mouse.move(from.x + 10, from.y + 10)
    await page.mouse.down()
    await page.mouse.move(from.x + 10, from.y + 60, { steps: 4 })
    await page.mouse.move(to.x + 10, to.y + to.height - 2, { steps: 4 })
    await page.mouse.up()
    expect((await body(page)).content).toEqual([p('deux'), p('trois'), p('un')])
    await handle.click()
    await page.getByRole('menuitem', { name: 'Supprimer' }).click()
    expect((await body(page)).content).toHaveLength(2)
  })
})

test.describe('the list of blocks', () => {
  test('opens with « / », narrows, is a listbox to whoever listens, and inserts by Enter', async ({ page }) => {
    await openEditor(page, doc(p('Texte')))
    await text(page).click()
    await page.keyboard.press('End')
    await page.keyboard.type('\n/num')
    const editor = page.getByRole('combobox', { name: 'Texte de l’article' })
    await expect(editor).toHaveAttribute('aria-expanded', 'true')
    await expect(page.getByRole('option')).toHaveText([/Liste numérotée/])
    await expect(editor).toHaveAttribute('aria-activedescendant', (await page.getByRole('option').getAttribute('id')) ?? '')
    await page.keyboard.press('Enter')
    await page.keyboard.type('premier')
    expect(await types(page)).toEqual(['paragraph', 'orderedList'])
    await expect(page.getByRole('textbox', { name: 'Texte de l’article' })).toBeVisible()
  })

  test('Escape leaves what was typed', async ({ page }) => {
    await openEditor(page)
    await text(page).click()
    await page.keyboard.type('/ima')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('listbox')).toHaveCount(0)
    expect((await body(page)).content).toEqual([p('/ima')])
    await page.keyboard.type(' 3/4 et/ou')
    await expect(page.getByRole('listbox')).toHaveCount(0)
  })

  test('brings a picture whose words are asked for where it stands', async ({ page }) => {
    await openEditor(page)
    await text(page).click()
    await page.keyboard.type('/image\n')
    await expect(page.getByText('description manquante')).toBeVisible()
    await page.getByLabel('Ce que montre l’image').fill('Un train "bleu" !')
    await page.getByLabel('Crédit').fill('AFP')
    await page.getByLabel('Légende').click()
    await expect(page.getByText('description manquante')).toHaveCount(0)
    expect(JSON.stringify(await body(page))).toContain('"alt":"Un train «\u00a0bleu\u00a0»\u202f!","caption":"","credit":"AFP"')
  })

  test('brings two pictures as a gallery', async ({ page }) => {
    await openEditor(page)
    await text(page).click()
    await page.keyboard.type('/gal\n')
    await expect.poll(() => types(page)).toContain('gallery')
  })
})

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
      await expect(page.getByText(/^Collé depuis .* Laissé de côté : /)).toBeVisible()
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

test.describe('dialogs', () => {
  test('a chart from cells of a spreadsheet', async ({ page }) => {
    await openEditor(page)
    await text(page).click()
    await page.keyboard.type('/graph\n')
    const dialog = page.getByRole('dialog', { name: 'Graphique' })
    await dialog.getByLabel('Cellules, collées d’un tableur').fill('Année\tKazakhstan\tOuzbékistan\n2022\t1 234,5\t800\n2023\tn. d.\t950')
    await expect(dialog.getByText('1 case n’est pas un chiffre et reste vide')).toBeVisible()
    await dialog.getByRole('button', { name: 'Insérer le graphique' }).click()
    await expect(dialog.getByRole('alert')).toHaveText('Il manque le titre.')
    await dialog.getByRole('textbox', { name: 'Titre' }).fill('Production')
    await dialog.getByLabel('Unité').fill('kt')
    await dialog.getByLabel('Source').fill('Ministère')
    await expect(dialog.getByRole('img', { name: /Production/ })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    expect((await body(page)).content[0]).toEqual({
      type: 'chart',
      attrs: {
        form: 'line',
        title: 'Production',
        unit: 'kt',
        source: 'Ministère',
        labels: ['2022', '2023'],
        series: [
          { name: 'Kazakhstan', points: [1234.5, null] },
          { name: 'Ouzbékistan', points: [800, 950] },
        ],
      },
    })
    await text(page)
      .getByRole('button', { name: /Modifier/ })
      .click()
    await page.getByLabel('Barres').check()
    await page.getByRole('button', { name: 'Changer le graphique' }).click()
    expect(JSON.stringify(await body(page))).toContain('"form":"bar"')
  })

  test('a map, key figures, content of another site, a table', async ({ page }) => {
    const watch = await openEditor(page)
    await text(page).click()
    await page.keyboard.type('/carte\n')
    await page.getByLabel('Kazakhstan').check()
    await page.getByRole('button', { name: '+ Astana' }).click()
    await page.getByLabel('Astana').check()
    await expect(page.getByRole('dialog').getByRole('img', { name: 'Carte : KZ' })).toBeVisible()
    await page.getByRole('button', { name: 'Insérer la carte' }).click()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.type('/chiffres\n')
    await page.getByLabel('Nombre 1', { exact: true }).fill('3 500 km')
    await page.getByLabel('Ce que dit le nombre 1').fill('de voie')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.type('/video\n')
    await page.getByLabel('Adresse de la page').fill('https://youtu.be/dQw4w9WgXcQ')
    await page.getByRole('button', { name: 'Lire le titre' }).click()
    await expect(page.getByRole('textbox', { name: 'Titre' })).toHaveValue('Le «\u00a0Turksib\u00a0», un film')
    await page.getByRole('button', { name: 'Insérer', exact: true }).last().click()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.type('/tableau\n\n')
    await page.keyboard.type('Année')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Tonnes')
    const content = (await body(page)).content
    expect(content.map((block) => block.type)).toEqual(['map', 'keyFigures', 'embed', 'table', 'paragraph'])
    expect(content[0]).toMatchObject({ attrs: { countries: ['KZ'], places: [{ name: 'Astana', main: true }] } })
    expect(content[1]).toMatchObject({ attrs: { figures: [{ value: '3\u202f500\u00a0km', label: 'de voie' }] } })
    expect(content[2]).toMatchObject({ attrs: { provider: 'YouTube' } })
    expect(JSON.stringify(content[3])).toContain('Tonnes')
    expect(watch).toEqual({ foreign: [], refused: [] })
  })

  test('marks: a link, a language, a term; and a note', async ({ page }) => {
    await openEditor(page, doc(p('Un akim parle.')))
    await text(page).getByText('Un akim').click()
    await page.keyboard.press('Home')
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight')
    for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+ArrowRight')
    await page.getByRole('button', { name: 'Terme expliqué' }).click()
    await expect(page.getByRole('radio', { name: /^akim/ })).toBeChecked()
    await page.keyboard.press('Enter')
    await page.keyboard.press('End')
    await page.getByRole('button', { name: 'Note de bas de page' }).click()
    await page.getByRole('dialog').getByLabel('Texte de la note').pressSequentially('Lire "Ici" !')
    await page.getByRole('button', { name: 'Insérer la note' }).click()
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Control+k')
    await page.getByLabel('Adresse').fill('javascript:alert(1)')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog').getByRole('alert')).not.toBeEmpty()
    await page.getByLabel('Adresse').fill('example.org/page')
    await page.keyboard.press('Enter')
    expect((await body(page)).content).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Un', marks: [{ type: 'link', attrs: { href: 'https://example.org/page' } }] },
          { type: 'text', text: ' ' },
          { type: 'text', text: 'akim', marks: [{ type: 'term', attrs: { slug: 'akim' } }] },
          { type: 'text', text: ' parle.' },
          { type: 'footnote', content: [{ type: 'text', text: 'Lire «\u00a0Ici\u00a0»\u202f!' }] },
        ],
      },
    ])
    await text(page).getByRole('button', { name: 'Note : Lire' }).click()
    await page.getByRole('button', { name: 'Supprimer la note' }).click()
    expect(JSON.stringify(await body(page))).not.toContain('footnote')
  })
})

test.describe('around the text', () => {
  test('find and replace, with and without accents, all in one act', async ({ page }) => {
    await openEditor(page, doc(p('L’été, un ete ; Été.'), { type: 'bulletList', content: [{ type: 'listItem', content: [p('été')] }] }))
    await text(page).click()
    await page.keyboard.press('Control+f')
    await page.getByRole('textbox', { name: 'Rechercher' }).fill('ete')
    await expect(page.getByText('1 sur 4')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByText('2 sur 4')).toBeVisible()
    await page.getByLabel('Respecter les accents').check()
    await expect(page.getByText('1 sur 1')).toBeVisible()
    await page.getByRole('textbox', { name: 'Rechercher' }).fill('été')
    await page.getByLabel('Respecter la casse').check()
    await expect(page.getByText(/sur 2/)).toBeVisible()
    await page.getByLabel('Remplacer par').fill('hiver')
    await page.getByRole('button', { name: 'Tout remplacer' }).click()
    await expect(page.getByText('Rien de tel')).toBeVisible()
    await expect(text(page)).toContainText('L’hiver, un ete ; Été.')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await expect(text(page)).toContainText('L’été, un ete ; Été.')
  })

  test('the outline leads to the headings', async ({ page }) => {
    await openEditor(
      page,
      doc({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Une partie' }] }, p('a'), {
        type: 'heading',
        attrs: { level: 3 },
        content: [{ type: 'text', text: 'Une section' }],
      }),
    )
    await page.getByRole('button', { name: 'Plan' }).click()
    await page.getByRole('navigation', { name: 'Plan du texte' }).getByRole('button', { name: 'Une section' }).click()
    await page.keyboard.type('X')
    expect(JSON.stringify(await body(page))).toContain('XUne section')
  })

  test('the tools are one stop of the Tab key, and everything is reached from there', async ({ page }) => {
    await openEditor(page, doc(p('Texte')))
    await text(page).click()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Alt+F10')
    await expect(page.getByRole('button', { name: 'Insérer un bloc' })).toBeFocused()
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Gras' })).toHaveAttribute('aria-pressed', 'true')
    expect(JSON.stringify(await body(page))).toContain('bold')
    await page.keyboard.press('Alt+F10')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await expect(page.locator('.editor-full')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page.locator('.editor-full')).toHaveCount(0)
  })

  test('marks beside blocks stay with them', async ({ page }) => {
    await openEditor(page)
    await page.evaluate(() =>
      window.seen.show(
        { type: 'doc', content: ['un', 'deux', 'trois'].map((text) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })) },
        {
          blockExtras: {
            marks: [{ key: 'c1', index: 2, count: 3, label: '3 commentaires', open: false }],
            onOpen: (key, index) => window.seen.opened.push([key, index]),
          },
        },
      ),
    )
    await text(page).getByText('trois').click()
    await page.keyboard.press('Alt+ArrowUp')
    await text(page).getByText('un', { exact: true }).click()
    await page.keyboard.press('Home')
    await page.keyboard.type('zéro')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '3 commentaires' }).click()
    expect(await page.evaluate(() => window.seen.opened)).toEqual([['c1', 2]])
  })

  test('reading only shows everything and changes nothing', async ({ page }) => {
    await openEditor(page)
    await page.evaluate((given) => window.seen.show(given as never, { readOnly: true }), everything as object)
    await expect(text(page)).toHaveAttribute('contenteditable', 'false')
    await expect(page.getByRole('button', { name: /Supprimer|Modifier/ })).toHaveCount(0)
    await expect(page.getByLabel('Légende').first()).toBeDisabled()
  })

  for (const scheme of ['light', 'dark'] as const)
    test(`nothing is in the way of anyone, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await openEditor(page, everything)
      const offences = async () =>
        (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 160))])
      await page.getByRole('button', { name: 'Rechercher' }).click()
      await page.getByRole('textbox', { name: 'Rechercher' }).fill('mot')
      await page.getByRole('button', { name: 'Plan' }).click()
      expect(await offences()).toEqual([])
      await page.getByRole('button', { name: 'Fermer' }).click()
      await page.keyboard.press('Control+End')
      await page.keyboard.press('Alt+F10')
      await page.keyboard.press('Home')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('listbox')).toBeVisible()
      expect(await offences()).toEqual([])
      await page.keyboard.type('graph')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await offences()).toEqual([])
    })
})
