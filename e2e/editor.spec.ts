import { expect, test } from '@playwright/test'
import { everything } from '#db/body/sample.ts'
import { openEditor } from '#e2e/editor/bench.ts'
import { body, doc, p, settled, text, types } from '#e2e/editor/hands.ts'

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
    await settled(page)
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
    await settled(page)
    await page.mouse.up()
    await expect.poll(async () => (await body(page)).content).toEqual([p('deux'), p('trois'), p('un')])
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
