import { expect, test } from 'vitest'
import { titleOfPage } from '#app/_server/page-title.ts'

const title = (html: string) => titleOfPage(html).title

test('a page is called by its first title, sooner by what it says where it is shared, and by nothing else', () => {
  expect(title('<!doctype html><html><head><!-- <title>Non</title> --><TITLE lang=fr>Le vent &amp; le sable</TITLE><title>Non</title>')).toBe(
    'Le vent & le sable',
  )
  expect(title('<title>Le <b>vent</b></title>')).toBe('Le <b>vent</b>')
  expect(title(`<script>'<title>Non</title>'</script><style><title>Non</title></style><title>Oui</title>`)).toBe('Oui')
  expect(title('<title>Non</title><meta property="og:title" content="Oui &eacute;"><meta property="og:title" content="Non">')).toBe('Oui é')
  expect(title('<meta property="og:title" content=""><title>Oui</title>')).toBe('Oui')
  expect(title('<head><title>Oui</title></head><body><meta property="og:title" content="Non">')).toBe('Oui')
  expect(title('<body><title>Non</title>')).toBe('')
  expect(title('<title>Jamais fermé')).toBe('Jamais fermé')
  expect(title('')).toBe('')
})

test('a page that would make a tree without end is read once, and no further than its head', () => {
  const unclosed = Array.from({ length: 2_000 }, (_, i) => `<b id=${i}>`).join('')
  const bomb = `<title>Une bombe</title>${unclosed}${'<p>x'.repeat(240_000)}`
  const read = titleOfPage(bomb)
  expect(read.title).toBe('Une bombe')
  expect(read.tokens).toBeLessThan(512 * 1024)
  expect(titleOfPage(`<title>Une bombe</title><body>${bomb}`).tokens).toBeLessThan(10)
  const attributes = Array.from({ length: 100_000 }, (_, i) => `a${i}`).join(' ')
  expect(title(`<title>Une bombe</title><p ${attributes}>`)).toBe('Une bombe')
})
