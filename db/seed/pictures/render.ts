/** The pictures that the demonstration edition draws for itself: SVG first, then the pixels that the store takes in. */
import sharp from 'sharp'
import { drawMap } from '#db/maps.ts'
import type { PictureSpec, RubricSlug } from '#db/seed/article.ts'
import { HEIGHT, ornaments, WIDTH } from '#db/seed/pictures/ornament.ts'
import { Chance, paletteOf } from '#db/seed/pictures/palette.ts'

/** An SVG without text, script or any address: a bare machine has no fonts, and the caption says the names. */
export function drawPicture(spec: PictureSpec, rubric: RubricSlug): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${draw(spec, rubric)}</svg>`
}

/** PNG of WIDTH × HEIGHT, with a faint grain as of paper. */
export async function renderPicture(spec: PictureSpec, rubric: RubricSlug): Promise<Uint8Array> {
  const image = sharp(Buffer.from(drawPicture(spec, rubric)))
  if (spec.draw === 'chart') return image.png({ compressionLevel: 3 }).toBuffer()
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
      return locator(spec)
    case 'chart':
      return chart(spec, rubric)
  }
}

/** A plate of an atlas: stone land on pale water, the named countries warmer, stations for places. */
function locator({ countries, places }: Extract<PictureSpec, { draw: 'locator' }>): string {
  const map = drawMap({ countries, places, width: WIDTH, height: HEIGHT })
  const fills = { named: '#dcc89c', neighbour: '#eae2d0', land: '#f0eadc' }
  const coast = map.land.map((land) => land.d).join('')
  return `<rect width="100%" height="100%" fill="#cfe4e1"/>
    <path d="${coast}" fill="none" stroke="#b4d4d0" stroke-width="16" stroke-linejoin="round"/><path d="${coast}" fill="none" stroke="#c2dcd8" stroke-width="8" stroke-linejoin="round"/>
    ${map.land.map((land) => `<path d="${land.d}" fill="${fills[land.role]}" stroke="${land.role === 'named' ? '#8d7a52' : '#c3b79e'}" stroke-width="${land.role === 'named' ? 2.4 : 1.4}"/>`).join('')}
    ${map.water.map((water) => `<path d="${water.d}" fill="#b7d8d4" stroke="#7fb3ad" stroke-width="1.4"/>`).join('')}
    ${map.places.map(({ x, y, main }) => (main ? `<circle cx="${x}" cy="${y}" r="34" fill="#9b2d20" opacity="0.13"/><circle cx="${x}" cy="${y}" r="13" fill="#fbf8f3" stroke="#9b2d20" stroke-width="7"/>` : `<circle cx="${x}" cy="${y}" r="8" fill="#fbf8f3" stroke="#0e7c7b" stroke-width="4.5"/>`)).join('')}
    <rect x="22" y="22" width="${WIDTH - 44}" height="${HEIGHT - 44}" fill="none" stroke="#fbf8f3" stroke-width="3"/>`
}

/** The true series, large: bars, or lines over their areas, on a ground in the hue of the rubric. */
function chart({ form, series }: Extract<PictureSpec, { draw: 'chart' }>, rubric: RubricSlug): string {
  const palette = paletteOf(rubric, new Chance(JSON.stringify(series)))
  const dark = palette.light !== palette.ground && Number.parseInt(palette.ground.slice(1, 3), 16) < 0xb0
  const [bar, second, grid] = dark ? [palette.light, palette.accent, '#ffffff33'] : [palette.first, palette.accent, '#00000022']
  const frame = { left: 120, right: 120, top: 130, bottom: 120 }
  const [width, height] = [WIDTH - frame.left - frame.right, HEIGHT - frame.top - frame.bottom]
  const highest = Math.max(...series.flatMap(({ points }) => points)) * 1.04
  const y = (value: number) => frame.top + height * (1 - value / highest)
  const count = series[0]?.points.length ?? 1
  const slot = width / count
  const lines = Array.from(
    { length: 5 },
    (_, i) => `<path d="M${frame.left} ${frame.top + (height / 4) * i}h${width}" stroke="${grid}" stroke-width="2"/>`,
  ).join('')
  const drawn = series.slice(0, 2).map(({ points }, s) => {
    const color = s === 0 ? bar : second
    if (form === 'bar') {
      const thick = (slot * 0.66) / Math.min(series.length, 2)
      return points
        .map(
          (value, i) =>
            `<rect x="${frame.left + i * slot + slot * 0.17 + s * thick}" y="${y(value)}" width="${thick}" height="${frame.top + height - y(value)}" fill="${color}"/>`,
        )
        .join('')
    }
    const path = points.map((value, i) => `${frame.left + (width / Math.max(1, count - 1)) * i} ${y(value)}`).join('L')
    return `<path d="M${frame.left} ${frame.top + height}L${path}V${frame.top + height}z" fill="${color}" opacity="0.16"/><path d="M${path}" fill="none" stroke="${color}" stroke-width="9" stroke-linejoin="round" stroke-linecap="round"/>`
  })
  return `<rect width="100%" height="100%" fill="${palette.ground}"/>${lines}${drawn.join('')}<path d="M${frame.left} ${frame.top + height}h${width}" stroke="${bar}" stroke-width="4"/>`
}
