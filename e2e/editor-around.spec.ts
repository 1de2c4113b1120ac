import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { everything, pictureId } from '#db/body/sample.ts'
import { openEditor } from '#e2e/editor/bench.ts'
import { body, doc, p, paste, settled, text } from '#e2e/editor/hands.ts'

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
    await settled(page)
    await page.keyboard.press('Alt+ArrowUp')
    await text(page).getByText('un', { exact: true }).click()
    await page.keyboard.press('Home')
    await settled(page)
    await page.keyboard.type('zéro')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '3 commentaires' }).click()
    expect(await page.evaluate(() => window.seen.opened)).toEqual([['c1', 2]])
  })

  test('what is taken out or put away leaves the keys in the text, and a menu goes when its block may be another', async ({ page }) => {
    await openEditor(page, doc(p('Un'), { type: 'picture', attrs: { mediaId: pictureId, alt: 'Une gare', caption: '', credit: '' } }, p('Deux')))
    await page.getByRole('button', { name: 'Supprimer l’image' }).press('Enter')
    await expect(text(page)).toBeFocused()
    await paste(page, { 'text/plain': 'Une ligne.\n\nUne autre.' })
    await page.getByRole('button', { name: 'Fermer le compte rendu' }).press('Enter')
    await expect(text(page)).toBeFocused()
    await text(page).getByText('Deux').hover()
    await page.locator('.editor-handle').click()
    const menu = page.getByRole('menu', { name: 'Bloc' })
    await expect(menu).toBeVisible()
    await page.evaluate(() => window.seen.handle?.insertBody({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Trois' }] }] }))
    await expect(menu).toHaveCount(0)
    await expect(text(page)).toBeFocused()
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
