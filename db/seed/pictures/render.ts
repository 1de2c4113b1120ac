/** The pictures that the demonstration edition draws for itself: SVG first, then the pixels that the store takes in. */
import sharp from 'sharp'
import { HEIGHT, WIDTH } from '#db/ornament/geometry.ts'
import { ornaments, strapwork } from '#db/ornament/ornaments.ts'
import { Chance, paletteOf, tone } from '#db/ornament/palette.ts'
import type { PictureSpec, RubricSlug } from '#db/seed/article.ts'
import { atlas } from '#db/seed/pictures/atlas.ts'

/** An SVG without text, script or any address: a bare machine has no fonts, and the caption says the names. */
export function drawPicture(spec: PictureSpec, rubric: RubricSlug): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${draw(spec, rubric)}</svg>`
}

/** PNG of WIDTH × HEIGHT, with a faint grain as of paper. */
export async function renderPicture(spec: PictureSpec, rubric: RubricSlug): Promise<Uint8Array> {
  const image = sharp(Buffer.from(drawPicture(spec, rubric)))
  return image
    .composite([{ input: await grain(), blend: 'soft-light' }])
    .png({ compressionLevel: 3 })
    .toBuffer()
}

let paperGrain: Promise<Buffer> | undefined

/** Made by sharp's own chance, but so faint that the picture of an article looks the same on every machine. */
function grain(): Promise<Buffer> {
  paperGrain ??= sharp({
    create: { width: WIDTH / 2, height: HEIGHT / 2, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: 9 } },
  })
    .resize(WIDTH, HEIGHT, { kernel: 'cubic' })
    .png({ compressionLevel: 1 })
    .toBuffer()
  return paperGrain
}

function draw(spec: PictureSpec, rubric: RubricSlug): string {
  switch (spec.draw) {
    case 'ornament': {
      const chance = new Chance(`${spec.motif}:${spec.seed}`)
      return ornaments[spec.motif](chance, paletteOf(rubric, chance))
    }
    case 'locator':
      return atlas(spec, rubric)
    case 'chart':
      return chart(spec, rubric)
  }
}

/** The true series, large: bars or a land below a line, cut out of strapwork and laid on paper. */
function chart({ form, series }: Extract<PictureSpec, { draw: 'chart' }>, rubric: RubricSlug): string {
  const chance = new Chance(JSON.stringify(series))
  const palette = paletteOf(rubric, chance)
  const dark = Number.parseInt(palette.ground.slice(1, 3), 16) < 0xb0
  const [sheet, rule] = dark ? [tone(palette.light, -0.06), palette.ground] : [tone(palette.first, -0.1), palette.light]
  const frame = { left: 120, right: 120, top: 120, bottom: 130 }
  const [width, height] = [WIDTH - frame.left - frame.right, HEIGHT - frame.top - frame.bottom]
  const base = frame.top + height
  const points = series[0]?.points ?? []
  const highest = Math.max(...points) * 1.02
  const y = (value: number) => Math.round(base - (height * value) / highest)
  const slot = width / points.length
  const x = (i: number) => Math.round(frame.left + i * slot + slot * 0.1)
  const lines = [0, 1, 2, 3].map((i) => `M${frame.left} ${frame.top + (height / 4) * i}h${width}`).join('')
  const across = points.map((value, i) => `${Math.round(frame.left + (width / Math.max(1, points.length - 1)) * i)} ${y(value)}`).join('L')
  const cut =
    form === 'bar'
      ? points.map((value, i) => `M${x(i)} ${base}V${y(value)}h${Math.round(slot * 0.8)}V${base}z`).join('')
      : `M${frame.left} ${base}L${across}V${base}z`
  return `<rect width="100%" height="100%" fill="${sheet}"/><path d="${lines}" stroke="${rule}" stroke-width="2" opacity="0.28"/>
    <clipPath id="cut"><path d="${cut}"/></clipPath><g clip-path="url(#cut)"><rect width="100%" height="100%" fill="${palette.ground}"/>${strapwork(chance, palette)}</g>
    <path d="${form === 'bar' ? cut : `M${across}`}" fill="none" stroke="${rule}" stroke-width="${form === 'bar' ? 4 : 10}" stroke-linejoin="round"/>
    <path d="M${frame.left - 40} ${base}h${width + 80}" stroke="${rule}" stroke-width="5"/>`
}
