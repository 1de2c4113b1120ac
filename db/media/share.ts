/**
 * The picture that stands for an article where it is shared: its title as the page sets it, its rubric, the paper's
 * name, and its own picture or an ornament that no other article has. Made when the article is published.
 */
import sharp from 'sharp'
import { breakLines } from '#db/media/lines.ts'
import { readOriginal, SHARE } from '#db/media/store.ts'
import { type SetLine, typesetter } from '#db/media/type.ts'
import { HEIGHT, WIDTH } from '#db/ornament/geometry.ts'
import { ornaments } from '#db/ornament/ornaments.ts'
import { Chance, ink, paletteOf, paper, turquoise } from '#db/ornament/palette.ts'

export type ShareFacts = {
  title: string
  /** Name as the label shows it, and its hue among the design tokens; null for an article without a rubric. */
  rubric: { name: string; hue: string } | null
  /** Name of the paper. */
  paper: string
  /** The picture of the article in the store, and what of it every crop keeps. */
  image: { hash: string; focal: { x: number; y: number } } | null
  /** What the ornament is varied by. */
  seed: string
}

/** The light hues of `app/styles/tokens.css`. */
export const hues: Record<string, string> = {
  politique: '#1f3a68',
  economie: '#7a5210',
  societe: '#9b2d20',
  environnement: '#2f6b3c',
  transports: '#0b6b6a',
  culture: '#7a2e62',
  histoire: '#7b4a1e',
  sciences: '#3d3f8f',
}

/** One motif for each rubric. */
const motifs: Record<string, keyof typeof ornaments> = {
  politique: 'girih',
  economie: 'felt',
  societe: 'suzani',
  environnement: 'ikat',
  transports: 'rails',
  culture: 'suzani',
  histoire: 'tiles',
}

const MARGIN = 64
/** The picture takes the right of the card, so that its words keep a measure that can be read at the size of a stamp. */
const PLATE = { pictured: 528, ornament: 396 } as const
const GAP = 52
/** From the largest: the first at which the title fits is taken. */
const SIZES = [104, 92, 82, 74, 66, 60, 54, 49, 44, 40] as const
const LEADING = 1.08
const TITLE = { top: 138, bottom: 500 } as const
const LINE_Y = 538

/** JPEG of `SHARE`. Throws `Undrawable` for letters that no typeface of ours has, and when the picture cannot be read. */
export async function drawShare(facts: ShareFacts): Promise<Uint8Array> {
  const plate = facts.image ? PLATE.pictured : PLATE.ornament
  const left = SHARE.width - plate
  const [serif, sans] = await Promise.all([typesetter('serif'), typesetter('sans')])
  const { lines, size } = setTitle(facts.title, left - MARGIN - GAP, serif)
  const hue = hues[facts.rubric?.hue ?? ''] ?? turquoise
  const label = facts.rubric && sans(facts.rubric.name.toLocaleUpperCase('fr'), 21, 2.6)
  const at = (x: number, y: number, color: string, { svg }: SetLine) => `<g transform="translate(${x} ${y})" fill="${color}">${svg}</g>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE.width}" height="${SHARE.height}">
    <rect width="100%" height="100%" fill="${paper}"/>
    ${label ? `<circle cx="${MARGIN + 9}" cy="83" r="7" fill="none" stroke="${hue}" stroke-width="3.5"/>${at(MARGIN + 30, 91, hue, label)}` : ''}
    ${lines.map((line, i) => at(MARGIN - size * 0.03, TITLE.top + size * (0.74 + i * LEADING), ink, line)).join('')}
    <path d="M${MARGIN} ${LINE_Y}H${left}" stroke="${turquoise}" stroke-width="3"/>
    <circle cx="${MARGIN + 9}" cy="${LINE_Y}" r="8" fill="${paper}" stroke="${turquoise}" stroke-width="3"/>
    ${at(MARGIN, LINE_Y + 54, ink, fitting(facts.paper, left - MARGIN - GAP, 36, serif))}
  </svg>`
  const beside = facts.image ? await crop(facts.image, plate) : await ornament(facts, plate)
  return sharp(Buffer.from(svg))
    .composite([{ input: beside, left, top: 0 }])
    .jpeg({ quality: 84, mozjpeg: true, chromaSubsampling: '4:4:4' })
    .toBuffer()
}

type Set = Awaited<ReturnType<typeof typesetter>>

/** At most four lines, five where they are small; a title that is longer still is cut after a word. */
function setTitle(title: string, width: number, set: Set): { lines: SetLine[]; size: number } {
  const widths = new Map<string, number>()
  const widthOf = (text: string) => {
    const width = widths.get(text) ?? set(text, 1).width
    widths.set(text, width)
    return width
  }
  const tried = (text: string, size: number) => {
    const most = Math.min(size < 60 ? 5 : 4, Math.floor((TITLE.bottom - TITLE.top) / (size * LEADING)))
    return breakLines(text, width, most, (word) => widthOf(word) * size)
  }
  const smallest = SIZES.at(-1) ?? 40
  const laid = (lines: string[], size: number) => ({ lines: lines.map((line) => fitting(line, width, size, set)), size })
  for (const size of SIZES) {
    const lines = tried(title, size)
    if (lines) return laid(lines, size)
  }
  for (let words = withoutLast(title); words !== ''; words = withoutLast(words)) {
    const lines = tried(`${words}…`, smallest)
    if (lines) return laid(lines, smallest)
  }
  return laid([title], smallest)
}

/** A text without its last word, and without the sign that then ends it. */
function withoutLast(text: string): string {
  const words = text.trim().split(' ').slice(0, -1)
  return words
    .join(' ')
    .trim()
    .replace(/[,;:–-]$/, '')
    .trim()
}

/** One line, made smaller where it is too wide. */
function fitting(text: string, width: number, size: number, set: Set): SetLine {
  const { width: used } = set(text, size)
  return set(text, used > width ? (size * width) / used : size)
}

/** The picture in a plate, cut about its focal point as a page cuts it (`object-position`). */
async function crop({ hash, focal }: NonNullable<ShareFacts['image']>, width: number): Promise<Buffer> {
  const { data, info } = await sharp(await readOriginal(hash))
    .resize({ width, height: SHARE.height, fit: 'outside' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const left = Math.round((info.width - width) * focal.x)
  const top = Math.round((info.height - SHARE.height) * focal.y)
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
    .extract({ left, top, width, height: SHARE.height })
    .png({ compressionLevel: 1 })
    .toBuffer()
}

async function ornament({ rubric, seed }: ShareFacts, width: number): Promise<Buffer> {
  const hue = rubric?.hue ?? ''
  const chance = new Chance(seed)
  const drawn = ornaments[motifs[hue] ?? 'girih'](chance, paletteOf(hue, chance))
  const shown = (HEIGHT * width) / SHARE.height
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${SHARE.height}" viewBox="${(WIDTH - shown) / 2} 0 ${shown} ${HEIGHT}">${drawn}</svg>`
  return sharp(Buffer.from(svg)).png({ compressionLevel: 1 }).toBuffer()
}
