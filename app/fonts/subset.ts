/**
 * Makes the two typefaces of the paper from the published variable fonts (SIL OFL 1.1): `node app/fonts/subset.ts`.
 * Only the characters of French and its neighbours and only the axes that are used are kept, so that a page costs
 * 59 kB of type; another alphabet falls to the fonts of the system. The italic is fetched by pages that have italics.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

const ranges = [
  [0x20, 0x7e],
  [0xa0],
  [0xa3],
  [0xa7],
  [0xa9],
  [0xab],
  [0xad],
  [0xb0, 0xb3],
  [0xb5],
  [0xb7],
  [0xb9],
  [0xbb, 0xbd],
  [0xc0, 0xff],
  [0x131],
  [0x152, 0x153],
  [0x178],
  [0x2009, 0x2011],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2022],
  [0x2026],
  [0x202f],
  [0x2030],
  [0x20ac],
  [0x2116],
  [0x2190, 0x2193],
  [0x2212],
]
const characters = ranges.flatMap(([from = 0, to = from]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))).join('')

const faces: { file: string; source: string; variationAxes: Record<string, number | { min: number; max: number; default: number }> }[] = [
  { file: 'serif.woff2', source: 'newsreader/files/newsreader-latin-opsz-normal.woff2', variationAxes: { opsz: { min: 16, max: 72, default: 16 }, wght: 400 } },
  { file: 'serif-italic.woff2', source: 'newsreader/files/newsreader-latin-opsz-italic.woff2', variationAxes: { opsz: 18, wght: 400 } },
  { file: 'sans.woff2', source: 'public-sans/files/public-sans-latin-wght-normal.woff2', variationAxes: { wght: { min: 400, max: 600, default: 400 } } },
]

for (const { file, source, variationAxes } of faces) {
  const font = readFileSync(new URL(`../../node_modules/@fontsource-variable/${source}`, import.meta.url))
  const subset = await subsetFont(font, characters, { targetFormat: 'woff2', variationAxes, noLayoutClosure: true })
  writeFileSync(new URL(file, import.meta.url), subset)
  console.log(`${file}\t${subset.length} octets`)
}
