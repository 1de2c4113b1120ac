import { expect, test } from '@playwright/test'
import { openEditor } from '#e2e/editor/bench.ts'
import { body, doc, files, p, settled, text, types } from '#e2e/editor/hands.ts'

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
    await settled(page)
    await page.getByRole('button', { name: 'Terme expliqué' }).click()
    await expect(page.getByRole('radio', { name: /^akim/ })).toBeChecked()
    await page.keyboard.press('Enter')
    await page.keyboard.press('End')
    await page.getByRole('button', { name: 'Note de bas de page' }).click()
    await page.getByRole('dialog').getByLabel('Texte de la note').pressSequentially('Lire "Ici" !')
    await page.getByRole('button', { name: 'Insérer la note' }).click()
    await expect(text(page)).toBeFocused()
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    // What is selected is known once the browser has said so.
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('Un')
    await settled(page)
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

  test('a note is changed where it stands, though a picture has come in before it', async ({ page }) => {
    const note = { type: 'footnote', content: [{ type: 'text', text: 'Ici.' }] }
    await openEditor(page, doc(p('Un'), { type: 'paragraph', content: [{ type: 'text', text: 'Deux' }, note, { type: 'text', text: ' et trois' }] }))
    await text(page).getByText('Un', { exact: true }).click()
    await settled(page)
    await files(page, 'paste', 'gare.png')
    await text(page).getByRole('button', { name: 'Note : Ici.' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Texte de la note').pressSequentially(' Et là.')
    await expect.poll(() => types(page)).toEqual(['paragraph', 'picture', 'paragraph'])
    await dialog.getByRole('button', { name: 'Changer la note' }).click()
    expect((await body(page)).content[2]).toEqual({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Deux' },
        { type: 'footnote', content: [{ type: 'text', text: 'Ici. Et là.' }] },
        { type: 'text', text: ' et trois' },
      ],
    })
  })

  test('the title of one page is not given to another, nor does it take the place of what was written', async ({ page }) => {
    await openEditor(page)
    await page.evaluate(() => {
      const lookUp = async (href: string) => {
        await new Promise((resolve) => setTimeout(resolve, 300))
        return { title: `Le titre de ${href}`, provider: 'Essai' }
      }
      window.seen.show({ type: 'doc', content: [] }, { lookUp })
    })
    await text(page).click()
    await page.keyboard.type('/video\n')
    const [address, title] = [page.getByLabel('Adresse de la page'), page.getByRole('textbox', { name: 'Titre' })]
    const ask = page.getByRole('button', { name: 'Lire le titre' })
    const later = () => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)))
    await address.fill('https://example.org/un')
    await ask.click()
    await address.fill('https://example.org/deux')
    await later()
    await expect(title).toHaveValue('')
    await ask.click()
    await title.fill('Le mien')
    await later()
    await expect(title).toHaveValue('Le mien')
    await title.fill('')
    await ask.click()
    await expect(title).toHaveValue('Le titre de https://example.org/deux')
  })

  test('places come and go, and the keys stay among them', async ({ page }) => {
    await openEditor(page)
    await text(page).click()
    await page.keyboard.type('/carte\n')
    await page.getByLabel('Kazakhstan').check()
    await page.getByRole('button', { name: '+ Astana' }).press('Enter')
    const places = page.getByRole('group', { name: 'Lieux' })
    await expect(places).toBeFocused()
    await page.getByRole('button', { name: 'Retirer Astana' }).press('Enter')
    await expect(places).toBeFocused()
    await page.getByLabel('Nom du lieu').fill('Aralsk')
    await page.getByLabel('Longitude').fill('61,7')
    await page.getByLabel('Latitude').fill('46,8')
    const add = page.getByRole('button', { name: 'Ajouter le lieu' })
    await add.press('Enter')
    await expect(places).toContainText('Aralsk')
    await expect(add).toBeFocused()
  })
})
