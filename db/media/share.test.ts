import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { breakLines } from '#db/media/lines.ts'
import { drawShare, hues, type ShareFacts } from '#db/media/share.ts'
import { typesetter, Undrawable } from '#db/media/type.ts'

const facts = (over: Partial<ShareFacts> = {}): ShareFacts => ({
  title: 'Un lac a disparu',
  rubric: { name: 'Environnement', hue: 'environnement' },
  paper: 'Le journal',
  image: null,
  seed: 'un',
  ...over,
})
const monospaced = (text: string) => text.length

describe('the lines of a headline', () => {
  test('are few, even, and do not end on a word that leans on the next', () => {
    expect(breakLines('Mer d’Aral\u00a0: comment le quatrième lac du monde a disparu', 22, 4, monospaced)).toEqual([
      'Mer d’Aral\u00a0: comment',
      'le quatrième lac',
      'du monde a disparu',
    ])
    expect(breakLines('Court', 22, 4, monospaced)).toEqual(['Court'])
  })

  test('are none where the text does not fit', () => {
    expect(breakLines('interparlementaire', 10, 4, monospaced)).toBeNull()
    expect(breakLines('un deux trois quatre cinq', 6, 3, monospaced)).toBeNull()
  })

  test('say all of the text, in order, none too wide', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z\u00a0-]{1,12}$/), { minLength: 1, maxLength: 40 }), fc.integer({ min: 8, max: 60 }), (words, width) => {
        const text = words.join(' ').trim()
        const lines = breakLines(text, width, 5, monospaced)
        if (!lines) return
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('the type of a share picture', () => {
  test.each([
    ['French', 'L’œuvre d’Ænéas : ça, où, naïve, Éÿ « 1 234 % » … – — €'],
    ['Kazakh, Cyrillic', 'Қазақстан: әлем, ғылым, өңір, ұлт, үй, һәм, іс'],
    ['Kazakh, Latin', 'Qazaqstan: älem, ğylym, öñir, ūlt, üi, ış, ş'],
    ['Kyrgyz, Tajik and Uzbek', 'Кыргызстан Тоҷикистон ӯ ӣ ҳ қ ғ Oʻzbekiston oʼ gʻ'],
    ['Turkmen', 'Türkmenistanyň ýyl, žurnal, şäher, ň, ö, ü, ç'],
    ['Russian', 'Ёлка, объём, съезд, Щёлково'],
    ['Azeri and Turkish', 'Azərbaycan, Bakı, İstanbul, ğ'],
  ])('has every letter of %s', async (_, text) => {
    const set = await typesetter('serif')
    expect(set(text, 40).width).toBeGreaterThan(300)
  })

  test('refuses a letter that it does not have, rather than drawing a box', async () => {
    const set = await typesetter('serif')
    expect(() => set('Les Chinois disent 中亚', 40)).toThrow(Undrawable)
    await expect(drawShare(facts({ title: 'آسیای میانه' }))).rejects.toThrow(Undrawable)
  })
})

describe('a share picture', () => {
  test.each([
    ['short', 'Un lac'],
    ['long', 'Organisation de coopération de Shanghai\u00a0: ce que vingt-cinq ans de sommets ont changé '.repeat(3)],
    ['without a space', 'a'.repeat(300)],
    ['with markup', '<script>alert(1)</script> & "Un" lac'],
  ])('with a title that is %s has its size and few bytes', async (_, title) => {
    const bytes = await drawShare(facts({ title }))
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
    expect(bytes.length).toBeLessThan(220_000)
  })

  test('keeps its words out of the plate, whatever the title', async () => {
    const empty = await drawShare(facts({ title: ' ' }))
    const full = await drawShare(facts({ title: 'M'.repeat(200) }))
    const band = (bytes: Uint8Array) =>
      sharp(bytes)
        .extract({ left: 1200 - 396 - 44, top: 0, width: 40, height: 500 })
        .raw()
        .toBuffer()
    expect(Buffer.compare(await band(empty), await band(full))).toBe(0)
  })

  test('differs from article to article, and is the same for the same', async () => {
    const [one, again, other] = await Promise.all([drawShare(facts()), drawShare(facts()), drawShare(facts({ seed: 'deux' }))])
    expect(Buffer.compare(one, again)).toBe(0)
    expect(Buffer.compare(one, other)).not.toBe(0)
  })

  test('has the hues of the page', () => {
    const light = readFileSync('app/styles/tokens.css', 'utf8').split('@media')[0] ?? ''
    const tokens = Object.fromEntries([...light.matchAll(/--hue-(\w+): (#\w+);/g)].map(([, name, value]) => [name, value]))
    expect(hues).toEqual(tokens)
  })
})
