/**
 * Words as outlines, for pictures: a bare machine has no typefaces, and sharp's SVG reads none of ours. HarfBuzz shapes
 * each line with the variable files of the paper, so kerning and accents are those of the page. Newsreader has no
 * Cyrillic; Source Serif 4 lends it. Throws `Undrawable` for letters that none of the files has.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as hb from 'harfbuzzjs'
import decompress from 'woff2-encoder/decompress'

export type Typeface = 'serif' | 'sans'

/** A line of type set at the origin, its baseline at y = 0: SVG, and its width in the same units as `size`. */
export type SetLine = { svg: string; width: number }

export class Undrawable extends Error {}

type File = { path: string; axes: Record<string, number> }
type Loaded = { font: hb.Font; upem: number }

const display = { opsz: 60, wght: 400 }
/** In the order in which they are asked for a letter. */
const files: Record<Typeface, File[]> = {
  serif: [
    { path: 'newsreader/files/newsreader-latin-opsz-normal.woff2', axes: display },
    { path: 'newsreader/files/newsreader-latin-ext-opsz-normal.woff2', axes: display },
    { path: 'source-serif-4/files/source-serif-4-cyrillic-opsz-normal.woff2', axes: display },
    { path: 'source-serif-4/files/source-serif-4-cyrillic-ext-opsz-normal.woff2', axes: display },
  ],
  sans: [
    { path: 'public-sans/files/public-sans-latin-wght-normal.woff2', axes: { wght: 600 } },
    { path: 'public-sans/files/public-sans-latin-ext-wght-normal.woff2', axes: { wght: 600 } },
  ],
}

const loaded = new Map<Typeface, Promise<Loaded[]>>()

function load(face: Typeface): Promise<Loaded[]> {
  const known = loaded.get(face) ?? Promise.all(files[face].map(open))
  // A file that could not be read now may be there the next time.
  known.catch(() => loaded.delete(face))
  loaded.set(face, known)
  return known
}

async function open({ path, axes }: File): Promise<Loaded> {
  const bytes = await decompress(await readFile(join(process.cwd(), 'node_modules', '@fontsource-variable', path)))
  const face = new hb.Face(new hb.Blob(new Uint8Array(bytes).buffer))
  const font = new hb.Font(face)
  font.setVariations(Object.entries(axes).map(([tag, value]) => new hb.Variation(tag, value)))
  return { font, upem: face.upem }
}

/** What sets lines of one typeface. Loaded once, then without waiting: a title is measured many times before it is drawn. */
export async function typesetter(face: Typeface): Promise<(text: string, size: number, spacing?: number) => SetLine> {
  const fonts = await load(face)
  return (text, size, spacing = 0) => {
    const drawn: string[] = []
    let x = 0
    for (const run of runs(text, fonts)) {
      const scale = size / run.font.upem
      const buffer = new hb.Buffer()
      buffer.addText(run.text)
      buffer.guessSegmentProperties()
      hb.shape(run.font.font, buffer)
      const positions = buffer.getGlyphPositions()
      for (const [i, { codepoint }] of buffer.getGlyphInfos().entries()) {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {}
        const d = run.font.font.glyphToPath(codepoint).replace(/(?<!\d)\d{1,9}\.\d{1,30}/g, (value) => String(Math.round(Number(value))))
        if (d) drawn.push(`<path transform="translate(${round(x + xOffset * scale)} ${round(-yOffset * scale)}) scale(${scale} ${-scale})" d="${d}"/>`)
        x += xAdvance * scale + spacing
      }
    }
    return { svg: drawn.join(''), width: Math.max(0, x - spacing) }
  }
}

const round = (value: number) => Math.round(value * 100) / 100

/** A text in pieces of one font each; spaces and marks stay with what they follow. The signs of Uzbek are quotation marks to the eye. */
function runs(text: string, fonts: Loaded[]): { text: string; font: Loaded }[] {
  const pieces: { text: string; font: Loaded }[] = []
  for (const letter of text
    .normalize('NFC')
    .replace(/\u02bb/g, '‘')
    .replace(/\u02bc/g, '’')) {
    const last = pieces.at(-1)
    const stays = last && (/[\s\p{M}]/u.test(letter) || has(last.font, letter))
    const font = stays ? last.font : fonts.find((one) => has(one, letter) || /\s/.test(letter))
    if (!font) throw new Undrawable(`aucun caractère dessiné pour « ${letter} »`)
    if (last && last.font === font) last.text += letter
    else pieces.push({ text: letter, font })
  }
  return pieces
}

const has = ({ font }: Loaded, letter: string) => Boolean(font.nominalGlyph(letter.codePointAt(0) ?? 0))
